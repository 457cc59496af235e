// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/csv.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

using Records = QList<QStringList>;

// Comma-separated texts after RFC 4180.
class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Records>("records");
        QTest::newRow("nothing") << QString() << Records{};
        QTest::newRow("one field") << u"a"_s << Records{{u"a"_s}};
        QTest::newRow("two lines") << u"a,b\nc,d\n"_s << Records{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CRLF") << u"a,b\r\nc,d\r\n"_s << Records{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("no end of the last line")
            << u"a,b\nc,d"_s << Records{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("empty fields") << u",,\n"_s << Records{{QString(), QString(), QString()}};
        QTest::newRow("empty last field at the end") << u"a,"_s << Records{{u"a"_s, QString()}};
        QTest::newRow("empty lines") << u"a\n\n\nb\n"_s << Records{{u"a"_s}, {u"b"_s}};
        QTest::newRow("quotes") << u"\"a\",\"b\"\n"_s << Records{{u"a"_s, u"b"_s}};
        QTest::newRow("separator in quotes") << u"\"a,b\",c\n"_s << Records{{u"a,b"_s, u"c"_s}};
        QTest::newRow("quote in quotes") << u"\"a\"\"b\"\n"_s << Records{{u"a\"b"_s}};
        QTest::newRow("only a quote") << u"\"\"\"\"\n"_s << Records{{u"\""_s}};
        QTest::newRow("line end in quotes") << u"\"a\nb\",c\n"_s << Records{{u"a\nb"_s, u"c"_s}};
        QTest::newRow("quote inside a plain field") << u"a\"b,c\n"_s << Records{{u"a\"b"_s, u"c"_s}};
        QTest::newRow("byte order mark") << u"\ufeffa,b"_s << Records{{u"a"_s, u"b"_s}};
        QTest::newRow("spaces stay") << u" a , b \n"_s << Records{{u" a "_s, u" b "_s}};
    }
    void reads()
    {
        QFETCH(QString, text);
        const Result<Records> records = parseCsv(text);
        QVERIFY(records.has_value());
        QTEST(*records, "records");
    }

    void anotherSeparator()
    {
        const Result<Records> records = parseCsv(u"a;b,c\n"_s, u';');
        QVERIFY(records.has_value());
        QCOMPARE(*records, (Records{{u"a"_s, u"b,c"_s}}));
    }

    void refusesWithTheLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("quote not closed") << u"a,b\nc,\"d\n\ne"_s << u"Ligne 2"_s;
        QTest::newRow("text behind a quote") << u"a\n\"b\"c\n"_s << u"Ligne 2"_s;
        QTest::newRow("text behind a quote that holds a line end") << u"\"a\nb\"c"_s << u"Ligne 2"_s;
    }
    void refusesWithTheLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        const Result<Records> records = parseCsv(text);
        QVERIFY(!records.has_value());
        QCOMPARE(records.error().code, ErrorCode::Invalid);
        QVERIFY2(records.error().sentence.startsWith(line), qPrintable(records.error().sentence));
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestCsv)
#include "tst_csv.moc"
