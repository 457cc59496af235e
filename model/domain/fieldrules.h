// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Shapes of single values (domain notes 6.3). Each takes a normalised, non-empty value.
namespace rex::rules {

// Digits, spaces and + . ( ) -, six to twenty characters of which at least six digits.
[[nodiscard]] bool isPhone(const QString &value);
// A telephone number, or « 0 » for none (guide 3.2.2).
[[nodiscard]] bool isFax(const QString &value);
// One @ with something before it, a domain with a dot inside, no blanks; any case.
[[nodiscard]] bool isEmail(const QString &value);
// Five digits in France, one to ten characters elsewhere.
[[nodiscard]] bool isPostalCode(const QString &value, const QString &country);
// Exactly so many ASCII digits.
[[nodiscard]] bool isDigits(const QString &value, int count);
// 01 to 97 without 77, which is reserved; 98 and 99 are no chapters of the Harmonized System.
[[nodiscard]] bool isChapter(const QString &value);

} // namespace rex::rules
