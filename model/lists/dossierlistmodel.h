// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/workflow.h"
#include "model/service/clock.h"
#include "model/service/searchservice.h"

#include <QAbstractTableModel>
#include <QCache>

namespace rex {

// Columns of the lists of dossiers, named once; each list shows them in its own order (guide 2.2, 4.2, 5.3).
enum class DossierColumn {
    Number, Status, Applicant, Holder, AssignedTo, Created, Transmitted, Updated, TypeShort, TypeLong, Alert, ClaimedBy, Age,
    Document, Registered // of « Mes documents »
};
[[nodiscard]] QString label(DossierColumn column); // « Numéro de demande »
[[nodiscard]] QList<DossierColumn> homeColumns(); // eight, guide 2.2
[[nodiscard]] QList<DossierColumn> officeColumns(); // the same, with who works on it and since when it waits
[[nodiscard]] QList<DossierColumn> authorisationColumns(); // nine, guide 4.2
[[nodiscard]] QList<DossierColumn> searchColumns(); // nine, guide 5.3: the number first
[[nodiscard]] QList<DossierColumn> documentColumns(); // « Mes documents »

// A list of dossiers: the ids of its result and a small cache of rows. Sorts in SQL; an order chosen in the
// view stays through later loads.
class DossierListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    DossierListModel(const SearchService &search, Account account, Clock clock, QList<DossierColumn> columns,
        QObject *parent = nullptr);

    // Asks the database; emits `failed` and keeps the old rows if it cannot answer: reload() tries again.
    void load(const ListRequest &request);
    void reload();
    [[nodiscard]] const ListRequest &request() const { return m_request; }
    [[nodiscard]] qint64 idAt(int row) const; // 0 outside
    [[nodiscard]] int rowOf(qint64 id) const; // -1 if not there
    [[nodiscard]] QList<DossierColumn> columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void countChanged(int count);
    void failed(const QString &sentence) const;

private:
    [[nodiscard]] bool forOffice() const { return standsFor(m_account.role, Party::Office); }
    [[nodiscard]] const DossierRow *rowAt(int row) const;
    void fetchAround(int row) const;
    [[nodiscard]] QString text(const DossierRow &row, DossierColumn column) const;
    [[nodiscard]] QVariant mark(const DossierRow &row, DossierColumn column, int role) const;

    const SearchService &m_search;
    Account m_account;
    Clock m_clock;
    QList<DossierColumn> m_columns;
    ListRequest m_request;
    bool m_loaded = false; // there is a request to ask again
    bool m_orderChosen = false; // by sort()
    QList<qint64> m_ids;
    mutable QCache<qint64, DossierRow> m_rows;
    mutable bool m_failing = false; // rows could not be read: said once, tried again with the next load
};

} // namespace rex
