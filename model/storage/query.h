// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>

namespace rex {

class Database;
class Interruption;

// One named query from resources/sql/queries, e.g. Query(db, u"dossier/by_id"_s). Values go in by name only
// and come out typed: times are UTC milliseconds, days ISO text, booleans 0 and 1 in every engine.
class Query
{
public:
    // Fixed fragments of SQL for the @word@s of a query; never anything typed by a user.
    using Words = QHash<QString, QString>;

    Query(const Database &database, const QString &name, const Words &words = {});

    Query &bind(const QString &name, const QString &value); // a null string is stored as ''
    Query &bind(const QString &name, qint64 value);
    Query &bind(const QString &name, int value) { return bind(name, qint64{value}); }
    Query &bind(const QString &name, bool value) { return bind(name, qint64{value}); }
    Query &bind(const QString &name, const QDateTime &utc); // invalid = NULL
    Query &bind(const QString &name, const QDate &day); // invalid = NULL
    Query &bind(const QString &name, const QList<qint64> &ids); // JSON array
    Query &bind(const QString &name, const QByteArray &bytes);
    Query &bindNull(const QString &name);
    Query &bindId(const QString &name, qint64 id); // 0 = NULL
    Query &bindCode(const QString &name, const QString &code); // empty = NULL
    Query &bind(const QHash<QString, QVariant> &values);
    Query &bind(const QString &name, const char *) = delete; // would be taken for a bool

    // Asks now and then, some thousand times a second, whether to give up; then it fails with Cancelled.
    Query &cancelWhen(const std::function<bool()> &cancelled);

    // Runs it; the error is already a sentence for the user.
    [[nodiscard]] Result<> run();
    // Runs it and says how many rows changed.
    [[nodiscard]] Result<int> change();
    // Runs it and goes to its only row. Error NotFound if there is none.
    [[nodiscard]] Result<> runOne();
    // Runs an INSERT … RETURNING id.
    [[nodiscard]] Result<qint64> insert();

    // Runs it and reads the first column of all its rows.
    [[nodiscard]] Result<QList<qint64>> ids();

    [[nodiscard]] bool next();
    // After the last next(): an error if rows are missing because reading failed.
    [[nodiscard]] Result<> ended() const;
    [[nodiscard]] QString text(const char *column) const;
    [[nodiscard]] qint64 integer(const char *column) const; // NULL = 0
    [[nodiscard]] bool boolean(const char *column) const;
    [[nodiscard]] QDateTime time(const char *column) const; // NULL = invalid; UTC
    [[nodiscard]] QDate day(const char *column) const; // NULL = invalid
    [[nodiscard]] QByteArray bytes(const char *column) const;
    [[nodiscard]] bool isNull(const char *column) const;

private:
    [[nodiscard]] QVariant value(const char *column) const;

    Result<> m_ready;
    QString m_name;
    QSqlDatabase m_connection;
    QSqlQuery m_query;
    mutable QHash<QLatin1StringView, int> m_columns; // where each column stands, once asked
    std::shared_ptr<const Interruption> m_interruption;
};

// Text of a query for an engine: queries/<name>.<engine>.sql if there is one, else <name>.sql.
[[nodiscard]] QString queryText(const QString &name, const QString &engine);

} // namespace rex
