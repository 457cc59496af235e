// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"
#include "expectedpages.h"
#include "printcase.h"

#include <QFile>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;

// What stands on the pages of an authorisation, read back with pdftotext.
class tst_print : public QObject
{
    Q_OBJECT
private slots:
    void pagesReadAsBefore_data();
    void pagesReadAsBefore();
    void everyGoodsLineStandsOnceUnderAHead_data();
    void everyGoodsLineStandsOnceUnderAHead();
    void everyContactStandsOnce();
    void boxSevenHoldsNumberAndDates();
    void longValuesAreWhole();
    void anAddressOfVeryManyLinesGoesOnOverThePage();
    void theHeadOfEachPageSaysWhatHasChanged_data();
    void theHeadOfEachPageSaysWhatHasChanged();
    void boxSixHoldsTheConsentInForce_data();
    void boxSixHoldsTheConsentInForce();
    void theLayoutDoesNotDependOnTheDevice_data();
    void theLayoutDoesNotDependOnTheDevice();
    void aCharacterWithoutFontIsMarkedAndReported();
    void withoutNumberThereIsNothingToPrint();

private:
    [[nodiscard]] QString written(
        const AuthorisationDocument &document, print::Language language = print::Language::French);

    QTemporaryDir m_folder;
    Reference m_reference;
    const PrintOptions m_options = {print::Language::French, QDateTime({2016, 12, 12}, {9, 0}, Qt::UTC)};
};

QString tst_print::written(const AuthorisationDocument &document, print::Language language)
{
    const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".pdf"_s);
    const Result<PrintReport> report =
        writeAuthorisationPdf(document, m_reference, file, {language, m_options.printedAt});
    return report ? file : QString();
}

void tst_print::pagesReadAsBefore_data()
{
    using print::Language;
    QTest::addColumn<AuthorisationDocument>("document");
    QTest::addColumn<Language>("language");
    QTest::addRow("simple") << printcase::simple() << Language::French;
    QTest::addRow("no-goods") << printcase::withGoods(0) << Language::French;
    QTest::addRow("one-good") << printcase::withGoods(1) << Language::French;
    QTest::addRow("two-hundred-goods") << printcase::withGoods(200) << Language::French;
    QTest::addRow("long-names") << printcase::withLongNames() << Language::French;
    QTest::addRow("sixty-contacts") << printcase::withContacts(60) << Language::French;
    QTest::addRow("revoked") << printcase::revoked() << Language::French;
    QTest::addRow("modified") << printcase::modified() << Language::French;
    QTest::addRow("english") << printcase::simple() << Language::English;
    QTest::addRow("english-revoked") << printcase::revoked() << Language::English;
}

