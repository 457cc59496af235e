// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/form.h"
#include "model/domain/reference.h"
#include "tests/bench/dice.h"

namespace rex::bench {

// Companies, people and goods that do not exist, with the accents, ligatures and lengths of those that do.
class Inventions
{
public:
    Inventions(quint64 seed, const Reference &reference);

    // Always the same for the same number; no two have one EORI. `id` is the number + 1.
    [[nodiscard]] Company company(int number) const;
    [[nodiscard]] QString person(Dice &dice) const;
    [[nodiscard]] Contact contact(Dice &dice, const Company &company) const;
    [[nodiscard]] GoodsItem goods(Dice &dice) const; // a few headings are in much demand
    [[nodiscard]] int goodsCount(Dice &dice) const; // 1 to 60, mostly few
    [[nodiscard]] QString phone(Dice &dice) const;

private:
    quint64 m_seed;
    const QList<Heading> &m_headings;
};

} // namespace rex::bench
