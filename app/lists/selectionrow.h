// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace rex {

// Under a list, what can be done with its selected dossier, the current one if there are several: never on hover only. Hidden while none is selected.
class SelectionRow : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionRow(QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text, const QString &icon, const QString &name);
    // `number` is that of the current one of `count` selected dossiers.
    void tell(int count, const QString &number);
    void say(const QString &what); // of what is no dossier, as it stands

private:
    QHBoxLayout *m_row;
    QLabel *m_selection;
};

} // namespace rex
