// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generate.h"

#include "model/service/workspace.h"
#include "tests/bench/bulk.h"
#include "tests/bench/storyteller.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace rex::bench {

namespace {

constexpr int batch = 5000;

Rows tellBatch(Storyteller &teller)
{
    Rows rows;
    for (int i = 0; i < batch && !teller.atEnd(); ++i)
        teller.tellNext(rows);
    return rows;
}

// The program's own connection is guarded against what a generator does to a file.
class Connection
{
public:
    explicit Connection(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Connection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    inline static const QString name = u"generate"_s;

    QSqlDatabase m_database;
};

// One thread tells the next lives, and frees what was written, while the other writes those told.
Result<> writeAll(Bulk &bulk, Storyteller &teller, const std::function<void(const QString &)> &progress)
{
    Rows rows, spent;
    teller.tellStaff(rows);
    for (int done = 0;; done += batch) {
        const bool last = teller.atEnd();
        QFuture<Rows> next = last ? QFuture<Rows>() : QtConcurrent::run([&teller, &spent] {
            spent = {};
            return tellBatch(teller);
        });
        Result<> written = bulk.write(rows);
        if (!last) {
            Rows told = next.takeResult();
            spent = std::exchange(rows, std::move(told));
        }
        if (!written || last)
            return written;
        if (progress && done % (20 * batch) == 0)
            progress(QString::number(done));
    }
}

} // namespace

QDateTime generatedNow()
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
}

Result<> generate(const QString &path, int dossiers, quint64 seed, const std::function<void(const QString &)> &progress)
{
    if (const auto made = Workspace::create(path, Installation::SmallOffice, [] { return generatedNow(); }); !made)
        return fail(made.error());
    const Connection connection(path);
    if (!connection.database().isOpen())
        return fail(ErrorCode::Unavailable, connection.database().lastError().text());
    const Reference reference;
    Bulk bulk(connection.database());
    if (Result<> begun = bulk.begin(); !begun)
        return begun;
    Storyteller teller(dossiers, seed, reference);
    if (Result<> written = writeAll(bulk, teller, progress); !written)
        return written;
    const auto &sequences = teller.sequences();
    for (auto each = sequences.begin(); each != sequences.end(); ++each) {
        if (Result<> done = bulk.writeSequence(each.key().first, each.key().second, each.value()); !done)
            return done;
    }
    return bulk.end(progress);
}

} // namespace rex::bench
