// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "forms/parts/card.h"

class QGridLayout;

namespace rex {

// The guide's user block (1.2): name, « Inscrit le », « Connecté à », and for an operator his EORI.
class UserBlock : public Card
{
    Q_OBJECT
public:
    explicit UserBlock(const Session &session, QWidget *parent = nullptr);

private:
    QWidget *who(const Account &account);
    void addFact(QGridLayout &grid, const QString &name, const QString &value, const QString &objectName);
};

} // namespace rex
