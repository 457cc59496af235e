// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/outboxlistmodel.h"

namespace rex {

namespace {

MailSort sortBy(MailColumn column)
{
    switch (column) {
    case MailColumn::State:
        return MailSort::State;
    case MailColumn::Recipient:
        return MailSort::Recipient;
    case MailColumn::Subject:
        return MailSort::Subject;
    case MailColumn::Dossier:
        return MailSort::Dossier;
    case MailColumn::Created:
        return MailSort::Created;
    case MailColumn::Sent:
        return MailSort::Sent;
    case MailColumn::Attempts:
        return MailSort::Attempts;
    case MailColumn::Error:
        return MailSort::Remark;
    }
    return MailSort::Created;
}

} // namespace

QList<MailColumn> OutboxListModel::columns()
{
    return {MailColumn::State, MailColumn::Recipient, MailColumn::Subject, MailColumn::Dossier, MailColumn::Created,
        MailColumn::Sent, MailColumn::Attempts, MailColumn::Error};
}

int OutboxListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant OutboxListModel::columnData(int column, int role) const
{
    return rex::columnData(columns().at(column), role);
}

QVariant OutboxListModel::cellData(const void *record, int column, int role) const
{
    return rex::cellData(*static_cast<const OutboxMail *>(record), columns().at(column), role);
}

QVariant OutboxListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return label(columns().at(section));
}

void OutboxListModel::orderBy(int column, Qt::SortOrder order, OutboxRequest &request) const
{
    request.sort = sortBy(columns().at(column));
    request.descending = order == Qt::DescendingOrder;
}

} // namespace rex
