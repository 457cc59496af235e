// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"

namespace rex {

enum class Demand {
    Storable, // a draft: as incomplete as one likes, but every value can be kept as typed
    Complete, // ready to be deposited
};

// Collects the problems of one section, or of one row of its list, in the order of the screen. Only the
// validation*.cpp files use it.
class Check
{
public:
    Check(Demand demand, Section section, int row = -1)
        : m_demand(demand)
        , m_section(section)
        , m_row(row)
    {
    }

    [[nodiscard]] bool complete() const { return m_demand == Demand::Complete; }

    // A text that must be given and fit. True if it is there, fits and its own rule is to be asked.
    bool text(const QString &field, const QString &value, int limit);
    // The same for a text that may be missing.
    bool optionalText(const QString &field, const QString &value, int limit);
    // A choice or a list that must be made: « … » est obligatoire.
    void missing(const QString &field);
    void error(const QString &field, const QString &sentence);
    void warning(const QString &field, const QString &sentence);

    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    Demand m_demand;
    Section m_section;
    int m_row;
    Problems m_problems;
};

} // namespace rex
