// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rex {

// Numbers that the program gives, and how tolerantly they are read back (domain notes 2.1, 2.2).

struct DossierNumber
{
    bool provisional = false; // PROV-…: given by a poste autonome
    int year = 0;
    int sequence = 0;

    bool operator==(const DossierNumber &) const = default;
};

// FR-EXP-AAAA-NNNNNNN, seven digits.
[[nodiscard]] QString toString(const DossierNumber &number);
// Accepts 6 or 7 digits, any case, spaces, and « 2016-44 » without its prefix.
[[nodiscard]] std::optional<DossierNumber> parseDossierNumber(const QString &typed);

// FRREXAAAANNNN: year of granting and its sequence, at least four digits.
[[nodiscard]] QString rexNumber(int year, int sequence);
// Upper case without spaces; a number of any country: two letters, REX, 1 to 30 letters or digits.
[[nodiscard]] QString normalisedRexNumber(const QString &typed);
[[nodiscard]] bool isRexNumber(const QString &normalised);

} // namespace rex
