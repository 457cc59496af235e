// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"
#include "printcase.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

constexpr QLatin1StringView writeOption("--write");

PrintOptions optionsAt(const QDateTime &time)
{
    return {print::Language::French, time};
}

const QDateTime morning({2016, 12, 12}, {9, 0}, Qt::UTC);

QByteArray written(const AuthorisationDocument &document, const QDateTime &time)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    const Reference reference;
    if (!writeAuthorisationPdf(document, reference, file.fileName(), optionsAt(time))
        || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace

// The structure that PDF/A-1b (ISO 19005-1) asks for, taken apart with qpdf.
class tst_pdfarchive : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isWellFormedPdf14();
    void hasAnOutputIntentWithItsProfile();
    void saysWhatItIsInPlainXmp();
    void xmpAndInfoSayTheSame();
    void everyFontIsEmbeddedWithAllItNeeds();
    void fontsAreOursWithoutAnyOfTheSystem();
    void nothingIsTransparent();
    void holdsNothingForbidden();
    void sameDataGiveTheSameFile();
    void anotherTimeChangesDateAndIdentifierOnly();
    void whatOnlyAValidatorKnows();

private:
    [[nodiscard]] QJsonObject object(const QString &reference) const; // of « 3 0 R »
    [[nodiscard]] QByteArray stream(const QString &reference) const;
    [[nodiscard]] QList<QJsonObject> dictionaries(const QString &type) const; // with that /Type

    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_bytes;
    QJsonObject m_objects;
    QJsonObject m_trailer;
};

void tst_pdfarchive::initTestCase()
{
    m_file = m_folder.filePath(u"a.pdf"_s);
    AuthorisationDocument document = printcase::withGoods(60);
    document.grantedOffice.name = u"Œuvres & « Cie » <bureau>"_s;
    m_bytes = written(document, morning);
    QFile file(m_file);
    QVERIFY(!m_bytes.isEmpty() && file.open(QIODevice::WriteOnly));
    file.write(m_bytes);
    file.close();
    QProcess qpdf;
    qpdf.start(
        u"qpdf"_s, {u"--json=2"_s, u"--json-stream-data=inline"_s, u"--decode-level=generalized"_s, m_file});
    QVERIFY2(qpdf.waitForFinished() && qpdf.exitCode() == 0, qpdf.readAllStandardError().constData());
    const QJsonArray parts =
        QJsonDocument::fromJson(qpdf.readAllStandardOutput()).object().value(u"qpdf"_s).toArray();
    m_objects = parts.at(1).toObject();
    m_trailer = m_objects.take(u"trailer"_s).toObject().value(u"value"_s).toObject();
    QVERIFY(m_objects.size() > 10);
}

QJsonObject tst_pdfarchive::object(const QString &reference) const
{
    const QJsonObject found = m_objects.value(u"obj:"_s + reference).toObject();
    return found.contains(u"stream"_s) ? found.value(u"stream"_s).toObject().value(u"dict"_s).toObject()
                                       : found.value(u"value"_s).toObject();
}

QByteArray tst_pdfarchive::stream(const QString &reference) const
{
    const QJsonObject found = m_objects.value(u"obj:"_s + reference).toObject().value(u"stream"_s).toObject();
    return QByteArray::fromBase64(found.value(u"data"_s).toString().toLatin1());
}

QList<QJsonObject> tst_pdfarchive::dictionaries(const QString &type) const
{
    QList<QJsonObject> result;
    for (const QString &key : m_objects.keys()) {
        const QJsonObject dictionary = object(key.mid(4));
        if (dictionary.value(u"/Type"_s).toString() == type)
            result += dictionary;
    }
    return result;
}

void tst_pdfarchive::isWellFormedPdf14()
{
    QVERIFY(m_bytes.startsWith("%PDF-1.4\n%"));
    for (int i = 10; i < 14; ++i)
        QVERIFY(uchar(m_bytes.at(i)) > 127); // four binary bytes (6.1.2)
    QVERIFY(m_bytes.trimmed().endsWith("%%EOF"));
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--check"_s, m_file});
    QVERIFY(qpdf.waitForFinished());
    QVERIFY2(qpdf.exitCode() == 0, qpdf.readAll().constData());
    QVERIFY(!m_trailer.contains(u"/Encrypt"_s)); // 6.1.3
    QCOMPARE(m_trailer.value(u"/ID"_s).toArray().size(), 2);
}

