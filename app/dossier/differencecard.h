// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/difference.h"

namespace rex {

class DifferenceModel;
class TableView;
struct PageContext;

// « Différences »: what the company asks to change in the granted version, in a tab of that name.
class DifferenceCard : public Card
{
    Q_OBJECT
public:
    explicit DifferenceCard(const PageContext &context, QWidget *parent = nullptr);

    // The days of the two versions; an invalid one is not said.
    void tell(const QList<Difference> &differences, const QDate &granted, const QDate &requested);

private:
    DifferenceModel *m_model;
    TableView *m_table;
};

} // namespace rex
