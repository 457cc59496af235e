// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/differencecard.h"

#include "app/lists/layoutkey.h"
#include "app/pages.h"
#include "forms/parts/tableview.h"
#include "model/domain/labels.h"
#include "model/lists/differencemodel.h"

using namespace Qt::StringLiterals;

namespace rex {

DifferenceCard::DifferenceCard(const PageContext &context, QWidget *parent)
    : Card(parent)
    , m_model(new DifferenceModel(this))
    , m_table(new TableView)
{
    setObjectName(u"differences"_s);
    setAccessibleName(tr("Différences"));
    m_table->setObjectName(u"differencesTable"_s);
    m_table->setAccessibleName(tr("Différences"));
    m_table->setEmptyText(tr("La version demandée est identique à la version octroyée."));
    m_table->setModel(m_model);
    m_table->setRows(TableView::Rows::Wrapped);
    m_table->setColumnWidths({110, 0, 0, 0}); // the two versions beside each other, also on a narrow screen
    m_table->keepLayout(context.settings, layoutKey(context.session.account, u"differences"_s));
    addFullWidth(m_table);
}

void DifferenceCard::tell(const QList<Difference> &differences, const QDate &granted, const QDate &requested)
{
    m_model->setDifferences(differences);
    m_model->setTitles(granted.isValid() ? tr("Version octroyée (%1)").arg(shown(granted)) : QString(),
        requested.isValid() ? tr("Version demandée (%1)").arg(shown(requested)) : QString());
}

} // namespace rex
