// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/numbers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// Numbers of request and of registration after domain notes 2.1 and 2.2.
class TestNumbers : public QObject
{
    Q_OBJECT
private slots:
    void requestIsWrittenWithSevenDigits()
    {
        QCOMPARE(toString(DossierNumber{false, 2016, 44}), u"FR-EXP-2016-0000044"_s);
        QCOMPARE(toString(DossierNumber{false, 2026, 1234567}), u"FR-EXP-2026-1234567"_s);
        QCOMPARE(toString(DossierNumber{true, 2026, 1}), u"PROV-2026-0000001"_s);
    }

    void requestIsReadTolerantly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<bool>("provisional");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("sequence");
        QTest::newRow("seven digits") << u"FR-EXP-2016-0000044"_s << true << false << 2016 << 44;
        QTest::newRow("six digits") << u"FR-EXP-2016-000043"_s << true << false << 2016 << 43;
        QTest::newRow("lower case") << u"fr-exp-2016-0000044"_s << true << false << 2016 << 44;
        QTest::newRow("spaces") << u" FR - EXP - 2016 - 0000044 "_s << true << false << 2016 << 44;
        QTest::newRow("non-breaking hyphens") << u"FR‑EXP‑2016‑0000044"_s << true << false << 2016 << 44;
        QTest::newRow("without prefix") << u"2016-44"_s << true << false << 2016 << 44;
        QTest::newRow("without prefix, seven") << u"2016-0000044"_s << true << false << 2016 << 44;
        QTest::newRow("provisional") << u"prov-2026-0000007"_s << true << true << 2026 << 7;
        QTest::newRow("five digits") << u"FR-EXP-2016-00044"_s << false << false << 0 << 0;
        QTest::newRow("eight digits") << u"FR-EXP-2016-00000044"_s << false << false << 0 << 0;
        QTest::newRow("sequence zero") << u"FR-EXP-2016-0000000"_s << false << false << 0 << 0;
        QTest::newRow("short year") << u"FR-EXP-16-0000044"_s << false << false << 0 << 0;
        QTest::newRow("another word") << u"FR-IMP-2016-0000044"_s << false << false << 0 << 0;
        QTest::newRow("something behind") << u"FR-EXP-2016-0000044x"_s << false << false << 0 << 0;
        QTest::newRow("name") << u"BREIZH"_s << false << false << 0 << 0;
        QTest::newRow("year alone") << u"2016"_s << false << false << 0 << 0;
        QTest::newRow("empty") << QString() << false << false << 0 << 0;
    }
    void requestIsReadTolerantly()
    {
        QFETCH(QString, typed);
        QFETCH(bool, readable);
        const std::optional<DossierNumber> number = parseDossierNumber(typed);
        QCOMPARE(number.has_value(), readable);
        if (!number)
            return;
        QTEST(number->provisional, "provisional");
        QTEST(number->year, "year");
        QTEST(number->sequence, "sequence");
    }

    void requestIsReadAsWritten()
    {
        for (const DossierNumber &number :
            {DossierNumber{false, 2016, 1}, DossierNumber{true, 2026, 9'999'999}})
            QVERIFY(parseDossierNumber(toString(number)) == number);
    }

    void registrationWidensBeyondFourDigits()
    {
        QCOMPARE(rexNumber(2026, 1), u"FRREX20260001"_s);
        QCOMPARE(rexNumber(2017, 1243), u"FRREX20171243"_s);
        QCOMPARE(rexNumber(2026, 12345), u"FRREX202612345"_s);
    }

    void registrationsOfEveryCountryAreKnown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("known");
        QTest::newRow("France") << u"FRREX20171243"_s << true;
        QTest::newRow("lower case and spaces") << u" frrex 2017 1243 "_s << true;
        QTest::newRow("Germany") << u"DEREX87500013"_s << true;
        QTest::newRow("Pakistan") << u"PKREXPK06768890"_s << true;
        QTest::newRow("Myanmar") << u"MMREX00071"_s << true;
        QTest::newRow("longest, 35") << u"FRREX"_s + QString(30, u'1') << true;
        QTest::newRow("36 characters") << u"FRREX"_s + QString(31, u'1') << false;
        QTest::newRow("nothing behind") << u"FRREX"_s << false;
        QTest::newRow("no country") << u"REX20171243"_s << false;
        QTest::newRow("dash inside") << u"FRREX2017-1243"_s << false;
        QTest::newRow("NUL behind") << u"FRREX20171243"_s + QChar(u'\0') << false;
    }
    void registrationsOfEveryCountryAreKnown()
    {
        QFETCH(QString, typed);
        QTEST(isRexNumber(normalisedRexNumber(typed)), "known");
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestNumbers)
#include "tst_numbers.moc"
