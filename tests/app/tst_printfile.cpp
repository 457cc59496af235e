// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/wholefile.h"
#include "tests/support/littleroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// A file is written whole or not at all, and every refusal is a sentence that names what is in the way.
class tst_printfile : public QObject
{
    Q_OBJECT
private slots:
    void writesAndReplaces();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void aFailureInTheMiddleLeavesWhatWasThere_data();
    void aFailureInTheMiddleLeavesWhatWasThere();
    void aFolderWithoutRightsIsRefused();
};

void tst_printfile::writesAndReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Autorisation « œuf ».pdf"_s);
    QVERIFY(writeWholeFile(path, "one"));
    QCOMPARE(contentOf(path), QByteArray("one"));
    QVERIFY(writeWholeFile(path, "two, longer"));
    QCOMPARE(contentOf(path), QByteArray("two, longer"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void tst_printfile::refusesWithASentence_data()
{
    QTest::addColumn<QString>("path"); // %1 is an empty folder of ours
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named"); // what the sentence must name
    QTest::addRow("folder that does not exist") << u"%1/absent/a.pdf"_s << ErrorCode::NotFound << u"absent"_s;
    QTest::addRow("folder instead of a file") << u"%1"_s << ErrorCode::NotAllowed << u"%1"_s;
    QTest::addRow("no name") << QString() << ErrorCode::NotAllowed << u"nom de fichier"_s;
    QTest::addRow("folder that takes no file") << u"/proc/a.pdf"_s << ErrorCode::NotAllowed << u"/proc"_s;
    QTest::addRow("name too long") << u"%1/"_s + u"n"_s.repeated(300) + u".pdf"_s << ErrorCode::NotAllowed
                                   << u"autre nom"_s;
}

void tst_printfile::refusesWithASentence()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    const QTemporaryDir folder;
    path.replace(u"%1"_s, folder.path());
    named.replace(u"%1"_s, folder.path());
    const Result<> result = writeWholeFile(path, "content");
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY2(result.error().sentence.contains(named), qPrintable(result.error().sentence));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden));
}

void tst_printfile::aFailureInTheMiddleLeavesWhatWasThere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("size"); // of which 20 000 bytes find room
    QTest::addRow("nothing") << QByteArray() << 100000;
    QTest::addRow("an older file") << QByteArray("older") << 100000;
    QTest::addRow("the last piece") << QByteArray() << 30000; // short enough for Qt's buffer
    QTest::addRow("the last piece over an older file") << QByteArray("older") << 30000;
    QTest::addRow("the last byte") << QByteArray() << 20001;
}

void tst_printfile::aFailureInTheMiddleLeavesWhatWasThere()
{
    QFETCH(QByteArray, before);
    QFETCH(int, size);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    if (!before.isEmpty())
        QVERIFY(writeWholeFile(path, before));
    Result<> result;
    {
        const test::LittleRoom room(20000);
        result = writeWholeFile(path, QByteArray(size, 'x'));
    }
    QVERIFY(!result);
    QVERIFY2(result.error().sentence.contains(u"a.pdf"_s), qPrintable(result.error().sentence));
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), before.isEmpty() ? 0 : 1);
}

void tst_printfile::aFolderWithoutRightsIsRefused()
{
    if (geteuid() == 0)
        QSKIP("the super-user may write everywhere");
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const Result<> result = writeWholeFile(folder.filePath(u"a.pdf"_s), "content");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotAllowed);
}

QTEST_GUILESS_MAIN(tst_printfile)
#include "tst_printfile.moc"
