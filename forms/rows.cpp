// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rows.h"

#include "forms/look/look.h"

#include <QVBoxLayout>

namespace rex {

Rows::Rows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    connect(&Look::of(this), &Look::changed, this, &Rows::applyLook);
    applyLook();
}

void Rows::applyLook()
{
    constexpr int gap = 6; // field of 30, pitch of 36
    m_rows->setSpacing(Look::of(this).px(gap));
}

void Rows::add(QWidget *row)
{
    m_rows->addWidget(row);
}

void Rows::add(QLayout *row)
{
    m_rows->addLayout(row);
}

} // namespace rex
