// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"
#include "expectedpages.h"
#include "printcase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;

// Each page of six representative authorisations looks as the picture of it in tests/app/print/.
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
    QCOMPARE(expected::difference(page, page), 0.0);
    QVERIFY(expected::difference(page, other) > expected::tolerated);
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
    QVERIFY(writeAuthorisationPdf(
        document, reference, file, {language, QDateTime({2016, 12, 12}, {9, 0}, Qt::UTC)}));
    const QString differs = expected::pictureDifference(file, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

QTEST_MAIN(tst_printpicture)
#include "tst_printpicture.moc"
