// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/historycard.h"

#include "app/lists/layoutkey.h"
#include "app/pages.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/tableview.h"
#include "model/lists/historymodel.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

struct Widths
{
    int from; // this much room
    QList<int> columns; // Date, Événement, Statut, Acteur, Service, Commentaire
};

// The less room, the more lines a cell has.
const QList<Widths> allWidths{
    {870, {149, 190, 117, 130, 150, 0}},
    {680, {92, 0, 106, 90, 110, 0}},
    {0, {92, 118, 106, 76, 78, 0}},
};

} // namespace

HistoryCard::HistoryCard(const PageContext &context, QWidget *parent)
    : Card(tr("Historique"), parent)
    , m_model(new HistoryModel(this))
    , m_table(new TableView)
    , m_version(button(tr("Voir la version déposée"), u"file-text"_s, ButtonRole::Quiet))
{
    setObjectName(u"history"_s);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Historique"));
    m_table->setEmptyText(tr("Aucun élément n’a été trouvé"));
    m_table->setModel(m_model);
    m_table->setRows(TableView::Rows::Wrapped);
    m_table->setColumnWidths(allWidths.first().columns);
    m_table->keepLayout(context.settings, layoutKey(context.session.account, u"history"_s));
    m_version->setObjectName(u"showVersion"_s);
    m_version->hide();
    addTool(m_version);
    addTool(m_table->columnsButton(this));
    addFullWidth(m_table);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_version, &QPushButton::clicked, this, [this] { open(m_table->currentIndex().row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_version->setVisible(m_table->selectionModel()->hasSelection() && formAt(m_table->currentIndex().row())); });
}

// On a small screen it does not scroll sideways either.
void HistoryCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    int fitting = 0;
    while (width() < Look::of(this).px(allWidths.at(fitting).from))
        ++fitting;
    if (fitting != m_widths)
        m_table->setColumnWidths(allWidths.at(fitting).columns);
    m_widths = fitting;
}

qint64 HistoryCard::formAt(int row) const
{
    const QList<HistoryEntry> &entries = m_model->entries();
    return row >= 0 && row < entries.size() ? entries.at(row).formId : 0;
}

void HistoryCard::open(int row)
{
    if (const qint64 form = formAt(row))
        emit versionRequested(form);
}

void HistoryCard::tell(const QList<HistoryEntry> &history)
{
    if (history != m_model->entries()) // else the selected line stays
        m_model->setEntries(history);
    m_version->setVisible(m_table->selectionModel()->hasSelection() && formAt(m_table->currentIndex().row()));
    setCounter(int(history.size()));
}

} // namespace rex
