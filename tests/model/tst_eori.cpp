// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/eori.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// EORI numbers after domain notes 2.3.
class TestEori : public QObject
{
    Q_OBJECT
private slots:
    void shapes_data()
    {
        QTest::addColumn<QString>("eori");
        QTest::addColumn<bool>("valid");
        // Invented SIRETs with right check digits.
        QTest::newRow("SIRET 1") << u"FR90000001900019"_s << true;
        QTest::newRow("SIRET 2") << u"FR90000002700012"_s << true;
        QTest::newRow("SIRET 3") << u"FR90000003500015"_s << true;
        QTest::newRow("SIRET 4") << u"FR90000004300019"_s << true;
        QTest::newRow("SIRET 5") << u"FR90000005000014"_s << true;
        QTest::newRow("SIRET 6") << u"FR90000006800016"_s << true;
        QTest::newRow("SIRET with a wrong last digit") << u"FR90000001900018"_s << false;
        QTest::newRow("SIRET whose SIREN is wrong") << u"FR90000001800003"_s << false;
        QTest::newRow("La Poste, right by Luhn") << u"FR35600000000048"_s << true;
        QTest::newRow("La Poste, right by the sum of five") << u"FR35600000009075"_s << true;
        QTest::newRow("La Poste, right by neither") << u"FR35600000009076"_s << false;
        QTest::newRow("sum of five elsewhere is no excuse") << u"FR90000001900006"_s << false;
        QTest::newRow("SIREN") << u"FR900000019"_s << true;
        QTest::newRow("SIREN of La Poste") << u"FR356000000"_s << true;
        QTest::newRow("SIREN with a wrong last digit") << u"FR900000018"_s << false;
        QTest::newRow("thirteen digits") << u"FR9000000190001"_s << false;
        QTest::newRow("ten digits") << u"FR9000000190"_s << false;
        QTest::newRow("foreign company registered in France") << u"FRCH12345678901"_s << true;
        QTest::newRow("the same, shortest") << u"FRCH1"_s << true;
        QTest::newRow("the same without a number") << u"FRCH"_s << false;
        QTest::newRow("the same, too long") << u"FRCH123456789012"_s << false;
        QTest::newRow("letters after one letter only") << u"FRC1234567"_s << false;
        QTest::newRow("Germany") << u"DE123456789012345"_s << true;
        QTest::newRow("Germany, too long") << u"DE1234567890123456"_s << false;
        QTest::newRow("Poland with letters") << u"PL7A"_s << true;
        QTest::newRow("country alone") << u"DE"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("country in digits") << u"12345"_s << false;
        QTest::newRow("lower case is for normalised()") << u"fr90000001900019"_s << false;
        QTest::newRow("accented letter") << u"DE123É"_s << false;
        QTest::newRow("Arabic digits") << u"FR٩٠٠٠٠٠٠١٩"_s << false;
        QTest::newRow("NUL") << u"FR900000019"_s + QChar(u'\0') << false;
        QTest::newRow("SQL") << u"FR'; DROP"_s << false;
        QTest::newRow("very long") << QString(10'000, u'9').prepend(u"FR"_s) << false;
    }
    void shapes()
    {
        QFETCH(QString, eori);
        QTEST(eori::isValid(eori), "valid");
    }

    void isPutInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("as it is") << u"FR90000001900019"_s << u"FR90000001900019"_s;
        QTest::newRow("lower case") << u"fr90000001900019"_s << u"FR90000001900019"_s;
        QTest::newRow("groups") << u" FR 900 000 019 00019 "_s << u"FR90000001900019"_s;
        QTest::newRow("non-breaking spaces") << u"FR\u00a0900\u202f000 019"_s << u"FR900000019"_s;
        QTest::newRow("dots and dashes") << u"FR-900.000.019–00019"_s << u"FR90000001900019"_s;
        QTest::newRow("nothing else goes") << u"FR/9_0"_s << u"FR/9_0"_s;
    }
    void isPutInOrder()
    {
        QFETCH(QString, typed);
        QTEST(eori::normalised(typed), "kept");
    }

    void theSirenNamesTheCompany()
    {
        QCOMPARE(eori::siren(u"FR90000001900019"_s), u"900000019"_s);
        QCOMPARE(eori::siren(u"FR900000019"_s), u"900000019"_s);
        for (const QString &other : {u""_s, u"FR"_s, u"FR90000001900018"_s, u"FRGB123456789"_s, u"DE900000019"_s})
            QCOMPARE(eori::siren(other), QString());
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestEori)
#include "tst_eori.moc"
