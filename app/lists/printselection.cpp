// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/printselection.h"

#include "app/print/batchdialog.h"
#include "forms/parts/buttons.h"
#include "forms/parts/tableview.h"
#include "model/lists/dossierlistmodel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

PrintSelection::PrintSelection(const PageContext &context, TableView *table, int least, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(table)
    , m_least(least)
    , m_print(button({}, u"printer"_s, ButtonRole::Neutral))
{
    setObjectName(u"printSelection"_s);
    m_print->setObjectName(u"printAll"_s);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_print);
    row->addStretch(1);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PrintSelection::tell);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &PrintSelection::tell);
    connect(m_print, &QPushButton::clicked, this, [this] {
        const Session &session = m_context.session;
        openBatchDialog(session.workspace, session.account, selectedIds(), this);
    });
    tell();
}

QList<qint64> PrintSelection::selectedIds() const
{
    const auto *model = qobject_cast<const DossierListModel *>(m_table->model());
    QList<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        ids.append(model->idAt(row));
    return ids;
}

// Rows are selected whole: a range counts once.
void PrintSelection::tell()
{
    int count = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    m_print->setText(tr("&Imprimer la sélection (%n)…", nullptr, count));
    setHidden(count < m_least);
}

} // namespace rex
