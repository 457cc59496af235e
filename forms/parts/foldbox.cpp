// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/foldbox.h"

#include "forms/look/look.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace rex {

FoldBox::FoldBox(int leastColumnWidth, int gap, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_leastColumnWidth(leastColumnWidth)
    , m_gap(gap)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&Look::of(this), &Look::changed, this, &FoldBox::applyLook);
    applyLook();
}

void FoldBox::addColumn(QWidget *column, int stretch)
{
    m_layout->addWidget(column, stretch);
    m_layout->setAlignment(column, Qt::AlignTop);
}

bool FoldBox::isFolded() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

QSize FoldBox::minimumSizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        width = qMax(width, m_layout->itemAt(i)->minimumSize().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void FoldBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold(event->size().width());
}

void FoldBox::fold(int width)
{
    const int gap = Look::of(this).px(m_gap);
    const int columns = m_layout->count();
    const int needed = columns * Look::of(this).px(m_leastColumnWidth) + (columns - 1) * gap;
    m_layout->setDirection(width < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(isFolded() ? Look::of(this).px(6) : gap);
}

void FoldBox::applyLook()
{
    fold(width());
}

} // namespace rex
