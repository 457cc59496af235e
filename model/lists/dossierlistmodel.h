// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/lists/dossiercolumn.h"
#include "model/lists/listmodel.h"
#include "model/service/clock.h"
#include "model/service/searchservice.h"

namespace rex {

// A list of dossiers: home, authorisations, search results.
class DossierListModel : public ListModel
{
    Q_OBJECT
public:
    DossierListModel(const SearchService &search, Account account, Clock clock, QList<DossierColumn> columns,
        QObject *parent = nullptr);

    // Asks for another list, or for the same again; supersedes what was asked before. Answers as reload() does.
    void load(const ListRequest &request);

    [[nodiscard]] const ListRequest &request() const { return m_request; }
    [[nodiscard]] const SearchService &search() const { return m_search; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] QList<DossierColumn> columns() const { return m_columns; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] ListSource source() const override;
    bool setOrder(int column, Qt::SortOrder order) override;
    [[nodiscard]] QVariant columnData(int column, int role) const override;
    [[nodiscard]] QVariant cellData(const void *record, int column, int role) const override;

private:
    [[nodiscard]] RowReader reader() const;
    [[nodiscard]] bool reads(const ListRequest &request) const;
    [[nodiscard]] QVariant mark(const DossierRow &row, DossierColumn column, int role) const;

    const SearchService &m_search;
    Account m_account;
    Clock m_clock;
    QList<DossierColumn> m_columns;
    ListRequest m_request;
};

} // namespace rex
