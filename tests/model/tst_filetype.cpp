// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/filename.h"
#include "model/domain/filetype.h"
#include "model/domain/limits.h"
#include "model/domain/plaintext.h"
#include "tests/support/documents.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// What a file is, by its content; what it may not be; and the name that it gets.
class TestFileType : public QObject
{
    Q_OBJECT

    static ZipEntries with(ZipEntries entries, const QByteArray &name, const QByteArray &content = "x")
    {
        entries.append({name, content});
        return entries;
    }
    static ZipEntries replaced(ZipEntries entries, const QByteArray &from, const QByteArray &to)
    {
        for (auto &entry : entries)
            entry.second.replace(from, to);
        return entries;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::French); }

    void theContentDecides_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("keptAs");
        QTest::newRow("PDF") << u"a.pdf"_s << pdf() << u"pdf"_s << u"a.pdf"_s;
        QTest::newRow("PNG") << u"a.png"_s << png() << u"png"_s << u"a.png"_s;
        QTest::newRow("JPEG") << u"a.jpg"_s << jpeg() << u"jpg"_s << u"a.jpg"_s;
        QTest::newRow("JPEG, long end") << u"A.JPEG"_s << jpeg() << u"jpg"_s << u"A.JPEG"_s;
        QTest::newRow("text") << u"a.txt"_s << QByteArray("Éléonore\r\n\tœuvre\n") << u"txt"_s << u"a.txt"_s;
        QTest::newRow("text without an end") << u"LISEZMOI"_s << QByteArray("lisez") << u"txt"_s << u"LISEZMOI.txt"_s;
        QTest::newRow("Windows-1252") << u"a.txt"_s << QByteArray("\xc9l\xe9onore \x9cuvre 5 \x80") << u"txt"_s << u"a.txt"_s;
        QTest::newRow("CSV") << u"a.csv"_s << QByteArray("a;b\n1;2\n") << u"csv"_s << u"a.csv"_s;
        QTest::newRow("ODT") << u"a.odt"_s << zip(odtEntries()) << u"odt"_s << u"a.odt"_s;
        QTest::newRow("ODT as LibreOffice writes it")
            << u"a.odt"_s
            << zip(with(replaced(odtEntries(), "<content/>",
                            R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content )"
                            R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                            R"(xmlns:xlink="http://www.w3.org/1999/xlink"><office:scripts/><office:body )"
                            R"(xlink:href="https://douane.example/">)"
                                + QByteArray(300'000, 'x') + "</office:body></office:document-content>\n"),
                   "styles.xml", "<styles/>\n"))
            << u"odt"_s << u"a.odt"_s;
        QTest::newRow("ODS") << u"a.ods"_s << zip(odsEntries()) << u"ods"_s << u"a.ods"_s;
        QTest::newRow("DOCX") << u"a.docx"_s << zip(docxEntries()) << u"docx"_s << u"a.docx"_s;
        QTest::newRow("XLSX") << u"a.xlsx"_s << zip(xlsxEntries()) << u"xlsx"_s << u"a.xlsx"_s;
        QTest::newRow("PNG named .pdf") << u"plan.pdf"_s << png() << u"png"_s << u"plan.png"_s;
        QTest::newRow("PDF named .txt") << u"plan.txt"_s << pdf() << u"pdf"_s << u"plan.pdf"_s;
        QTest::newRow("DOCX named .xlsx") << u"a.xlsx"_s << zip(docxEntries()) << u"docx"_s << u"a.docx"_s;
        QTest::newRow("XLSX named .zip") << u"a.zip"_s << zip(xlsxEntries()) << u"xlsx"_s << u"a.zip.xlsx"_s;
        QTest::newRow("PDF named .exe") << u"facture.exe"_s << pdf() << u"pdf"_s << u"facture.exe.pdf"_s;
        QTest::newRow("PNG without an end") << u"scan"_s << png() << u"png"_s << u"scan.png"_s;
    }
    void theContentDecides()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, type);
        QFETCH(QString, keptAs);
        const Result<RecognisedFile> file = recognise(u"/home/aïko/"_s + name, content);
        QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
        QCOMPARE(code(file->type), type);
        QCOMPARE(file->name, keptAs);
        QCOMPARE(file->corrected, name != keptAs);
    }

    void whatIsNotAcceptedIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *what, const QString &name, const QByteArray &content, const QString &says) {
            QTest::newRow(what) << name << content << says;
        };
        row("zero bytes", u"a.pdf"_s, {}, u"vide"_s);
        row("11 MB", u"a.txt"_s, QByteArray(11 * 1024 * 1024, 'x'), u"10 Mo"_s);
        row("one byte too many", u"a.txt"_s, QByteArray(limits::attachmentBytes + 1, 'x'), u"un peu plus de 10 Mo"_s);
        row("cut PDF", u"a.pdf"_s, pdf().chopped(40), u"incomplet"_s);
        row("text named .pdf", u"a.pdf"_s, "Bonjour", u"ne contient que du texte"_s);
        row("text named .sh", u"a.sh"_s, "#!/bin/sh\n", u"n’est pas d’un type accepté"_s);
        row("NUL in text", u"a.txt"_s, QByteArray("a\0b", 3), u"caractère nul"_s);
        row("control character in text", u"a.csv"_s, "a;\x1b[31m", u"caractères de contrôle"_s);
        row("no Windows-1252", u"a.txt"_s, "\xe9\x81", u"ni au codage UTF-8"_s);
        row("NUL without an end", u"a"_s, QByteArray("a\0b", 3), u"n’est pas d’un type accepté"_s);
        row("UTF-16", u"a.txt"_s, QByteArray("\xff\xfe" "a\0b\0", 6), u"UTF-16"_s);
        row("program", u"a.pdf"_s, QByteArray("MZ\x90\0\3\0", 6), u"un programme"_s);
        row("program of Linux", u"a.pdf"_s, QByteArray("\x7f" "ELF\2\1", 6), u"un programme"_s);
        row("old Office", u"a.doc"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'), u"ancien format"_s);
        row("RTF", u"a.rtf"_s, "{\\rtf1 bonjour}", u"RTF"_s);
        row("GIF", u"a.gif"_s, "GIF89a....", u"une image d’un autre format"_s);
        row("7z", u"a.7z"_s, QByteArray("7z\xbc\xaf\x27\x1c", 6), u"une archive"_s);
        row("empty ZIP", u"a.docx"_s, QByteArray("PK\5\6") + QByteArray(18, '\0'), u"une archive"_s);
        row("plain ZIP", u"a.docx"_s, zip({{"a.txt", "x"}}), u"archive ZIP"_s);
        row("presentation", u"a.odp"_s, zip(replaced(odtEntries(), "opendocument.text", "opendocument.presentation")),
            u"archive ZIP"_s);
        row("cut DOCX", u"a.docx"_s, zip(docxEntries()).chopped(30), u"endommagé"_s);
        QByteArray changed = zip(with(docxEntries(), "word/big.xml", QByteArray(4000, 'a') + "bcdefghij"));
        changed[changed.indexOf("word/big.xml") + 14] = '\x55'; // within its packed bytes
        row("changed DOCX", u"a.docx"_s, changed, u"endommagé"_s);
        QByteArray twice = zip(with(docxEntries(), "word/dOcument.xml"));
        row("two entries of one name", u"a.docx"_s, twice, u"endommagé"_s);
        row("types that are no XML", u"a.docx"_s, zip({{"[Content_Types].xml", "<Types><Override"}}), u"endommagé"_s);

        row("DOCX with macros", u"a.docx"_s, zip(with(docxEntries(), "word/vbaProject.bin")), u"macros"_s);
        row("macros elsewhere", u"a.xlsx"_s, zip(with(xlsxEntries(), "xl/other/VBAPROJECT.BIN")), u"macros"_s);
        row("DOCM", u"a.docx"_s,
            zip(replaced(docxEntries(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                "application/vnd.ms-word.document.macroEnabled.main")),
            u"macros"_s);
        row("macro sheet", u"a.xlsx"_s, zip(with(xlsxEntries(), "xl/macrosheets/sheet1.xml")), u"macros"_s);
        row("ODT with Basic", u"a.odt"_s, zip(with(odtEntries(), "Basic/Standard/Module1.xml")), u"macros"_s);
        row("ODS with scripts", u"a.ods"_s, zip(with(odsEntries(), "Scripts/python/a.py")), u"macros"_s);
        row("ODT with Basic inside", u"a.odt"_s, zip(with(odtEntries(), "Object 1/Basic/a.xml")), u"macros"_s);
        const auto text = [](const QByteArray &inside) {
            return zip(replaced(odtEntries(), "<content/>",
                R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
                R"(xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" )"
                R"(xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">)"
                    + inside + "</office:document-content>"));
        };
        row("ODT with a script in its text", u"a.odt"_s,
            text(R"(<office:scripts><office:script script:language="ooo:Basic">Sub M</office:script></office:scripts>)"),
            u"macros"_s);
        row("ODT that calls a script", u"a.odt"_s,
            text(R"(<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" )"
                 R"(script:event-name="dom:load" xlink:href="vnd.sun.star.script:S.M.Main?language=Basic&amp;location=document"/>)"
                 R"(</office:event-listeners></office:scripts>)"),
            u"macros"_s);
        row("ODT with a link to a script", u"a.odt"_s,
            text(R"(<office:body><text:a xlink:href="vnd.sun.star.script:S.M.Main?language=Basic">x</text:a></office:body>)"),
            u"macros"_s);
        row("ODT with a script as a field", u"a.odt"_s,
            text(R"(<office:body><text:script script:language="JavaScript">x</text:script></office:body>)"), u"macros"_s);
        row("ODS with a script in its styles", u"a.ods"_s,
            zip(with(odsEntries(), "styles.xml", R"(<o:s xmlns:o="office"><o:script>x</o:script></o:s>)")), u"macros"_s);
        row("ODT with a script in what it holds", u"a.odt"_s,
            zip(with(odtEntries(), "Object 1/content.xml", R"(<o:s xmlns:o="office"><o:script>x</o:script></o:s>)")),
            u"macros"_s);
        row("ODT with a script after much text", u"a.odt"_s, text(QByteArray(300'000, 'x') + "<office:script/>"), u"macros"_s);
        row("ODT whose text is no XML", u"a.odt"_s, zip(replaced(odtEntries(), "<content/>", "<content>")), u"endommagé"_s);
        row("ODT with a password", u"a.odt"_s,
            zip(replaced(odtEntries(), "text/xml\"/>", "text/xml\"><manifest:encryption-data/></manifest:file-entry>")),
            u"mot de passe"_s);

        QByteArray locked = zip(docxEntries()); // the flag of the last entry, in both of its headers
        locked[locked.lastIndexOf("PK\3\4") + 6] = locked[locked.lastIndexOf("PK\3\4") + 6] | 1;
        locked[locked.lastIndexOf("PK\1\2") + 8] = locked[locked.lastIndexOf("PK\1\2") + 8] | 1;
        row("DOCX with a locked entry", u"a.docx"_s, locked, u"mot de passe"_s);

        row("leads upwards", u"a.docx"_s, zip(with(docxEntries(), "../../home/.bashrc")), u"piégée"_s);
        row("leads upwards inside", u"a.docx"_s, zip(with(docxEntries(), "word/../../x")), u"piégée"_s);
        row("absolute", u"a.docx"_s, zip(with(docxEntries(), "/etc/passwd")), u"piégée"_s);
        row("drive", u"a.docx"_s, zip(with(docxEntries(), "C:/Windows/x")), u"piégée"_s);
        row("backslashes", u"a.docx"_s, zip(with(docxEntries(), "..\\..\\x")), u"piégée"_s);

        ZipEntries many = docxEntries();
        for (int i = 0; i < 5001; ++i)
            many.append({"word/" + QByteArray::number(i), "x"});
        row("too many entries", u"a.docx"_s, zip(many), u"trop de données"_s);
        row("endless description", u"a.docx"_s,
            zip({{"[Content_Types].xml", "<Types>" + QByteArray(2 * 1024 * 1024, ' ') + "</Types>"}}), u"trop de données"_s);
    }
    void whatIsNotAcceptedIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const Result<RecognisedFile> file = recognise(name, content);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Invalid);
        QVERIFY2(file.error().sentence.contains(says), qPrintable(file.error().sentence));
        QVERIFY2(file.error().sentence.contains(name), qPrintable(file.error().sentence));
    }

    // 300 kilobytes that unfold to 260 megabytes; then the same, which claims to be small.
    void aBombIsRefusedWhateverItClaims()
    {
        constexpr quint32 size = 52 * 1024 * 1024;
        const QByteArray zeros(size, '\0');
        ZipEntries entries = docxEntries();
        for (int i = 0; i < 5; ++i)
            entries.append({"word/" + QByteArray::number(i), zeros});
        QByteArray bomb = zip(entries);
        QVERIFY(bomb.size() < limits::attachmentBytes);
        const auto told = recognise(u"a.docx"_s, bomb);
        QVERIFY(!told);
        QVERIFY2(told.error().sentence.contains(u"trop de données"_s), qPrintable(told.error().sentence));
        const quint32 small = 100;
        bomb.replace(QByteArray(reinterpret_cast<const char *>(&size), 4), QByteArray(reinterpret_cast<const char *>(&small), 4));
        const auto lying = recognise(u"a.docx"_s, bomb);
        QVERIFY(!lying);
        QCOMPARE(lying.error().code, ErrorCode::Invalid);
    }

    void tenMegabytesAreAccepted()
    {
        QVERIFY(recognise(u"a.txt"_s, QByteArray(limits::attachmentBytes, 'x')));
    }

    void namesAreCleaned_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("clean");
        QTest::newRow("as it is") << u"Facture n° 12 — Éléonore.pdf"_s << u"Facture n° 12 — Éléonore.pdf"_s;
        QTest::newRow("path") << u"/etc/../home/a.pdf"_s << u"a.pdf"_s;
        QTest::newRow("Windows path") << u"C:\\Users\\Aïko\\a.pdf"_s << u"a.pdf"_s;
        QTest::newRow("upwards only") << u"../.."_s << u"document"_s;
        QTest::newRow("empty") << QString() << u"document"_s;
        QTest::newRow("dots") << u"...a.pdf"_s << u"a.pdf"_s;
        QTest::newRow("dot and blank at the end") << u"a.pdf. ."_s << u"a.pdf"_s;
        QTest::newRow("control characters") << u"a\n\tb\u0000c\u007f.pdf"_s << u"abc.pdf"_s;
        QTest::newRow("direction") << u"facture\u202efdp.exe"_s << u"facturefdp.exe"_s;
        QTest::newRow("no width") << u"a\u200b\ufeff.pdf"_s << u"a.pdf"_s;
        QTest::newRow("reserved signs") << u"a<b>c:d\"e|f?g*.pdf"_s << u"a_b_c_d_e_f_g_.pdf"_s;
        QTest::newRow("device") << u"CON.pdf"_s << u"_CON.pdf"_s;
        QTest::newRow("device with a number") << u"lpt1"_s << u"_lpt1"_s;
        QTest::newRow("no device") << u"console.pdf"_s << u"console.pdf"_s;
        QTest::newRow("composed") << u"e\u0301te\u0301.pdf"_s << u"été.pdf"_s;
        QTest::newRow("Arabic") << u"فاتورة.pdf"_s << u"فاتورة.pdf"_s;
    }
    void namesAreCleaned()
    {
        QFETCH(QString, typed);
        QFETCH(QString, clean);
        QCOMPARE(cleanFileName(typed), clean);
        QCOMPARE(cleanFileName(clean), clean);
    }

    void longNamesKeepTheirEnd()
    {
        const QString name = cleanFileName(QString(500, u'é') + u".pdf"_s);
        QVERIFY(name.toUtf8().size() <= limits::fileNameBytes);
        QVERIFY(name.endsWith(u"é.pdf"_s));
        const QString pairs = cleanFileName(QString(u"😀"_s).repeated(200) + u".pdf"_s);
        QVERIFY(pairs.toUtf8().size() <= limits::fileNameBytes);
        QCOMPARE(QString::fromUtf8(pairs.toUtf8()), pairs); // no half of a pair
    }

    void aTakenNameGetsANumber()
    {
        QCOMPARE(freeFileName(u"a.pdf"_s, {}), u"a.pdf"_s);
        QCOMPARE(freeFileName(u"A.pdf"_s, {u"a.PDF"_s}), u"A (2).pdf"_s);
        QCOMPARE(freeFileName(u"a.pdf"_s, {u"a.pdf"_s, u"a (2).pdf"_s}), u"a (3).pdf"_s);
        const QString longest = cleanFileName(QString(500, u'a') + u".pdf"_s);
        const QString second = freeFileName(longest, {longest});
        QVERIFY(second.toUtf8().size() <= limits::fileNameBytes);
        QVERIFY(second.endsWith(u" (2).pdf"_s));
    }

    void bothEncodingsAreRead()
    {
        QCOMPARE(decodedText("Éléonore"), u"Éléonore"_s);
        QCOMPARE(decodedText("\xc9l\xe9onore \x80"), u"Éléonore €"_s);
    }
};

QTEST_GUILESS_MAIN(TestFileType)
#include "tst_filetype.moc"
