// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/conflictdialog.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "forms/parts/tableview.h"
#include "model/lists/differencemodel.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

ConflictDialog::ConflictDialog(
    const QString &lastChange, const QList<Difference> &differences, Versions versions, QWidget *parent)
    : VerbDialog(u"conflict"_s, tr("Différences avec la version actuelle"),
          tr("&Reprendre ma saisie sur la version actuelle"), parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *model = new DifferenceModel(this);
    if (versions == Versions::PresentAndTyped)
        model->setTitles(tr("Version actuelle"), tr("Ma saisie"));
    else
        model->setTitles(tr("Version lue"), tr("Version actuelle"));
    model->setDifferences(differences);
    auto *table = new TableView;
    table->setObjectName(u"conflictTable"_s);
    table->setAccessibleName(windowTitle());
    table->setEmptyText(tr("Votre saisie est identique à la version actuelle."));
    table->setModel(model);
    table->setRows(TableView::Rows::Whole);
    table->setColumnWidths({110, 230, 0, 0});
    table->setVisibleRows(2, 10);
    QLabel *words = textLabel(lastChange.toHtmlEscaped(), LabelKind::Body);
    words->setObjectName(u"conflictText"_s);
    content()->addWidget(words);
    content()->addWidget(table, 1);
    const Look &look = Look::of(this);
    resize(look.px(860), 0); // as tall as its lines need
}

} // namespace rex
