// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where the platform wants our files (QStandardPaths). Nothing is created here.
namespace rex::paths {

[[nodiscard]] QString settingsFile(); // in AppConfigLocation
[[nodiscard]] QString localDatabase(); // of a poste autonome, in AppLocalDataLocation
[[nodiscard]] QString logFile(); // in AppLocalDataLocation

} // namespace rex::paths
