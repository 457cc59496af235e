// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/listwithside.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rex {

ListWithSide::ListWithSide(QWidget *list, const QString &hint, int width, QWidget *parent)
    : QWidget(parent)
    , m_side(new QWidget)
    , m_column(new QVBoxLayout(m_side))
    , m_hint(textLabel(hint, LabelKind::Secondary))
{
    const Look &look = Look::of(this);
    m_side->setFixedWidth(look.px(width));
    m_side->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(16));
    row->addWidget(list, 1);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    column->addLayout(row, 1);
    column->addWidget(m_hint);
}

void ListWithSide::showDetails(QWidget *details)
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
        m_shown = nullptr;
    }
    m_hint->setVisible(!details);
    m_side->setVisible(details);
    if (!details)
        return;
    auto *scroll = new PageScroll;
    scroll->setWidget(details);
    m_shown = scroll;
    m_column->addWidget(scroll);
    scroll->show(); // now, so that the keyboard finds it at once
}

} // namespace rex
