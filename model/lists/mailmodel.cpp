// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/mailmodel.h"

#include "model/lists/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

bool before(const OutboxMail &a, const OutboxMail &b, MailColumn column)
{
    switch (column) {
    case MailColumn::State:
        return a.state < b.state;
    case MailColumn::Created:
        return a.created < b.created;
    case MailColumn::Sent:
        return a.sent < b.sent;
    case MailColumn::Attempts:
        return a.attempts < b.attempts;
    case MailColumn::Recipient:
    case MailColumn::Subject:
    case MailColumn::Dossier:
    case MailColumn::Error:
        break;
    }
    return cellText(a, column).localeAwareCompare(cellText(b, column)) < 0;
}

} // namespace

MailModel::MailModel(QList<MailColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void MailModel::setMails(QList<OutboxMail> mails)
{
    order(mails);
    if (mails == m_mails)
        return;
    beginResetModel();
    m_mails = std::move(mails);
    endResetModel();
}

const OutboxMail *MailModel::at(int row) const
{
    return row >= 0 && row < m_mails.size() ? &m_mails.at(row) : nullptr;
}

int MailModel::rowOf(qint64 id) const
{
    const auto found
        = std::find_if(m_mails.cbegin(), m_mails.cend(), [id](const OutboxMail &mail) { return mail.id == id; });
    return found == m_mails.cend() ? -1 : int(found - m_mails.cbegin());
}

int MailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mails.size());
}

int MailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant MailModel::data(const QModelIndex &index, int role) const
{
    const OutboxMail *mail = index.isValid() ? at(index.row()) : nullptr;
    if (!mail || index.column() >= m_columns.size())
        return {};
    const MailColumn column = m_columns.at(index.column());
    if (role == IdRole)
        return mail->id;
    const QVariant common = columnData(column, role);
    return common.isValid() ? common : cellData(*mail, column, role);
}

QVariant MailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns.size())
        return {};
    return label(m_columns.at(section));
}

void MailModel::sort(int column, Qt::SortOrder order)
{
    if (column >= m_columns.size())
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList former = persistentIndexList();
    QList<qint64> ids;
    for (const QModelIndex &index : former)
        ids.append(m_mails.at(index.row()).id);
    m_sortColumn = column;
    m_sortOrder = order;
    this->order(m_mails);
    QModelIndexList now;
    for (qsizetype i = 0; i < former.size(); ++i)
        now.append(index(rowOf(ids.at(i)), former.at(i).column()));
    changePersistentIndexList(former, now);
    emit layoutChanged();
}

void MailModel::order(QList<OutboxMail> &mails) const
{
    if (m_sortColumn < 0)
        return;
    const MailColumn column = m_columns.at(m_sortColumn);
    std::stable_sort(mails.begin(), mails.end(), [&](const OutboxMail &a, const OutboxMail &b) {
        return m_sortOrder == Qt::AscendingOrder ? before(a, b, column) : before(b, a, column);
    });
}

} // namespace rex
