// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"
#include "printcase.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

constexpr QLatin1StringView writeOption("--write");

AuthorisationDocument named(const QString &name)
{
    AuthorisationDocument document = printcase::simple();
    document.granted.form.exporter.name = name;
    document.granted.form.goods.first().description = name;
    return document;
}

// Letters of Arabic are copied in the form that they have in the word, with marks of direction around them.
QString plainLetters(const QString &text)
{
    QString result;
    for (const QChar unit : text.normalized(QString::NormalizationForm_KC)) {
        if (unit.category() != QChar::Other_Format)
            result += unit;
    }
    return result;
}

} // namespace

// What the fonts of the program can write, what they take from the system, and what they say of the rest.
class tst_printscripts : public QObject
{
    Q_OBJECT
private slots:
    void theProgramsFontsWrite_data();
    void theProgramsFontsWrite();
    void chineseIsWrittenWithTheSystemsFontOrReported();
    void withoutASystemFontChineseIsReported();
    void ourSentencesKeepTheirOrderAroundArabic();

private:
    QTemporaryDir m_folder;
    Reference m_reference;
};

void tst_printscripts::theProgramsFontsWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("fonts"); // beside Noto Sans
    QTest::addRow("Latin") << u"Ağrı Çelik Łódź Þór Ẁ ß ẞ Ñ ő ǆ"_s << QStringList();
    QTest::addRow("Vietnamese") << u"Công ty Xuất khẩu Đà Nẵng"_s << QStringList();
    QTest::addRow("Greek") << u"Ελληνική Εταιρεία Α.Ε. ᾳ ΐ"_s << QStringList();
    QTest::addRow("Cyrillic") << u"ООО «Рога и копыта» Київ Ђорђе"_s << QStringList();
    QTest::addRow("Arabic") << u"شركة التصدير"_s
                            << QStringList{u"NotoSansArabic-Regular"_s, u"NotoSansArabic-SemiBold"_s};
    QTest::addRow("combining mark") << u"Zo\u0308lle"_s << QStringList();
}

void tst_printscripts::theProgramsFontsWrite()
{
    QFETCH(QString, name);
    QFETCH(QStringList, fonts);
    const QString file = m_folder.filePath(u"a.pdf"_s);
    const Result<PrintReport> report = writeAuthorisationPdf(named(name), m_reference, file, {});
    QVERIFY(report);
    QVERIFY2(report->remarks.isEmpty(), qPrintable(report->remarks.join(u' ')));
    const QString text = plainLetters(pdfText(file));
    QVERIFY2(text.contains(plainLetters(name)), qPrintable(text.left(600)));
    QProcess list;
    list.start(u"pdffonts"_s, {file});
    QVERIFY(list.waitForFinished());
    const QString embedded = QString::fromUtf8(list.readAllStandardOutput());
    QCOMPARE(embedded.count(u"CID TrueType"_s), 2 + fonts.size());
    for (const QString &font : std::as_const(fonts))
        QVERIFY2(embedded.contains(font), qPrintable(embedded));
}

void tst_printscripts::chineseIsWrittenWithTheSystemsFontOrReported()
{
    const QString file = m_folder.filePath(u"a.pdf"_s);
    const QString name = u"北京茶叶公司 グリーンティー 녹차"_s;
    const Result<PrintReport> report = writeAuthorisationPdf(named(name), m_reference, file, {});
    QVERIFY(report);
    const bool hasFont = QFontDatabase::families().contains(u"Noto Sans CJK SC"_s);
    QCOMPARE(report->remarks.isEmpty(), hasFont);
    QCOMPARE(pdfText(file).contains(name), hasFont);
}

void tst_printscripts::withoutASystemFontChineseIsReported()
{
    QFile config(m_folder.filePath(u"fonts.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
    config.close();
    QProcess bare;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
    bare.setProcessEnvironment(environment);
    const QString file = m_folder.filePath(u"bare.pdf"_s);
    bare.start(QCoreApplication::applicationFilePath(), {writeOption, file, u"北京 SARL محمد"_s});
    QVERIFY2(bare.waitForFinished() && bare.exitCode() == 0, bare.readAllStandardError().constData());
    const QString report = QString::fromUtf8(bare.readAllStandardOutput());
    QVERIFY2(report.contains(u"北 (U+5317)"_s) && report.contains(u"京 (U+4EAC)"_s), qPrintable(report));
    QVERIFY2(!report.contains(u"U+0645"_s), qPrintable(report)); // Arabic comes with the program
    QVERIFY(pdfText(file).contains(u"\uFFFD\uFFFD SARL"_s));
}

void tst_printscripts::ourSentencesKeepTheirOrderAroundArabic()
{
    AuthorisationDocument document = printcase::simple();
    document.granted.depositedBy = u"محمد \u202Eevil"_s; // with a right-to-left override
    const QString file = m_folder.filePath(u"a.pdf"_s);
    QVERIFY(writeAuthorisationPdf(document, m_reference, file, {}));
    const QString text = plainLetters(pdfText(file));
    QVERIFY2(text.contains(u"Authentifié électroniquement par "_s), qPrintable(text));
    QVERIFY2(text.contains(u"le 06/12/2016 à 11:42:22"_s), qPrintable(text));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (argc == 4 && QLatin1StringView(argv[1]) == writeOption) {
        const Reference reference;
        const Result<PrintReport> report = writeAuthorisationPdf(
            named(QString::fromUtf8(argv[3])), reference, QString::fromLocal8Bit(argv[2]), {});
        QTextStream(stdout) << (report ? report->remarks.join(u'\n') : report.error().sentence);
        return report ? 0 : 1;
    }
    tst_printscripts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_printscripts.moc"
