// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/result.h"
#include "model/service/cancelled.h"

#include <QList>

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

// The accounts of the database, for those who manage them: ids first, rows by id after. May be asked in any
// thread. Errors: NotAllowed.
class AccountList
{
public:
    explicit AccountList(const Database &database);

    // All of them in their order, or the first `most`.
    [[nodiscard]] Result<QList<qint64>> ids(const Account &by, const AccountRequest &request,
        std::optional<int> most = {}, const Cancelled &cancelled = {}) const;
    // In the order of `ids`, without those that are gone.
    [[nodiscard]] Result<QList<Account>> rows(const Account &by, const QList<qint64> &ids) const;
    // For a worker that closes its connection.
    [[nodiscard]] const Database &database() const { return m_database; }

private:
    [[nodiscard]] Result<> mustManage(const Account &by) const;

    const Database &m_database;
};

} // namespace rex
