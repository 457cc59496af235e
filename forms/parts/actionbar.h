// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace rex {

// The bar of a page's buttons at its foot, always in view: back at the left, going on at the right.
class ActionBar : public QFrame
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);

private:
    void applyLook();

    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
};

} // namespace rex
