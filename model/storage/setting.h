// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

namespace rex {

class Database;

// Settings that belong to the database, not to the workstation. An unknown name reads as empty.
[[nodiscard]] Result<QString> readSetting(const Database &database, const QString &name);
// Inside a write.
[[nodiscard]] Result<> writeSetting(const Database &database, const QString &name, const QString &value);

} // namespace rex
