// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/restyle.h"

#include <QStyle>
#include <QWidget>

namespace rex {

void restyle(QWidget *widget)
{
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace rex
