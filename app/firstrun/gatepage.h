// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

namespace rex {

// What stands where a database should be and is not, or not yet: a narrow column that says so, and the ways on.
class GatePage : public Page
{
    Q_OBJECT
public:
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;

protected:
    using Page::Page;

    // The title, then these, then the buttons.
    void show(const QList<QWidget *> &content, const QList<QWidget *> &buttons);
};

} // namespace rex
