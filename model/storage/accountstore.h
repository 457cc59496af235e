// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/result.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace rex {

class Database;

// Columns by which accounts can be sorted.
enum class AccountSort { Login, Name, Role, Affiliation, Email, LastLogin, State };

// Which accounts page « Comptes » asks for.
struct AccountRequest
{
    QString text; // part of an identifiant, a name, a company, an office or an address, without regard to accents
    AccountSort sort = AccountSort::Login; // ties are broken by the id
    bool descending = false;

    bool operator==(const AccountRequest &) const = default;
};

// Accounts and companies in the database. Writers are called inside Database::write().
class AccountStore
{
public:
    struct Credentials
    {
        Account account;
        QString passwordHash;
    };
    struct Attempts
    {
        int failures = 0;
        QDateTime last;
        QDateTime blockedUntil;
    };

    explicit AccountStore(const Database &database);

    [[nodiscard]] Result<std::optional<Credentials>> credentials(const QString &login) const;
    [[nodiscard]] Result<Account> account(qint64 id) const;
    // All of them in their order, or the first `most`; ends early when `cancelled` says so.
    [[nodiscard]] Result<QList<qint64>> ids(const AccountRequest &request, std::optional<int> most = {},
        const std::function<bool()> &cancelled = {}) const;
    // In the order of `ids`, without those that are gone.
    [[nodiscard]] Result<QList<Account>> rows(const QList<qint64> &ids) const;
    [[nodiscard]] Result<bool> isEmpty() const; // there is no account yet
    [[nodiscard]] Result<qint64> insert(const Account &account, const QString &passwordHash, const QDateTime &now) const;
    // Name and e-mail address. Error Conflict, when they are no longer those of `before`.
    [[nodiscard]] Result<> update(const Account &before, const Account &account) const;
    [[nodiscard]] Result<> setActive(qint64 id, bool active) const;
    [[nodiscard]] Result<> setPassword(qint64 id, const QString &passwordHash) const;
    [[nodiscard]] Result<> recordLogin(qint64 id, const QDateTime &now) const;

    [[nodiscard]] Result<Attempts> attempts(const QString &login) const;
    [[nodiscard]] Result<> writeAttempts(const QString &login, const Attempts &attempts) const;
    // Forgets this name's failures, and every failure before `before`.
    [[nodiscard]] Result<> clearAttempts(const QString &login, const QDateTime &before) const;

    [[nodiscard]] Result<Company> company(qint64 id) const;
    [[nodiscard]] Result<std::optional<Company>> companyByEori(const QString &eori) const;
    [[nodiscard]] Result<QList<Company>> companies() const;
    [[nodiscard]] Result<qint64> insert(const Company &company) const;
    // Name and address; the EORI is the company's identity and stays.
    [[nodiscard]] Result<> update(const Company &company) const;
    // One company is one EORI: the recorded one if there is, else this one, recorded.
    [[nodiscard]] Result<Company> findOrInsert(const Company &company) const;

private:
    const Database &m_database;
};

} // namespace rex
