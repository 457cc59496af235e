// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "forms/parts/card.h"
#include "model/lists/dossierlistmodel.h"

namespace rex {

class TableView;

// A titled list of dossiers with its counter and its choice of columns. Every page that lists dossiers is
// made of these.
class DossierCard : public Card
{
    Q_OBJECT
public:
    // `name` is the object name; the columns that the user arranges are kept under it. The newest of
    // `sortedBy` comes first until he sorts otherwise.
    DossierCard(const PageContext &context, const QString &name, const QString &title,
        const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent = nullptr);

    void load(const ListRequest &request);
    // Reads the list again without moving what is selected or scrolled to.
    void reload();
    [[nodiscard]] int count() const;
    [[nodiscard]] qint64 selectedId() const; // 0: nothing is selected
    [[nodiscard]] QString selectedNumber() const;
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const ListRequest &request() const { return m_model->request(); }

signals:
    void opened(qint64 dossierId);
    void selectionChanged();
    void countChanged(int count);
    void failed(const QString &sentence);

private:
    DossierListModel *m_model;
    TableView *m_table;
};

} // namespace rex
