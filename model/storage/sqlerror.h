// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QSqlError>

namespace rex {

// The one place where a driver's error becomes ours: by native code, never by text. `what` names the query
// for the log; the user reads the sentence only.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &what);

} // namespace rex
