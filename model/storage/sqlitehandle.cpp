// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlitehandle.h"

#include "model/domain/text.h"

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
    if (deadline.hasExpired() || QThread::currentThread()->isInterruptionRequested())
        return 0;
    QThread::usleep(500 + static_cast<unsigned long>(QRandomGenerator::global()->bounded(4500)));
    return 1;
}

constexpr int stepsBetweenQuestions = 1000;

int isCancelled(void *question)
{
    return (*static_cast<const std::function<bool()> *>(question))() ? 1 : 0;
}

void fold(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = static_cast<const char16_t *>(sqlite3_value_text16(values[0]));
    const QByteArray result = folded(QString::fromUtf16(text, sqlite3_value_bytes16(values[0]) / 2)).toUtf8();
    sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

void installBusyHandler(const QSqlDatabase &connection)
{
    sqlite3_busy_handler(handleOf(connection), waitForWriter, nullptr);
}

void installFolding(const QSqlDatabase &connection)
{
    sqlite3_create_function(handleOf(connection), "FOLDED", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, fold,
        nullptr, nullptr);
}

Interruption::Interruption(const QSqlDatabase &connection, std::function<bool()> cancelled)
    : m_connection(connection)
    , m_cancelled(std::move(cancelled))
{
    sqlite3_progress_handler(handleOf(m_connection), stepsBetweenQuestions, isCancelled, &m_cancelled);
}

Interruption::~Interruption()
{
    if (m_connection.isOpen())
        sqlite3_progress_handler(handleOf(m_connection), 0, nullptr, nullptr);
}

} // namespace rex
