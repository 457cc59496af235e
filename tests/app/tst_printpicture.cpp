// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"
#include "printcase.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

constexpr int resolution = 40; // enough to see a frame, a column or a line that has moved
constexpr int step = 48; // grey levels by which a pixel may differ: another version of the renderer
constexpr double share = 0.002; // of a page's pixels that may differ by more

// Share of pixels that differ by more than the step; 1 for pictures of different sizes.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 1;
    const QImage a = one.convertToFormat(QImage::Format_Grayscale8);
    const QImage b = other.convertToFormat(QImage::Format_Grayscale8);
    qint64 different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(int(a.constScanLine(y)[x]) - int(b.constScanLine(y)[x])) > step;
    }
    return double(different) / (double(a.width()) * a.height());
}

} // namespace

// Each page of six representative authorisations looks as the picture of it in tests/app/print/.
// REX_WRITE_EXPECTED=1 draws the pictures anew: look at each before it is committed.
class tst_printpicture : public QObject
{
    Q_OBJECT
private slots:
    void theComparisonSeesAMissingLine();
    void pagesLookAsBefore_data();
    void pagesLookAsBefore();
};

void tst_printpicture::theComparisonSeesAMissingLine()
{
    QImage page(331, 468, QImage::Format_Grayscale8); // A4 at 40 dpi
    page.fill(Qt::white);
    QImage other = page;
    for (int x = 20; x < 310; ++x) {
        for (int y = 100; y < 102; ++y)
            other.setPixelColor(x, y, Qt::black);
    }
    QCOMPARE(difference(page, page), 0.0);
    QVERIFY(difference(page, other) > share);
}

void tst_printpicture::pagesLookAsBefore_data()
{
    using print::Language;
    QTest::addColumn<AuthorisationDocument>("document");
    QTest::addColumn<Language>("language");
    QTest::addRow("simple") << printcase::simple() << Language::French;
    QTest::addRow("no-goods") << printcase::withGoods(0) << Language::French;
    QTest::addRow("long-names") << printcase::withLongNames() << Language::French;
    QTest::addRow("sixty-contacts") << printcase::withContacts(60) << Language::French;
    QTest::addRow("revoked") << printcase::revoked() << Language::French;
    QTest::addRow("english") << printcase::simple() << Language::English;
}

void tst_printpicture::pagesLookAsBefore()
{
    QFETCH(AuthorisationDocument, document);
    QFETCH(print::Language, language);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    const Reference reference;
    const Result<PrintReport> report = writeAuthorisationPdf(
        document, reference, file, {language, QDateTime({2016, 12, 12}, {9, 0}, Qt::UTC)});
    QVERIFY(report);
    QCOMPARE(
        QProcess::execute(u"pdftoppm"_s,
            {u"-r"_s, QString::number(resolution), u"-gray"_s, u"-png"_s, file, folder.filePath(u"page"_s)}),
        0);
    for (int page = 1; page <= report->pages; ++page) {
        const QImage drawn(folder.filePath(u"page-%1.png"_s.arg(page)));
        const QString name = u"%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(page);
        const QString expected = u"" REX_PRINT_EXPECTED "/"_s + name;
        if (qEnvironmentVariableIsSet("REX_WRITE_EXPECTED")) {
            QVERIFY(drawn.save(expected, "PNG", 0));
            continue;
        }
        const double different = difference(drawn, QImage(expected));
        if (different > share) {
            const QString kept = QDir::temp().filePath(name);
            drawn.save(kept);
            QFAIL(qPrintable(u"%1: %2 % of the page differ; drawn now: %3"_s.arg(name)
                                 .arg(different * 100, 0, 'f', 2)
                                 .arg(kept)));
        }
    }
}

QTEST_MAIN(tst_printpicture)
#include "tst_printpicture.moc"
