// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/listmodel.h"

#include "model/domain/text.h"
#include "model/lists/roles.h"

#include <algorithm>

namespace rex {

namespace {

constexpr int keptRows = 2000; // a few screens in each direction
// Milliseconds that a cell waits for its row. An ordinary disk answers within a few: scrolling does not flicker;
// a share that another workstation keeps busy does not hold the window.
constexpr int patience = 20;
constexpr int howeverLong = -1;

QString sentenceOf(const Error &error)
{
    return error.code == ErrorCode::Busy
        ? ListModel::tr("La base de données est occupée par un autre poste\u00a0: la liste n’a pas été lue. "
                        "Actualisez-la (F5) dans un instant.")
        : error.sentence;
}

} // namespace

ListModel::ListModel(const Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(database)
    , m_fetcher(database)
    , m_rows(keptRows)
{
    connect(&m_reader, &ListReader::answered, this, &ListModel::take);
    connect(&m_reader, &ListReader::failed, this, [this](const Error &error) {
        dropTheOther();
        setLoading(false);
        emit failed(sentenceOf(error));
    });
    connect(&m_fetcher, &RowFetcher::fetched, this, [this](const FetchedRows &fetched) {
        keepFetched(fetched);
        tellChanged();
    });
    connect(&m_fetcher, &RowFetcher::caughtUp, this, &ListModel::tellChanged);
}

void ListModel::reload()
{
    if (m_loading)
        m_again = true; // what is being read is not given up for what may change again: else nothing ever came
    else if (m_asked)
        read(false);
}

void ListModel::read(bool another)
{
    m_asked = true;
    m_another = m_another || another; // also when it is asked for a second time before it came
    m_again = false;
    if (m_another)
        m_complete = false;
    setLoading(true);
    if (m_another)
        emit anotherAsked();
    m_reader.ask({source(), m_another, idAt(m_lastRow), m_lastRow});
}

void ListModel::cancel()
{
    m_reader.cancel();
    m_again = false;
    dropTheOther();
    setLoading(false);
}

// The rows of the list before, under the name of one that was not read.
void ListModel::dropTheOther()
{
    if (!m_another)
        return;
    m_fetcher.forget();
    m_rows.clear();
    replace({});
}

void ListModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    emit loadingChanged(loading);
}

void ListModel::take(const ListAnswer &answer)
{
    m_failing = false;
    m_complete = answer.complete;
    if (m_another) {
        m_another = false;
        m_lastRow = 0;
        m_fetcher.forget();
        m_rows.clear();
        keep(answer.rows);
        replace(answer.ids);
    } else {
        if (!answer.rows.isEmpty() || answer.ids.isEmpty()) {
            m_fetcher.forget();
            m_rows.clear(); // read again where one looks, and as needed elsewhere
        }
        keep(answer.rows);
        moveTo(answer.ids);
    }
    if (!answer.complete)
        return;
    setLoading(false);
    emit loaded(rowCount());
    if (m_again)
        read(false);
}

void ListModel::keep(const QList<ListRow> &rows) const
{
    for (const ListRow &row : rows)
        m_rows.insert(row.id, new ListRow(row));
}

void ListModel::replace(const QList<qint64> &ids)
{
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

// From the old ids to the new: what is gone is moved to the end and removed, what is new is added at the end
// and moved to its place. So every row that stays keeps its selection.
void ListModel::moveTo(const QList<qint64> &ids)
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
    tellChanged();
    emit refreshed();
}

// The same ids in another order.
void ListModel::permute(const QList<qint64> &ids)
{
    if (ids.isEmpty() || ids == m_ids) // two empty lists are not compared: Qt would hand null pointers to memcmp
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

qint64 ListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

int ListModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant ListModel::columnData(int, int) const
{
    return {};
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool atOnce = role == TextAtOnceRole;
    switch (role) {
    case IdRole:
        return idAt(index.row());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case MarkIconRole:
    case MarkToneRole:
    case RowToneRole:
    case TextAtOnceRole:
        break;
    default:
        return columnData(index.column(), role);
    }
    const bool waits = atOnce || role == Qt::AccessibleTextRole; // who listens does not come back for it
    const void *found = record(index.row(), waits ? howeverLong : patience);
    if (!found)
        return atOnce ? QVariant(QString()) : QVariant();
    return cellData(found, index.column(), atOnce ? int(Qt::DisplayRole) : role);
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const bool changes = setOrder(column, order);
    if (m_orderChosen && !changes)
        return;
    m_orderChosen = true;
    if (m_asked)
        read(m_another || m_ids.size() > keptRows); // a short list is there at once, selection and all
}

QModelIndexList ListModel::match(
    const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const
{
    if (!start.isValid() || role != Qt::DisplayRole || !flags.testFlag(Qt::MatchStartsWith))
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const QString sought = folded(value.toString());
    const int looked = std::min(rowCount(), keptRows);
    QModelIndexList found;
    for (int i = 0; i < looked && (hits < 0 || found.size() < hits); ++i) {
        const QModelIndex cell = start.siblingAtRow((start.row() + i) % rowCount());
        if (folded(cell.data(TextAtOnceRole).toString()).startsWith(sought))
            found.append(cell);
    }
    return found;
}

const void *ListModel::record(int row, int milliseconds) const
{
    if (milliseconds != howeverLong)
        m_lastRow = row;
    const qint64 id = idAt(row);
    if (id && !m_rows.contains(id) && !m_failing)
        fetchAround(row, milliseconds);
    const ListRow *found = m_rows.object(id);
    return found ? found->record.get() : nullptr;
}

// Painting asks for a page and takes it if it comes soon. While one is awaited nobody waits a second time for it:
// its cells are painted again when it is there.
void ListModel::fetchAround(int row, int milliseconds) const
{
    if (!m_fetcher.awaits(m_ids.at(row))) {
        const qsizetype first = std::max(0, row - ListReader::pageSize / 2);
        QList<qint64> missing;
        for (const qint64 id : m_ids.mid(first, row - first + ListReader::pageSize)) {
            if (!m_rows.contains(id))
                missing.append(id);
        }
        m_fetcher.ask(source(), missing);
    } else if (milliseconds != howeverLong) {
        return;
    }
    if (const auto fetched = m_fetcher.wait(milliseconds))
        keepFetched(*fetched);
}

void ListModel::keepFetched(const FetchedRows &fetched) const
{
    if (!fetched.rows) {
        m_failing = true;
        emit failed(sentenceOf(fetched.rows.error()));
        return;
    }
    keep(*fetched.rows);
    // What is gone stays an empty row until the next load, and is not asked for again and again.
    for (const qint64 id : fetched.ids) {
        if (!m_rows.contains(id))
            m_rows.insert(id, new ListRow);
    }
}

// Whatever the rows are: a view paints what it shows.
void ListModel::tellChanged()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace rex
