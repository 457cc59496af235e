// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlitehandle.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QThread>
#include <QVariant>

#include <sqlite3.h>

namespace rex {

namespace {

constexpr int limitMs = 5000;

int waitForWriter(void *, int attempt)
{
    thread_local QDeadlineTimer deadline;
    if (attempt == 0)
        deadline.setRemainingTime(limitMs);
    if (deadline.hasExpired())
        return 0;
    QThread::usleep(500 + static_cast<unsigned long>(QRandomGenerator::global()->bounded(4500)));
    return 1;
}

} // namespace

void installBusyHandler(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    sqlite3_busy_handler(*static_cast<sqlite3 *const *>(handle.constData()), waitForWriter, nullptr);
}

} // namespace rex
