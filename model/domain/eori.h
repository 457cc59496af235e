// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex::eori {

// Economic operator's number (domain notes 2.3). Upper case without spaces, dots and dashes.
[[nodiscard]] QString normalised(const QString &typed);
// Two-letter country and 1 to 15 letters or digits; for FR a SIRET (Luhn, with La Poste's exception),
// a SIREN (Luhn) or a country code and a number. Takes a normalised value.
[[nodiscard]] bool isValid(const QString &eori);
// The nine digits that name the company in a French EORI of SIRET or SIREN; empty for any other.
[[nodiscard]] QString siren(const QString &eori);

} // namespace rex::eori
