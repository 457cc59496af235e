// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/storage/share.h"

#include <QHash>
#include <QMutex>
#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <chrono>
#include <memory>
#include <type_traits>
#include <utility>

namespace rex {

class OpenFile;
class ShareFiles;

// One opened database: its connections (one a thread) and the ONE way to write. SQLite today; its callers
// do not know the engine, only the *.sqlite.sql files, this class and sqlitehandle.cpp do.
class Database
{
public:
    // Opens a file after having checked, without touching it, that it is ours and not newer than the program;
    // then migrates it. On a network share it first tries whether locks exclude there.
    // Errors: Unavailable, NotOurs, TooNew, ReadOnly, DiskFull, Busy.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Share &share = {});
    // Whose the file of a new database is: its creator's alone, or of all who work in its folder.
    enum class Owner { Creator, Folder };
    // Makes a new file; one that is already there is refused (Duplicate).
    // The file gets its name only when it is complete: `fill` writes what it starts with.
    template<typename Fill>
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(
        const QString &path, Fill &&fill, Owner owner, const Share &share = {})
    {
        Result<std::unique_ptr<Database>> made = startCreation(path, owner, share);
        if (!made)
            return made;
        if (Result<> filled = std::forward<Fill>(fill)(**made); !filled)
            return fail(filled.error());
        return finishCreation(std::move(*made), path, share);
    }
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // The calling thread's connection, opened on first use. A worker thread closes its own before it ends.
    [[nodiscard]] Result<QSqlDatabase> connection() const;
    void closeThreadConnection() const;

    // All writes pass here: begins at once with the right to write (waiting up to five seconds for another
    // writer), runs the work, commits; rolls back if the work returns an error. Not reentrant.
    template<typename Work>
    [[nodiscard]] auto write(Work &&work) const -> std::invoke_result_t<Work>
    {
        if (Result<> begun = begin(); !begun)
            return fail(begun.error());
        auto result = std::forward<Work>(work)();
        if (!result)
            rollBack();
        else if (Result<> committed = commit(); !committed)
            return fail(committed.error());
        return result;
    }

    // A file that went away must not be asked: the system may keep the window waiting for minutes. While it is away
    // every read and write fails at once (Unavailable); back again, each thread opens it anew.
    void setReachable(bool reachable) const;
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    // When last a thread waited in vain for a file on a share, which made it unreachable: at the beginning of time, never.
    [[nodiscard]] std::chrono::steady_clock::time_point silentAt() const { return m_silentAt; }

    [[nodiscard]] QString path() const { return m_path; }
    // The file lies on a network share: at most `mostWorkstations` use it, with a rollback journal.
    [[nodiscard]] bool isShared() const { return m_shared; }
    // Changes whenever another program or connection has committed: poll it to refresh lists.
    [[nodiscard]] Result<qint64> dataVersion() const;
    // Which *.engine.sql files are read.
    [[nodiscard]] static QString engine();

private:
    struct Held // a thread's connection
    {
        int opening = 0; // at which coming back of the file it was opened
        bool writing = false;
    };

    Database(QString path, const Share &share);
    [[nodiscard]] static Result<std::unique_ptr<Database>> startCreation(
        const QString &path, Owner owner, const Share &share);
    [[nodiscard]] static Result<std::unique_ptr<Database>> finishCreation(
        std::unique_ptr<Database> made, const QString &path, const Share &share);
    [[nodiscard]] Result<> begin() const;
    [[nodiscard]] Result<> commit() const;
    void rollBack() const;
    [[nodiscard]] Result<> configure(const QSqlDatabase &connection) const;
    [[nodiscard]] Result<> checkJournal(const QSqlDatabase &connection) const;
    [[nodiscard]] QString connectionName() const;
    [[nodiscard]] Held held(const QString &name) const;
    void setWriting(bool writing) const;

    QString m_path;
    bool m_shared = false;
    std::unique_ptr<ShareFiles> m_shareFiles; // null: on a disk
    std::unique_ptr<OpenFile> m_openFile; // null while it is being created or opened
    bool m_creating = false;
    mutable std::atomic<bool> m_reachable = true;
    mutable std::atomic<std::chrono::steady_clock::time_point> m_silentAt;
    mutable std::atomic<int> m_opening = 0; // counts how often the file came back
    mutable QMutex m_mutex;
    mutable QHash<QString, Held> m_connections;
};

} // namespace rex
