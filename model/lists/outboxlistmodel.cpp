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

OutboxListModel::OutboxListModel(const MailService &mails, Account account, QObject *parent)
    : ListModel(mails.database(), parent)
    , m_mails(mails)
    , m_account(std::move(account))
{
}

QList<MailColumn> OutboxListModel::columns()
{
    return {MailColumn::State, MailColumn::Recipient, MailColumn::Subject, MailColumn::Dossier, MailColumn::Created,
        MailColumn::Sent, MailColumn::Attempts, MailColumn::Error};
}

void OutboxListModel::load(const OutboxRequest &request)
{
    OutboxRequest asked = request;
    if (orderChosen()) { // it stays through later loads
        asked.sort = m_request.sort;
        asked.descending = m_request.descending;
    }
    const bool same = wasRead() && asked == m_request;
    m_request = asked;
    read(!same);
}

ListSource OutboxListModel::source() const
{
    const MailService &mails = m_mails;
    return {
        [&mails, account = m_account, request = m_request](
            int n, const Cancelled &cancelled) { return mails.first(account, request, n, cancelled); },
        [&mails, account = m_account, request = m_request](
            const Cancelled &cancelled) { return mails.ids(account, request, cancelled); },
        [&mails, account = m_account](const QList<qint64> &ids) {
            return asRows(mails.rows(account, ids), [](const OutboxMail &mail) { return mail.id; });
        },
    };
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

bool OutboxListModel::setOrder(int column, Qt::SortOrder order)
{
    const OutboxRequest former = m_request;
    m_request.sort = sortBy(columns().at(column));
    m_request.descending = order == Qt::DescendingOrder;
    return m_request != former;
}

} // namespace rex
