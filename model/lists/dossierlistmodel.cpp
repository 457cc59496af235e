// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierlistmodel.h"

#include "model/domain/labels.h"
#include "model/domain/workflow.h"
#include "model/lists/alert.h"
#include "model/lists/dossiersort.h"
#include "model/lists/roles.h"

using namespace Qt::StringLiterals;

namespace rex {

DossierListModel::DossierListModel(
    const SearchService &search, Account account, Clock clock, QList<DossierColumn> columns, QObject *parent)
    : ListModel(search.database(), parent)
    , m_search(search)
    , m_account(std::move(account))
    , m_clock(std::move(clock))
    , m_columns(std::move(columns))
{
}

void DossierListModel::load(const ListRequest &request)
{
    const SortKey key = orderChosen() ? m_request.sortKey : request.sortKey;
    const bool descending = orderChosen() ? m_request.descending : request.descending;
    const bool same = wasRead() && reads(request);
    m_request = request;
    m_request.sortKey = key;
    m_request.descending = descending;
    read(!same);
}

// The same list, in whichever order.
bool DossierListModel::reads(const ListRequest &request) const
{
    return request.list == m_request.list && request.text == m_request.text && request.criteria == m_request.criteria;
}

ListSource DossierListModel::source() const
{
    const SearchService &search = m_search;
    return {
        [&search, account = m_account, request = m_request](
            int n, const Cancelled &cancelled) { return search.first(account, request, n, cancelled); },
        [&search, account = m_account, request = m_request](
            const Cancelled &cancelled) { return search.ids(account, request, cancelled); },
        [&search, account = m_account](const QList<qint64> &ids) {
            return asRows(search.rows(account, ids), [](const DossierRow &row) { return row.id; });
        },
    };
}

int DossierListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant DossierListModel::columnData(int column, int role) const
{
    return role == IdentifierRole ? QVariant(m_columns.at(column) == DossierColumn::Number) : QVariant();
}

QVariant DossierListModel::cellData(const void *record, int column, int role) const
{
    const DossierRow &row = *static_cast<const DossierRow *>(record);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, m_columns.at(column), reader());
    case RowToneRole:
        return row.status == Status::Revoked ? u"revoked"_s : QString();
    default:
        return mark(row, m_columns.at(column), role);
    }
}

RowReader DossierListModel::reader() const
{
    return {standsFor(m_account.role, Party::Office), m_clock()};
}

QVariant DossierListModel::mark(const DossierRow &row, DossierColumn column, int role) const
{
    if (column == DossierColumn::Status)
        return role == MarkIconRole ? markIcon(row.status) : markTone(row.status);
    if (column == DossierColumn::Alert) {
        const Alert alert = alertOf(row, reader().forOffice, reader().now);
        return role == MarkIconRole ? alert.icon : alert.tone;
    }
    return {};
}

QVariant DossierListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= m_columns.size())
        return {};
    return label(m_columns.at(section));
}

bool DossierListModel::setOrder(int column, Qt::SortOrder order)
{
    const ColumnOrder chosen = columnOrder(m_columns.at(column), order);
    if (m_request.sortKey == chosen.key && m_request.descending == chosen.descending)
        return false;
    m_request.sortKey = chosen.key;
    m_request.descending = chosen.descending;
    return true;
}

} // namespace rex
