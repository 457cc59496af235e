// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace rex {

// Tiles of one width, line by line: as many side by side as have room enough, those of a line equally tall.
class TileLayout : public QLayout
{
    Q_OBJECT
public:
    // Lengths in pixels. A line of `mostColumns` columns is filled by its tiles, even where more would fit.
    TileLayout(int leastWidth, int mostColumns, int gap);
    ~TileLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int arrange(const QRect &area, bool move) const; // returns the height that it takes

    QList<QLayoutItem *> m_items;
    int m_leastWidth;
    int m_mostColumns;
    int m_gap;
};

} // namespace rex
