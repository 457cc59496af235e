// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/workspace.h"
#include "model/storage/historystore.h"
#include "model/storage/query.h"
#include "tests/bench/generate.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;

// The generated databases are what the benchmarks stand on.
class TestGenerator : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<Workspace> made(const QString &name, int dossiers, quint64 seed)
    {
        const QString path = m_folder.filePath(name);
        if (const auto done = bench::generate(path, dossiers, seed); !done)
            qFatal("%s", qPrintable(done.error().sentence));
        auto workspace = Workspace::open(path, [] { return bench::generatedNow(); });
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().sentence));
        return std::move(*workspace);
    }
    static QSqlQuery asked(const Workspace &workspace, const QString &sql)
    {
        QSqlQuery query(*workspace.database().connection());
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return query;
    }
    // Every value of every table but for the moment at which the schema was made.
    static QByteArray content(const Workspace &workspace)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QStringList tables;
        for (QSqlQuery query = asked(workspace, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'schema_version' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_s); query.next();)
            tables.append(query.value(0).toString());
        for (const QString &table : tables) {
            hash.addData(table.toUtf8());
            for (QSqlQuery query = asked(workspace, u"SELECT * FROM "_s + table); query.next();) {
                const QSqlRecord record = query.record();
                for (int i = 0; i < record.count(); ++i)
                    hash.addData(QByteArray(record.value(i).toString().toUtf8() + '\n'));
            }
        }
        return hash.result();
    }
    static int number(const Workspace &workspace, const QString &sql)
    {
        QSqlQuery query = asked(workspace, sql);
        return query.next() ? query.value(0).toInt() : -1;
    }

private slots:
    void theSameSeedGivesTheSameContent()
    {
        const auto one = made(u"one.db"_s, 300, 7), two = made(u"two.db"_s, 300, 7), other = made(u"other.db"_s, 300, 8);
        QCOMPARE(content(*one), content(*two));
        QVERIFY(content(*one) != content(*other));
    }

    void whatIsGeneratedIsWhatTheProgramWouldWrite()
    {
        const auto workspace = made(u"life.db"_s, 1000, 3);
        QCOMPARE(number(*workspace, u"SELECT COUNT(*) FROM dossier"_s), 1000);
        QCOMPARE(number(*workspace, u"SELECT COUNT(DISTINCT status) FROM dossier"_s), 7);
        QCOMPARE(number(*workspace, u"SELECT COUNT(*) FROM dossier WHERE office_code = (SELECT office_code FROM account WHERE login = 'ag1')"_s), 16);
        QVERIFY(number(*workspace, u"SELECT MAX(position) FROM goods_item"_s) > 7);
        QVERIFY(number(*workspace, u"SELECT COUNT(*) FROM dossier WHERE granted_form <> deposited_form"_s) > 0);
        QSqlQuery whole = asked(*workspace, u"PRAGMA integrity_check"_s);
        QVERIFY(whole.next());
        QCOMPARE(whole.value(0).toString(), u"ok"_s);
        QVERIFY(!asked(*workspace, u"PRAGMA foreign_key_check"_s).next());
        const HistoryStore history(workspace->database());
        for (int id = 1; id <= 1000; ++id) {
            const auto verified = history.verify(id);
            QVERIFY2(verified, verified ? "" : qPrintable(verified.error().sentence));
        }
    }

    void itsListsAreUpToDate()
    {
        const auto workspace = made(u"lists.db"_s, 500, 5);
        const QByteArray before = content(*workspace);
        QVERIFY(workspace->database().write([&]() -> Result<> {
            for (int id = 1; id <= 500; ++id) {
                if (Result<> done = Query(workspace->database(), u"dossier/listing"_s).bind(u"id"_s, id).run(); !done)
                    return done;
            }
            return {};
        }));
        QCOMPARE(content(*workspace), before);
    }

    void onesOwnAccountLogsIn()
    {
        const auto workspace = made(u"login.db"_s, 20, 1);
        for (const auto &login : {u"admin"_s, u"ag1"_s, u"chef2"_s, u"op1"_s})
            QVERIFY(workspace->accounts().logInNow(login, u"soprano-demo-2026"_s));
    }
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "tst_generator.moc"
