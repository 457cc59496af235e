// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierlistmodel.h"

#include "model/domain/labels.h"
#include "model/domain/text.h"
#include "model/lists/alert.h"
#include "model/lists/dossiersort.h"
#include "model/lists/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int keptRows = 2000; // a few screens in each direction

} // namespace

DossierListModel::DossierListModel(
    const SearchService &search, Account account, Clock clock, QList<DossierColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_search(search)
    , m_account(std::move(account))
    , m_clock(std::move(clock))
    , m_columns(std::move(columns))
    , m_reader(search, m_account)
    , m_rows(keptRows)
{
    connect(&m_reader, &ListReader::answered, this, &DossierListModel::take);
    connect(&m_reader, &ListReader::failed, this, [this](const QString &sentence) {
        setLoading(false);
        emit failed(sentence);
    });
}

void DossierListModel::load(const ListRequest &request)
{
    const SortKey key = m_orderChosen ? m_request.sortKey : request.sortKey;
    const bool descending = m_orderChosen ? m_request.descending : request.descending;
    const bool same = m_loaded && reads(request);
    m_request = request;
    m_request.sortKey = key;
    m_request.descending = descending;
    m_loaded = true;
    ask(!same);
}

// The same list, in whichever order.
bool DossierListModel::reads(const ListRequest &request) const
{
    return request.list == m_request.list && request.text == m_request.text && request.criteria == m_request.criteria;
}

void DossierListModel::reload()
{
    if (m_loading)
        m_again = true; // what is being read is not given up for what may change again: else nothing ever came
    else if (m_loaded)
        ask(false);
}

void DossierListModel::ask(bool firstRows)
{
    m_first = firstRows;
    m_again = false;
    setLoading(true);
    m_reader.ask({m_request, firstRows, idAt(m_lastRow), m_lastRow});
}

void DossierListModel::cancel()
{
    m_reader.cancel();
    setLoading(false);
}

void DossierListModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    emit loadingChanged(loading);
}

void DossierListModel::take(const ListAnswer &answer)
{
    m_failing = false;
    m_complete = answer.complete;
    if (m_first) {
        m_first = false;
        m_lastRow = 0;
        m_rows.clear();
        keep(answer.rows);
        replace(answer.ids);
    } else {
        if (!answer.rows.isEmpty() || answer.ids.isEmpty())
            m_rows.clear(); // read again where one looks, and as needed elsewhere
        keep(answer.rows);
        moveTo(answer.ids);
    }
    if (!answer.complete)
        return;
    setLoading(false);
    emit loaded(rowCount());
    if (m_again)
        ask(false);
}

void DossierListModel::keep(const QList<DossierRow> &rows) const
{
    for (const DossierRow &row : rows)
        m_rows.insert(row.id, new DossierRow(row));
}

void DossierListModel::replace(const QList<qint64> &ids)
{
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

// From the old ids to the new: what is gone is moved to the end and removed, what is new is added at the end
// and moved to its place. So every row that stays keeps its selection.
void DossierListModel::moveTo(const QList<qint64> &ids)
{
    emit aboutToRefresh();
    if (ids != m_ids) {
        QList<qint64> before = m_ids;
        QList<qint64> after = ids;
        std::sort(before.begin(), before.end());
        std::sort(after.begin(), after.end());
        QList<qint64> kept, added;
        for (const qint64 id : std::as_const(m_ids))
            if (std::binary_search(after.cbegin(), after.cend(), id))
                kept.append(id);
        for (const qint64 id : ids)
            if (!std::binary_search(before.cbegin(), before.cend(), id))
                added.append(id);
        if (kept.size() < m_ids.size()) {
            QList<qint64> leaving = kept;
            for (const qint64 id : std::as_const(m_ids))
                if (!std::binary_search(after.cbegin(), after.cend(), id))
                    leaving.append(id);
            permute(leaving);
            beginRemoveRows({}, int(kept.size()), rowCount() - 1);
            m_ids.resize(kept.size());
            endRemoveRows();
        }
        if (!added.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + int(added.size()) - 1);
            m_ids += added;
            endInsertRows();
        }
        permute(ids);
    }
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit refreshed();
}

// The same ids in another order.
void DossierListModel::permute(const QList<qint64> &ids)
{
    if (ids == m_ids)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QHash<qint64, int> rows;
    for (const QModelIndex &old : from)
        rows.insert(idAt(old.row()), -1);
    for (int row = 0; row < ids.size() && !rows.isEmpty(); ++row)
        if (const auto found = rows.find(ids.at(row)); found != rows.end())
            *found = row;
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to.append(createIndex(rows.value(idAt(old.row())), old.column()));
    m_ids = ids;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
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
        return cellText(*row, column, reader());
    case RowToneRole:
        return row->status == Status::Revoked ? u"revoked"_s : QString();
    default:
        return mark(*row, column, role);
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

void DossierListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const ColumnOrder chosen = columnOrder(m_columns.at(column), order);
    if (m_orderChosen && m_request.sortKey == chosen.key && m_request.descending == chosen.descending)
        return;
    m_orderChosen = true;
    m_request.sortKey = chosen.key;
    m_request.descending = chosen.descending;
    if (m_loaded)
        ask(m_first || m_ids.size() > keptRows); // a short list is there at once, selection and all
}

QModelIndexList DossierListModel::match(
    const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const
{
    if (!start.isValid() || role != Qt::DisplayRole || !flags.testFlag(Qt::MatchStartsWith))
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const QString sought = folded(value.toString());
    const int looked = std::min(rowCount(), keptRows);
    QModelIndexList found;
    for (int i = 0; i < looked && (hits < 0 || found.size() < hits); ++i) {
        const QModelIndex cell = start.siblingAtRow((start.row() + i) % rowCount());
        if (folded(cell.data().toString()).startsWith(sought))
            found.append(cell);
    }
    return found;
}

const DossierRow *DossierListModel::rowAt(int row) const
{
    m_lastRow = row;
    const qint64 id = idAt(row);
    if (!m_rows.contains(id) && !m_failing)
        fetchAround(row);
    return m_rows.object(id);
}

void DossierListModel::fetchAround(int row) const
{
    const qsizetype first = std::max(0, row - ListReader::pageSize / 2);
    QList<qint64> missing;
    for (const qint64 id : m_ids.mid(first, ListReader::pageSize)) {
        if (!m_rows.contains(id))
            missing.append(id);
    }
    const Result<QList<DossierRow>> rows = m_search.rows(m_account, missing);
    if (!rows) {
        m_failing = true;
        emit failed(rows.error().sentence);
        return;
    }
    keep(*rows);
    // A dossier that is gone stays an empty row until the next load, and is not asked for again and again.
    for (const qint64 id : missing) {
        if (!m_rows.contains(id))
            m_rows.insert(id, new DossierRow);
    }
}

} // namespace rex
