// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/foldbox.h"

#include "forms/look/look.h"
#include "forms/parts/foldlayout.h"

namespace rex {

namespace {

constexpr int foldedGap = 10;

} // namespace

FoldBox::FoldBox(int leastColumnWidth, int gap, QWidget *parent)
    : QWidget(parent)
    , m_layout(new FoldLayout(this))
    , m_leastColumnWidth(leastColumnWidth)
    , m_gap(gap)
{
    connect(&Look::of(this), &Look::changed, this, &FoldBox::applyLook);
    applyLook();
}

void FoldBox::addColumn(QWidget *column, int stretch)
{
    m_layout->addWidget(column);
    m_layout->setStretch(m_layout->count() - 1, stretch);
}

void FoldBox::setEvenHeights(bool even)
{
    m_layout->setEvenHeights(even);
}

bool FoldBox::isFolded() const
{
    return m_layout->isFolded(width());
}

void FoldBox::applyLook()
{
    const Look &look = Look::of(this);
    m_layout->setLengths(look.px(m_leastColumnWidth), look.px(m_gap), look.px(qMin(m_gap, foldedGap)));
}

} // namespace rex
