// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"

namespace rex {

// Who one may be in the demonstration: identifiant, password, role, company or office.
class DemonstrationCard : public Card
{
    Q_OBJECT
public:
    explicit DemonstrationCard(QWidget *parent = nullptr);

signals:
    void chosen(const QString &login);
};

} // namespace rex
