// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/service/publiccheck.h"
#include "tests/support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

// What anybody may learn of a number.
class TestPublicCheck : public QObject
{
    Q_OBJECT

    static Result<PublicRecord> check(Fixture &f, const QString &typed)
    {
        return publicCheck(f.workspace().database(), typed, parisDay(f.now()));
    }
    static Dossier act(Fixture &f, const Account &account, const Dossier &dossier, Action action, const Decision &decision = {})
    {
        const auto done = f.workspace().dossiers().act(account, dossier.id, dossier.version, action, decision);
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
        return *done;
    }

private slots:
    void numbersAreReadTolerantly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("error"); // -1: found
        QTest::newRow("as printed") << u"FRREX20260001"_s << -1;
        QTest::newRow("spaces and small letters") << u" fr rex 2026 0001 "_s << -1;
        QTest::newRow("unknown") << u"FRREX20260002"_s << int(ErrorCode::NotFound);
        QTest::newRow("another country's") << u"DEREX87500013"_s << int(ErrorCode::NotFound);
        QTest::newRow("a part") << u"FRREX2026"_s << int(ErrorCode::NotFound);
        QTest::newRow("nothing") << u"  "_s << int(ErrorCode::Invalid);
        QTest::newRow("a number of request") << u"FR-EXP-2026-0000001"_s << int(ErrorCode::Invalid);
        QTest::newRow("wildcards") << u"FRREX%"_s << int(ErrorCode::Invalid);
        QTest::newRow("quote") << u"FRREX1' OR '1'='1"_s << int(ErrorCode::Invalid);
        QTest::newRow("10 000 characters") << QString(10000, u'X') << int(ErrorCode::Invalid);
        QTest::newRow("NUL") << u"FRREX20260001"_s + QChar(0) << int(ErrorCode::Invalid);
    }
    void numbersAreReadTolerantly()
    {
        QFETCH(QString, typed);
        QFETCH(int, error);
        Fixture f;
        std::ignore = f.granted(f.op1);
        const auto record = check(f, typed);
        QCOMPARE(record ? -1 : int(record.error().code), error);
        QVERIFY(record || (!record.error().sentence.isEmpty() && record.error().sentence.size() < 300));
    }

    void withConsentTheHolderIsNamed()
    {
        Fixture f;
        std::ignore = f.granted(f.op1);
        const auto record = check(f, u"FRREX20260001"_s);
        QVERIFY(record);
        QCOMPARE(record->state, PublicState::Valid);
        QCOMPARE(record->validFrom, QDate(2026, 3, 2));
        QVERIFY(!record->revokedFrom.isValid());
        QVERIFY(record->exporter);
        QCOMPARE(record->exporter->exporter.name, u"SARL BREIZH JAPAN"_s);
        QCOMPARE(record->exporter->goods.size(), 2);
    }

    void consentWithdrawnHidesTheHolderAtOnce()
    {
        Fixture f;
        Dossier dossier = f.granted(f.op1);
        dossier = act(f, f.op1, dossier, Action::WithdrawConsent);
        const auto without = check(f, u"FRREX20260001"_s);
        QVERIFY(without);
        QVERIFY(!without->exporter);
        QCOMPARE(without->validFrom, QDate(2026, 3, 2)); // number and dates stay public
        act(f, f.op1, dossier, Action::GiveConsent);
        QVERIFY(check(f, u"FRREX20260001"_s)->exporter);
    }

    void aPendingModificationIsNotPublic()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        Form form = completeForm();
        form.goods = {GoodsItem{u"Secret"_s, u"0201"_s, u"02"_s}};
        QVERIFY(f.workspace().dossiers().deposit(f.op1, dossier.id, dossier.version, form));
        const auto record = check(f, u"FRREX20260001"_s);
        QCOMPARE(record->state, PublicState::Valid);
        QCOMPARE(record->exporter->goods.first().description, u"Luminaires"_s);
    }

    void aRevocationIsSaidFromTheDayOfItsEffect()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        Decision decision;
        decision.comment = u"À la demande du titulaire."_s;
        decision.motive = u"89-3-c"_s;
        decision.effect = QDate(2026, 3, 10);
        act(f, f.officer, dossier, Action::Revoke, decision);
        QCOMPARE(check(f, u"FRREX20260001"_s)->state, PublicState::ValidUntil);
        QCOMPARE(check(f, u"FRREX20260001"_s)->revokedFrom, QDate(2026, 3, 10));
        f.advance(9 * 24 * 3600);
        QCOMPARE(check(f, u"FRREX20260001"_s)->state, PublicState::Revoked);
    }
};

QTEST_GUILESS_MAIN(TestPublicCheck)
#include "tst_publiccheck.moc"
