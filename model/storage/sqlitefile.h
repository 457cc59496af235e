// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

namespace rex {

// Reads the first bytes of a file to say whether it is a SOPRANO-REX database that this program may open.
// Nothing is written. Errors: Unavailable (missing, a folder, unreadable), NotOurs, TooNew.
[[nodiscard]] Result<> checkSqliteFile(const QString &path);

} // namespace rex
