// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/workflow.h"
#include "model/lists/dossiercolumn.h"
#include "model/lists/listreader.h"
#include "model/service/clock.h"

#include <QAbstractTableModel>
#include <QCache>

namespace rex {

// A list of dossiers: the ids of its result and a small cache of rows. The database is asked in another
// thread: the first rows are shown at once, the others follow; what was shown stays until then, and a refresh
// moves rows about without losing what is selected. An order chosen in the view stays through later loads.
class DossierListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    DossierListModel(const SearchService &search, Account account, Clock clock, QList<DossierColumn> columns,
        QObject *parent = nullptr);

    // Asks for another list, or for the same again; supersedes what was asked before. Answers with loaded() or
    // with failed(), which keeps the old rows: reload() tries again.
    void load(const ListRequest &request);
    void reload();
    void cancel(); // what is shown stays
    [[nodiscard]] bool isLoading() const { return m_loading; }
    // False while only the first rows of the result are there.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] const ListRequest &request() const { return m_request; }
    [[nodiscard]] const SearchService &search() const { return m_search; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] qint64 idAt(int row) const; // 0 outside
    [[nodiscard]] int rowOf(qint64 id) const; // -1 if not there
    [[nodiscard]] QList<DossierColumn> columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Typing ahead: by the beginning, without case and accents; in a long list among the rows that follow.
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
        Qt::MatchFlags flags) const override;

signals:
    void loadingChanged(bool loading);
    void loaded(int count); // all of the list is there
    void aboutToRefresh(); // rows come, go or move; what is selected moves along
    void refreshed();
    void failed(const QString &sentence) const;

private:
    [[nodiscard]] RowReader reader() const;
    [[nodiscard]] bool reads(const ListRequest &request) const;
    [[nodiscard]] const DossierRow *rowAt(int row) const;
    void ask(bool firstRows);
    void take(const ListAnswer &answer);
    void keep(const QList<DossierRow> &rows) const;
    void replace(const QList<qint64> &ids);
    void moveTo(const QList<qint64> &ids);
    void permute(const QList<qint64> &ids);
    void setLoading(bool loading);
    void fetchAround(int row) const;
    [[nodiscard]] QVariant mark(const DossierRow &row, DossierColumn column, int role) const;

    const SearchService &m_search;
    Account m_account;
    Clock m_clock;
    QList<DossierColumn> m_columns;
    ListReader m_reader;
    ListRequest m_request;
    bool m_loaded = false; // there is a request to ask again
    bool m_orderChosen = false; // by sort()
    bool m_loading = false;
    bool m_complete = false;
    bool m_first = false; // the answer that comes is another list's: nothing of the old one is kept
    bool m_again = false; // a refresh was asked for meanwhile
    QList<qint64> m_ids;
    mutable QCache<qint64, DossierRow> m_rows;
    mutable int m_lastRow = 0; // where the view looked last
    mutable bool m_failing = false; // rows could not be read: said once, tried again with the next load
};

} // namespace rex
