// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace rex::bench {

// Milliseconds of one run of a query in the sqlite3 shell, with our cache size: what the engine itself needs.
// Read from the shell's own timer over `runs` runs; negative if there is no shell.
[[nodiscard]] double shellTime(const QString &database, const QString &sql, const QHash<QString, QVariant> &values, int runs);

// A plain viewer: QSqlTableModel on the same table, filter and order. First rows, then all of them; and what
// it holds in memory then.
struct ViewerTimes
{
    double first = 0, all = 0; // ms
    qint64 rows = 0, memory = 0; // bytes more than before
};
[[nodiscard]] ViewerTimes viewerTimes(const QString &database, const QString &filter, int column, bool toTheEnd);

// Resident memory of this process, in bytes.
[[nodiscard]] qint64 residentMemory();
// Takes the file out of the system's cache, as far as the system lets us.
void forget(const QString &file);

} // namespace rex::bench
