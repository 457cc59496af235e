// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/reference.h"
#include "model/domain/result.h"
#include "model/service/clock.h"

#include <QFuture>
#include <QList>

namespace rex {

class Database;

// Who may come in, and who decides it. Passwords are Argon2id hashes (libsodium), computed off the caller's
// thread; they are never logged nor kept in clear.
class AccountService
{
public:
    AccountService(const Database &database, const Reference &reference, Clock clock);

    // Checks identifiant and password in a worker thread. One sentence for every failure (unknown, wrong,
    // inactive). Repeated failures make the account wait: 5 in a row one minute, then twice as long.
    [[nodiscard]] QFuture<Result<Account>> logIn(const QString &login, const QString &password) const;

    // The same, waiting for the answer: for command line and tests.
    [[nodiscard]] Result<Account> logInNow(const QString &login, const QString &password) const;

    // « Inscription » of a poste autonome and of an administrator's page Comptes: the company is created
    // unless its EORI is known. Errors: Invalid (with fields), Duplicate (login).
    [[nodiscard]] Result<Account> registerOperator(const Account &account, const Company &company,
        const QString &password) const;
    // Officers, supervisors, administrators. `by` must hold Right::ManageAccounts; nobody (nullptr) may
    // create the first administrator of an empty database only.
    [[nodiscard]] Result<Account> createAccount(const Account *by, const Account &account,
        const QString &password) const;
    // An administrator creates an operator with his company.
    [[nodiscard]] Result<Account> createOperator(const Account &by, const Account &account,
        const Company &company, const QString &password) const;
    [[nodiscard]] Result<> setActive(const Account &by, qint64 accountId, bool active) const;
    [[nodiscard]] Result<> resetPassword(const Account &by, qint64 accountId, const QString &password) const;

    [[nodiscard]] Result<QList<Account>> accounts(const Account &by) const; // by name
    [[nodiscard]] Result<Company> company(qint64 id) const;
    [[nodiscard]] Result<QList<Company>> companies(const Account &by) const;
    [[nodiscard]] Result<bool> isEmpty() const; // no account at all yet

private:
    const Database &m_database;
    const Reference &m_reference;
    Clock m_clock;
};

} // namespace rex
