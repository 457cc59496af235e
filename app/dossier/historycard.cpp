// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/historycard.h"

#include "app/dossier/historyentrydialog.h"
#include "app/lists/layoutkey.h"
#include "app/pages.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/tableview.h"
#include "model/lists/historymodel.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QToolButton>
#include <QtMath>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

struct Widths
{
    int from; // this much room
    QList<int> columns; // Date, Événement, Statut, Acteur, Service, Commentaire
};

// The less room, the more lines a cell has; but no word is broken as long as the comment keeps its own room.
constexpr int leastComment = 120;
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
    , m_comment(button(tr("Voir le commentaire"), u"message"_s, ButtonRole::Quiet))
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
    m_comment->setObjectName(u"showComment"_s);
    m_comment->hide();
    m_version->setObjectName(u"showVersion"_s);
    m_version->hide();
    addTool(m_comment);
    addTool(m_version);
    addTool(m_table->columnsButton(this));
    addFullWidth(m_table);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_version, &QPushButton::clicked, this, [this] { open(m_table->currentIndex().row()); });
    connect(m_comment, &QPushButton::clicked, this, [this] { showEntry(m_table->currentIndex().row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryCard::offer);
}

// On a small screen it does not scroll sideways either.
void HistoryCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    shareColumns();
}

void HistoryCard::shareColumns()
{
    const Look &look = Look::of(this);
    const auto fitting = std::find_if(allWidths.begin(), allWidths.end(),
        [&](const Widths &widths) { return width() >= look.px(widths.from); });
    QList<int> columns = fitting->columns;
    int room = qFloor(width() / look.fontScale()) - std::accumulate(columns.begin(), columns.end(), 0)
        - leastComment * int(columns.count(0));
    for (int column = 0; column < columns.size(); ++column) {
        const int missing = columns.at(column) ? m_table->wordWidth(column) - columns.at(column) : 0;
        const int more = std::clamp(missing, 0, std::max(0, room));
        columns[column] += more;
        room -= more;
    }
    if (columns != m_columns)
        m_table->setColumnWidths(columns);
    m_columns = columns;
}

HistoryEntry HistoryCard::entryAt(int row) const
{
    return m_model->entries().value(row);
}

void HistoryCard::open(int row)
{
    if (const qint64 form = entryAt(row).formId)
        emit versionRequested(form);
    else
        showEntry(row);
}

// A cell has room for a few lines only.
void HistoryCard::showEntry(int row)
{
    if (const HistoryEntry entry = entryAt(row); entry.id)
        (new HistoryEntryDialog(entry, this))->open();
}

void HistoryCard::offer()
{
    const bool selected = m_table->selectionModel()->hasSelection();
    const HistoryEntry entry = selected ? entryAt(m_table->currentIndex().row()) : HistoryEntry();
    m_version->setVisible(entry.formId);
    m_comment->setVisible(!entry.comment.isEmpty());
}

void HistoryCard::tell(const QList<HistoryEntry> &history)
{
    if (history != m_model->entries()) // else the selected line stays
        m_model->setEntries(history);
    shareColumns();
    offer();
    setCounter(int(history.size()));
}

} // namespace rex
