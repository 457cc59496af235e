// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widthlimit.h"

#include "forms/look/look.h"

#include <QHBoxLayout>

namespace rex {

WidthLimit::WidthLimit(int widest, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_widest(widest)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(&Look::of(this), &Look::changed, this, &WidthLimit::applyLook);
}

void WidthLimit::setContent(QWidget *content)
{
    constexpr int allOfIt = 1000;
    m_content = content;
    m_row->addWidget(content, allOfIt);
    m_row->addStretch(1);
    applyLook();
}

void WidthLimit::applyLook()
{
    if (m_content)
        m_content->setMaximumWidth(Look::of(this).px(m_widest));
}

} // namespace rex
