// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page.h"

namespace rex {

Banner::Kind bannerKind(MessageTone tone)
{
    switch (tone) {
    case MessageTone::Success:
        return Banner::Kind::Success;
    case MessageTone::Warning:
        return Banner::Kind::Warning;
    case MessageTone::Error:
        return Banner::Kind::Error;
    case MessageTone::Info:
        return Banner::Kind::Info;
    }
    return Banner::Kind::Info;
}

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
