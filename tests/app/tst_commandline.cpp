// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as a shell or a script calls it: exit codes, one sentence, nothing touched.
#include "tests/support/fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <tuple>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

namespace {

struct Answer
{
    int code = -1;
    QString out, err;
};

QByteArray fingerprint(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

// One file, without a log beside it.
void copyDatabase(Fixture &fixture, const QString &path)
{
    const auto connection = fixture.workspace().database().connection();
    QVERIFY(connection && QSqlQuery(*connection).exec(u"VACUUM INTO '%1'"_s.arg(path)));
    QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"copy"_s);
    copy.setDatabaseName(path);
    QVERIFY(copy.open() && QSqlQuery(copy).exec(u"PRAGMA journal_mode = WAL"_s));
    copy = {};
    QSqlDatabase::removeDatabase(u"copy"_s);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void misuseIsOneSentenceAndTwo_data();
    void misuseIsOneSentenceAndTwo();
    void helpNamesEveryOption_data();
    void helpNamesEveryOption();
    void versionIsThatOfTheBuild();
    void withoutDisplayIsASentence();
    void withoutDisplayTheSentenceIsInTheLanguageAskedFor();
    void unreadableDatabaseIsOneSentenceAndOne_data();
    void unreadableDatabaseIsOneSentenceAndOne();
    void readOnlyDatabaseIsOneSentenceAndOne();
    void fullDiskIsOneSentenceAndOne();
    void newerDatabaseIsRefusedUntouched();
    void exportWritesTheAuthorisation();
    void exportOfAnUnknownNumberWritesNothing();
    void exportIntoAMissingFolderIsASentence();
    void exportNeverReplacesTheDatabase_data();
    void exportNeverReplacesTheDatabase();
    void exportOfAllWritesAFileEach();
    void exportOfAllFailsIfOneIsLeftOut();
    void misusesOfAllAreSentences_data();
    void misusesOfAllAreSentences();
    void demonstrationStaysOpen();

private:
    [[nodiscard]] Answer run(
        const QStringList &arguments, bool display = true, const std::function<void()> &before = {}) const;
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_home; // settings and log of the program under test
};

QProcessEnvironment TestCommandLine::environment() const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s})
        result.insert(name, m_home.path());
    result.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return result;
}

// `before`: what the new process does before it becomes the program.
Answer TestCommandLine::run(const QStringList &arguments, bool display, const std::function<void()> &before) const
{
    QProcess program;
    if (before)
        program.setChildProcessModifier(before);
    QProcessEnvironment surroundings = environment();
    if (!display) {
        for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            surroundings.remove(name);
    }
    program.setProcessEnvironment(surroundings);
    program.start(QStringLiteral(REX_PROGRAM), arguments);
    if (!program.waitForFinished(30000)) {
        program.kill();
        program.waitForFinished();
        return {.err = u"did not end"_s};
    }
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2,
        QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

void TestCommandLine::misuseIsOneSentenceAndTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the sentence must name

    QTest::newRow("unknown option") << QStringList{u"--bogus"_s} << u"--bogus"_s;
    QTest::newRow("unknown short option") << QStringList{u"-x"_s} << u"-x"_s;
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"de"_s} << u"de"_s;
    QTest::newRow("no value") << QStringList{u"--database"_s} << u"--database"_s;
    QTest::newRow("empty value") << QStringList{u"--database"_s, QString()} << u"--database"_s;
    QTest::newRow("value of a flag") << QStringList{u"--demo=3"_s} << u"--demo"_s;
    QTest::newRow("both databases") << QStringList{u"--demo"_s, u"--database"_s, u"x"_s} << u"--demo"_s;
    QTest::newRow("stray argument") << QStringList{u"x.sqlite"_s} << u"x.sqlite"_s;
    QTest::newRow("output alone") << QStringList{u"--output"_s, u"x.pdf"_s} << u"--output"_s;
    QTest::newRow("export: no number") << QStringList{u"export-pdf"_s} << u"export-pdf"_s;
    QTest::newRow("export: no database")
        << QStringList{u"export-pdf"_s, u"FRREX20160001"_s, u"--output"_s, u"x.pdf"_s} << u"--database"_s;
    QTest::newRow("export: no output")
        << QStringList{u"export-pdf"_s, u"FRREX20160001"_s, u"--database"_s, u"x"_s} << u"--output"_s;
    QTest::newRow("export: too much")
        << QStringList{u"export-pdf"_s, u"1"_s, u"2"_s, u"--database"_s, u"x"_s, u"--output"_s, u"y"_s} << u"2"_s;
    QTest::newRow("send: no database") << QStringList{u"send-mail"_s} << u"--database"_s;
    QTest::newRow("send: too much") << QStringList{u"send-mail"_s, u"1"_s, u"--database"_s, u"x"_s} << u"1"_s;
    QTest::newRow("send: demonstration") << QStringList{u"send-mail"_s, u"--demo"_s} << u"--demo"_s;
    QTest::newRow("send: output")
        << QStringList{u"send-mail"_s, u"--database"_s, u"x"_s, u"--output"_s, u"y"_s} << u"--output"_s;
    QTest::newRow("export: demonstration")
        << QStringList{u"export-pdf"_s, u"1"_s, u"--demo"_s, u"--output"_s, u"y"_s} << u"--demo"_s;
}

