// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace rex {

// Fields one below the other at the pitch of the visual language.
class Rows : public QWidget
{
    Q_OBJECT
public:
    explicit Rows(QWidget *parent = nullptr);

    void add(QWidget *row);
    void add(QLayout *row);

private:
    void applyLook();

    QVBoxLayout *m_rows;
};

} // namespace rex
