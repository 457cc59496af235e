// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/listcard.h"

#include "app/lists/layoutkey.h"
#include "app/lists/loadingbar.h"
#include "forms/look/look.h"
#include "forms/parts/tableview.h"
#include "model/lists/listmodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

ListCard::ListCard(const QString &name, const QString &title, ListModel *model, QWidget *parent)
    : Card(title, parent)
    , m_model(model)
    , m_table(new TableView)
{
    setObjectName(name);
    m_model->setParent(this);
    m_table->setObjectName(name + "Table"_L1);
    m_table->setAccessibleName(title);
    m_table->setSelectionMode(TableView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("Aucun élément n’a été trouvé"));
    auto *loading = new LoadingBar;
    connect(m_model, &ListModel::loadingChanged, loading, &LoadingBar::setLoading);
    connect(loading, &LoadingBar::cancelled, this, &ListCard::cancelLoading);
    addFullWidth(loading);
    addFullWidth(m_table);
    setCounter(0);
    connectModel();
}

void ListCard::setColumns(const PageContext &context, const Columns &columns)
{
    m_table->horizontalHeader()->setSortIndicator(columns.sortedBy, columns.order);
    m_table->setSortingEnabled(true);
    m_table->setColumnWidths(columns.widths);
    m_table->setHiddenByDefault(columns.hidden);
    addTool(m_table->columnsButton(this));
    m_table->keepLayout(context.settings, layoutKey(context.session.account, objectName()));
}

void ListCard::addFilters(QWidget *filters)
{
    const Look &look = Look::of(this);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10));
    padded->addWidget(filters);
    body()->insertLayout(0, padded);
}

void ListCard::connectModel()
{
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { emit opened(m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListCard::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListCard::currentChanged);
    // another list: nothing of it is selected, which the selection itself does not say
    connect(m_model, &ListModel::modelReset, this, &ListCard::selectionChanged);
    connect(m_table, &TableView::copyRefused, this, [this] {
        emit said(MessageTone::Warning, tr("La copie s’arrête à %1 lignes\u00a0: sélectionnez-en moins, ou exportez la liste.")
                                            .arg(QLocale().toString(TableView::mostCopied)));
    });
    connect(m_model, &ListModel::loadingChanged, m_table, &TableView::setLoading);
    connect(m_model, &ListModel::anotherAsked, this, [this] { tellCount(std::nullopt); });
    connect(m_model, &ListModel::loaded, this, [this](int count) {
        m_table->setTrouble({});
        tellCount(count);
        emit countChanged(count);
    });
    connect(m_model, &ListModel::failed, this, [this](const QString &sentence) {
        m_table->setTrouble(sentence);
        emit said(MessageTone::Error, sentence);
    });
    connect(m_model, &ListModel::aboutToRefresh, this, &ListCard::keepPlace);
    connect(m_model, &ListModel::refreshed, this, &ListCard::restorePlace);
}

void ListCard::countInTitle()
{
    m_countInTitle = true;
    setCounter(-1);
    tellCount(0);
}

void ListCard::tellCount(std::optional<int> count)
{
    if (m_countInTitle)
        setTitle(tr("Résultats\u00a0: %1").arg(count ? QLocale().toString(*count) : u"…"_s));
    else
        setCounter(count.value_or(-1));
}

void ListCard::reload()
{
    m_model->reload();
}

void ListCard::cancelLoading()
{
    m_model->cancel();
    if (m_model->isComplete()) {
        emit said(MessageTone::Warning,
            tr("Lecture interrompue\u00a0: la liste reste telle qu’elle était. F5 la lit de nouveau."));
        return;
    }
    const QString sentence = tr("Lecture interrompue\u00a0: la liste n’est pas complète. F5 la lit de nouveau.");
    m_table->setTrouble(sentence); // else an empty list said that nothing was found
    emit said(MessageTone::Warning, sentence);
}

// Who stands at the top stays there and sees what is new; elsewhere the rows under the eye stay.
void ListCard::keepPlace()
{
    const int top = m_table->verticalScrollBar()->value();
    m_topId = top > 0 ? m_model->idAt(top) : 0;
}

void ListCard::restorePlace()
{
    if (const int row = m_topId ? m_model->rowOf(m_topId) : -1; row >= 0)
        m_table->verticalScrollBar()->setValue(row);
}

bool ListCard::makeCurrent(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    return row >= 0;
}

int ListCard::count() const
{
    return m_model->rowCount();
}

int ListCard::selectedCount() const
{
    return m_table->selectedRowCount();
}

qint64 ListCard::selectedId() const
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    if (!selection->hasSelection())
        return 0;
    const int current = selection->currentIndex().row();
    const bool takesCurrent = selection->isRowSelected(current, {});
    return m_model->idAt(takesCurrent ? current : selection->selection().constFirst().top());
}

} // namespace rex
