// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/listreader.h"
#include "model/lists/rowfetcher.h"

#include <QAbstractTableModel>
#include <QCache>

namespace rex {

// A list of the database, however long: the ids of its result and a small cache of rows. The database is asked in
// other threads: the first rows are shown at once, the others follow; what was shown stays until then, and a
// refresh moves rows about without losing what is selected. An order chosen in the view stays through later loads.
// What is listed, in which columns, and what stands in a cell is up to the kinds of list, one class each.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // Reads the same again. Answers with loaded() or with failed(), which keeps the rows that are this list's:
    // reload() tries again.
    void reload();
    // What is shown stays, unless it is still that of the list before: nobody takes that for what was asked.
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    // False while only the first rows of the result are there, or none of it yet.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] qint64 idAt(int row) const; // 0 outside
    [[nodiscard]] int rowOf(qint64 id) const; // -1 if not there

    int rowCount(const QModelIndex &parent = {}) const override;
    // Cells of rows that are not read yet are empty until they are; TextAtOnceRole waits for them.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Typing ahead: by the beginning, without case and accents; in a long list among the rows that follow.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
        Qt::MatchFlags flags) const override;

signals:
    void loadingChanged(bool loading);
    void anotherAsked(); // what is shown is of the list before until rows of this one come; how many is not known
    void loaded(int count); // all of the list is there
    void aboutToRefresh(); // rows come, go or move; what is selected moves along
    void refreshed();
    void failed(const QString &sentence) const;

protected:
    explicit ListModel(const Database &database, QObject *parent = nullptr);

    // Reads what source() says now; supersedes what was asked before. Nothing of `another` list than the one that
    // is shown is kept.
    void read(bool another);
    [[nodiscard]] bool wasRead() const { return m_asked; } // there is a request to ask again
    [[nodiscard]] bool orderChosen() const { return m_orderChosen; } // by sort()
    // nullptr for a row that is gone, or that cannot be read.
    template<typename Record>
    [[nodiscard]] const Record *recordNow(int row) const
    {
        return static_cast<const Record *>(record(row, -1));
    }

    [[nodiscard]] virtual ListSource source() const = 0;
    // Takes the order of a column over into the request; false if that is its order already.
    virtual bool setOrder(int column, Qt::SortOrder order) = 0;
    // What is said of a column's cells whatever the row.
    [[nodiscard]] virtual QVariant columnData(int column, int role) const;
    // Text, mark and tone of a cell.
    [[nodiscard]] virtual QVariant cellData(const void *record, int column, int role) const = 0;

private:
    [[nodiscard]] const void *record(int row, int patience) const;
    void fetchAround(int row, int patience) const;
    void keepFetched(const FetchedRows &fetched) const;
    void tellChanged();
    void take(const ListAnswer &answer);
    void keep(const QList<ListRow> &rows) const;
    void replace(const QList<qint64> &ids);
    void dropTheOther();
    void moveTo(const QList<qint64> &ids);
    void permute(const QList<qint64> &ids);
    void setLoading(bool loading);

    ListReader m_reader;
    mutable RowFetcher m_fetcher;
    bool m_asked = false;
    bool m_orderChosen = false;
    bool m_loading = false;
    bool m_complete = false;
    bool m_another = false; // nothing of the list that is asked for has come: nothing of the old one is kept
    bool m_again = false; // a refresh was asked for meanwhile
    QList<qint64> m_ids;
    mutable QCache<qint64, ListRow> m_rows;
    mutable int m_lastRow = 0; // where the view looked last
    mutable bool m_failing = false; // rows could not be read: said once, tried again with the next load
};

} // namespace rex
