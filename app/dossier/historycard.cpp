// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/historycard.h"

#include "forms/parts/tableview.h"
#include "model/lists/historymodel.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

HistoryCard::HistoryCard(QSettings &settings, QWidget *parent)
    : Card(tr("Historique"), parent)
    , m_model(new HistoryModel(this))
    , m_table(new TableView)
{
    setObjectName(u"history"_s);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Historique"));
    m_table->setEmptyText(tr("Aucun élément n’a été trouvé"));
    m_table->setModel(m_model);
    m_table->setRows(TableView::Rows::Wrapped);
    // Date, Événement, Statut, Acteur, Service, Commentaire
    m_table->setColumnWidths({149, 190, 117, 130, 150, 0});
    m_table->keepLayout(settings, u"lists/history"_s);
    addTool(m_table->columnsButton(this));
    addFullWidth(m_table);
}

void HistoryCard::tell(const QList<HistoryEntry> &history)
{
    m_model->setEntries(history);
    setCounter(int(history.size()));
}

} // namespace rex
