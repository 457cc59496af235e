// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migration.h"
#include "model/storage/query.h"
#include "model/storage/sqlerror.h"
#include "tests/support/fixture.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

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
    void aNewFileHasTheNewestSchema()
    {
        Fixture f;
        Query version(f.workspace().database(), u"system/schema_version"_s);
        QVERIFY(version.runOne());
        QCOMPARE(version.integer("version"), qint64{latestSchemaVersion()});
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

    void anErrorOfSqliteHasItsSentence_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<int>("code");
        const auto add = [](const char *native, ErrorCode code) {
            QTest::newRow(native) << QString::fromLatin1(native) << int(code);
        };
        add("5", ErrorCode::Busy);
        add("773", ErrorCode::Busy); // BUSY_TIMEOUT: by its low byte
        add("262", ErrorCode::Busy); // LOCKED_SHAREDCACHE
        add("8", ErrorCode::ReadOnly);
        add("520", ErrorCode::ReadOnly); // READONLY_CANTLOCK
        add("1288", ErrorCode::ReadOnly); // READONLY_CANTINIT
        add("13", ErrorCode::DiskFull);
        add("4874", ErrorCode::DiskFull); // IOERR_SHMSIZE
        add("10", ErrorCode::Unavailable);
        add("1290", ErrorCode::Unavailable); // IOERR_DIR_FSYNC
        add("6410", ErrorCode::Unavailable); // IOERR_GETTEMPPATH
        add("14", ErrorCode::Unavailable);
        add("526", ErrorCode::Unavailable); // CANTOPEN_ISDIR
        add("267", ErrorCode::NotOurs); // CORRUPT_VTAB
        add("2067", ErrorCode::Duplicate);
        add("9", ErrorCode::Cancelled);
        add("1", ErrorCode::Internal);
        add("", ErrorCode::Internal);
        add("21000", ErrorCode::Internal); // a SQLSTATE has no low byte
        add("53100", ErrorCode::DiskFull);
        add("23505", ErrorCode::Duplicate);
    }

    void anErrorOfSqliteHasItsSentence()
    {
        QFETCH(QString, native);
        QFETCH(int, code);
        const Error error = sqlError(QSqlError({}, {}, QSqlError::StatementError, native), u"test"_s);
        QCOMPARE(int(error.code), code);
        QCOMPARE(error.sentence.contains(u"inattendue"_s), error.code == ErrorCode::Internal);
    }

    void aNewFileBelongsToThoseWhoWorkWithIt_data()
    {
        QTest::addColumn<int>("installation");
        QTest::addColumn<int>("folder");
        QTest::addColumn<int>("mode");
        QTest::newRow("Poste autonome") << int(Installation::Standalone) << 0770 << 0600;
        QTest::newRow("Démonstration") << int(Installation::Demonstration) << 0770 << 0600;
        QTest::newRow("Petit bureau, a folder of its group") << int(Installation::SmallOffice) << 0770 << 0660;
        QTest::newRow("Petit bureau, a folder of one") << int(Installation::SmallOffice) << 0700 << 0640;
    }

    void aNewFileBelongsToThoseWhoWorkWithIt()
    {
        QFETCH(int, installation);
        QFETCH(int, folder);
        QFETCH(int, mode);
        const QTemporaryDir place;
        QCOMPARE(::chmod(qPrintable(place.path()), mode_t(folder)), 0);
        const mode_t before = ::umask(027);
        const auto restore = qScopeGuard([before] { ::umask(before); });
        const QString path = place.filePath(u"x.db"_s);
        const auto made = Workspace::create(path, Installation(installation));
        QVERIFY(made.has_value());
        QVERIFY((*made)->setOffice(u"FR000100"_s).has_value()); // the log and its index are there
        for (const QLatin1StringView rest : {""_L1, "-wal"_L1, "-shm"_L1}) {
            struct stat found = {};
            QCOMPARE(::stat(qPrintable(path + rest), &found), 0);
            QCOMPARE(int(found.st_mode & 0777), mode);
        }
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

    // Whoever writes, by whatever statement: history, numbers, documents and deposited versions stay as they are.
    void whatIsKeptCannotBeWrittenOver_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("refused");
        const auto row = [](const QString &statement, bool refused = true) {
            QTest::newRow(qPrintable(statement)) << statement << refused;
        };
        for (const QString &table : {u"history"_s, u"authorisation"_s, u"attachment"_s, u"dossier"_s, u"form_version"_s,
                 u"contact"_s, u"goods_item"_s})
            row(u"INSERT OR REPLACE INTO %1 SELECT * FROM %1 ORDER BY 1 LIMIT 1"_s.arg(table));
        row(u"INSERT OR REPLACE INTO attachment_content SELECT sha256, 5, 'autre' FROM attachment_content"_s);
        row(u"INSERT OR REPLACE INTO authorisation (rowid, dossier_id, number, registered_on, valid_from, granted_at, granted_by, "
            "granted_office, consent, consent_since) SELECT rowid, (SELECT id FROM dossier WHERE status = 'draft'), 'FRREX', "
            "registered_on, valid_from, granted_at, granted_by, granted_office, consent, consent_since FROM authorisation"_s);
        row(u"INSERT OR REPLACE INTO dossier (uuid, number, status, company_id, company_name, company_folded, eori, created, updated, "
            "version) SELECT 'x', 'x', status, company_id, company_name, company_folded, eori, created, updated, 1 FROM dossier "
            "WHERE status = 'granted'"_s);
        row(u"UPDATE OR REPLACE dossier SET number = (SELECT number FROM dossier WHERE status = 'granted') WHERE status = 'draft'"_s);
        row(u"UPDATE OR REPLACE form_version SET id = (SELECT id FROM form_version WHERE deposited_at IS NOT NULL) "
            "WHERE deposited_at IS NULL"_s);
        row(u"DELETE FROM form_version WHERE deposited_at IS NOT NULL"_s);
        const QString deposited = u"(SELECT id FROM form_version WHERE deposited_at IS NOT NULL)"_s;
        const QString draft = u"(SELECT id FROM form_version WHERE deposited_at IS NULL)"_s;
        for (const QString &table : {u"contact"_s, u"goods_item"_s}) {
            const QString column = table == "contact"_L1 ? u"name"_s : u"description"_s;
            for (const bool sealed : {true, false}) {
                const QString &form = sealed ? deposited : draft;
                row(u"UPDATE %1 SET %2 = 'x' WHERE form_id = %3"_s.arg(table, column, form), sealed);
                row(u"DELETE FROM %1 WHERE form_id = %2"_s.arg(table, form), sealed);
            }
            row(u"UPDATE OR REPLACE %1 SET form_id = %2 WHERE form_id = %3"_s.arg(table, deposited, draft));
            row(u"UPDATE %1 SET form_id = %2, position = position + 50 WHERE form_id = %3"_s.arg(table, draft, deposited));
        }
        row(u"INSERT INTO goods_item VALUES (%1, 99, 'x', '9405', '94')"_s.arg(deposited));
        row(u"INSERT INTO goods_item VALUES (%1, 99, 'x', '9405', '94')"_s.arg(draft), false);
        row(u"INSERT OR REPLACE INTO goods_item (rowid, form_id, position, description, heading, chapter) SELECT rowid, %1, 99, 'x', "
            "'9405', '94' FROM goods_item WHERE form_id = %2"_s.arg(draft, deposited));
    }
    void whatIsKeptCannotBeWrittenOver()
    {
        QFETCH(QString, statement);
        QFETCH(bool, refused);
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        QVERIFY(f.workspace().attachments().add(f.op1, granted.id, {{u"a.txt"_s, "bonjour"}}));
        QVERIFY(f.workspace().dossiers().save(f.op2, 0, 0, completeForm()));
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(direct.exec(u"PRAGMA foreign_keys = OFF"_s)); // it is the guards that refuse
        QCOMPARE(direct.exec(statement), !refused);
        if (refused)
            QCOMPARE(direct.lastError().nativeErrorCode(), u"1811"_s); // a trigger
    }

    // What stood in the lists before: days left that « Réaffecté » had hidden.
    void theMigrationPutsTheDaysFirst()
    {
        Fixture f;
        const Dossier deposited = f.deposited(f.op1);
        const auto asked = f.workspace().dossiers().act(
            f.officer, deposited.id, deposited.version, Action::RequestInformation, {.comment = u"?"_s});
        QVERIFY(asked);
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(direct.exec(u"UPDATE dossier SET reassigned = 1, alert_order = 1"_s));
        QFile script(u":/sql/migrations/0016_addressed_form.sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        QVERIFY(direct.exec(splitStatements(QString::fromUtf8(script.readAll())).last()));
        QVERIFY(direct.exec(u"SELECT alert_order FROM dossier"_s) && direct.next());
        QCOMPARE(direct.value(0).toLongLong(), asked->deadline.toMSecsSinceEpoch());
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
