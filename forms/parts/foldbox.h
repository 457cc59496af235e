// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace rex {

// Columns side by side while each has room enough, one under the other when not (small windows, large text).
class FoldBox : public QWidget
{
    Q_OBJECT

public:
    // Lengths at 100 %.
    explicit FoldBox(int leastColumnWidth, int gap = 32, QWidget *parent = nullptr);

    void addColumn(QWidget *column, int stretch = 1);
    bool isFolded() const;

    // Narrow enough to be folded, whatever the columns ask for side by side.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold(int width);
    void applyLook();

    QBoxLayout *m_layout;
    int m_leastColumnWidth;
    int m_gap;
};

} // namespace rex
