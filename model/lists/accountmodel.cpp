// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/accountmodel.h"

#include "model/domain/labels.h"
#include "model/lists/roles.h"

#include <algorithm>

namespace rex {

using namespace Qt::StringLiterals;

QString label(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Login:
        return AccountModel::tr("Identifiant");
    case AccountColumn::Password:
        return AccountModel::tr("Mot de passe");
    case AccountColumn::Name:
        return AccountModel::tr("Nom");
    case AccountColumn::Role:
        return AccountModel::tr("Rôle");
    case AccountColumn::Affiliation:
        return AccountModel::tr("Société ou service");
    case AccountColumn::Email:
        return AccountModel::tr("Courriel");
    case AccountColumn::LastLogin:
        return AccountModel::tr("Dernière connexion");
    case AccountColumn::State:
        return AccountModel::tr("État");
    }
    return {};
}

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
    switch (column) {
    case AccountColumn::Login:
        return account.login;
    case AccountColumn::Password:
        return m_password;
    case AccountColumn::Name:
        return account.displayName;
    case AccountColumn::Role:
        return label(account.role);
    case AccountColumn::Affiliation:
        return account.affiliation();
    case AccountColumn::Email:
        return account.email;
    case AccountColumn::LastLogin:
        return account.lastLogin.isValid() ? shown(account.lastLogin) : tr("Jamais");
    case AccountColumn::State:
        return account.active ? tr("Actif") : tr("Désactivé");
    }
    return {};
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Account &account = m_accounts.at(index.row());
    const AccountColumn column = m_columns.at(index.column());
    const bool state = column == AccountColumn::State;
    switch (role) {
    case Qt::DisplayRole:
        return text(account, column);
    case IdRole:
        return account.id;
    case IdentifierRole:
        return column == AccountColumn::Login;
    case MarkIconRole:
        return state ? (account.active ? u"circle-check-filled"_s : u"lock"_s) : QString();
    case MarkToneRole:
        return state ? (account.active ? u"success"_s : u"muted"_s) : QString();
    default:
        return {};
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
