// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/query.h"

#include "model/storage/database.h"
#include "model/storage/sqlerror.h"
#include "model/storage/sqlitehandle.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace rex {

QString queryText(const QString &name, const QString &engine)
{
    QFile file(u":/sql/queries/"_s + name + u'.' + engine + u".sql"_s);
    if (!file.exists())
        file.setFileName(u":/sql/queries/"_s + name + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("query %s is missing", qPrintable(name)); // a build without its own resources
    // The comment goes: Qt looks for :names in it too, and takes an apostrophe for the start of a text.
    QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    return lines.join(u'\n');
}

Query::Query(const Database &database, const QString &name, const Words &words)
    : m_name(name)
{
    const Result<QSqlDatabase> connection = database.connection();
    if (!connection) {
        m_ready = fail(connection.error());
        return;
    }
    QString text = queryText(name, Database::engine());
    for (auto word = words.begin(); word != words.end(); ++word)
        text.replace(u'@' + word.key() + u'@', word.value());
    m_connection = *connection;
    m_query = QSqlQuery(m_connection);
    m_query.setForwardOnly(true);
    if (!m_query.prepare(text))
        m_ready = fail(sqlError(m_query.lastError(), name));
}

Query &Query::bind(const QString &name, const QString &value)
{
    m_query.bindValue(u':' + name, value.isNull() ? u""_s : value);
    return *this;
}

Query &Query::bind(const QString &name, qint64 value)
{
    m_query.bindValue(u':' + name, value);
    return *this;
}

Query &Query::bind(const QString &name, const QDateTime &utc)
{
    return utc.isValid() ? bind(name, utc.toMSecsSinceEpoch()) : bindNull(name);
}

Query &Query::bind(const QString &name, const QDate &day)
{
    return day.isValid() ? bind(name, day.toString(Qt::ISODate)) : bindNull(name);
}

Query &Query::bind(const QString &name, const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return bind(name, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

Query &Query::bind(const QString &name, const QByteArray &bytes)
{
    m_query.bindValue(u':' + name, bytes);
    return *this;
}

Query &Query::bindNull(const QString &name)
{
    m_query.bindValue(u':' + name, QVariant());
    return *this;
}

Query &Query::bindId(const QString &name, qint64 id)
{
    return id ? bind(name, id) : bindNull(name);
}

Query &Query::bindCode(const QString &name, const QString &code)
{
    return code.isEmpty() ? bindNull(name) : bind(name, code);
}

Query &Query::bind(const QHash<QString, QVariant> &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        m_query.bindValue(u':' + value.key(), value.value());
    return *this;
}

Query &Query::cancelWhen(const std::function<bool()> &cancelled)
{
    if (m_ready && cancelled)
        m_interruption = std::make_shared<const Interruption>(m_connection, cancelled);
    return *this;
}

Result<> Query::run()
{
    if (!m_ready)
        return m_ready;
    if (!m_query.exec())
        return fail(sqlError(m_query.lastError(), m_name));
    return {};
}

Result<int> Query::change()
{
    if (Result<> done = run(); !done)
        return fail(done.error());
    return m_query.numRowsAffected();
}

Result<> Query::runOne()
{
    if (Result<> done = run(); !done)
        return done;
    if (!m_query.next()) {
        if (m_query.lastError().isValid())
            return fail(sqlError(m_query.lastError(), m_name));
        return fail(ErrorCode::NotFound,
            QCoreApplication::translate("rex::Query", "L’élément demandé n’existe pas ou plus."));
    }
    return {};
}

Result<qint64> Query::insert()
{
    if (Result<> done = runOne(); !done)
        return fail(done.error());
    const qint64 id = m_query.value(0).toLongLong();
    m_query.finish(); // RETURNING leaves the statement open, which would hold the transaction
    return id;
}

Result<QList<qint64>> Query::ids()
{
    if (Result<> done = run(); !done)
        return fail(done.error());
    QList<qint64> ids;
    while (m_query.next())
        ids.append(m_query.value(0).toLongLong());
    if (Result<> whole = ended(); !whole)
        return fail(whole.error());
    return ids;
}

Result<> Query::ended() const
{
    if (m_query.lastError().isValid())
        return fail(sqlError(m_query.lastError(), m_name));
    return {};
}

bool Query::next()
{
    return m_query.next();
}

QVariant Query::value(const char *column) const
{
    const auto known = m_columns.constFind(QLatin1StringView(column));
    if (known != m_columns.constEnd())
        return m_query.value(*known);
    const int position = m_query.record().indexOf(QLatin1StringView(column)); // slow: once a column, not once a row
    Q_ASSERT_X(position >= 0, qPrintable(m_name), column);
    m_columns.insert(QLatin1StringView(column), position);
    return m_query.value(position);
}

QString Query::text(const char *column) const
{
    return value(column).toString();
}

qint64 Query::integer(const char *column) const
{
    return value(column).toLongLong();
}

bool Query::boolean(const char *column) const
{
    return value(column).toLongLong() != 0;
}

QDateTime Query::time(const char *column) const
{
    const QVariant stored = value(column);
    return stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

QDate Query::day(const char *column) const
{
    return QDate::fromString(value(column).toString(), Qt::ISODate);
}

QByteArray Query::bytes(const char *column) const
{
    return value(column).toByteArray();
}

bool Query::isNull(const char *column) const
{
    return value(column).isNull();
}

} // namespace rex
