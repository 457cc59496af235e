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
    : RequestedList(search, std::move(account), parent)
    , m_clock(std::move(clock))
    , m_columns(std::move(columns))
{
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
    return {standsFor(account().role, Party::Office), m_clock()};
}

QVariant DossierListModel::mark(const DossierRow &row, DossierColumn column, int role) const
{
    const bool told = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (column == DossierColumn::Status && !told)
        return role == MarkIconRole ? markIcon(row.status) : markTone(row.status);
    if (column == DossierColumn::Alert) {
        const Alert alert = alertOf(row, reader().forOffice, reader().now);
        if (told)
            return alert.whole;
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

void DossierListModel::orderBy(int column, Qt::SortOrder order, ListRequest &request) const
{
    const ColumnOrder chosen = columnOrder(m_columns.at(column), order);
    request.sortKey = chosen.key;
    request.descending = chosen.descending;
}

} // namespace rex
