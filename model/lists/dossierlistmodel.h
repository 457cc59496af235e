// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/dossiercolumn.h"
#include "model/lists/requestedlist.h"
#include "model/service/clock.h"
#include "model/service/searchservice.h"

namespace rex {

// A list of dossiers: home, authorisations, search results.
class DossierListModel : public RequestedList<SearchService, ListRequest, &ListRequest::sortKey, &DossierRow::id>
{
    Q_OBJECT
public:
    DossierListModel(const SearchService &search, Account account, Clock clock, QList<DossierColumn> columns,
        QObject *parent = nullptr);

    [[nodiscard]] QList<DossierColumn> columns() const { return m_columns; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void orderBy(int column, Qt::SortOrder order, ListRequest &request) const override;
    [[nodiscard]] QVariant columnData(int column, int role) const override;
    [[nodiscard]] QVariant cellData(const void *record, int column, int role) const override;

private:
    [[nodiscard]] RowReader reader() const;
    [[nodiscard]] QVariant mark(const DossierRow &row, DossierColumn column, int role) const;

    Clock m_clock;
    QList<DossierColumn> m_columns;
};

} // namespace rex
