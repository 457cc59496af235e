// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <functional>

namespace rex {

// The only file that speaks to SQLite itself. Waits for another writer up to five seconds, in short pauses of
// random length: SQLite's own growing pauses starve one of several writers.
void installBusyHandler(const QSqlDatabase &connection);

// FOLDED(text) in a query: what model/domain/text.h makes of a text, for tables that are too small for a column of
// their own to hold it.
void installFolding(const QSqlDatabase &connection);

// While it lives, whatever runs on the connection asks `cancelled` every thousand steps of SQLite's engine (about
// fifty rows of a list) and fails with SQLITE_INTERRUPT once the answer is yes. One at a time on a connection.
class Interruption
{
public:
    Interruption(const QSqlDatabase &connection, std::function<bool()> cancelled);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    QSqlDatabase m_connection;
    std::function<bool()> m_cancelled;
};

} // namespace rex
