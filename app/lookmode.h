// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/look/look.h"

class QSettings;

namespace rex {

// Clair, Sombre or Comme le système, as chosen last; the system's at first.
[[nodiscard]] Look::Mode rememberedMode(const QSettings &settings);
void rememberMode(QSettings &settings, Look::Mode mode);

} // namespace rex
