// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/batch.h"
#include "app/print/filename.h"
#include "printcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rex;

// Many authorisations at once: every file is whole or not there, and the report says what became of each.
class TestBatch : public QObject
{
    Q_OBJECT

    [[nodiscard]] static AuthorisationDocument numbered(int place)
    {
        AuthorisationDocument document = printcase::simple();
        document.dossier.authorisation->number = u"FRREX2016%1"_s.arg(place + 1, 4, 10, QLatin1Char('0'));
        return document;
    }
    [[nodiscard]] BatchRequest request(int count) const
    {
        prepareBatches();
        BatchRequest request;
        request.count = count;
        request.read = [](int place) -> Result<AuthorisationDocument> { return numbered(place); };
        request.target = m_folder->path();
        request.printedAt = QDateTime({2016, 12, 12}, {9, 0}, Qt::UTC);
        return request;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] bool allWhole() const
    {
        for (const QString &name : files()) {
            QFile file(m_folder->filePath(name));
            if (!file.open(QIODevice::ReadOnly) || !file.readAll().trimmed().endsWith("%%EOF"))
                return false;
        }
        return true;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesAFileEach()
    {
        BatchRequest each = request(12);
        each.accessibleTwin = true;
        std::atomic<int> ended = 0;
        each.threadEnds = [&] { ++ended; };
        BatchProgress progress;
        const BatchReport report = printBatch(each, m_reference, progress);
        QCOMPARE(report.written, 12);
        QCOMPARE(progress.done.load(), 12);
        QCOMPARE(ended.load(), 2);
        QVERIFY(!report.stopped && !report.cancelled && report.remarks.isEmpty());
        QCOMPARE(files().size(), 24);
        for (const int place : {0, 11}) {
            const QString number = numbered(place).dossier.authorisation->number;
            QVERIFY(pdfText(m_folder->filePath(number + u".pdf"_s)).contains(number));
            QVERIFY(files().contains(number + u".html"_s));
        }
    }

    void threadsChangeNothing()
    {
        BatchRequest one = request(6);
        one.threads = 1;
        BatchProgress progress;
        QCOMPARE(printBatch(one, m_reference, progress).written, 6);
        const std::unique_ptr<QTemporaryDir> alone = std::move(m_folder);
        init();
        QCOMPARE(printBatch(request(6), m_reference, progress).written, 6);
        for (const QString &name : files())
            QCOMPARE(pdfText(m_folder->filePath(name)), pdfText(alone->filePath(name)));
    }

    void writesOneFileForAll()
    {
        BatchRequest one = request(3);
        one.oneFile = true;
        one.target = m_folder->filePath(u"toutes.pdf"_s);
        BatchProgress progress;
        const BatchReport report = printBatch(one, m_reference, progress);
        QCOMPARE(report.written, 3);
        QCOMPARE(files(), QStringList{u"toutes.pdf"_s});
        const QStringList pages = pdfPages(one.target);
        QCOMPARE(pages.size(), report.pages);
        QVERIFY(pages.first().contains(u"FRREX20160001"_s));
        QVERIFY(pages.last().contains(u"FRREX20160003"_s));
        QCOMPARE(pages.join(u' ').count(u"Page 1/"_s), 3); // each counts its own pages
    }

    void theTitleOfOneFileCountsWhatWasWritten()
    {
        BatchRequest one = request(11);
        one.oneFile = true;
        one.target = m_folder->filePath(u"toutes.pdf"_s);
        one.read = [](int place) -> Result<AuthorisationDocument> {
            if (place == 3 || place == 7)
                return fail(ErrorCode::NotFound, u"Ce dossier n’a pas de numéro."_s);
            return numbered(place);
        };
        BatchProgress progress;
        QCOMPARE(printBatch(one, m_reference, progress).written, 9);
        QProcess info;
        info.start(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, one.target});
        QVERIFY(info.waitForFinished());
        const QString told = QString::fromUtf8(info.readAllStandardOutput());
        static const QRegularExpression title(u"Title: +Autorisations REX \\(9\\)\n"_s);
        QVERIFY2(title.match(told).hasMatch(), qPrintable(told));
        info.start(u"pdfinfo"_s, {u"-meta"_s, one.target}); // and so says the packet
        QVERIFY(info.waitForFinished());
        QVERIFY(info.readAllStandardOutput().contains(">Autorisations REX (9)<"));
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--check"_s, one.target}), 0);
    }

