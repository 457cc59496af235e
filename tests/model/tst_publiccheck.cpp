// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/publiccheck.h"
#include "tests/support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rex::test::Fixture;

namespace rex {

using State = PublicRecord::State;

// What anyone may know of a REX number.
class TestPublicCheck : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreReadTolerantly_data();
    void numbersAreReadTolerantly();
    void withConsentTheExportersDataAreThere();
    void withoutConsentOnlyTheNumber();
    void revokedNumberIsValidUntilItsEffect();
    void annulledRevocationIsForgotten();
    void modificationAskedForIsNotPublished();

private:
    [[nodiscard]] static PublicRecord check(Fixture &f, const QString &typed)
    {
        const Result<PublicRecord> record = f.workspace().publicCheck().check(typed);
        if (!record)
            qFatal("%s", qPrintable(record.error().sentence));
        return *record;
    }
};

void TestPublicCheck::numbersAreReadTolerantly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<State>("state");
    QTest::newRow("as printed") << u"FRREX20260001"_s << State::Valid;
    QTest::newRow("spaces and small letters") << u"  fr rex 2026 0001 "_s << State::Valid;
    QTest::newRow("never given") << u"FRREX20260002"_s << State::Unknown;
    QTest::newRow("another country's") << u"DEREX87500013"_s << State::Unknown;
    QTest::newRow("number of request") << u"FR-EXP-2026-0000001"_s << State::Malformed;
    QTest::newRow("EORI") << u"FR90000001900019"_s << State::Malformed;
    QTest::newRow("nothing") << QString() << State::Malformed;
    QTest::newRow("a pattern is a text") << u"FRREX%"_s << State::Malformed;
    QTest::newRow("a quote is a text") << u"FRREX' OR '1'='1"_s << State::Malformed;
    QTest::newRow("NUL") << QString(u"FRREX20260001"_s + QChar(0)) << State::Malformed;
    QTest::newRow("very long") << QString(u"FRREX"_s + QString(10000, u'1')) << State::Malformed;
    QTest::newRow("accents") << u"FRRÉX20260001"_s << State::Malformed;
    QTest::newRow("markup") << u"<b>FRREX20260001</b>"_s << State::Malformed;
}

void TestPublicCheck::numbersAreReadTolerantly()
{
    QFETCH(QString, typed);
    QFETCH(State, state);
    Fixture f;
    std::ignore = f.granted(f.op1);
    QCOMPARE(check(f, typed).state, state);
}

void TestPublicCheck::withConsentTheExportersDataAreThere()
{
    Fixture f;
    const Dossier granted = f.granted(f.op1);
    const PublicRecord record = check(f, granted.authorisation->number);
    QCOMPARE(record.number, granted.authorisation->number);
    QCOMPARE(record.validFrom, QDate(2026, 3, 2));
    QVERIFY(!record.revokedFrom.isValid());
    QVERIFY(record.published);
    QCOMPARE(record.published->exporter.name, u"SARL BREIZH JAPAN"_s);
    QCOMPARE(record.published->goods.size(), 2);
}

void TestPublicCheck::withoutConsentOnlyTheNumber()
{
    Fixture f;
    const Dossier granted = f.granted(f.op1);
    QVERIFY(f.workspace().dossiers().act(f.op1, granted.id, granted.version, Action::WithdrawConsent));
    const PublicRecord record = check(f, granted.authorisation->number);
    QCOMPARE(record.state, State::Valid);
    QCOMPARE(record.validFrom, QDate(2026, 3, 2));
    QVERIFY(!record.published);
}

void TestPublicCheck::revokedNumberIsValidUntilItsEffect()
{
    Fixture f;
    const Dossier granted = f.granted(f.op1);
    Decision decision{.comment = u"Cessation"_s, .motive = u"89-3-a"_s};
    decision.effect = QDate(2026, 3, 5);
    QVERIFY(f.workspace().dossiers().act(f.officer, granted.id, granted.version, Action::Revoke, decision));
    const QString number = granted.authorisation->number;
    QCOMPARE(check(f, number).state, State::ValidUntil);
    QCOMPARE(check(f, number).lastDay(), QDate(2026, 3, 4));
    f.setNow(QDateTime(QDate(2026, 3, 4), QTime(22, 59, 59), Qt::UTC)); // still the fourth in Paris
    QCOMPARE(check(f, number).state, State::ValidUntil);
    f.setNow(QDateTime(QDate(2026, 3, 4), QTime(23, 0), Qt::UTC));
    QCOMPARE(check(f, number).state, State::Revoked);
    QCOMPARE(check(f, number).revokedFrom, QDate(2026, 3, 5));
}

void TestPublicCheck::annulledRevocationIsForgotten()
{
    Fixture f;
    const Dossier granted = f.granted(f.op1);
    const DossierService &dossiers = f.workspace().dossiers();
    const auto revoked = dossiers.act(f.officer, granted.id, granted.version, Action::Revoke,
        {.comment = u"Cessation"_s, .motive = u"89-3-a"_s});
    QVERIFY(revoked);
    QVERIFY(dossiers.act(f.supervisor, granted.id, revoked->version, Action::AnnulRevocation, {.comment = u"Erreur"_s}));
    const PublicRecord record = check(f, granted.authorisation->number);
    QCOMPARE(record.state, State::Valid);
    QVERIFY(!record.revokedFrom.isValid());
}

// Only what was granted is public, not what is asked for.
void TestPublicCheck::modificationAskedForIsNotPublished()
{
    Fixture f;
    const Dossier granted = f.granted(f.op1);
    Form form = test::completeForm();
    form.exporter.phone = u"0999999999"_s;
    QVERIFY(f.workspace().dossiers().deposit(f.op1, granted.id, granted.version, form));
    const PublicRecord record = check(f, granted.authorisation->number);
    QCOMPARE(record.state, State::Valid);
    QCOMPARE(record.published->exporter.phone, u"0102030405"_s);
}

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestPublicCheck)
#include "tst_publiccheck.moc"
