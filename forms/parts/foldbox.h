// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rex {

class FoldLayout;

// Columns side by side while each has room enough, one under the other when not (small windows, large text).
class FoldBox : public QWidget
{
    Q_OBJECT

public:
    // Lengths at 100 %.
    explicit FoldBox(int leastColumnWidth, int gap = 32, QWidget *parent = nullptr);

    void addColumn(QWidget *column, int stretch = 1);
    // Side by side, all are as tall as the tallest: cards in a row.
    void setEvenHeights(bool even);
    bool isFolded() const;

private:
    void applyLook();

    FoldLayout *m_layout;
    int m_leastColumnWidth;
    int m_gap;
};

} // namespace rex
