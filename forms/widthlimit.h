// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace rex {

// Keeps its content from growing wider than is good to read; what is left over stands at the end.
class WidthLimit : public QWidget
{
    Q_OBJECT
public:
    // `widest` at 100 %.
    explicit WidthLimit(int widest, QWidget *parent = nullptr);

    void setContent(QWidget *content);

private:
    void applyLook();

    QHBoxLayout *m_row;
    QWidget *m_content = nullptr;
    int m_widest;
};

} // namespace rex
