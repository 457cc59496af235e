// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex {

// « Listes à jour à 10:31:02 »: now, on the clock of this PC.
[[nodiscard]] QString freshness();

} // namespace rex
