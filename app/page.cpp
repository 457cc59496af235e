// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page.h"

namespace rex {

QList<KeyHint> Page::keyHints() const
{
    return {};
}

Destination Page::here(const Destination &asked) const
{
    return asked;
}

void Page::refresh() { }

void Page::canLeave(std::function<void()> leave)
{
    leave();
}

void Page::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

bool Page::focusSearch()
{
    return false;
}

QList<QWidget *> Page::regions()
{
    return {this};
}

} // namespace rex
