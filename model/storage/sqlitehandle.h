// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace rex {

// The only file that speaks to SQLite itself. Waits for another writer up to five seconds, in short pauses of
// random length: SQLite's own growing pauses starve one of several writers.
void installBusyHandler(const QSqlDatabase &connection);

} // namespace rex