void TestCommandLine::misuseIsOneSentenceAndTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Answer answer = run(arguments, false);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QString());
    QVERIFY2(answer.err.startsWith("soprano-rex: "_L1) && answer.err.contains(named), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
}

void TestCommandLine::helpNamesEveryOption_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option : {"--help", "--version", "--demo", "--database", "--language", "--output", "export-pdf", "send-mail"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

void TestCommandLine::helpNamesEveryOption()
{
    QFETCH(QString, option);
    const Answer answer = run({u"--help"_s}, false);
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(option), qPrintable(answer.out));
    QCOMPARE(answer.err, QString());
}

void TestCommandLine::versionIsThatOfTheBuild()
{
    const Answer answer = run({u"--version"_s}, false);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, u"soprano-rex " REX_VERSION "\n"_s);
}

void TestCommandLine::withoutDisplayIsASentence()
{
    const Answer answer = run({u"--demo"_s}, false);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("export-pdf"_L1), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
}

void TestCommandLine::withoutDisplayTheSentenceIsInTheLanguageAskedFor()
{
    const Answer answer = run({u"--demo"_s, u"--language"_s, u"en"_s}, false);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("no display"_L1), qPrintable(answer.err));
}

void TestCommandLine::unreadableDatabaseIsOneSentenceAndOne_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("exporting");
    for (const QString &kind : {u"missing"_s, u"folder"_s, u"text"_s, u"empty"_s, u"other sqlite"_s, u"cut"_s}) {
        QTest::newRow(qPrintable(kind)) << kind << false;
        QTest::newRow(qPrintable(kind + u", export-pdf"_s)) << kind << true;
    }
}

void TestCommandLine::unreadableDatabaseIsOneSentenceAndOne()
{
    QFETCH(QString, kind);
    QFETCH(bool, exporting);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    QFile file(path);
    if (kind == "folder"_L1) {
        QVERIFY(QDir().mkpath(path));
    } else if (kind == "text"_L1) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Ceci n'est pas une base.\n") > 0);
        file.close();
    } else if (kind == "empty"_L1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
    } else if (kind == "other sqlite"_L1) {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"CREATE TABLE recipe (name TEXT)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    } else if (kind == "cut"_L1) {
        Fixture whole;
        QVERIFY(QFile::copy(whole.path(), path));
        QVERIFY(QFile::resize(path, 6000));
    }
    const QByteArray before = fingerprint(path);
    const QStringList entries = QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);

    const QString output = m_home.filePath(u"never.pdf"_s);
    const Answer answer = exporting
        ? run({u"export-pdf"_s, u"FRREX20160001"_s, u"--database"_s, path, u"--output"_s, output}, false)
        : run({u"--database"_s, path});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("fichier"_L1), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QCOMPARE(fingerprint(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), entries);
    QVERIFY(!QFile::exists(output));
}

void TestCommandLine::readOnlyDatabaseIsOneSentenceAndOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    {
        Fixture fixture;
        copyDatabase(fixture, path);
    }
    QCOMPARE(::chmod(qPrintable(path), 0444), 0);
    QCOMPARE(::chmod(qPrintable(folder.path()), 0555), 0);
    QCOMPARE(::chmod(qPrintable(m_home.path()), 0777), 0);
    const auto restore = qScopeGuard([&folder] { ::chmod(qPrintable(folder.path()), 0700); });
    // The administrator may write everywhere: he becomes nobody.
    const auto become = [] {
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(99);
    };
    const QByteArray before = fingerprint(path);
    const Answer answer = run({u"run-deadlines"_s, u"--database"_s, path}, false, become);
    if (answer.code == -1 || answer.code == 99)
        QSKIP("nobody may not start the program here");
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"lecture seule"_s), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QCOMPARE(fingerprint(path), before);
}