    // The PDF stands: it counts, what became of its twin is said.
    void aTwinThatCannotBeWrittenIsARemark()
    {
        BatchRequest each = request(3);
        each.accessibleTwin = true;
        QVERIFY(QDir(m_folder->path()).mkdir(u"FRREX20160002.html"_s)); // in the way
        BatchProgress progress;
        const BatchReport report = printBatch(each, m_reference, progress);
        QVERIFY(!report.stopped);
        QCOMPARE(report.written, 3);
        QCOMPARE(files().filter(u".pdf"_s).size(), 3);
        QCOMPARE(files().filter(u".html"_s).size(), 2);
        QCOMPARE(report.remarks.size(), 1);
        QVERIFY2(report.remarks.first().startsWith(u"FRREX20160002"_s), qPrintable(report.remarks.first()));
        QVERIFY2(report.remarks.first().contains(u"version accessible"_s), qPrintable(report.remarks.first()));
    }

    // A disk that takes the PDF and not its twin takes no further PDF either.
    void aDiskThatFillsUpAtATwinStopsTheBatch()
    {
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=44k"_s, u"tmpfs"_s, m_folder->path()}) != 0)
            QSKIP("no disk can be mounted here");
        BatchRequest many = request(20);
        many.threads = 1;
        many.accessibleTwin = true;
        BatchProgress progress;
        const BatchReport report = printBatch(many, m_reference, progress);
        const QStringList left = files();
        const bool whole = allWhole();
        QCOMPARE(QProcess::execute(u"umount"_s, {m_folder->path()}), 0);
        QVERIFY(report.stopped);
        QCOMPARE(report.stopped->code, ErrorCode::DiskFull);
        QCOMPARE(left, QStringList{u"FRREX20160001.pdf"_s});
        QVERIFY(whole);
        QCOMPARE(report.written, 1);
        QCOMPARE(report.remarks.size(), 1);
    }

    void cancelledAtFiveHundredOfAThousandOnlyWholeFilesStand()
    {
        BatchRequest each = request(1000);
        BatchProgress progress;
        std::atomic<int> reads = 0;
        each.read = [&](int place) -> Result<AuthorisationDocument> {
            if (++reads == 500)
                progress.cancelled = true;
            return numbered(place);
        };
        const BatchReport report = printBatch(each, m_reference, progress);
        QVERIFY(report.cancelled && !report.stopped);
        // What the two threads were at when it was asked for is finished, nothing else is begun.
        QVERIFY2(report.written == 500 || report.written == 501, qPrintable(QString::number(report.written)));
        QCOMPARE(progress.done.load(), report.written);
        const QStringList left = files();
        QCOMPARE(int(left.size()), report.written);
        static const QRegularExpression name(u"^FRREX2016\\d{4}\\.pdf$"_s); // and no piece of one
        QCOMPARE(left.filter(name), left);
        QVERIFY(allWhole());
    }

