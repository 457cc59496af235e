// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierlistmodel.h"

#include "model/domain/labels.h"
#include "model/lists/alert.h"
#include "model/lists/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int pageSize = 100;
constexpr int keptRows = 2000; // a few screens in each direction

std::optional<SortKey> sortKey(DossierColumn column)
{
    switch (column) {
    case DossierColumn::Number:
        return SortKey::Number;
    case DossierColumn::Status:
        return SortKey::Status;
    case DossierColumn::Applicant:
    case DossierColumn::Holder: // the same company (domain notes 6.3)
        return SortKey::Company;
    case DossierColumn::AssignedTo:
        return SortKey::AssignedTo;
    case DossierColumn::Created:
        return SortKey::Created;
    case DossierColumn::Transmitted:
        return SortKey::Transmitted;
    case DossierColumn::Updated:
        return SortKey::Updated;
    case DossierColumn::Registered:
        return SortKey::Registered;
    case DossierColumn::TypeShort:
    case DossierColumn::TypeLong:
    case DossierColumn::Age:
    case DossierColumn::ClaimedBy:
    case DossierColumn::Alert:
    case DossierColumn::Document:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

DossierListModel::DossierListModel(
    const SearchService &search, Account account, Clock clock, QList<DossierColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_search(search)
    , m_account(std::move(account))
    , m_clock(std::move(clock))
    , m_columns(std::move(columns))
    , m_rows(keptRows)
{
}

void DossierListModel::load(const ListRequest &request)
{
    const SortKey key = m_orderChosen ? m_request.sortKey : request.sortKey;
    const bool descending = m_orderChosen ? m_request.descending : request.descending;
    m_request = request;
    m_request.sortKey = key;
    m_request.descending = descending;
    m_loaded = true;
    reload();
}

void DossierListModel::reload()
{
    const Result<QList<qint64>> ids = m_search.ids(m_account, m_request);
    if (!ids) {
        emit failed(ids.error().sentence);
        return;
    }
    m_failing = false;
    if (*ids == m_ids) {
        // The same dossiers in the same order: their selection and the scroll position stay.
        m_rows.clear();
        if (!m_ids.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_ids = *ids;
        m_rows.clear();
        endResetModel();
    }
    emit countChanged(rowCount());
}

qint64 DossierListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int DossierListModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int DossierListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int DossierListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant DossierListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const DossierColumn column = m_columns.at(index.column());
    if (role == IdentifierRole)
        return column == DossierColumn::Number;
    const bool asksRow =
        role == Qt::DisplayRole || role == MarkIconRole || role == MarkToneRole || role == RowToneRole;
    const DossierRow *row = asksRow ? rowAt(index.row()) : nullptr;
    if (!row || row->id == 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case RowToneRole:
        return row->status == Status::Revoked ? u"revoked"_s : QString();
    default:
        return mark(*row, column, role);
    }
}

QString DossierListModel::text(const DossierRow &row, DossierColumn column) const
{
    switch (column) {
    case DossierColumn::Number:
        return row.number;
    case DossierColumn::Status:
        return label(row.status);
    case DossierColumn::Applicant:
    case DossierColumn::Holder:
        return row.companyName;
    case DossierColumn::AssignedTo:
        return row.assignedTo;
    case DossierColumn::Created:
        return shown(row.created);
    case DossierColumn::Transmitted:
        return shown(row.transmitted);
    case DossierColumn::Updated:
        return shown(row.updated);
    case DossierColumn::TypeShort:
        return typeShort();
    case DossierColumn::TypeLong:
        return typeLong();
    case DossierColumn::Alert:
        return alertOf(row, forOffice(), m_clock()).text;
    case DossierColumn::ClaimedBy:
        return row.claimedUntil > m_clock() ? row.claimedBy : u"—"_s;
    case DossierColumn::Age:
        return row.completed.isValid()
            ? tr("%1 j").arg(parisDay(row.completed).daysTo(parisDay(m_clock())))
            : QString();
    case DossierColumn::Document:
        return tr("Autorisation %1 (PDF)").arg(row.rexNumber);
    case DossierColumn::Registered:
        return shown(row.registeredOn);
    }
    return {};
}

QVariant DossierListModel::mark(const DossierRow &row, DossierColumn column, int role) const
{
    if (column == DossierColumn::Status)
        return role == MarkIconRole ? markIcon(row.status) : markTone(row.status);
    if (column == DossierColumn::Alert) {
        const Alert alert = alertOf(row, forOffice(), m_clock());
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

void DossierListModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<SortKey> key =
        column >= 0 && column < m_columns.size() ? sortKey(m_columns.at(column)) : std::nullopt;
    if (!key)
        return;
    m_orderChosen = true;
    m_request.sortKey = *key;
    m_request.descending = order == Qt::DescendingOrder;
    if (m_loaded)
        reload();
}

const DossierRow *DossierListModel::rowAt(int row) const
{
    const qint64 id = idAt(row);
    if (!m_rows.contains(id) && !m_failing)
        fetchAround(row);
    return m_rows.object(id);
}

void DossierListModel::fetchAround(int row) const
{
    const qsizetype first = std::max(0, row - pageSize / 2);
    QList<qint64> missing;
    for (const qint64 id : m_ids.sliced(first, std::min<qsizetype>(pageSize, m_ids.size() - first))) {
        if (!m_rows.contains(id))
            missing.append(id);
    }
    const Result<QList<DossierRow>> rows = m_search.rows(m_account, missing);
    if (!rows) {
        m_failing = true;
        emit failed(rows.error().sentence);
        return;
    }
    // A dossier that is gone stays an empty row until the next load, and is not asked for again and again.
    for (const qint64 id : missing) {
        const auto found =
            std::find_if(rows->begin(), rows->end(), [id](const DossierRow &r) { return r.id == id; });
        m_rows.insert(id, found == rows->end() ? new DossierRow : new DossierRow(*found));
    }
}

} // namespace rex
