// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/actionbar.h"

#include "forms/look/look.h"

#include <QHBoxLayout>

namespace rex {

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent)
    , m_left(new QHBoxLayout)
    , m_right(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);
    connect(&Look::of(this), &Look::changed, this, &ActionBar::applyLook);
    applyLook();
}

void ActionBar::applyLook()
{
    const Look &look = Look::of(this);
    setFixedHeight(look.px(50));
    layout()->setContentsMargins(look.px(24), 1, look.px(24), 0);
    m_left->setSpacing(look.px(16));
    m_right->setSpacing(look.px(8));
}

void ActionBar::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

void ActionBar::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

} // namespace rex
