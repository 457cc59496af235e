// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationcontent.h"
#include "app/print/pages.h"
#include "app/print/pdf.h"
#include "papercase.h"
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

const QDateTime morning({2016, 12, 12}, {9, 0}, Qt::UTC);

// An authorisation in both languages, and every other paper.
QList<papercase::Paper> papers()
{
    AuthorisationDocument authorisation = printcase::withGoods(60);
    authorisation.grantedOffice.name = u"Œuvres & « Cie » <bureau>"_s;
    const Reference reference;
    QList<papercase::Paper> papers = papercase::all();
    for (const print::Language language : {print::Language::French, print::Language::English})
        papers.append({u"authorisation-"_s + print::code(language),
            print::authorisationContent(authorisation, reference, language, morning)});
    return papers;
}

QByteArray written(const print::Document &document)
{
    return print::pdf(document, print::Pages(document, print::a4()));
}

} // namespace

// The structure that PDF/A-1b (ISO 19005-1) asks for, taken apart with qpdf: of an authorisation in both languages
// and of every other paper.
class tst_pdfarchive : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
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

    struct Taken // apart
    {
        print::Document document;
        QString file;
        QByteArray bytes;
        QJsonObject objects;
        QJsonObject trailer;
    };

    QTemporaryDir m_folder;
    QHash<QString, Taken> m_taken;
    const Taken *m_now = nullptr;
    bool m_bareWritten = false;
};

void tst_pdfarchive::initTestCase_data()
{
    QTest::addColumn<QString>("name");
    for (const papercase::Paper &paper : papers()) {
        QTest::addRow("%s", qPrintable(paper.name)) << paper.name;
        m_taken[paper.name].document = paper.document;
    }
}

// Each file is made and taken apart once.
void tst_pdfarchive::init()
{
    QFETCH_GLOBAL(QString, name);
    Taken &taken = m_taken[name];
    m_now = &taken;
    if (!taken.bytes.isEmpty())
        return;
    taken.file = m_folder.filePath(name + u".pdf"_s);
    taken.bytes = written(taken.document);
    QFile file(taken.file);
    QVERIFY(!taken.bytes.isEmpty() && file.open(QIODevice::WriteOnly));
    file.write(taken.bytes);
    file.close();
    QProcess qpdf;
    qpdf.start(
        u"qpdf"_s, {u"--json=2"_s, u"--json-stream-data=inline"_s, u"--decode-level=generalized"_s, taken.file});
    QVERIFY2(qpdf.waitForFinished() && qpdf.exitCode() == 0, qpdf.readAllStandardError().constData());
    const QJsonArray parts =
        QJsonDocument::fromJson(qpdf.readAllStandardOutput()).object().value(u"qpdf"_s).toArray();
    taken.objects = parts.at(1).toObject();
    taken.trailer = taken.objects.take(u"trailer"_s).toObject().value(u"value"_s).toObject();
    QVERIFY(taken.objects.size() > 10);
}

QJsonObject tst_pdfarchive::object(const QString &reference) const
{
    const QJsonObject found = m_now->objects.value(u"obj:"_s + reference).toObject();
    return found.contains(u"stream"_s) ? found.value(u"stream"_s).toObject().value(u"dict"_s).toObject()
                                       : found.value(u"value"_s).toObject();
}

QByteArray tst_pdfarchive::stream(const QString &reference) const
{
    const QJsonObject found = m_now->objects.value(u"obj:"_s + reference).toObject().value(u"stream"_s).toObject();
    return QByteArray::fromBase64(found.value(u"data"_s).toString().toLatin1());
}

QList<QJsonObject> tst_pdfarchive::dictionaries(const QString &type) const
{
    QList<QJsonObject> result;
    for (const QString &key : m_now->objects.keys()) {
        const QJsonObject dictionary = object(key.mid(4));
        if (dictionary.value(u"/Type"_s).toString() == type)
            result += dictionary;
    }
    return result;
}

void tst_pdfarchive::isWellFormedPdf14()
{
    QVERIFY(m_now->bytes.startsWith("%PDF-1.4\n%"));
    for (int i = 10; i < 14; ++i)
        QVERIFY(uchar(m_now->bytes.at(i)) > 127); // four binary bytes (6.1.2)
    QVERIFY(m_now->bytes.trimmed().endsWith("%%EOF"));
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--check"_s, m_now->file});
    QVERIFY(qpdf.waitForFinished());
    QVERIFY2(qpdf.exitCode() == 0, qpdf.readAll().constData());
    QVERIFY(!m_now->trailer.contains(u"/Encrypt"_s)); // 6.1.3
    QCOMPARE(m_now->trailer.value(u"/ID"_s).toArray().size(), 2);
}

