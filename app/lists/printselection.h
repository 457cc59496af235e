// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"

#include <QList>
#include <QWidget>

class QPushButton;

namespace rex {

class TableView;

// « Imprimer la sélection » under a list of dossiers: as many of its rows as are selected. Hidden while fewer than
// `least` are: where one is printed by a button of its own, two.
class PrintSelection : public QWidget
{
    Q_OBJECT
public:
    // The table shows a DossierListModel; from now on many of its rows may be selected.
    PrintSelection(const PageContext &context, TableView *table, int least = 1, QWidget *parent = nullptr);

private:
    [[nodiscard]] QList<qint64> selectedIds() const; // in the order of the list
    void tell();

    PageContext m_context;
    TableView *m_table;
    int m_least;
    QPushButton *m_print;
};

} // namespace rex
