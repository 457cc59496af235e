// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace rex {

// Columns side by side, or one below the other where the width does not give each its least. It answers for
// any width without having been given it, so that a page knows its height before it is laid out.
class FoldLayout : public QLayout
{
    Q_OBJECT

public:
    // Lengths in pixels at the font size in use; setLengths() follows a change of it.
    explicit FoldLayout(QWidget *parent);
    ~FoldLayout() override;

    void setLengths(int leastColumn, int gap, int foldedGap);
    void setStretch(int column, int stretch);
    // Side by side, all are as tall as the tallest.
    void setEvenHeights(bool even);
    bool isFolded(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_columns.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    // That of the folded columns: else nobody would ever be allowed to make it narrow.
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Column
    {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 1;
    };
    std::vector<int> widths(int width) const;
    std::vector<int> heights(const std::vector<int> &widths) const;
    std::vector<const Column *> shown() const;

    std::vector<Column> m_columns;
    int m_leastColumn = 0;
    int m_gap = 0;
    int m_foldedGap = 0;
    bool m_evenHeights = false;
};

} // namespace rex
