// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/reference.h"
#include "model/lists/headingcompletionmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QStringList codes(const HeadingCompletionModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.codeAt(row));
    return result;
}

} // namespace

// What the field « Position tarifaire » proposes while one types.
class TestHeadingCompletionModel : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(u"fr"_s)); }

    void showsCodeAndText()
    {
        HeadingCompletionModel model(m_reference);
        model.setFilter(u"0102"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"0102 — Animaux vivants de l’espèce bovine"_s);
        QCOMPARE(model.index(0).data(Qt::EditRole).toString(), u"0102"_s);
        QVERIFY(model.codeAt(-1).isEmpty());
        QVERIFY(model.codeAt(1).isEmpty());
    }

    void beginningOfTheCodeFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("fitting");
        const QStringList livestock{u"0101"_s, u"0102"_s, u"0103"_s, u"0104"_s, u"0105"_s, u"0106"_s};
        QTest::newRow("chapter") << u"01"_s << livestock;
        QTest::newRow("blanks") << u" 0 1 "_s << livestock;
        QTest::newRow("four digits") << u"0201"_s << QStringList{u"0201"_s};
        QTest::newRow("dot") << u"02.01"_s << QStringList{u"0201"_s};
        QTest::newRow("non-breaking space") << u"02\u00a001"_s << QStringList{u"0201"_s};
        QTest::newRow("as proposed") << u"0102 — Animaux vivants de l’espèce bovine"_s
                                     << QStringList{u"0102"_s};
        QTest::newRow("code and a word") << u"01 bovine"_s << QStringList{u"0102"_s};
        QTest::newRow("reserved chapter") << u"77"_s << QStringList{};
        QTest::newRow("five digits") << u"02011"_s << QStringList{};
    }
    void beginningOfTheCodeFits()
    {
        QFETCH(QString, typed);
        HeadingCompletionModel model(m_reference);
        model.setFilter(typed);
        QTEST(codes(model), "fitting");
    }

    void wordsOfTheTextFit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code"); // one that must be among those proposed
        QTest::newRow("singular of a plural") << u"viande bovine"_s << u"0201"_s;
        QTest::newRow("plural of a singular") << u"viandes bovines"_s << u"0201"_s;
        QTest::newRow("upper case") << u"VIANDES BOVINE"_s << u"0201"_s;
        QTest::newRow("without accents") << u"bieres"_s << u"2203"_s;
        QTest::newRow("with accents") << u"bières"_s << u"2203"_s;
        QTest::newRow("ligature") << u"oeufs"_s << u"0407"_s;
        QTest::newRow("ligature typed") << u"œufs"_s << u"0407"_s;
        QTest::newRow("apostrophe") << u"d'oiseaux"_s << u"0407"_s;
        QTest::newRow("words in any order") << u"bovine viande"_s << u"0201"_s;
        QTest::newRow("books") << u"livres"_s << u"4901"_s;
    }
    void wordsOfTheTextFit()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        HeadingCompletionModel model(m_reference);
        model.setFilter(typed);
        QVERIFY2(codes(model).contains(code), qPrintable(codes(model).join(u' ')));
        QVERIFY(model.rowCount() < 100);
    }

    void wordsFitFromTheirBeginningOnly()
    {
        HeadingCompletionModel model(m_reference);
        model.setFilter(u"ivres"_s);
        QVERIFY(!codes(model).contains(u"4901"_s));
    }

    void nothingTypedShowsAll()
    {
        HeadingCompletionModel model(m_reference);
        QCOMPARE(model.rowCount(), 1228);
        model.setFilter(u"0201"_s);
        model.setFilter(u" . "_s);
        QCOMPARE(model.rowCount(), 1228);
    }

    void strangeInputFindsNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("SQL") << u"'; DROP TABLE"_s;
        QTest::newRow("emoji with a word") << u"😀 zzz"_s;
        QTest::newRow("very long") << QString(10'000, u'x');
    }
    void strangeInputFindsNothing()
    {
        QFETCH(QString, typed);
        HeadingCompletionModel model(m_reference);
        model.setFilter(typed);
        QCOMPARE(model.rowCount(), 0);
    }

    void wordsFollowTheLanguage()
    {
        HeadingCompletionModel model(m_reference);
        QLocale::setDefault(QLocale(u"en"_s));
        model.setFilter(u"bovine animals live"_s);
        QVERIFY(codes(model).contains(u"0102"_s));
        QCOMPARE(model.index(0).data().toString().first(7), u"0102 — "_s);
        model.setFilter(u"viande"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void keepsTheRulesOfModels()
    {
        HeadingCompletionModel model(m_reference);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &typed : {u"0"_s, u"02"_s, u"viande"_s, u"zzz"_s, QString()})
            model.setFilter(typed);
        QCOMPARE(model.rowCount(), 1228);
    }

    void filterIsQuick()
    {
        HeadingCompletionModel model(m_reference);
        QBENCHMARK
        {
            model.setFilter(u"viande bovine"_s);
            model.setFilter(u"v"_s);
        }
    }

private:
    Reference m_reference;
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestHeadingCompletionModel)
#include "tst_headingcompletionmodel.moc"
