// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/searchservice.h"

namespace rex {

// Criteria as one line of text, so that « Retour » of a dossier finds the search as it was left.
// An unset search is « type=rex »: everything was asked for; an empty text is no search at all.
[[nodiscard]] QString toText(const Criteria &criteria);
[[nodiscard]] Criteria criteriaFromText(const QString &text);

} // namespace rex
