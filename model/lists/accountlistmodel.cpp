// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/accountlistmodel.h"

#include "model/lists/roles.h"

namespace rex {

namespace {

AccountSort sortBy(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Login:
    case AccountColumn::Password: // not listed here
        return AccountSort::Login;
    case AccountColumn::Name:
        return AccountSort::Name;
    case AccountColumn::Role:
        return AccountSort::Role;
    case AccountColumn::Affiliation:
        return AccountSort::Affiliation;
    case AccountColumn::Email:
        return AccountSort::Email;
    case AccountColumn::LastLogin:
        return AccountSort::LastLogin;
    case AccountColumn::State:
        return AccountSort::State;
    }
    return AccountSort::Login;
}

} // namespace

AccountListModel::AccountListModel(const Database &database, Account by, QObject *parent)
    : ListModel(database, parent)
    , m_accounts(database)
    , m_by(std::move(by))
{
}

QList<AccountColumn> AccountListModel::columns()
{
    return {AccountColumn::Login, AccountColumn::Name, AccountColumn::Role, AccountColumn::Affiliation,
        AccountColumn::Email, AccountColumn::LastLogin, AccountColumn::State};
}

void AccountListModel::load(const AccountRequest &request)
{
    AccountRequest asked = request;
    if (orderChosen()) { // it stays through later loads
        asked.sort = m_request.sort;
        asked.descending = m_request.descending;
    }
    const bool same = wasRead() && asked == m_request;
    m_request = asked;
    read(!same);
}

ListSource AccountListModel::source() const
{
    return {
        [accounts = m_accounts, by = m_by, request = m_request](
            int n, const Cancelled &cancelled) { return accounts.ids(by, request, n, cancelled); },
        [accounts = m_accounts, by = m_by, request = m_request](
            const Cancelled &cancelled) { return accounts.ids(by, request, {}, cancelled); },
        [accounts = m_accounts, by = m_by](const QList<qint64> &ids) {
            return asRows(accounts.rows(by, ids), [](const Account &account) { return account.id; });
        },
    };
}

int AccountListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant AccountListModel::columnData(int column, int role) const
{
    return role == IdentifierRole ? QVariant(columns().at(column) == AccountColumn::Login) : QVariant();
}

QVariant AccountListModel::cellData(const void *record, int column, int role) const
{
    return rex::cellData(*static_cast<const Account *>(record), columns().at(column), role);
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return label(columns().at(section));
}

bool AccountListModel::setOrder(int column, Qt::SortOrder order)
{
    const AccountRequest former = m_request;
    m_request.sort = sortBy(columns().at(column));
    m_request.descending = order == Qt::DescendingOrder;
    return m_request != former;
}

} // namespace rex
