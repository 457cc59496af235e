// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace rex {

// A few choices side by side, of which at most one is taken.
class RadioRow : public QWidget
{
    Q_OBJECT

public:
    explicit RadioRow(QWidget *parent = nullptr);

    QRadioButton *addOption(const QString &text, int value);
    // -1 when nothing is chosen yet.
    int value() const;
    void setValue(int value);

signals:
    void valueChanged(int value);

private:
    QButtonGroup *m_group;
};

} // namespace rex
