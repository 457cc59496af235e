// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/difference.h"

class QSettings;

namespace rex {

class DifferenceModel;
class TableView;

// « Différences »: what the company asks to change in the granted version.
class DifferenceCard : public Card
{
    Q_OBJECT
public:
    explicit DifferenceCard(QSettings &settings, QWidget *parent = nullptr);

    void tell(const QList<Difference> &differences);

private:
    DifferenceModel *m_model;
    TableView *m_table;
};

} // namespace rex
