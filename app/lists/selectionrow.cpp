// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/selectionrow.h"

#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rex {

SelectionRow::SelectionRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_selection(label({}, LabelKind::Secondary))
{
    setObjectName(u"selectionRow"_s);
    m_selection->setObjectName(u"selectedDossier"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_selection->setIndent(8);
    m_row->addWidget(m_selection);
    m_row->addStretch(1);
    hide();
}

QPushButton *SelectionRow::addButton(const QString &text, const QString &icon, const QString &name)
{
    QPushButton *push = button(text, icon, ButtonRole::Neutral);
    push->setObjectName(name);
    m_row->insertWidget(m_row->indexOf(m_selection), push);
    return push;
}

void SelectionRow::tell(int count, const QString &number)
{
    m_selection->setText(count > 1 ? tr("%1 dossiers sélectionnés, dont %2").arg(QLocale().toString(count), number)
                                   : tr("1 dossier sélectionné : %1").arg(number));
    setHidden(count == 0);
}

void SelectionRow::say(const QString &what)
{
    m_selection->setText(what);
    setHidden(what.isEmpty());
}

} // namespace rex
