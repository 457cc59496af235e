// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widthlimit.h"

#include "forms/look/look.h"

#include <QHBoxLayout>

namespace rex {

WidthLimit::WidthLimit(QWidget *content, int widest, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_widest(widest)
{
    constexpr int allOfIt = 1000;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(content, allOfIt);
    row->addStretch(1);
    connect(&Look::of(this), &Look::changed, this, &WidthLimit::applyLook);
    applyLook();
}

void WidthLimit::applyLook()
{
    m_content->setMaximumWidth(Look::of(this).px(m_widest));
}

} // namespace rex
