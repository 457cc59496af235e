// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex {

// « Listes à jour à 10:31:02 »: now, in Europe/Paris as every other time.
[[nodiscard]] QString freshness();

} // namespace rex
