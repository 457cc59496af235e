// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <iterator>

namespace rex::bench {

// Chance that can be repeated: the same seed throws the same numbers on every machine (splitmix64). Cheap to
// make, so that company number 500 000 is invented without the 499 999 before it.
class Dice
{
public:
    explicit Dice(quint64 seed, quint64 stream = 0)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + stream * 0xD1B54A32D192ED03ULL)
    {
        next();
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    int below(int limit) { return int(next() % quint64(limit)); } // 0 … limit − 1
    int between(int least, int most) { return least + below(most - least + 1); }
    qint64 moment(qint64 least, qint64 most) { return least + qint64(next() % quint64(most - least + 1)); }
    bool chance(int perThousand) { return below(1000) < perThousand; }
    template<typename List>
    const auto &of(const List &list)
    {
        return list[below(int(std::size(list)))];
    }

private:
    quint64 m_state;
};

} // namespace rex::bench
