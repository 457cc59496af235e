// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/wholefile.h"
#include "model/service/filereading.h"
#include "model/storage/filewatch.h"
#include "model/storage/share.h"
#include "tests/support/fixture.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;
using rex::test::password;

namespace {

// Another process, as the program itself starts one.
Result<bool> askWriter(const QString &file)
{
    const int answer = QProcess::execute(QStringLiteral(REX_TEST_WRITER), {u"test-lock"_s, file});
    return answer == 0;
}

Share networkShare(LockProbe probe = askWriter)
{
    return {[](const QString &) { return true; }, std::move(probe)};
}

QString pragma(const Database &database, const QString &name)
{
    QSqlQuery query(u"PRAGMA "_s + name, *database.connection());
    return query.next() ? query.value(0).toString() : QString();
}

} // namespace

// One file on a network share: recognised, written without a log, refused where locks do not hold; and a file that
// goes away and comes back.
class TestShare : public QObject
{
    Q_OBJECT

private slots:
    void fileSystems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type : {"nfs", "nfs4", "NFS", "cifs", "smb2", "smb3", "smbfs", "afs", "9p", "davfs", "ncpfs", "coda",
                 "ceph", "lustre", "gpfs", "beegfs", "vboxsf", "virtiofs", "fuse.sshfs", "fuse.smbnetfs", "fuse.rclone",
                 "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.vmhgfs-fuse"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"ext4", "ext3", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "f2fs", "vfat", "exfat", "ntfs",
                 "ntfs3", "fuseblk", "apfs", "hfs", "hfsplus", "squashfs", "ecryptfs", "fuse", "fuse.encfs", "fuse.ntfs-3g",
                 "udf", "reiserfs", "jfs", "bcachefs", ""})
            QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
    }
    void fileSystems()
    {
        QFETCH(QByteArray, type);
        QTEST(isNetworkFileSystem(type), "network");
    }

    void aShareIsKnownByItsName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("network");
        QTest::newRow("windows") << u"\\\\serveur\\rex\\rex.sqlite"_s << true;
        QTest::newRow("slashes") << u"//serveur/rex/rex.sqlite"_s << true;
        QTest::newRow("local") << QDir::tempPath() + u"/rex.sqlite"_s << false;
    }
    void aShareIsKnownByItsName()
    {
        QFETCH(QString, path);
        QTEST(isOnNetwork(path), "network");
    }

    // A file or a folder that is only a link lies where it leads.
    void linksAreFollowed()
    {
        const QTemporaryDir folder;
        const QDir place(QFileInfo(folder.path()).canonicalFilePath());
        QVERIFY(place.mkdir(u"bureau"_s) && place.mkdir(u"partage"_s));
        const QString real = place.filePath(u"partage"_s);
        QFile base(real + u"/rex.db"_s);
        QVERIFY(base.open(QIODevice::WriteOnly));
        base.close();
        if (!QFile::link(base.fileName(), place.filePath(u"bureau/rex.db"_s)) || !QFile::link(real, place.filePath(u"lien"_s)))
            QSKIP("no links here");
        QVERIFY(QFile::link(real + u"/neuf.db"_s, place.filePath(u"bureau/neuf.db"_s)));
        QVERIFY(QFile::link(u"rond.db"_s, place.filePath(u"bureau/rond.db"_s)));
        QCOMPARE(folderBehindLinks(base.fileName()), real);
        QCOMPARE(folderBehindLinks(place.filePath(u"bureau/rex.db"_s)), real);
        QCOMPARE(folderBehindLinks(place.filePath(u"lien/rex.db"_s)), real);
        QCOMPARE(folderBehindLinks(place.filePath(u"lien/pas encore.db"_s)), real);
        QCOMPARE(folderBehindLinks(place.filePath(u"bureau/neuf.db"_s)), real); // made where the link leads
        QCOMPARE(folderBehindLinks(place.filePath(u"bureau/rond.db"_s)), place.filePath(u"bureau"_s)); // to itself
        QCOMPARE(folderBehindLinks(place.filePath(u"absent/x.db"_s)), place.filePath(u"absent"_s));
    }

    void aShareHasNoWriteAheadLog()
    {
        Fixture f;
        QCOMPARE(pragma(f.workspace().database(), u"journal_mode"_s), u"wal"_s);
        QVERIFY(!f.workspace().database().isShared());
        const QString file = f.folder() + u"/share.db"_s;
        {
            const auto made = Workspace::create(file, Installation::SmallOffice, systemClock(), networkShare());
            QVERIFY2(made, qPrintable(made ? QString() : made.error().sentence));
            QVERIFY((*made)->database().isShared());
            QCOMPARE(pragma((*made)->database(), u"journal_mode"_s), u"delete"_s);
            QCOMPARE(pragma((*made)->database(), u"synchronous"_s), u"2"_s);
        }
        QCOMPARE(QDir(f.folder()).entryList({u"*essai*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void aShareThatAnotherTakesForALocalFileIsRefused()
    {
        Fixture f; // holds its file open with a log
        const auto refused = Workspace::open(f.path(), systemClock(), networkShare());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY2(refused.error().sentence.contains(f.path()), qPrintable(refused.error().sentence));
        QCOMPARE(pragma(f.workspace().database(), u"journal_mode"_s), u"wal"_s); // nothing was changed
        QVERIFY(f.workspace().dossiers().save(f.op1, 0, 0, completeForm()));
    }

    void locksMustExclude_data()
    {
        QTest::addColumn<bool>("whileHeld");
        QTest::addColumn<bool>("afterwards");
        QTest::newRow("everyone gets the lock") << true << true;
        QTest::newRow("nobody gets the lock") << false << false;
    }
    void locksMustExclude()
    {
        QFETCH(bool, whileHeld);
        QFETCH(bool, afterwards);
        Fixture f;
        const QString file = f.folder() + u"/share.db"_s;
        QVERIFY(QFile::copy(f.path(), file));
        const QByteArray before = contents(file);
        int asked = 0;
        const auto opened = Workspace::open(file, systemClock(),
            networkShare([&](const QString &) -> Result<bool> { return asked++ == 0 ? whileHeld : afterwards; }));
        QVERIFY(!opened);
        QCOMPARE(asked, 2);
        QCOMPARE(opened.error().code, ErrorCode::Unavailable);
        QVERIFY2(opened.error().sentence.contains(u"verrouill"_s), qPrintable(opened.error().sentence));
        QCOMPARE(contents(file), before); // untouched
        QCOMPARE(QDir(f.folder()).entryList({u"*essai*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void locksOfThisMachineExclude()
    {
        const QTemporaryDir folder;
        QVERIFY(checkLocking(folder.path(), askWriter));
        const auto missing = checkLocking(folder.path() + u"/missing"_s, askWriter);
        QCOMPARE(missing.error().code, ErrorCode::ReadOnly);
    }

    void aFileThatGoesAwayIsNoticedAndComesBackByItself()
    {
        Fixture f;
        const Database &database = f.workspace().database();
        const auto &dossiers = f.workspace().dossiers();
        const auto draft = dossiers.save(f.op1, 0, 0, completeForm());
        QVERIFY(draft);
        FileWatch watch(database, std::chrono::milliseconds(20), std::chrono::seconds(20));
        const QSignalSpy lost(&watch, &FileWatch::lost), back(&watch, &FileWatch::back);
        QVERIFY(QFile::rename(f.path(), f.path() + u".away"_s));
        QTRY_COMPARE(lost.size(), 1);
        // Nothing touches the file any more: each answer comes at once, and says what to do.
        const auto refused = dossiers.save(f.op1, draft->id, draft->version, completeForm());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(!dossiers.view(f.op1, draft->id));
        QVERIFY(!database.dataVersion());
        QVERIFY(!QFile::exists(f.path())); // and nobody made an empty one in its place
        QVERIFY(back.isEmpty());
        QVERIFY(QFile::rename(f.path() + u".away"_s, f.path()));
        QTRY_COMPARE(back.size(), 1);
        QVERIFY(dossiers.save(f.op1, draft->id, draft->version, completeForm()));
        QCOMPARE(lost.size(), 1);
    }

    // A share that hangs: the system answers nothing, and does not say so either.
    void aFileThatKeepsSilentIsAskedNothing()
    {
        Fixture f;
        const Database &database = f.workspace().database();
        const auto gate = std::make_shared<QMutex>(); // with the thread of the watch
        FileWatch watch(database, std::chrono::milliseconds(20), std::chrono::milliseconds(400), [gate](const QString &path) {
            const QMutexLocker lock(gate.get());
            return isThere(path);
        });
        const QSignalSpy answered(&watch, &FileWatch::answered), lost(&watch, &FileWatch::lost);
        QTRY_VERIFY(answered.size() > 2);
        gate->lock();
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!database.dataVersion()); // at once
        const auto before = answered.size();
        QTest::qWait(300);
        QCOMPARE(answered.size(), before);
        gate->unlock();
        QTRY_VERIFY(database.isReachable());
        QTRY_VERIFY(answered.size() > before);
    }

    // Who closes a file takes away all locks that this program holds on it: the watch must not open it.
    void watchingLeavesTheLocks()
    {
        Fixture f;
        const QString path = f.copyToShare();
        const auto workspace = Workspace::open(path, systemClock(), networkShare());
        QVERIFY(workspace);
        const auto looks = std::make_shared<std::atomic<int>>(0);
        const FileWatch watch((*workspace)->database(), std::chrono::milliseconds(5), std::chrono::seconds(20),
            [looks](const QString &file) {
                const bool there = isThere(file);
                ++*looks;
                return there;
            });
        const Result<> written = (*workspace)->database().write([&]() -> Result<> {
            const int before = *looks;
            if (!QTest::qWaitFor([&] { return *looks > before + 3; }))
                return fail(ErrorCode::Internal, u"no look"_s);
            const Result<bool> other = askWriter(path);
            return other && !*other ? Result<>() : fail(ErrorCode::Internal, u"another program may write, too"_s);
        });
        QVERIFY2(written, qPrintable(written ? QString() : written.error().sentence));
    }

    // Whoever else in this program has opened and closed the file (a desktop's own file dialog looks into every file), what
    // is stored afterwards is in the log that the others read.
    void whatOthersHereCloseLosesNothing()
    {
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        QVERIFY(dossiers.save(f.op1, 0, 0, completeForm()));
        for (const QLatin1StringView rest : {""_L1, "-wal"_L1, "-shm"_L1})
            QVERIFY(!contents(f.path() + rest).isEmpty()); // opened and closed
        QCOMPARE(QProcess::execute(QStringLiteral(REX_TEST_WRITER), {f.path(), u"op1"_s, QString::fromUtf16(password), u"create"_s, u"1"_s}), 0);
        QVERIFY(dossiers.save(f.op1, 0, 0, completeForm()));
        const QString copy = f.folder() + u"/copy.db"_s; // as it would be found after a power cut
        for (const QLatin1StringView rest : {""_L1, "-wal"_L1})
            QVERIFY2(QFile::copy(f.path() + rest, copy + rest), rest.data());
        const auto found = Workspace::open(copy);
        QVERIFY(found);
        QCOMPARE((*found)->search().ids(f.op1, {.list = DossierList::ToDo})->size(), 3);
    }

    void theLastOneTakesTheLogAway()
    {
        Fixture f;
        const QString path = f.folder() + u"/local.db"_s;
        QVERIFY(QFile::copy(f.copyToShare(), path));
        {
            const auto local = Workspace::open(path);
            QVERIFY((*local)->dossiers().save(f.op1, 0, 0, completeForm()));
            QVERIFY(QFile::exists(path + u"-wal"_s));
        }
        QVERIFY(!QFile::exists(path + u"-wal"_s)); // one complete file, which may be copied
    }

    void noFileOfAnOpenDatabaseIsReadOrReplaced_data()
    {
        QTest::addColumn<QString>("rest");
        for (const char *rest : {"", "-wal", "-shm", "-journal"})
            QTest::newRow(*rest ? rest : "itself") << QString::fromLatin1(rest);
    }
    void noFileOfAnOpenDatabaseIsReadOrReplaced()
    {
        QFETCH(QString, rest);
        Fixture f;
        const QString path = f.path() + rest, link = f.folder() + u"/link.txt"_s;
        QVERIFY(QFile::link(path, link));
        for (const QString &way : QFile::exists(path) ? QStringList{path, link} : QStringList{path}) {
            const Result<> written = writeWholeFile(way, "x");
            QVERIFY(!written);
            QVERIFY2(written.error().sentence.contains(u"base de données"_s), qPrintable(written.error().sentence));
        }
        if (QFile::exists(path)) {
            const auto read = FileReading().read(path, [] { return false; });
            QVERIFY(!read);
            QVERIFY2(read.error().sentence.contains(u"base de données"_s), qPrintable(read.error().sentence));
        }
        const QString free = f.folder() + u"/free.txt"_s;
        QVERIFY(writeWholeFile(free, "x"));
    }

    // A server that was started again: the same name, another file beneath it.
    void whatIsHeldOpenIsOpenedAnew()
    {
        Fixture f;
        const Database &database = f.workspace().database();
        QVERIFY(database.dataVersion());
        FileWatch watch(database, std::chrono::milliseconds(20), std::chrono::seconds(20));
        const QSignalSpy back(&watch, &FileWatch::back);
        const QString away = f.path() + u".away"_s;
        for (const QLatin1StringView rest : {"-wal"_L1, "-shm"_L1})
            QVERIFY(QFile::remove(f.path() + rest) || !QFile::exists(f.path() + rest));
        QVERIFY(QFile::rename(f.path(), away));
        QTRY_VERIFY(!database.isReachable());
        QVERIFY(QFile::copy(away, f.path()));
        QTRY_COMPARE(back.size(), 1);
        const auto saved = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().sentence));
        const auto again = Workspace::open(f.path()); // it is in the file that has the name now
        QCOMPARE((*again)->search().ids(f.op1, {DossierList::ToDo})->size(), 1);
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
