// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migration.h"

#include "model/domain/labels.h"
#include "model/domain/workflow.h"
#include "model/storage/database.h"
#include "model/storage/query.h"
#include "model/storage/setting.h"
#include "model/storage/sqlerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// Migration files of this engine by their number.
QMap<int, QString> migrations()
{
    QMap<int, QString> files;
    const QString folder = u":/sql/migrations/"_s;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const QStringList parts = name.split(u'.'); // 0001_tables.sql or 0002_guards.sqlite.sql
        const bool forEngine = parts.size() == 3;
        if (forEngine && parts[1] != Database::engine())
            continue;
        const int number = QStringView(name).left(4).toInt();
        if (forEngine || !files.contains(number))
            files.insert(number, folder + name);
    }
    return files;
}

QString migrationText(const QString &file)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        qFatal("migration %s is missing", qPrintable(file));
    return QString::fromUtf8(script.readAll())
        .replace("@id@"_L1, "INTEGER PRIMARY KEY AUTOINCREMENT"_L1)
        .replace("@blob@"_L1, "BLOB"_L1);
}

Result<> runScript(const Database &database, const QString &script, const QString &what)
{
    const Result<QSqlDatabase> connection = database.connection();
    if (!connection)
        return fail(connection.error());
    for (const QString &statement : splitStatements(script)) {
        QSqlQuery query(*connection);
        if (!query.exec(statement))
            return fail(sqlError(query.lastError(), what));
    }
    return {};
}

Result<int> currentVersion(const Database &database)
{
    if (Result<> ready = runScript(database, queryText(u"system/schema_version_table"_s, Database::engine()),
            u"schema_version"_s);
        !ready)
        return fail(ready.error());
    Query query(database, u"system/schema_version"_s);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return static_cast<int>(query.integer("version"));
}

Result<> apply(const Database &database, int number, const QString &file)
{
    if (Result<> done = runScript(database, migrationText(file), file); !done)
        return done;
    // The file's own header repeats the version, so that it can be read without opening the database.
    const QString header = queryText(u"system/header"_s, Database::engine())
                               .replace("@application@"_L1, QString::number(applicationId))
                               .replace("@version@"_L1, QString::number(number));
    if (Result<> done = runScript(database, header, u"header"_s); !done)
        return done;
    return Query(database, u"system/schema_version_insert"_s)
        .bind(u"version"_s, number)
        .bind(u"now"_s, QDateTime::currentDateTimeUtc())
        .run();
}

// The database's guards read the very table that the program was compiled with.
Result<> writeWorkflow(const Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Transition &row : transitions)
        hash.addData(QStringList{code(row.from), code(row.action), code(row.to), code(row.party), code(row.condition)}.join(u' ').toLatin1());
    const QString fingerprint = QString::fromLatin1(hash.result().toHex());
    const Result<QString> stored = readSetting(database, u"workflow"_s);
    if (!stored)
        return fail(stored.error());
    if (*stored == fingerprint)
        return {};
    return database.write([&]() -> Result<> {
        if (Result<> done = Query(database, u"system/workflow_clear"_s).run(); !done)
            return done;
        for (const Transition &row : transitions) {
            Query query(database, u"system/workflow_insert"_s);
            query.bind(u"from"_s, code(row.from)).bind(u"to"_s, code(row.to));
            query.bind(u"action"_s, code(row.action)).bind(u"party"_s, code(row.party));
            query.bind(u"condition"_s, code(row.condition));
            if (Result<> done = query.run(); !done)
                return done;
        }
        return writeSetting(database, u"workflow"_s, fingerprint);
    });
}

// A line without the remark at its end; « -- » within a text is none.
QString withoutRemark(const QString &line)
{
    const qsizetype remark = line.indexOf("--"_L1);
    return remark >= 0 && line.left(remark).count(u'\'') % 2 == 0 ? line.left(remark) : line;
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    bool inTrigger = false;
    for (const QString &line : script.split(u'\n')) {
        const QString trimmed = withoutRemark(line).trimmed();
        if (trimmed.isEmpty())
            continue;
        if (statement.isEmpty())
            inTrigger = trimmed.startsWith("CREATE TRIGGER"_L1);
        statement += line + u'\n';
        if (inTrigger ? trimmed == "END;"_L1 : trimmed.endsWith(u';')) {
            statements.append(statement.trimmed());
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement.trimmed());
    return statements;
}

int latestSchemaVersion()
{
    return migrations().lastKey();
}

Error tooNew(const QString &path)
{
    return Error{ErrorCode::TooNew,
        QCoreApplication::translate("rex::Database",
            "La base «\u00a0%1\u00a0» a été écrite par une version plus récente de SOPRANO-REX. Rien n’y a été changé\u202f; "
            "installez la nouvelle version du programme.")
            .arg(path),
        {}};
}

Result<> migrate(const Database &database)
{
    for (const QMap<int, QString> files = migrations();;) {
        // Two programs may start at once: each step asks for the version again inside its own transaction.
        const Result<bool> step = database.write([&]() -> Result<bool> {
            const Result<int> version = currentVersion(database);
            if (!version)
                return fail(version.error());
            if (*version > files.lastKey())
                return fail(tooNew(database.path()));
            const auto next = files.upperBound(*version); // an engine may have nothing to do at some number
            if (next == files.constEnd())
                return false;
            if (Result<> done = apply(database, next.key(), next.value()); !done)
                return fail(done.error());
            return true;
        });
        if (!step)
            return fail(step.error());
        if (!*step)
            return writeWorkflow(database);
    }
}

} // namespace rex
