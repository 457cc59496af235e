// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"
#include "app/print/publiccheck.h"
#include "printcase.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rex;

// The code of box 7, read back from the rendered page as a scanner reads it.
class tst_printcode : public QObject
{
    Q_OBJECT
private slots:
    void aScannerReadsThePublicCheck_data();
    void aScannerReadsThePublicCheck();
    void aLongNameIsCutBetweenLetters();

private:
    Reference m_reference;
};

void tst_printcode::aScannerReadsThePublicCheck_data()
{
    QTest::addColumn<AuthorisationDocument>("document");
    QTest::addColumn<QStringList>("lines");
    const QString check = u"À contrôler par «\u00A0Vérifier un numéro REX\u00A0»"_s;
    const QString number = u"Numéro REX FRREX20160007"_s;
    const QString valid = u"Valide à partir du 06/12/2016"_s;

    AuthorisationDocument document = printcase::simple();
    document.granted.form.exporter.name = u"Les Œillets d’Été SARL"_s;
    const QString holder = u"Titulaire\u00A0: Les Œillets d’Été SARL"_s;
    QTest::addRow("valid, published") << document << QStringList{number, valid, holder, check};

    document.dossier.authorisation->revokedAt = QDateTime({2017, 3, 1}, {8, 0}, Qt::UTC);
    document.dossier.authorisation->revocationEffect = {2017, 3, 2};
    QTest::addRow("revoked") << document
                             << QStringList{
                                    number, valid, u"Révoqué avec effet au 02/03/2017"_s, holder, check};

    document = printcase::simple();
    document.dossier.authorisation->consent = false;
    QTest::addRow("not published") << document << QStringList{number, valid, check};

    QTest::addRow("many pages") << printcase::withGoods(200)
                                << QStringList{number, valid, u"Titulaire\u00A0: SARL BREIZH JAPAN"_s, check};
}

void tst_printcode::aScannerReadsThePublicCheck()
{
    QFETCH(AuthorisationDocument, document);
    QFETCH(QStringList, lines);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pdf"_s);
    QVERIFY(writeAuthorisationPdf(document, m_reference, file, {print::Language::French, systemClock()()}));
    const QStringList pages = pdfPages(file);
    const auto boxSeven = std::find_if(
        pages.begin(), pages.end(), [](const QString &page) { return page.contains(u"7. Case réservée"_s); });
    const QString page = QString::number(boxSeven - pages.begin() + 1);
    // 150 dpi is a poor scan.
    const QString picture = folder.filePath(u"page"_s);
    QCOMPARE(QProcess::execute(u"pdftoppm"_s,
                 {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, page, file, picture}),
        0);
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--nodbus"_s, u"--quiet"_s, u"--raw"_s, picture + u".png"_s});
    QVERIFY2(reader.waitForFinished() && reader.exitCode() == 0, reader.readAllStandardError().constData());
    QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed().split(u'\n'), lines);
}

void tst_printcode::aLongNameIsCutBetweenLetters()
{
    Dossier dossier = printcase::simple().dossier;
    const QString text = print::publicCheckText(dossier, u"é"_s.repeated(300), print::Language::English);
    QVERIFY2(text.contains(u"Holder: "_s + u"é"_s.repeated(60) + u"…\n"_s), qPrintable(text));
}

QTEST_MAIN(tst_printcode)
#include "tst_printcode.moc"
