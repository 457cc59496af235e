// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/searchservice.h"

namespace rex {

// Criteria as one line of text: what « Retour » of a dossier finds again, and what a saved search keeps; words
// once written are always read. A search for everything is not empty; an empty text is no search at all.
[[nodiscard]] QString toText(const Criteria &criteria);
[[nodiscard]] Criteria criteriaFromText(const QString &text);

} // namespace rex
