// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migration.h"
#include "model/storage/query.h"
#include "tests/support/fixture.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

// Opening, refusing, migrating, and the one way to write.
class TestDatabase : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private slots:
    void aNewFileHasTheNewestSchemaAndIsItsOwnersAlone()
    {
        Fixture f;
        Query version(f.workspace().database(), u"system/schema_version"_s);
        QVERIFY(version.runOne());
        QCOMPARE(version.integer("version"), qint64{latestSchemaVersion()});
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(f.path()) & others));
        QVERIFY(!QFile::exists(f.path() + u".creation"_s));
    }

    void aFileThatIsNotOursIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QByteArray foreign("SQLite format 3\0", 16);
        foreign.append(QByteArray(500, '\0'));
        QByteArray newer = foreign;
        newer.replace(68, 4, QByteArray("SREX"));
        newer.replace(60, 4, QByteArray("\0\0\x7f\xff", 4));
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::NotOurs);
        QTest::newRow("text") << QByteArray(5000, 'x') << int(ErrorCode::NotOurs);
        QTest::newRow("another SQLite file") << foreign << int(ErrorCode::NotOurs);
        QTest::newRow("newer") << newer << int(ErrorCode::TooNew);
    }
    void aFileThatIsNotOursIsRefusedUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.db"_s);
        write(path, bytes);
        const auto opened = Workspace::open(path);
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        QVERIFY(opened.error().sentence.contains(path));
        QCOMPARE(content(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aDamagedFileIsRefusedWithASentence()
    {
        Fixture f;
        const QString copy = f.folder() + u"/copie.db"_s;
        QVERIFY(QSqlQuery(*f.workspace().database().connection()).exec(u"VACUUM INTO '%1'"_s.arg(copy)));
        QByteArray bytes = content(copy);
        bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\x55'));
        write(copy, bytes);
        const auto opened = Workspace::open(copy);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotOurs);
        QVERIFY(!opened.error().sentence.isEmpty());
    }

    void missingPlacesAreNamed()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(u"absent/x.db"_s);
        QVERIFY(Workspace::open(missing).error().sentence.contains(missing));
        QCOMPARE(Workspace::open(folder.path()).error().code, ErrorCode::Unavailable);
        const auto created = Workspace::create(missing, Installation::SmallOffice);
        QCOMPARE(created.error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(folder.filePath(u"absent"_s)));
    }

    void anExistingFileIsNeverOverwritten()
    {
        Fixture f;
        const auto created = Workspace::create(f.path(), Installation::SmallOffice);
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Duplicate);
        QVERIFY(*f.workspace().accounts().isEmpty() == false);
    }

    void aCreationThatWasKilledIsStartedAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.db"_s);
        write(path + u".creation"_s, "half of something");
        QVERIFY(Workspace::create(path, Installation::SmallOffice));
        QVERIFY(Workspace::open(path));
    }

    void aFullDiskLeavesNothingHalfDone()
    {
        Fixture f;
        QSqlQuery pragma(*f.workspace().database().connection());
        QVERIFY(pragma.exec(u"PRAGMA max_page_count = 1"_s)); // SQLite takes the present size as the limit
        pragma.finish();
        Form form = completeForm();
        for (int i = 0; i < 400; ++i)
            form.goods.append(GoodsItem{QString(200, u'x'), u"9405"_s, u"94"_s});
        const auto saved = f.workspace().dossiers().save(f.op1, 0, 0, form);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::DiskFull);
        QVERIFY(saved.error().sentence.contains(u"disque"_s));
        f.reopen();
        QVERIFY(f.workspace().search().ids(f.op1, {})->isEmpty());
        QVERIFY(f.workspace().dossiers().save(f.op1, 0, 0, form));
    }

    void aReadOnlyDatabaseSaysSo()
    {
        Fixture f;
        QSqlQuery pragma(*f.workspace().database().connection());
        QVERIFY(pragma.exec(u"PRAGMA query_only = ON"_s));
        const auto saved = f.workspace().dossiers().save(f.op1, 0, 0, Form{});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ReadOnly);
    }

    void aWriterIsWaitedForAndThenNamedBusy()
    {
        Fixture f;
        QSqlQuery blocker(*f.workspace().database().connection());
        QVERIFY(blocker.exec(u"BEGIN IMMEDIATE"_s));
        Result<> second;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            second = f.workspace().database().write([]() -> Result<> { return {}; });
            f.workspace().database().closeThreadConnection();
        }));
        other->start();
        QVERIFY(other->wait(20000));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(blocker.exec(u"ROLLBACK"_s));
        QVERIFY(f.workspace().database().write([]() -> Result<> { return {}; }));
    }

    void aFailedWriteIsTakenBack()
    {
        Fixture f;
        const Database &database = f.workspace().database();
        const Result<> done = database.write([&]() -> Result<> {
            std::ignore
                = Query(database, u"system/setting_write"_s).bind(u"name"_s, u"x"_s).bind(u"value"_s, u"1"_s).run();
            return fail(ErrorCode::Invalid, u"non"_s);
        });
        QCOMPARE(done.error().sentence, u"non"_s);
        Query read(database, u"system/setting_read"_s);
        QVERIFY(read.bind(u"name"_s, u"x"_s).run());
        QVERIFY(!read.next());
    }

    void anotherConnectionsCommitShowsInDataVersion()
    {
        Fixture f;
        const qint64 before = *f.workspace().database().dataVersion();
        const auto other = Workspace::open(f.path());
        QVERIFY((*other)->dossiers().save(f.op1, 0, 0, Form{}));
        QVERIFY(*f.workspace().database().dataVersion() != before);
    }

    void theWorkflowTableIsInTheDatabase()
    {
        Fixture f;
        QSqlQuery count(u"SELECT COUNT(*) FROM workflow"_s, *f.workspace().database().connection());
        QVERIFY(count.next());
        QCOMPARE(count.value(0).toInt(), int(transitions.size()));
    }

    void scriptsAreSplitWhereStatementsEnd()
    {
        QCOMPARE(splitStatements(u"-- a\nCREATE TABLE a (\n  b TEXT -- ; inside\n);\nCREATE TRIGGER t BEFORE DELETE ON a\n"
                                 "BEGIN\n  SELECT 1;\nEND;\nSELECT 2;"_s)
                     .size(),
            3);
        QCOMPARE(splitStatements(u"SELECT 1; -- the first\nSELECT '--';\nSELECT 3;"_s).size(), 3);
        QCOMPARE(splitStatements(u"\n-- only a remark\n"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
