// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/flowlayout.h"

#include <QWidget>

namespace rex {

FlowLayout::FlowLayout(QWidget *parent, int horizontalGap, int verticalGap)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int y = area.y();
    qsizetype first = 0;
    while (first < m_items.size()) {
        // One line: as many as fit, at least one.
        int x = area.x();
        int lineHeight = 0;
        qsizetype next = first;
        for (; next < m_items.size(); ++next) {
            const QSize size = m_items.at(next)->isEmpty() ? QSize() : sizeIn(*m_items.at(next), area.width());
            if (size.isValid() && x > area.x() && x + size.width() > area.right() + 1)
                break;
            if (size.isValid())
                x += size.width() + m_horizontalGap;
            lineHeight = qMax(lineHeight, size.height());
        }
        if (move)
            placeLine(first, next, QRect(area.x(), y, area.width(), lineHeight));
        y += lineHeight + (next < m_items.size() ? m_verticalGap : 0);
        first = next;
    }
    return y - rect.y() + contentsMargins().bottom();
}

QSize FlowLayout::sizeIn(const QLayoutItem &item, int lineWidth)
{
    const QSize size = item.sizeHint();
    if (size.width() <= lineWidth)
        return size;
    return {lineWidth, item.hasHeightForWidth() ? item.heightForWidth(lineWidth) : size.height()};
}

void FlowLayout::placeLine(qsizetype first, qsizetype next, const QRect &line) const
{
    int x = line.x();
    for (qsizetype i = first; i < next; ++i) {
        if (m_items.at(i)->isEmpty())
            continue;
        const QSize size = sizeIn(*m_items.at(i), line.width());
        m_items.at(i)->setGeometry(QRect(QPoint(x, line.y() + (line.height() - size.height()) / 2), size));
        x += size.width() + m_horizontalGap;
    }
}

} // namespace rex