void tst_pdfarchive::hasAnOutputIntentWithItsProfile()
{
    const QJsonArray intents =
        object(m_trailer.value(u"/Root"_s).toString()).value(u"/OutputIntents"_s).toArray();
    QCOMPARE(intents.size(), 1);
    const QJsonObject intent = object(intents.first().toString());
    QCOMPARE(intent.value(u"/S"_s).toString(), u"/GTS_PDFA1"_s);
    QVERIFY(!intent.value(u"/OutputConditionIdentifier"_s).toString().isEmpty());
    const QString profile = intent.value(u"/DestOutputProfile"_s).toString();
    QCOMPARE(object(profile).value(u"/N"_s).toInt(), 3);
    const QByteArray icc = stream(profile);
    QCOMPARE(icc.mid(36, 4), QByteArray("acsp")); // an ICC profile
    QCOMPARE(icc.mid(16, 4), QByteArray("RGB "));
    QVERIFY(icc.at(8) <= 2); // of a version that PDF 1.4 knows
}

void tst_pdfarchive::saysWhatItIsInPlainXmp()
{
    const QString metadata = object(m_trailer.value(u"/Root"_s).toString()).value(u"/Metadata"_s).toString();
    const QByteArray packet = stream(metadata);
    QVERIFY(m_bytes.contains(packet)); // readable without a filter (6.7.2)
    QVERIFY(packet.startsWith("<?xpacket begin=\"\xef\xbb\xbf\" id="));
    QVERIFY(packet.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(packet.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(packet.contains("<rdf:li>fr</rdf:li>"));
    QXmlStreamReader xml(packet);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

// 6.7.3: each entry of the Info dictionary and its property in XMP are equal.
void tst_pdfarchive::xmpAndInfoSayTheSame()
{
    QHash<QString, QString> properties;
    QXmlStreamReader xml(
        stream(object(m_trailer.value(u"/Root"_s).toString()).value(u"/Metadata"_s).toString()));
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.prefix() != u"rdf" && xml.prefix() != u"x")
            property = xml.qualifiedName().toString();
        if (xml.isCharacters() && !xml.isWhitespace())
            properties[property] += xml.text();
    }
    const QJsonObject info = object(m_trailer.value(u"/Info"_s).toString());
    const auto text = [&](const QString &key) { return info.value(key).toString().mid(2); }; // after « u: »
    QCOMPARE(text(u"/Title"_s), u"Autorisation REX FRREX20160007"_s);
    QCOMPARE(text(u"/Author"_s), u"Œuvres & « Cie » <bureau>"_s);
    QCOMPARE(properties.value(u"dc:title"_s), text(u"/Title"_s));
    QCOMPARE(properties.value(u"dc:creator"_s), text(u"/Author"_s));
    QCOMPARE(properties.value(u"dc:description"_s), text(u"/Subject"_s));
    QCOMPARE(properties.value(u"xmp:CreatorTool"_s), text(u"/Creator"_s));
    QCOMPARE(properties.value(u"pdf:Producer"_s), text(u"/Producer"_s));
    const QString created = text(u"/CreationDate"_s);
    QCOMPARE(created, u"D:20161212090000Z"_s);
    QCOMPARE(text(u"/ModDate"_s), created);
    QCOMPARE(properties.value(u"xmp:CreateDate"_s), u"2016-12-12T09:00:00Z"_s);
    QCOMPARE(properties.value(u"xmp:ModifyDate"_s), properties.value(u"xmp:CreateDate"_s));
    QCOMPARE(info.size(), 7); // no other entry that XMP would have to repeat
}

void tst_pdfarchive::everyFontIsEmbeddedWithAllItNeeds()
{
    int composite = 0;
    for (const QJsonObject &font : dictionaries(u"/Font"_s)) {
        const QString name = font.value(u"/BaseFont"_s).toString();
        QVERIFY2(name.startsWith(u"/NotoSans"_s), qPrintable(name));
        if (font.value(u"/Subtype"_s).toString() == u"/Type0"_s) {
            ++composite;
            QVERIFY(!stream(font.value(u"/ToUnicode"_s).toString()).isEmpty());
            QCOMPARE(font.value(u"/DescendantFonts"_s).toArray().size(), 1);
            continue;
        }
        QCOMPARE(font.value(u"/Subtype"_s).toString(), u"/CIDFontType2"_s);
        QCOMPARE(font.value(u"/CIDToGIDMap"_s).toString(), u"/Identity"_s); // 6.3.3.2
        const QJsonObject descriptor = object(font.value(u"/FontDescriptor"_s).toString());
        QVERIFY(!stream(descriptor.value(u"/CIDSet"_s).toString()).isEmpty()); // 6.3.5
        const QByteArray program = stream(descriptor.value(u"/FontFile2"_s).toString());
        QVERIFY(program.startsWith(QByteArray("\0\1\0\0", 4))); // TrueType
    }
    QVERIFY(composite >= 2); // regular and semi-bold
}

// A process that finds no font on its system writes the same bytes.
void tst_pdfarchive::fontsAreOursWithoutAnyOfTheSystem()
{
    QFile config(m_folder.filePath(u"fonts.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
    config.close();
    const QString file = m_folder.filePath(u"bare.pdf"_s);
    QProcess bare;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
    bare.setProcessEnvironment(environment);
    bare.start(QCoreApplication::applicationFilePath(), {writeOption, file});
    QVERIFY2(bare.waitForFinished() && bare.exitCode() == 0, bare.readAllStandardError().constData());
    QFile result(file);
    QVERIFY(result.open(QIODevice::ReadOnly));
    QCOMPARE(result.readAll(), written(printcase::simple(), morning));
}

void tst_pdfarchive::nothingIsTransparent()
{
    const QList<QJsonObject> states = dictionaries(u"/ExtGState"_s);
    QVERIFY(!states.isEmpty());
    for (const QJsonObject &state : states) { // 6.4
        QCOMPARE(state.value(u"/ca"_s).toDouble(1), 1.0);
        QCOMPARE(state.value(u"/CA"_s).toDouble(1), 1.0);
        QCOMPARE(state.value(u"/SMask"_s).toString(u"/None"_s), u"/None"_s);
        QCOMPARE(state.value(u"/BM"_s).toString(u"/Normal"_s), u"/Normal"_s);
    }
    const QList<QJsonObject> pages = dictionaries(u"/Page"_s);
    QCOMPARE(pages.size(), 3);
    for (const QJsonObject &page : pages)
        QVERIFY(!page.contains(u"/Group"_s));
    QVERIFY(dictionaries(u"/XObject"_s).isEmpty()); // no picture, so none with a mask
}

void tst_pdfarchive::holdsNothingForbidden()
{
    const QString all = QString::fromUtf8(QJsonDocument(m_objects).toJson());
    for (const char *name : {"/JavaScript", "/JS", "/AA", "/OpenAction", "/EmbeddedFile", "/EmbeddedFiles",
             "/LZWDecode", "/Launch", "/Movie", "/Sound", "/RichMedia", "/AcroForm", "/URI", "/TR", "/HTP"})
        QVERIFY2(!all.contains(u'"' + QString::fromLatin1(name) + u'"'), name);
}

void tst_pdfarchive::sameDataGiveTheSameFile()
{
    const QByteArray first = written(printcase::withLongNames(), morning);
    QVERIFY(!first.isEmpty());
    QCOMPARE(written(printcase::withLongNames(), morning), first);
    QVERIFY(written(printcase::simple(), morning) != first);
}

void tst_pdfarchive::anotherTimeChangesDateAndIdentifierOnly()
{
    const auto masked = [](const QDateTime &time) {
        static const QRegularExpression dates(
            u"\\(D:\\d{14}Z\\)|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ|<[0-9a-f]{32}>"_s);
        return QString::fromLatin1(written(printcase::simple(), time)).replace(dates, u"…"_s);
    };
    const QString first = masked(morning);
    QVERIFY(!first.isEmpty());
    QCOMPARE(masked(morning.addSecs(3600)), first); // the same day: it is printed in the foot
}

void tst_pdfarchive::whatOnlyAValidatorKnows()
{
    const QString validator = QStandardPaths::findExecutable(u"verapdf"_s);
    if (validator.isEmpty())
        QSKIP(
            "Without a PDF/A validator (verapdf) not checked: widths in /W against those of the font "
            "program, "
            "each CIDSet against the glyphs embedded, the subset prefix that Qt puts into /FontName but not "
            "into /BaseFont, the tags of the ICC profile, the schema of every XMP property.");
    QProcess process;
    process.start(validator, {u"--flavour"_s, u"1b"_s, u"--format"_s, u"text"_s, m_file});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray verdict = process.readAllStandardOutput();
    QVERIFY2(verdict.startsWith("PASS"), verdict.constData());
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == writeOption) {
        const Reference reference;
        return writeAuthorisationPdf(
                   printcase::simple(), reference, QString::fromLocal8Bit(argv[2]), optionsAt(morning))
            ? 0
            : 1;
    }
    tst_pdfarchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfarchive.moc"
