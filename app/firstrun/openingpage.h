// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/firstrun/gatepage.h"

class QPushButton;

namespace rex {

// A database that takes its time to open: a share that answers slowly or not at all, or an old one that is being
// brought to this version.
class OpeningPage : public GatePage
{
    Q_OBJECT
public:
    explicit OpeningPage(const QString &path, QWidget *parent = nullptr);

    QString title() const override;
    void focusFirst() override;

signals:
    void givenUp();

private:
    QPushButton *m_cancel;
};

} // namespace rex
