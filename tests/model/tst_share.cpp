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
