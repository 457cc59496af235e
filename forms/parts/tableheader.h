// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace rex {

// The head of the one table view: titles of one or two lines, left-aligned unless the model says otherwise,
// and an arrow at the right of the sorted one.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    bool needsTwoLines() const;
    QString title(int section) const;
    int titleWidth(int section) const;
};

} // namespace rex