void TestCommandLine::fullDiskIsOneSentenceAndOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"base.sqlite"_s);
    Fixture fixture;
    // A disk of its own, in a world of its own that nobody else sees; only an administrator may make one.
    const QByteArray place = folder.path().toLocal8Bit();
    const auto mountDisk = [place] {
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", place.constData(), "tmpfs", 0, "size=8m") != 0)
            ::_exit(99);
    };
    const QString source = m_home.filePath(u"whole.sqlite"_s);
    copyDatabase(fixture, source);
    QProcess shell;
    shell.setProcessEnvironment(environment());
    shell.setChildProcessModifier(mountDisk);
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"cp \"$1\" \"$2\"; cat /dev/zero >\"$2.rest\" 2>/dev/null; \"$3\" run-deadlines --database \"$2\""_s,
                                  u"sh"_s, source, path, QStringLiteral(REX_PROGRAM)});
    QVERIFY(shell.waitForFinished(30000));
    if (shell.exitCode() == 99)
        QSKIP("no disk can be mounted here");
    const QString told = QString::fromUtf8(shell.readAllStandardError());
    QCOMPARE(shell.exitCode(), 1);
    QVERIFY2(told.contains(u"Le disque est plein"_s), qPrintable(told));
    QCOMPARE(told.count(u'\n'), 1);
}

void TestCommandLine::newerDatabaseIsRefusedUntouched()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"newer.sqlite"_s);
    {
        const auto made = Workspace::create(path, Installation::SmallOffice);
        QVERIFY(made.has_value());
        const auto connection = (*made)->database().connection();
        QVERIFY(connection.has_value());
        QVERIFY(QSqlQuery(*connection).exec(u"PRAGMA user_version = 99"_s));
        QVERIFY(QSqlQuery(*connection).exec(u"INSERT INTO schema_version (version, applied) VALUES (99, 0)"_s));
    }
    const QByteArray before = fingerprint(path);
    const Answer answer = run({u"--database"_s, path});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"récente"_s) || answer.err.contains("nouvelle"_L1), qPrintable(answer.err));
    QCOMPARE(fingerprint(path), before);
}

void TestCommandLine::exportWritesTheAuthorisation()
{
    Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    const QString byRex = m_home.filePath(u"rex.pdf"_s);
    const QString byDossier = m_home.filePath(u"dossier.pdf"_s);
    for (const auto &[number, output] :
        {std::pair{granted.authorisation->number, byRex}, std::pair{granted.number, byDossier}}) {
        const Answer answer
            = run({u"export-pdf"_s, number, u"--database"_s, fixture.path(), u"--output"_s, output}, false);
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.err, QString());
        QFile file(output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }
}

void TestCommandLine::exportOfAnUnknownNumberWritesNothing()
{
    Fixture fixture;
    const QString output = m_home.filePath(u"unknown.pdf"_s);
    const Answer answer
        = run({u"export-pdf"_s, u"FRREX20169999"_s, u"--database"_s, fixture.path(), u"--output"_s, output}, false);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains("FRREX20169999"_L1), qPrintable(answer.err));
    QVERIFY(!QFile::exists(output));
}

void TestCommandLine::exportIntoAMissingFolderIsASentence()
{
    Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    const Answer answer = run({u"export-pdf"_s, granted.number, u"--database"_s, fixture.path(), u"--output"_s,
                                  m_home.filePath(u"no/such/folder/x.pdf"_s)},
        false);
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(!QFile::exists(m_home.filePath(u"no"_s)));
}

void TestCommandLine::exportNeverReplacesTheDatabase_data()
{
    QTest::addColumn<QString>("output"); // within the folder of the database, which is base.sqlite
    QTest::addColumn<QString>("database");
    QTest::newRow("itself") << u"base.sqlite"_s << u"base.sqlite"_s;
    QTest::newRow("another way to it") << u"./sub/../base.sqlite"_s << u"base.sqlite"_s;
    QTest::newRow("a link to it") << u"link.pdf"_s << u"base.sqlite"_s;
    QTest::newRow("opened by a link") << u"base.sqlite"_s << u"link.pdf"_s;
    QTest::newRow("its log") << u"base.sqlite-wal"_s << u"base.sqlite"_s;
    QTest::newRow("the log's index") << u"base.sqlite-shm"_s << u"base.sqlite"_s;
    QTest::newRow("its journal") << u"base.sqlite-journal"_s << u"link.pdf"_s;
}

