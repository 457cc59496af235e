// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/accountmodel.h"

#include "model/lists/roles.h"

#include <algorithm>

namespace rex {

AccountModel::AccountModel(QList<AccountColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void AccountModel::setAccounts(QList<Account> accounts)
{
    beginResetModel();
    order(accounts);
    m_accounts = std::move(accounts);
    endResetModel();
}

const Account *AccountModel::at(int row) const
{
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

int AccountModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(
        m_accounts.cbegin(), m_accounts.cend(), [id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? -1 : int(found - m_accounts.cbegin());
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString AccountModel::text(const Account &account, AccountColumn column) const
{
    return column == AccountColumn::Password ? m_password : cellText(account, column);
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Account &account = m_accounts.at(index.row());
    const AccountColumn column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(account, column);
    case IdRole:
        return account.id;
    case IdentifierRole:
        return column == AccountColumn::Login;
    default:
        return cellData(account, column, role);
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns.size())
        return {};
    return label(m_columns.at(section));
}

void AccountModel::sort(int column, Qt::SortOrder order)
{
    if (column >= m_columns.size())
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qint64> ids;
    for (const QModelIndex &index : before)
        ids.append(m_accounts.at(index.row()).id);
    m_sortColumn = column;
    m_sortOrder = order;
    this->order(m_accounts);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void AccountModel::order(QList<Account> &accounts) const
{
    if (m_sortColumn < 0)
        return;
    const AccountColumn column = m_columns.at(m_sortColumn);
    const auto before = [this, column](const Account &a, const Account &b) {
        if (column == AccountColumn::LastLogin)
            return a.lastLogin < b.lastLogin;
        return text(a, column).localeAwareCompare(text(b, column)) < 0;
    };
    std::stable_sort(accounts.begin(), accounts.end(), [&](const Account &a, const Account &b) {
        return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

} // namespace rex
