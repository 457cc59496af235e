// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/dossiercard.h"

#include "app/export/exportdialog.h"
#include "app/lists/layoutkey.h"
#include "app/lists/loadingbar.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/tableview.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
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
    case DossierColumn::Eori:
        return 160;
    case DossierColumn::RexNumber:
        return 130;
    }
    return 0;
}

} // namespace

DossierCard::DossierCard(const PageContext &context, const QString &name, const QString &title,
    const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent)
    : Card(title, parent)
    , m_clock(context.session.workspace.clock())
    , m_model(new DossierListModel(context.session.workspace.search(), context.session.account, m_clock, columns, this))
    , m_table(new TableView)
{
    setObjectName(name);
    makeTable(context, title, sortedBy);
    QToolButton *toFile = iconButton(u"file-export"_s, tr("Exporter"), this);
    toFile->setObjectName(name + "Export"_L1);
    connect(toFile, &QToolButton::clicked, this, &DossierCard::exportList);
    addTool(toFile);
    addTool(m_table->columnsButton(this));
    auto *loading = new LoadingBar;
    connect(m_model, &DossierListModel::loadingChanged, loading, &LoadingBar::setLoading);
    connect(loading, &LoadingBar::cancelled, this, &DossierCard::cancelLoading);
    addFullWidth(loading);
    addFullWidth(m_table);
    setCounter(0);
    connectModel();
}

void DossierCard::makeTable(const PageContext &context, const QString &title, DossierColumn sortedBy)
{
    const QList<DossierColumn> columns = m_model->columns();
    m_table->setObjectName(objectName() + "Table"_L1);
    m_table->setAccessibleName(title);
    m_table->setSelectionMode(TableView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(int(columns.indexOf(sortedBy)), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setEmptyText(tr("Aucun élément n’a été trouvé"));

    QList<int> widths;
    QList<int> hidden;
    const bool large = context.look.fontScale() > largeText;
    for (const DossierColumn column : columns) {
        if (isOnDemand(column)
            || (large && (column == DossierColumn::TypeShort || column == DossierColumn::Created)))
            hidden.append(int(widths.size()));
        widths.append(widthOf(column));
    }
    m_table->setColumnWidths(widths);
    m_table->setHiddenByDefault(hidden);
    m_table->keepLayout(context.settings, layoutKey(context.session.account, objectName()));

    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { emit opened(m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &DossierCard::selectionChanged);
    connect(m_table, &TableView::copyRefused, this, [this] {
        emit warned(tr("La copie s’arrête à %1 lignes : sélectionnez-en moins, ou exportez la liste.")
                        .arg(QLocale().toString(TableView::mostCopied)));
    });
}

void DossierCard::connectModel()
{
    connect(m_model, &DossierListModel::loadingChanged, m_table, &TableView::setLoading);
    connect(m_model, &DossierListModel::loaded, this, [this](int count) {
        m_table->setTrouble({});
        setCounter(count);
        emit countChanged(count);
    });
    connect(m_model, &DossierListModel::failed, this, [this](const QString &sentence) {
        m_table->setTrouble(sentence);
        emit failed(sentence);
    });
    connect(m_model, &DossierListModel::aboutToRefresh, this, &DossierCard::keepPlace);
    connect(m_model, &DossierListModel::refreshed, this, &DossierCard::restorePlace);
}

void DossierCard::load(const ListRequest &request)
{
    m_model->load(request);
}

void DossierCard::reload()
{
    m_model->reload();
}

void DossierCard::cancelLoading()
{
    m_model->cancel();
    if (!m_model->isComplete())
        emit warned(tr("Lecture interrompue : la liste n’est pas complète. F5 la lit de nouveau."));
}

// Who stands at the top stays there and sees what is new; elsewhere the rows under the eye stay.
void DossierCard::keepPlace()
{
    const int top = m_table->verticalScrollBar()->value();
    m_topId = top > 0 ? m_model->idAt(top) : 0;
}

void DossierCard::restorePlace()
{
    if (const int row = m_topId ? m_model->rowOf(m_topId) : -1; row >= 0)
        m_table->verticalScrollBar()->setValue(row);
}

void DossierCard::exportList()
{
    const ListExport list{m_model->account(), m_model->request(), shownColumns(), m_model->columns(), m_table->accessibleName()};
    auto *dialog = new ExportDialog(m_model->search(), m_clock, list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, &DossierCard::told);
    dialog->open();
}

QList<DossierColumn> DossierCard::shownColumns() const
{
    QList<DossierColumn> columns;
    for (const int column : m_table->shownColumns())
        columns.append(m_model->columns().at(column));
    return columns;
}

int DossierCard::count() const
{
    return m_model->rowCount();
}

int DossierCard::selectedCount() const
{
    return m_table->selectedRowCount();
}

qint64 DossierCard::selectedId() const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    if (!selection->hasSelection())
        return 0;
    const int current = selection->currentIndex().row();
    const bool takesCurrent = selection->isRowSelected(current, {});
    return m_model->idAt(takesCurrent ? current : selection->selection().constFirst().top());
}

QString DossierCard::selectedNumber() const
{
    const qint64 id = selectedId();
    const int column = int(m_model->columns().indexOf(DossierColumn::Number));
    return id ? m_model->index(m_model->rowOf(id), column).data().toString() : QString();
}

} // namespace rex
