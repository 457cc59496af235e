// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace rex {

// « Message d'information » above what one signs: its title, an opening and the text below
// (guide 3.2.5, 3.2.6).
class InformationMessage : public QWidget
{
    Q_OBJECT
public:
    InformationMessage(const QString &opening, QWidget *text, QWidget *parent = nullptr);

private:
    void applyLook();

    QLabel *m_icon;
    QHBoxLayout *m_head;
};

} // namespace rex