    void cancelledAtFiveHundredOfAThousandInOneFileNothingStands()
    {
        QFile before(m_folder->filePath(u"toutes.pdf"_s));
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("older");
        before.close();
        BatchRequest one = request(1000);
        one.oneFile = true;
        one.target = before.fileName();
        BatchProgress progress;
        one.read = [&](int place) -> Result<AuthorisationDocument> {
            progress.cancelled = place == 500;
            return numbered(place);
        };
        const BatchReport report = printBatch(one, m_reference, progress);
        QVERIFY(report.cancelled && !report.stopped);
        QCOMPARE(report.written, 0);
        QCOMPARE(progress.done.load(), 501);
        QCOMPARE(files(), QStringList{u"toutes.pdf"_s}); // as it was
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("older"));
    }

    void whatCannotBeReadIsLeftOutAndNamed()
    {
        BatchRequest each = request(5);
        each.read = [](int place) -> Result<AuthorisationDocument> {
            if (place == 2)
                return fail(ErrorCode::NotFound, u"Le dossier no 3 n’a pas de numéro."_s);
            return numbered(place);
        };
        BatchProgress progress;
        const BatchReport report = printBatch(each, m_reference, progress);
        QCOMPARE(report.written, 4);
        QCOMPARE(progress.done.load(), 5);
        QCOMPARE(report.remarks, QStringList{u"Le dossier no 3 n’a pas de numéro."_s});
        QVERIFY(!report.stopped);
    }

    void aCharacterWithoutFontIsReportedWithItsNumber()
    {
        BatchRequest each = request(2);
        each.read = [](int place) -> Result<AuthorisationDocument> {
            AuthorisationDocument document = numbered(place);
            if (place == 1)
                document.granted.form.exporter.name = u"Café 🥐"_s;
            return document;
        };
        BatchProgress progress;
        const BatchReport report = printBatch(each, m_reference, progress);
        QCOMPARE(report.written, 2);
        QCOMPARE(report.remarks.size(), 1);
        QVERIFY2(report.remarks.first().startsWith(u"FRREX20160002"_s), qPrintable(report.remarks.first()));
        QVERIFY(report.remarks.first().contains(u"U+1F950"_s));
    }

    void aFullDiskStopsItAndLeavesWholeFiles()
    {
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit = {};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit little = {8000, limit.rlim_max}; // less than one PDF
        setrlimit(RLIMIT_FSIZE, &little);
        BatchProgress progress;
        const BatchReport report = printBatch(request(50), m_reference, progress);
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, before);
        QVERIFY(report.stopped);
        QCOMPARE(report.written, 0);
        QVERIFY(progress.done < 50);
        QVERIFY2(files().isEmpty(), qPrintable(files().join(u' ')));
    }

    // A disk of 64 kB, which only the super-user can make: the first file fits, the second does not.
    void aDiskThatFillsUpKeepsWhatIsWhole_data()
    {
        QTest::addColumn<bool>("oneFile");
        QTest::addRow("files") << false;
        QTest::addRow("one file") << true;
    }
    void aDiskThatFillsUpKeepsWhatIsWhole()
    {
        QFETCH(bool, oneFile);
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, m_folder->path()}) != 0)
            QSKIP("no disk can be mounted here");
        BatchRequest many = request(20);
        many.threads = 1;
        many.oneFile = oneFile;
        if (oneFile)
            many.target = m_folder->filePath(u"toutes.pdf"_s);
        BatchProgress progress;
        const BatchReport report = printBatch(many, m_reference, progress);
        const QStringList left = files();
        const bool whole = allWhole();
        QCOMPARE(QProcess::execute(u"umount"_s, {m_folder->path()}), 0);
        QVERIFY(report.stopped);
        QCOMPARE(report.stopped->code, ErrorCode::DiskFull);
        QCOMPARE(report.written, oneFile ? 0 : 1);
        QCOMPARE(int(left.size()), report.written);
        QVERIFY(whole);
    }

    void aFolderThatIsNotThereIsASentence()
    {
        BatchRequest each = request(3);
        each.target = m_folder->filePath(u"absent"_s);
        BatchProgress progress;
        const BatchReport report = printBatch(each, m_reference, progress);
        QVERIFY(report.stopped && report.stopped->sentence.contains(u"absent"_s));
        each.oneFile = true;
        each.target = m_folder->filePath(u"absent/toutes.pdf"_s);
        QVERIFY(printBatch(each, m_reference, progress).stopped);
    }

    void nothingAskedIsNothingWritten()
    {
        BatchProgress progress;
        QCOMPARE(printBatch(request(0), m_reference, progress).written, 0);
        QVERIFY(files().isEmpty());
    }

    void namesAreSafeOnWindows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::addRow("number") << u"FRREX20160007"_s << u"FRREX20160007"_s;
        QTest::addRow("accents") << u"Décision du 1er été"_s << u"Décision du 1er été"_s;
        QTest::addRow("signs") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a-b-c-d-e-f-g-h-i-j"_s;
        QTest::addRow("control") << u"a\nb\u0001c"_s << u"a-b-c"_s;
        QTest::addRow("device") << u"CON"_s << u"_CON"_s;
        QTest::addRow("device with an ending") << u"lpt1.x"_s << u"_lpt1.x"_s;
        QTest::addRow("end") << u"name. . "_s << u"name"_s;
        QTest::addRow("nothing") << u""_s << u"_"_s;
        QTest::addRow("dots") << u".."_s << u"_"_s;
        QTest::addRow("long") << QString(300, u'x') << QString(100, u'x');
    }
    void namesAreSafeOnWindows()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QVERIFY(isSafeFileName(safe));
        QVERIFY(isSafeFileName(name) || name != safe);
    }

    void numbersThatOneFileNameCannotTellApartGetTwo()
    {
        BatchRequest each = request(3);
        each.read = [](int place) -> Result<AuthorisationDocument> {
            AuthorisationDocument document = numbered(0);
            document.dossier.authorisation->number = QStringList{u"XXREX/1"_s, u"XXREX:1"_s, u"xxrex-1"_s}.at(place);
            return document;
        };
        each.threads = 1;
        BatchProgress progress;
        QCOMPARE(printBatch(each, m_reference, progress).written, 3);
        QCOMPARE(files(), (QStringList{u"XXREX-1 (2).pdf"_s, u"XXREX-1.pdf"_s, u"xxrex-1 (3).pdf"_s}));
    }

private:
    Reference m_reference;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
