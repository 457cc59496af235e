// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bulk.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace rex::bench {

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
    for (int table = 0; table < TableCount; ++table) {
        const QString columns = QString::fromLatin1(tables[size_t(table)].columns);
        QStringList marks;
        for (qsizetype i = columns.count(u','); i >= 0; --i)
            marks.append(u"?"_s);
        m_inserts[size_t(table)] = QSqlQuery(m_connection);
        if (!m_inserts[size_t(table)].prepare(u"INSERT INTO "_s + QLatin1StringView(tables[size_t(table)].name) + u" ("_s + columns
                + u") VALUES ("_s + marks.join(u',') + u')'))
            return fail(ErrorCode::Internal, m_inserts[size_t(table)].lastError().text());
    }
    return run(u"BEGIN"_s);
}

Result<> Bulk::write(int table, const QList<QVariantList> &rows)
{
    QSqlQuery &insert = m_inserts[size_t(table)];
    for (const QVariantList &row : rows) {
        for (int i = 0; i < row.size(); ++i)
            insert.bindValue(i, row[i]);
        if (!insert.exec())
            return fail(ErrorCode::Internal,
                QString::fromLatin1(tables[size_t(table)].name) + u": "_s + insert.lastError().text());
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
    for (QSqlQuery &insert : m_inserts)
        insert.clear();
    const auto say = [&](const QString &what) {
        if (progress)
            progress(what);
    };
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