void TestCommandLine::exportNeverReplacesTheDatabase()
{
    QFETCH(QString, output);
    QFETCH(QString, database);
    const QTemporaryDir folder;
    QString number;
    {
        Fixture fixture;
        number = fixture.granted(fixture.op1).number;
        copyDatabase(fixture, folder.filePath(u"base.sqlite"_s));
    }
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    QVERIFY(QFile::link(folder.filePath(u"base.sqlite"_s), folder.filePath(u"link.pdf"_s)));
    const QByteArray before = fingerprint(folder.filePath(u"base.sqlite"_s));
    const QStringList entries = QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries);

    const Answer answer = run({u"export-pdf"_s, number, u"--database"_s, folder.filePath(database), u"--output"_s,
                                  folder.filePath(output)},
        false);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(output) && answer.err.contains("--output"_L1), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QCOMPARE(fingerprint(folder.filePath(u"base.sqlite"_s)), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), entries);
}

void TestCommandLine::exportOfAllWritesAFileEach()
{
    Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    std::ignore = fixture.granted(fixture.op2);
    const QTemporaryDir folder;
    const Answer answer = run({u"export-pdf"_s, u"--all"_s, u"--database"_s, fixture.path(), u"--output"_s, folder.path()}, false);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QVERIFY2(answer.out.contains(u"2"_s), qPrintable(answer.out));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
        (QStringList{u"FRREX20260001.pdf"_s, u"FRREX20260002.pdf"_s}));
    const Answer absent = run({u"export-pdf"_s, u"--all"_s, u"--database"_s, fixture.path(), u"--output"_s,
                                  folder.filePath(u"absent"_s)},
        false);
    QCOMPARE(absent.code, 1);
    QVERIFY2(absent.err.contains(u"absent"_s), qPrintable(absent.err));
}

void TestCommandLine::exportOfAllFailsIfOneIsLeftOut()
{
    Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    const Dossier lost = fixture.granted(fixture.op2);
    {
        QSqlQuery query(*fixture.workspace().database().connection());
        QVERIFY(query.exec(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY2(query.exec(u"UPDATE dossier SET granted_form = 999999 WHERE id = %1"_s.arg(lost.id)),
            qPrintable(query.lastError().text()));
    }
    const QTemporaryDir folder;
    const Answer answer = run({u"export-pdf"_s, u"--all"_s, u"--database"_s, fixture.path(), u"--output"_s, folder.path()}, false);
    QCOMPARE(answer.code, 1); // a script learns it
    QVERIFY2(answer.err.contains(u"n’ont pas été écrites"_s), qPrintable(answer.err));
    QVERIFY2(answer.out.contains(u"1"_s), qPrintable(answer.out));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"FRREX20260001.pdf"_s});
}

void TestCommandLine::misusesOfAllAreSentences_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList database = {u"--database"_s, u"x.sqlite"_s};
    QTest::addRow("with a number") << QStringList{u"export-pdf"_s, u"FRREX20160001"_s, u"--all"_s, u"--output"_s, u"x"_s} + database;
    QTest::addRow("without a folder") << QStringList{u"export-pdf"_s, u"--all"_s} + database;
    QTest::addRow("without a command") << QStringList{u"--all"_s} + database;
    QTest::addRow("with a value") << QStringList{u"export-pdf"_s, u"--all=1"_s, u"--output"_s, u"x"_s} + database;
}

void TestCommandLine::misusesOfAllAreSentences()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments, false);
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY2(answer.err.contains(u"--all"_s) || answer.err.contains(u"--output"_s), qPrintable(answer.err));
}

void TestCommandLine::demonstrationStaysOpen()
{
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(QStringLiteral(REX_PROGRAM), {u"--demo"_s});
    QVERIFY(program.waitForStarted());
    // It lives in a folder of its own, which appears once the database is made.
    QTRY_VERIFY_WITH_TIMEOUT(
        !QDir(m_home.path()).entryList({u"soprano-rex-*"_s}, QDir::Dirs).isEmpty(), 20000);
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    program.waitForFinished();
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
