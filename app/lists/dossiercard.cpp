// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/dossiercard.h"

#include "forms/look/look.h"
#include "forms/parts/tableview.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr double largeText = 1.25; // from here on the page has no room for every column

int widthOf(DossierColumn column)
{
    switch (column) {
    case DossierColumn::Number:
        return 158;
    case DossierColumn::Status:
        return 117;
    case DossierColumn::Applicant:
    case DossierColumn::Holder:
    case DossierColumn::AssignedTo:
        return 0; // names share what the others leave
    case DossierColumn::Created:
    case DossierColumn::Transmitted:
    case DossierColumn::Updated:
        return 149;
    case DossierColumn::ClaimedBy:
        return 146;
    case DossierColumn::Age:
        return 62;
    case DossierColumn::Document:
        return 240;
    case DossierColumn::Registered:
        return 160;
    case DossierColumn::TypeShort:
        return 60;
    case DossierColumn::TypeLong:
        return 82;
    case DossierColumn::Alert:
        return 140;
    }
    return 0;
}

} // namespace

DossierCard::DossierCard(const PageContext &context, const QString &name, const QString &title,
    const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent)
    : Card(title, parent)
    , m_model(new DossierListModel(context.session.workspace.search(), context.session.account,
          context.session.workspace.clock(), columns, this))
    , m_table(new TableView)
{
    setObjectName(name);
    m_table->setObjectName(name + "Table"_L1);
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(int(columns.indexOf(sortedBy)), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setEmptyText(tr("Aucun élément n’a été trouvé"));

    QList<int> widths;
    QList<int> hidden;
    for (const DossierColumn column : columns) {
        if (context.look.fontScale() > largeText
            && (column == DossierColumn::TypeShort || column == DossierColumn::Created))
            hidden.append(int(widths.size()));
        widths.append(widthOf(column));
    }
    m_table->setColumnWidths(widths);
    m_table->setHiddenByDefault(hidden);
    m_table->keepLayout(context.settings, "lists/"_L1 + name);

    addTool(m_table->columnsButton(this));
    addFullWidth(m_table);
    setCounter(0);

    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { emit opened(m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DossierCard::selectionChanged);
    connect(m_model, &DossierListModel::countChanged, this, &DossierCard::setCounter);
    connect(m_model, &DossierListModel::countChanged, this, &DossierCard::countChanged);
    connect(m_model, &DossierListModel::failed, this, &DossierCard::failed);
}

void DossierCard::load(const ListRequest &request)
{
    m_model->load(request);
}

void DossierCard::reload()
{
    const qint64 selected = selectedId();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->reload();
    if (const int row = selected ? m_model->rowOf(selected) : -1; row >= 0) {
        const int column = std::max(m_table->currentIndex().column(), 0);
        m_table->setCurrentIndex(m_model->index(row, column));
    }
    m_table->verticalScrollBar()->setValue(scrolled);
}

int DossierCard::count() const
{
    return m_model->rowCount();
}

qint64 DossierCard::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_model->idAt(rows.first().row());
}

QString DossierCard::selectedNumber() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const int column = int(m_model->columns().indexOf(DossierColumn::Number));
    return rows.isEmpty() ? QString() : m_model->index(rows.first().row(), column).data().toString();
}

} // namespace rex
