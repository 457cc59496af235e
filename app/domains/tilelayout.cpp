// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domains/tilelayout.h"

#include <algorithm>

namespace rex {

TileLayout::TileLayout(int leastWidth, int mostColumns, int gap)
    : m_leastWidth(leastWidth)
    , m_mostColumns(mostColumns)
    , m_gap(gap)
{
}

TileLayout::~TileLayout()
{
    qDeleteAll(m_items);
}

void TileLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *TileLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize TileLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int TileLayout::arrange(const QRect &area, bool move) const
{
    const int columns = std::clamp((area.width() + m_gap) / (m_leastWidth + m_gap), 1, m_mostColumns);
    const int width = (area.width() - (columns - 1) * m_gap) / columns;
    int y = area.y();
    for (qsizetype first = 0; first < m_items.size(); first += columns) {
        const QList<QLayoutItem *> line = m_items.mid(first, columns);
        int height = 0;
        for (const QLayoutItem *item : line)
            height = std::max(
                height, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height());
        for (qsizetype i = 0; move && i < line.size(); ++i)
            line[i]->setGeometry(QRect(area.x() + int(i) * (width + m_gap), y, width, height));
        y += height + m_gap;
    }
    return std::max(0, y - m_gap - area.y());
}

} // namespace rex