void tst_print::pagesReadAsBefore()
{
    QFETCH(AuthorisationDocument, document);
    QFETCH(print::Language, language);
    const QString file = written(document, language);
    QVERIFY(!file.isEmpty());
    const QString differs = expected::textDifference(file, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
}

void tst_print::everyGoodsLineStandsOnceUnderAHead_data()
{
    QTest::addColumn<int>("count");
    QTest::addRow("none") << 0;
    QTest::addRow("one") << 1;
    QTest::addRow("twenty") << 20;
    QTest::addRow("two hundred") << 200;
    QTest::addRow("a thousand") << 1000;
}

void tst_print::everyGoodsLineStandsOnceUnderAHead()
{
    QFETCH(int, count);
    const AuthorisationDocument document = printcase::withGoods(count);
    const QStringList pages = pdfPages(written(document));
    QVERIFY(!pages.isEmpty());
    int found = 0;
    for (int p = 0; p < pages.size(); ++p) {
        const QString page = pages.at(p).simplified();
        QVERIFY2(page.contains(u"Page %1/%2"_s.arg(p + 1).arg(pages.size())), qPrintable(page));
        QVERIFY(page.contains(u"Numéro REX FRREX20160007"_s));
        bool first = true;
        for (qsizetype at = page.indexOf(u"Marchandise n°"_s); at >= 0;
             at = page.indexOf(u"Marchandise n°"_s, at + 1)) {
            if (first)
                QVERIFY(page.left(at).endsWith(u"Position tarifaire dans le système harmonisé Chapitre "_s));
            first = false;
            const GoodsItem &item = document.granted.form.goods.at(found);
            const QString row = item.description + u' ' + item.heading + u' ' + item.chapter + u' ';
            QVERIFY2(page.mid(at).startsWith(row), qPrintable(row));
            ++found;
        }
    }
    QCOMPARE(found, count);
    QCOMPARE(pages.join(QString()).contains(u"Aucune marchandise n’a été indiquée."_s), count == 0);
}

void tst_print::everyContactStandsOnce()
{
    const QString text = pdfText(written(printcase::withContacts(200)));
    for (int i = 1; i <= 200; ++i)
        QCOMPARE(text.count(u"Personne n° %1 75 Rue"_s.arg(i)), 1);
}

void tst_print::boxSevenHoldsNumberAndDates()
{
    const QString text = pdfText(written(printcase::simple()));
    const QString box = text.mid(text.indexOf(u"7. Case réservée"_s));
    const QStringList values = {u"Numéro d’enregistrement FRREX20160007"_s,
        u"Date d’enregistrement 09/12/2016"_s,
        u"Date à partir de laquelle l’enregistrement est valide 06/12/2016"_s, u"MORVANT Claire"_s,
        u"Valence bureau"_s, u"09/12/2016 à 10:02:22"_s};
    for (const QString &value : values)
        QVERIFY2(box.contains(value), qPrintable(value + u" not in "_s + box));
}

void tst_print::longValuesAreWhole()
{
    const AuthorisationDocument document = printcase::withLongNames();
    const Form &form = document.granted.form;
    // Beside each other in columns, lines mix: what counts is that each word stands there as often as given.
    const QString text = pdfText(written(document));
    const QStringList words =
        QString(form.exporter.name + u' ' + form.goods.first().description).simplified().split(u' ');
    for (const QString &word : {u"Société"_s, u"œuvrant"_s, u"bœufs"_s})
        QCOMPARE(text.count(word), words.count(word));
    QCOMPARE(text.count(u"Zone artisanale de l’Île-aux-Œillets"_s), 2);
    qsizetype letters = 0;
    static const QRegularExpression unbroken(u"A{3,}"_s);
    for (auto it = unbroken.globalMatch(text); it.hasNext();)
        letters += it.next().capturedLength();
    QCOMPARE(letters, 300);
}

void tst_print::anAddressOfVeryManyLinesGoesOnOverThePage()
{
    AuthorisationDocument document = printcase::simple();
    QStringList lines;
    for (int i = 1; i <= 190; ++i)
        lines += u"L%1"_s.arg(i);
    document.granted.form.exporter.address.street = lines.join(u'\n');
    document.granted.form.contacts.first().address.street = lines.join(u'\n');
    const QStringList words = pdfText(written(document)).split(u' ');
    for (const QString &line : std::as_const(lines))
        QCOMPARE(words.count(line), 2);
}

void tst_print::theHeadOfEachPageSaysWhatHasChanged_data()
{
    QTest::addColumn<AuthorisationDocument>("document");
    QTest::addColumn<QDate>("printedOn");
    QTest::addColumn<QString>("sentence");
    const QString revoked = u"ENREGISTREMENT RÉVOQUÉ — le numéro FRREX20160007"_s;
    QTest::addRow("revoked") << printcase::revoked() << QDate(2017, 3, 2)
                             << revoked
            + u" a été révoqué le 01/03/2017 avec effet au 02/03/2017, en application de l’article 89, paragraphe 3, point a)."_s;
    AuthorisationDocument document = printcase::revoked();
    document.dossier.authorisation->revocationMotive = u"89-4"_s;
    QTest::addRow("not yet in effect") << document << QDate(2017, 3, 1)
                                       << revoked
            + u", révoqué le 01/03/2017 avec effet au 02/03/2017 en application de l’article 89, paragraphe "
              u"4, reste valide "
              u"jusqu’à cette date."_s;
    QTest::addRow("modified")
        << printcase::modified() << QDate(2017, 2, 1)
        << u"ENREGISTREMENT MODIFIÉ — la version 3, déposée le 05/01/2017, remplace les précédentes ; le "
           u"numéro et ses dates sont inchangés."_s;
    document = printcase::simple();
    document.granted.number = 2; // an answer before the granting modifies nothing
    QTest::addRow("as granted") << document << QDate(2017, 2, 1) << QString();
}

void tst_print::theHeadOfEachPageSaysWhatHasChanged()
{
    QFETCH(AuthorisationDocument, document);
    QFETCH(QDate, printedOn);
    QFETCH(QString, sentence);
    const QString file = m_folder.filePath(u"head.pdf"_s);
    QVERIFY(writeAuthorisationPdf(
        document, m_reference, file, {print::Language::French, QDateTime(printedOn, {11, 0}, Qt::UTC)}));
    const QStringList pages = pdfPages(file);
    QVERIFY(pages.size() >= 2);
    for (const QString &page : pages) {
        const QString head = page.simplified().mid(0, 600);
        if (sentence.isEmpty())
            QVERIFY(!head.contains(u"ENREGISTREMENT "_s));
        else
            QVERIFY2(head.contains(sentence.simplified()), qPrintable(head));
    }
}

void tst_print::boxSixHoldsTheConsentInForce_data()
{
    QTest::addColumn<bool>("declared");
    QTest::addColumn<bool>("inForce");
    QTest::addColumn<QString>("printed");
    QTest::addRow("given") << true << true << u"Oui"_s;
    QTest::addRow("refused") << false << false << u"Non"_s;
    QTest::addRow("withdrawn later") << true << false << u"Non"_s;
}

void tst_print::boxSixHoldsTheConsentInForce()
{
    QFETCH(bool, declared);
    QFETCH(bool, inForce);
    QFETCH(QString, printed);
    AuthorisationDocument document = printcase::simple();
    document.granted.form.consent.given = declared;
    document.dossier.authorisation->consent = inForce;
    QVERIFY(pdfText(written(document)).contains(u"publication des données : "_s + printed));
}

void tst_print::theLayoutDoesNotDependOnTheDevice_data()
{
    QTest::addColumn<int>("resolution");
    QTest::addColumn<qreal>("margin"); // of the device itself, in millimetres
    QTest::addRow("screen") << 96 << 0.0;
    QTest::addRow("printer") << 600 << 4.2;
    QTest::addRow("fine") << 2400 << 10.0;
}

void tst_print::theLayoutDoesNotDependOnTheDevice()
{
    QFETCH(int, resolution);
    QFETCH(qreal, margin);
    const AuthorisationDocument document = printcase::withGoods(200);
    const QString file = m_folder.filePath(u"device.pdf"_s);
    {
        QPdfWriter device(file);
        device.setResolution(resolution);
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        QVERIFY(paintAuthorisation(device, document, m_reference, m_options));
    }
    QCOMPARE(pdfText(file), pdfText(written(document)));
}

void tst_print::aCharacterWithoutFontIsMarkedAndReported()
{
    AuthorisationDocument document = printcase::simple();
    document.granted.form.exporter.name = u"Café 🥐 & Cie"_s;
    const QString file = m_folder.filePath(u"emoji.pdf"_s);
    const Result<PrintReport> report = writeAuthorisationPdf(document, m_reference, file, m_options);
    QVERIFY(report);
    QCOMPARE(report->remarks.size(), 1);
    QVERIFY2(report->remarks.first().contains(u"U+1F950"_s), qPrintable(report->remarks.first()));
    QVERIFY(pdfText(file).contains(u"Café \uFFFD & Cie"_s));
    QVERIFY(writeAuthorisationPdf(printcase::simple(), m_reference, file, m_options)->remarks.isEmpty());
}

void tst_print::withoutNumberThereIsNothingToPrint()
{
    AuthorisationDocument document = printcase::simple();
    document.dossier.authorisation.reset();
    const QString file = m_folder.filePath(u"none.pdf"_s);
    const Result<PrintReport> report = writeAuthorisationPdf(document, m_reference, file, m_options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QVERIFY(report.error().sentence.contains(document.dossier.number));
    QVERIFY(!QFile::exists(file));
}

QTEST_MAIN(tst_print)
#include "tst_print.moc"
