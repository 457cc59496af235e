// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/valuelist.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rex {

ValueList::ValueList(int labelWidth, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const Look &look = Look::of(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(look.px(3));
    m_grid->setHorizontalSpacing(look.px(12));
    m_grid->setColumnMinimumWidth(0, look.px(labelWidth));
    m_grid->setColumnStretch(1, 1);
}

void ValueList::add(const QString &objectName, const QString &text, const QString &value)
{
    const int row = m_grid->rowCount();
    QLabel *name = label(tr("%1 :").arg(text), LabelKind::Secondary, this);
    name->setTextFormat(Qt::PlainText);
    const bool empty = value.trimmed().isEmpty();
    QLabel *shown =
        label(empty ? tr("Non renseigné") : value, empty ? LabelKind::Secondary : LabelKind::Body, this);
    shown->setObjectName(objectName);
    shown->setTextFormat(Qt::PlainText);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleDescription(text);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(shown, row, 1, Qt::AlignTop);
    m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(row + 1, 1); // what is left over stands below the last line
}

} // namespace rex
