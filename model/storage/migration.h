// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QStringList>

namespace rex {

class Database;

// « SREX »: marks a SQLite file as ours.
inline constexpr quint32 applicationId = 0x53524558;

// Takes the database to the newest schema, one transaction a migration, and writes the workflow table into it.
// A newer schema than ours is refused.
[[nodiscard]] Result<> migrate(const Database &database);
[[nodiscard]] int latestSchemaVersion();
[[nodiscard]] Error tooNew(const QString &path);

// Statements of a script: each ends with « ; » at the end of a line; the body of a trigger (BEGIN … END;) is
// one statement. Lines that are comments only are left out.
[[nodiscard]] QStringList splitStatements(const QString &script);

} // namespace rex
