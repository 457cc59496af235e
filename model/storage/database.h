// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QMutex>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <utility>

namespace rex {

// One opened database: its connections (one a thread) and the ONE way to write. SQLite today; nothing in
// this interface or its callers knows the engine, only the *.sqlite.sql files and sqlitehandle.cpp do.
class Database
{
public:
    enum class Create { No, Yes };

    // Opens a file, checks that it is ours and not newer than the program, and migrates it. With
    // Create::Yes a missing file is made, readable by its owner alone. ":memory:" is refused.
    // Errors: Unavailable, NotOurs, TooNew, ReadOnly, DiskFull, Busy. A refused file is left untouched.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Create create);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // The calling thread's connection, opened on first use.
    [[nodiscard]] Result<QSqlDatabase> connection() const;

    // All writes pass here: begins at once with the right to write (waiting up to five seconds for another
    // writer), runs the work, commits; rolls back if the work returns an error. Not reentrant.
    template<typename Work>
    [[nodiscard]] auto write(Work &&work) const -> decltype(work())
    {
        if (Result<> begun = begin(); !begun)
            return fail(begun.error());
        auto result = std::forward<Work>(work)();
        if (!result) {
            rollback();
            return result;
        }
        if (Result<> committed = commit(); !committed)
            return fail(committed.error());
        return result;
    }

    [[nodiscard]] QString path() const { return m_path; }
    // Changes whenever another program or connection has committed: poll it to refresh lists.
    [[nodiscard]] Result<qint64> dataVersion() const;

private:
    explicit Database(QString path);
    [[nodiscard]] Result<> begin() const;
    [[nodiscard]] Result<> commit() const;
    void rollback() const;
    [[nodiscard]] QString connectionName() const;

    QString m_path;
    mutable QMutex m_mutex;
    mutable QSet<QString> m_connections;
};

} // namespace rex
