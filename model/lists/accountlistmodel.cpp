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

QList<AccountColumn> AccountListModel::columns()
{
    return {AccountColumn::Login, AccountColumn::Name, AccountColumn::State, AccountColumn::Role,
        AccountColumn::Affiliation, AccountColumn::Email, AccountColumn::LastLogin};
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

void AccountListModel::orderBy(int column, Qt::SortOrder order, AccountRequest &request) const
{
    request.sort = sortBy(columns().at(column));
    request.descending = order == Qt::DescendingOrder;
}

} // namespace rex
