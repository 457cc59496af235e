// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/foldlayout.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace rex {

FoldLayout::FoldLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FoldLayout::~FoldLayout() = default;

void FoldLayout::setLengths(int leastColumn, int gap, int foldedGap)
{
    m_leastColumn = leastColumn;
    m_gap = gap;
    m_foldedGap = foldedGap;
    invalidate();
}

void FoldLayout::setStretch(int column, int stretch)
{
    m_columns.at(size_t(column)).stretch = stretch;
    invalidate();
}

void FoldLayout::setEvenHeights(bool even)
{
    m_evenHeights = even;
    invalidate();
}

std::vector<const FoldLayout::Column *> FoldLayout::shown() const
{
    std::vector<const Column *> result;
    for (const Column &column : m_columns) {
        if (!column.item->isEmpty())
            result.push_back(&column);
    }
    return result;
}

bool FoldLayout::isFolded(int width) const
{
    const int columns = int(shown().size());
    const QMargins margins = contentsMargins();
    return width - margins.left() - margins.right() < columns * m_leastColumn + (columns - 1) * m_gap;
}

void FoldLayout::addItem(QLayoutItem *item)
{
    m_columns.push_back({std::unique_ptr<QLayoutItem>(item), 1});
}

QLayoutItem *FoldLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_columns[size_t(index)].item.get() : nullptr;
}

QLayoutItem *FoldLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_columns[size_t(index)].item.release();
    m_columns.erase(m_columns.begin() + index);
    return item;
}

// Of the columns shown, for the whole width of the layout.
std::vector<int> FoldLayout::widths(int width) const
{
    const auto columns = shown();
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    if (isFolded(width))
        return std::vector<int>(columns.size(), inner);
    const int stretches = std::accumulate(columns.begin(), columns.end(), 0,
        [](int sum, const Column *column) { return sum + column->stretch; });
    const int room = inner - m_gap * (int(columns.size()) - 1);
    std::vector<int> result;
    int left = room;
    for (const Column *column : columns) {
        const bool last = column == columns.back();
        result.push_back(last ? left : room * column->stretch / std::max(1, stretches));
        left -= result.back();
    }
    return result;
}

std::vector<int> FoldLayout::heights(const std::vector<int> &widths) const
{
    const auto columns = shown();
    std::vector<int> result;
    for (size_t i = 0; i < columns.size(); ++i) {
        const QLayoutItem &item = *columns[i]->item;
        const int wanted =
            item.hasHeightForWidth() ? item.heightForWidth(widths[i]) : item.sizeHint().height();
        result.push_back(std::max(wanted, item.minimumSize().height()));
    }
    return result;
}

int FoldLayout::heightForWidth(int width) const
{
    const std::vector<int> all = heights(widths(width));
    const QMargins margins = contentsMargins();
    int height = 0;
    if (isFolded(width))
        height = std::accumulate(all.begin(), all.end(), m_foldedGap * std::max(0, int(all.size()) - 1));
    else if (!all.empty())
        height = *std::max_element(all.begin(), all.end());
    return height + margins.top() + margins.bottom();
}

QSize FoldLayout::sizeHint() const
{
    const auto columns = shown();
    const QMargins margins = contentsMargins();
    int widest = m_leastColumn;
    for (const Column *column : columns)
        widest = std::max(widest, column->item->sizeHint().width());
    const int width = widest * int(columns.size()) + m_gap * std::max(0, int(columns.size()) - 1)
        + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FoldLayout::minimumSize() const
{
    QSize size;
    for (const Column *column : shown())
        size = size.expandedTo(column->item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FoldLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const auto columns = shown();
    const std::vector<int> columnWidths = widths(rect.width());
    const std::vector<int> columnHeights = heights(columnWidths);
    const bool folded = isFolded(rect.width());
    const bool rightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.left();
    int y = inner.top();
    for (size_t i = 0; i < columns.size(); ++i) {
        const int height = m_evenHeights && !folded ? inner.height() : columnHeights[i];
        QRect place(x, y, columnWidths[i], height);
        if (rightToLeft && !folded)
            place.moveRight(inner.right() - (x - inner.left()));
        columns[i]->item->setGeometry(place);
        if (folded)
            y += height + m_foldedGap;
        else
            x += columnWidths[i] + m_gap;
    }
}

} // namespace rex
