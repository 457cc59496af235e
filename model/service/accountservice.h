// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/reference.h"
#include "model/domain/result.h"
#include "model/service/cancelled.h"
#include "model/service/clock.h"
#include "model/service/password.h"
#include "model/storage/accountstore.h"

#include <QFuture>
#include <QList>

#include <functional>
#include <memory>

class QThreadPool;

namespace rex {

class Database;

// Who may come in, and who decides it. Passwords are kept as Argon2id hashes only, and never logged.
class AccountService
{
public:
    // `openRegistration`: a poste autonome, where companies enter themselves. `hash`: how a new password is
    // kept; only the demonstration, which gives one password to many, brings its own.
    AccountService(const Database &database, const Reference &reference, Clock clock, bool openRegistration,
        PasswordHash hash = hashPassword);
    ~AccountService();

    // Checks identifiant and password in a worker thread. One sentence for every failure (unknown, wrong,
    // inactive). After five failures in a row the name must wait: one minute, then twice as long each time.
    [[nodiscard]] QFuture<Result<Account>> logIn(const QString &login, const QString &password) const;
    // The same on the caller's thread: for command line and tests.
    [[nodiscard]] Result<Account> logInNow(const QString &login, const QString &password) const;

    // « Inscription » of a poste autonome: a company with its first operator; one can work at once.
    // Errors: Invalid (with fields), Duplicate (login), NotAllowed elsewhere or for a company that has accounts.
    [[nodiscard]] Result<Account> registerOperator(
        Account account, const Company &company, const QString &password) const;
    // The first account of an office's empty database. Errors: Invalid, NotAllowed once there is an account.
    [[nodiscard]] Result<Account> createFirstAdministrator(Account account, const QString &password) const;

    // What follows needs Right::ManageAccounts. Errors: NotAllowed, Invalid (with fields), Duplicate (login).
    [[nodiscard]] Result<Account> createAccount(
        const Account &by, const Account &account, const QString &password) const; // any role but operator
    // The company is recorded unless its EORI is known already; then the recorded one is kept.
    [[nodiscard]] Result<Account> createOperator(
        const Account &by, Account account, const Company &company, const QString &password) const;
    // The new name and address of a company; its EORI stays. Dossiers keep what was deposited and say that it
    // has changed. Errors also: NotFound.
    [[nodiscard]] Result<Company> changeCompany(const Account &by, const Company &company) const;
    // The displayed name and the e-mail address of an account, shown as `before`. What was signed keeps the name of
    // then; mails that wait keep their address until they are tried again by hand. Errors also: Conflict.
    [[nodiscard]] Result<Account> changeAccount(const Account &by, const Account &before, const Account &typed) const;
    [[nodiscard]] Result<> setActive(const Account &by, qint64 accountId, bool active) const;
    [[nodiscard]] Result<> resetPassword(const Account &by, qint64 accountId, const QString &password) const;
    // Page « Comptes »: ids first, rows by id after; may be asked in any thread.
    [[nodiscard]] Result<QList<qint64>> ids(
        const Account &by, const AccountRequest &request, const Cancelled &cancelled = {}) const;
    // The first `n` of them.
    [[nodiscard]] Result<QList<qint64>> first(
        const Account &by, const AccountRequest &request, int n, const Cancelled &cancelled = {}) const;
    // In the order of `ids`, without those that are gone.
    [[nodiscard]] Result<QList<Account>> rows(const Account &by, const QList<qint64> &ids) const;
    [[nodiscard]] Result<QList<Company>> companies(const Account &by) const; // by name

    [[nodiscard]] Result<Company> companyOf(const Account &account) const;
    [[nodiscard]] Result<bool> isEmpty() const; // no account at all yet
    // For a worker that closes its connection.
    [[nodiscard]] const Database &database() const { return m_database; }

private:
    [[nodiscard]] Result<Account> insert(Account account, const Company *company, const QString &password,
        const std::function<Result<>()> &condition) const;
    [[nodiscard]] Result<> mustManage(const Account &by) const;

    const Database &m_database;
    const Reference &m_reference;
    Clock m_clock;
    bool m_openRegistration;
    PasswordHash m_hash;
    std::unique_ptr<QThreadPool> m_worker;
};

} // namespace rex
