// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex {

// The form in which texts are compared and searched: without case, accents, ligatures and doubled blanks
// (« Œuvre  d’Éléonore » → « oeuvre d'eleonore »). One function, so that every index agrees.
[[nodiscard]] QString folded(const QString &text);

} // namespace rex
