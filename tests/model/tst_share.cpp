// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/filewatch.h"
#include "model/storage/share.h"
#include "tests/support/fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

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

    // A share that hangs: the system answers nothing, and does not say so either. A pipe that nobody writes into does that.
    void aFileThatKeepsSilentIsAskedNothing()
    {
        Fixture f;
        const Database &database = f.workspace().database();
        FileWatch watch(database, std::chrono::milliseconds(20), std::chrono::milliseconds(400));
        const QSignalSpy answered(&watch, &FileWatch::answered), lost(&watch, &FileWatch::lost);
        QTRY_VERIFY(answered.size() > 2);
        const QByteArray file = QFile::encodeName(f.path()), away = file + ".away", pipe = file + ".pipe";
        QCOMPARE(::link(file.constData(), away.constData()), 0);
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QCOMPARE(::rename(pipe.constData(), file.constData()), 0); // at no moment is there nothing
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!database.dataVersion()); // at once
        const auto before = answered.size();
        QTest::qWait(300);
        QCOMPARE(answered.size(), before);
        const int writer = ::open(file.constData(), O_WRONLY);
        QCOMPARE(::rename(away.constData(), file.constData()), 0);
        ::close(writer); // lets the one who waits go
        QTRY_VERIFY(database.isReachable());
        QTRY_VERIFY(answered.size() > before);
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
