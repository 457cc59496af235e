// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "forms/parts/card.h"
#include "model/lists/dossierlistmodel.h"

namespace rex {

class TableView;

// A titled list of dossiers with its counter, its choice of columns and its export. Every page that lists
// dossiers is made of these.
class DossierCard : public Card
{
    Q_OBJECT
public:
    // `name` is the object name; the columns that this user arranges are kept under it. The newest of
    // `sortedBy` comes first until he sorts otherwise.
    DossierCard(const PageContext &context, const QString &name, const QString &title,
        const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent = nullptr);

    void load(const ListRequest &request);
    // Reads the list again without moving what is selected or the rows that one looks at.
    void reload();
    // « Exporter »: asks for the file and writes the whole list into it.
    void exportList();
    [[nodiscard]] int count() const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] qint64 selectedId() const; // the current one of those selected; 0: nothing is
    [[nodiscard]] QString selectedNumber() const;
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] const ListRequest &request() const { return m_model->request(); }

signals:
    void opened(qint64 dossierId);
    void selectionChanged();
    void countChanged(int count);
    void failed(const QString &sentence);
    void told(const QString &sentence); // something that went well
    void warned(const QString &sentence); // something that was not done, or not wholly

private:
    void makeTable(const PageContext &context, const QString &title, DossierColumn sortedBy);
    void connectModel();
    void cancelLoading();
    void keepPlace();
    void restorePlace();
    [[nodiscard]] QList<DossierColumn> shownColumns() const;

    Clock m_clock;
    DossierListModel *m_model;
    TableView *m_table;
    qint64 m_topId = 0; // of the first row seen before a refresh; 0: the list stands at its top
};

} // namespace rex
