// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex {

// An advanced search kept under a name.
struct SavedSearch
{
    qint64 id = 0;
    qint64 accountId = 0; // who made it
    QString officeCode; // shared with that office; empty for one's own
    QString name;
    QString criteria; // as in criteriatext.h

    static constexpr int longestName = 80; // in characters

    [[nodiscard]] bool shared() const { return !officeCode.isEmpty(); }
    bool operator==(const SavedSearch &) const = default;
};

} // namespace rex
