// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bulk.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rex::bench {

namespace {

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    return *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
}

// The value lives until the row is written: nothing is copied.
int bindValue(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, position);
    case QMetaType::QString: {
        const QString &text = *static_cast<const QString *>(value.constData());
        // a null string is NULL as it is for Qt's driver
        return text.isNull() ? sqlite3_bind_null(statement, position)
                             : sqlite3_bind_text16(statement, position, text.utf16(), int(text.size() * 2), SQLITE_STATIC);
    }
    case QMetaType::QByteArray: {
        const QByteArray &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, position, bytes.constData(), quint64(bytes.size()), SQLITE_STATIC);
    }
    default:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    }
}

} // namespace

void Bulk::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Bulk::Bulk(QSqlDatabase connection)
    : m_connection(std::move(connection))
{
}

Result<> Bulk::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return fail(ErrorCode::Internal, sql + u": "_s + query.lastError().text());
    return {};
}

Result<> Bulk::begin()
{
    // A generator that is killed leaves a file to throw away: nothing needs to survive it.
    for (const auto &sql : {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s, u"PRAGMA foreign_keys = OFF"_s,
             u"PRAGMA cache_size = -600000"_s, u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA temp_store = MEMORY"_s,
             u"PRAGMA threads = 1"_s}) {
        if (Result<> done = run(sql); !done)
            return done;
    }
    QSqlQuery query(m_connection);
    QStringList drops;
    if (!query.exec(u"SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
                    "ORDER BY type, name"_s))
        return fail(ErrorCode::Internal, query.lastError().text());
    while (query.next()) {
        drops.append(u"DROP "_s + query.value(0).toString() + u' ' + query.value(1).toString());
        m_later.append(query.value(2).toString()); // indexes come before triggers
    }
    query.finish();
    for (const QString &sql : drops) {
        if (Result<> done = run(sql); !done)
            return done;
    }
    if (Result<> prepared = prepareInserts(); !prepared)
        return prepared;
    return run(u"BEGIN"_s);
}

Result<> Bulk::prepareInserts()
{
    sqlite3 *handle = handleOf(m_connection);
    for (size_t table = 0; table < TableCount; ++table) {
        const QByteArray columns = tables[table].columns;
        const QByteArray marks = QByteArray(",?").repeated(columns.count(',') + 1).mid(1);
        const QByteArray sql
            = QByteArray("INSERT INTO ") + tables[table].name + " (" + columns + ") VALUES (" + marks + ')';
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
            return fail(ErrorCode::Internal, QString::fromUtf8(sqlite3_errmsg(handle)));
        m_inserts[table].reset(statement);
    }
    return {};
}

Result<> Bulk::write(int table, const QList<QVariantList> &rows)
{
    sqlite3_stmt *insert = m_inserts[size_t(table)].get();
    for (const QVariantList &row : rows) {
        int bound = SQLITE_OK;
        for (int i = 0; i < row.size() && bound == SQLITE_OK; ++i)
            bound = bindValue(insert, i + 1, row[i]);
        const bool written = bound == SQLITE_OK && sqlite3_step(insert) == SQLITE_DONE;
        if (sqlite3_reset(insert) != SQLITE_OK || !written)
            return fail(ErrorCode::Internal,
                QString::fromLatin1(tables[size_t(table)].name) + u": "_s
                    + QString::fromUtf8(sqlite3_errmsg(handleOf(m_connection))));
    }
    return {};
}

Result<> Bulk::write(const Rows &rows)
{
    for (int table = 0; table < TableCount; ++table) {
        if (Result<> done = write(table, rows[size_t(table)]); !done)
            return done;
    }
    return {};
}

Result<> Bulk::writeSequence(const QString &kind, int year, int last)
{
    QSqlQuery query(m_connection);
    query.prepare(u"INSERT INTO number_sequence (kind, year, last) VALUES (?, ?, ?)"_s);
    query.addBindValue(kind);
    query.addBindValue(year);
    query.addBindValue(last);
    if (!query.exec())
        return fail(ErrorCode::Internal, query.lastError().text());
    return {};
}

Result<> Bulk::end(const std::function<void(const QString &)> &progress)
{
    for (auto &insert : m_inserts)
        insert.reset();
    const auto say = [&](const QString &what) {
        if (progress)
            progress(what);
    };
    // Each index reads its whole table once: through the map of the file nothing is copied for it.
    for (const auto &sql : {u"COMMIT"_s, u"PRAGMA mmap_size = 2000000000"_s, u"PRAGMA cache_size = -32000"_s,
             u"BEGIN"_s}) {
        if (Result<> done = run(sql); !done)
            return done;
    }
    say(u"text index"_s);
    if (Result<> done = run(u"INSERT INTO dossier_text (rowid, words) SELECT id, words FROM dossier_words"_s); !done)
        return done;
    if (Result<> done = run(u"INSERT INTO dossier_text (dossier_text) VALUES ('optimize')"_s); !done)
        return done;
    say(u"indexes"_s);
    for (const QString &sql : std::as_const(m_later)) {
        if (Result<> done = run(sql); !done)
            return done;
    }
    say(u"commit"_s);
    return run(u"COMMIT"_s);
}

} // namespace rex::bench
