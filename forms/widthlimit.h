// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rex {

// Keeps its content from growing wider than is good to read; what is left over stands at the end.
class WidthLimit : public QWidget
{
    Q_OBJECT
public:
    // `widest` at 100 %.
    WidthLimit(QWidget *content, int widest, QWidget *parent = nullptr);

private:
    void applyLook();

    QWidget *m_content;
    int m_widest;
};

} // namespace rex