void tst_pdfarchive::hasAnOutputIntentWithItsProfile()
{
    const QJsonArray intents =
        object(m_now->trailer.value(u"/Root"_s).toString()).value(u"/OutputIntents"_s).toArray();
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
    const QString metadata = object(m_now->trailer.value(u"/Root"_s).toString()).value(u"/Metadata"_s).toString();
    const QByteArray packet = stream(metadata);
    QVERIFY(m_now->bytes.contains(packet)); // readable without a filter (6.7.2)
    QVERIFY(packet.startsWith("<?xpacket begin=\"\xef\xbb\xbf\" id="));
    QVERIFY(packet.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(packet.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QVERIFY(packet.contains(QByteArray("<rdf:li>" + m_now->document.language.toUtf8() + "</rdf:li>")));
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
        stream(object(m_now->trailer.value(u"/Root"_s).toString()).value(u"/Metadata"_s).toString()));
    QString property;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.prefix() != u"rdf" && xml.prefix() != u"x")
            property = xml.qualifiedName().toString();
        if (xml.isCharacters() && !xml.isWhitespace())
            properties[property] += xml.text();
    }
    const QJsonObject info = object(m_now->trailer.value(u"/Info"_s).toString());
    const auto text = [&](const QString &key) { return info.value(key).toString().mid(2); }; // after « u: »
    QCOMPARE(text(u"/Title"_s), m_now->document.title);
    QCOMPARE(text(u"/Author"_s), m_now->document.author);
    QCOMPARE(text(u"/Subject"_s), m_now->document.subject);
    for (const char *entry : {"/Title", "/Author", "/Subject"})
        QVERIFY2(!text(QString::fromLatin1(entry)).isEmpty(), entry);
    QCOMPARE(properties.value(u"dc:title"_s), text(u"/Title"_s));
    QCOMPARE(properties.value(u"dc:creator"_s), text(u"/Author"_s));
    QCOMPARE(properties.value(u"dc:description"_s), text(u"/Subject"_s));
    QCOMPARE(properties.value(u"xmp:CreatorTool"_s), text(u"/Creator"_s));
    QCOMPARE(properties.value(u"pdf:Producer"_s), text(u"/Producer"_s));
    const QString created = text(u"/CreationDate"_s);
    QCOMPARE(created, m_now->document.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s));
    QCOMPARE(text(u"/ModDate"_s), created);
    QCOMPARE(properties.value(u"xmp:CreateDate"_s), m_now->document.created.toUTC().toString(Qt::ISODate));
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
    QFETCH_GLOBAL(QString, name);
    if (!m_bareWritten) {
        QFile config(m_folder.filePath(u"fonts.conf"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
        config.close();
        QProcess bare;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
        bare.setProcessEnvironment(environment);
        bare.start(QCoreApplication::applicationFilePath(), {writeOption, m_folder.path()});
        QVERIFY2(bare.waitForFinished() && bare.exitCode() == 0, bare.readAllStandardError().constData());
        m_bareWritten = true;
    }
    QFile result(m_folder.filePath(name + u".bare"_s));
    QVERIFY(result.open(QIODevice::ReadOnly));
    QCOMPARE(result.readAll(), m_now->bytes);
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
    QCOMPARE(pages.size(), print::Pages(m_now->document, print::a4()).count());
    for (const QJsonObject &page : pages)
        QVERIFY(!page.contains(u"/Group"_s));
    QVERIFY(dictionaries(u"/XObject"_s).isEmpty()); // no picture, so none with a mask
}

void tst_pdfarchive::holdsNothingForbidden()
{
    const QString all = QString::fromUtf8(QJsonDocument(m_now->objects).toJson());
    for (const char *name : {"/JavaScript", "/JS", "/AA", "/OpenAction", "/EmbeddedFile", "/EmbeddedFiles",
             "/LZWDecode", "/Launch", "/Movie", "/Sound", "/RichMedia", "/AcroForm", "/URI", "/TR", "/HTP"})
        QVERIFY2(!all.contains(u'"' + QString::fromLatin1(name) + u'"'), name);
}

void tst_pdfarchive::sameDataGiveTheSameFile()
{
    QCOMPARE(written(m_now->document), m_now->bytes);
    print::Document other = m_now->document;
    other.footLeft += u'*';
    QVERIFY(written(other) != m_now->bytes);
}

void tst_pdfarchive::anotherTimeChangesDateAndIdentifierOnly()
{
    const auto masked = [](const QByteArray &bytes) {
        static const QRegularExpression dates(
            u"\\(D:\\d{14}Z\\)|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ|<[0-9a-f]{32}>"_s);
        return QString::fromLatin1(bytes).replace(dates, u"…"_s);
    };
    print::Document later = m_now->document;
    later.created = later.created.addSecs(3600);
    QVERIFY(written(later) != m_now->bytes);
    QCOMPARE(masked(written(later)), masked(m_now->bytes));
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
    process.start(validator, {u"--flavour"_s, u"1b"_s, u"--format"_s, u"text"_s, m_now->file});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray verdict = process.readAllStandardOutput();
    QVERIFY2(verdict.startsWith("PASS"), verdict.constData());
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    if (argc == 3 && QLatin1StringView(argv[1]) == writeOption) {
        for (const papercase::Paper &paper : papers()) {
            QFile file(QString::fromLocal8Bit(argv[2]) + u'/' + paper.name + u".bare"_s);
            const QByteArray bytes = written(paper.document);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return 1;
        }
        return 0;
    }
    tst_pdfarchive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfarchive.moc"
