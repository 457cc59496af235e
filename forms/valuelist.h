// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace rex {

// Labels and values as text, one line below the other: what a form says without its fields.
class ValueList : public QWidget
{
    Q_OBJECT
public:
    // `labelWidth` at 100 %.
    explicit ValueList(int labelWidth, QWidget *parent = nullptr);

    // The value is shown as typed, never as rich text; « Non renseigné » stands for an empty one.
    void add(const QString &objectName, const QString &label, const QString &value);

private:
    QGridLayout *m_grid;
};

} // namespace rex
