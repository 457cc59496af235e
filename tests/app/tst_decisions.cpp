// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "tests/app/workstation.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// What is said around an action: what one confirms, what is wrong and when it no longer is, what the history keeps,
// and where the keyboard is afterwards.
class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void abandoningAModificationSaysThatTheNumberStays();
    void aRevokedNumberIsValidUntilItsDayOfEffect();
    void anErrorGoesWhenItIsCorrected();
    void theBoxOfTheRemedyIsCalledByItsOwnWords();
    void theWholeCommentOpensFromTheHistory();
    void theKeyboardStaysInThePageWhenNothingIsLeftToDo();

private:
    [[nodiscard]] static Decision decision(const QString &motive = u"89-3-a"_s)
    {
        return {.comment = u"Motif exposé."_s, .motive = motive, .hearing = {.noneDue = u"Sans objet."_s}};
    }
    [[nodiscard]] static Dossier act(
        test::Fixture &f, const Account &who, const Dossier &dossier, Action action, const Decision &decision)
    {
        return *f.workspace().dossiers().act(who, dossier.id, dossier.version, action, decision);
    }
    [[nodiscard]] static Status status(test::Fixture &f, const Dossier &dossier)
    {
        return f.workspace().dossiers().view(f.op1, dossier.id)->dossier.status;
    }
    // Chooses the action, types the comment if one is asked for, and goes on to what must be confirmed.
    static void take(test::Workstation &pc, Action action, const QString &comment)
    {
        pc.choose(u"action"_s, label(action));
        if (!comment.isEmpty())
            pc.type(u"comment"_s, comment);
        pc.click(u"validate"_s);
    }
    // What stands beside the number of the dossier.
    [[nodiscard]] static QString numberMark(test::Workstation &pc)
    {
        return pc.find(u"dossierRexNumber"_s)->findChildren<QLabel *>().last()->text();
    }

    std::unique_ptr<Look> m_look;
};

void TestDecisions::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

void TestDecisions::abandoningAModificationSaysThatTheNumberStays()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    const Dossier asked = *fixture.workspace().dossiers().deposit(
        fixture.op1, granted.id, granted.version, test::completeForm());
    const Dossier dossier = act(fixture, fixture.officer, asked, Action::RequestInformation, decision());
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Abandon, {});
    const QString question = pc.text(u"confirmText"_s);
    QVERIFY2(question.contains(u"FRREX20260001 restent valides"_s), qPrintable(question));
    QVERIFY2(!question.contains(u"définitivement"_s), qPrintable(question));
}

void TestDecisions::aRevokedNumberIsValidUntilItsDayOfEffect()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    Decision late = decision();
    late.effect = QDate(2026, 3, 10);
    std::ignore = act(fixture, fixture.officer, granted, Action::Revoke, late);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    QCOMPARE(pc.text(u"validNumber"_s), u"FRREX20260001"_s); // on the home page
    QCOMPARE(pc.find(u"validUntil"_s)->findChildren<QLabel *>().last()->text(), u"09/03/2026"_s);
    pc.go({.place = Place::Search});
    pc.click(u"searchButton"_s);
    QTRY_COMPARE(pc.rows(u"searchTable"_s), 1);
    QVERIFY(pc.row(u"searchTable"_s, 0).contains(u"Valide jusqu’au 09/03/2026"_s));
    pc.go({.place = Place::Dossier, .dossierId = granted.id});
    QCOMPARE(numberMark(pc), u"FRREX20260001 valide jusqu’au 09/03/2026"_s);
    fixture.advance(8 * 86400); // the tenth has begun in Paris
    pc.refresh();
    QCOMPARE(numberMark(pc), u"FRREX20260001 révoqué"_s);
    pc.go({.place = Place::Home});
    QVERIFY(!pc.shows(u"numberStrip"_s));
}

void TestDecisions::anErrorGoesWhenItIsCorrected()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Revoke, u"Attestations inexactes."_s);
    const auto said = [&pc](const QString &name) { return pc.find(name)->accessibleDescription(); };
    pc.click(u"decisionDialogOk"_s);
    QVERIFY2(said(u"motive"_s).contains(u"Choisissez"_s), qPrintable(said(u"motive"_s)));
    pc.choose(u"motive"_s, revocationMotives().at(3).text);
    QCOMPARE(said(u"motive"_s), u"Obligatoire"_s);
    pc.type(u"effect"_s, u"01/01/2020"_s);
    pc.click(u"decisionDialogOk"_s);
    QTRY_VERIFY(said(u"hearing"_s).contains(u"Indiquez la date"_s) || said(u"effect"_s).contains(u"au plus tôt"_s));
    pc.type(u"noneDue"_s, u"Risque pour les ressources propres."_s);
    QCOMPARE(said(u"hearing"_s), QString()); // either of the two is enough
    pc.click(u"decisionDialogOk"_s);
    QVERIFY2(said(u"effect"_s).contains(u"au plus tôt"_s), qPrintable(said(u"effect"_s)));
    pc.type(u"effect"_s, u"10/03/2026"_s);
    QVERIFY2(!said(u"effect"_s).contains(u"prend effet"_s), qPrintable(said(u"effect"_s)));
    pc.type(u"observations"_s, QString(2001, u'x'));
    pc.click(u"decisionDialogOk"_s);
    QVERIFY2(said(u"observations"_s).contains(u"2\u202f001 saisis"_s), qPrintable(said(u"observations"_s)));
    pc.type(u"observations"_s, u"Aucune."_s);
    QCOMPARE(said(u"observations"_s), QString());
    pc.click(u"decisionDialogOk"_s);
    QTRY_COMPARE(status(fixture, dossier), Status::Revoked);
}

void TestDecisions::theBoxOfTheRemedyIsCalledByItsOwnWords()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    std::ignore = act(fixture, fixture.officer, granted, Action::Revoke, decision(u"89-3-d"_s));
    const Result<Dossier> again
        = fixture.workspace().dossiers().deposit(fixture.op1, 0, 0, test::completeForm(), u"C’est réparé."_s);
    QVERIFY(again);
    fixture.advance(2 * 86400);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = again->id});
    take(pc, Action::Grant, {});
    QCOMPARE(pc.find(u"remedyProven"_s)->accessibleName(),
        u"La preuve a été reçue qu’il a été remédié à la situation"_s);
    pc.click(u"grantDialogOk"_s);
    QVERIFY(pc.find(u"remedyProven"_s)->accessibleDescription().contains(u"confirmez"_s));
    pc.click(u"remedyProven"_s);
    QVERIFY(!pc.find(u"remedyProven"_s)->accessibleDescription().contains(u"confirmez"_s));
}

void TestDecisions::theWholeCommentOpensFromTheHistory()
{
    test::Fixture fixture;
    Decision longOne = decision();
    longOne.comment = u"Une très longue demande. "_s.repeated(60) + u"Fin."_s;
    const Dossier deposited = fixture.deposited(fixture.op1);
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier asked = act(fixture, fixture.officer, deposited, Action::RequestInformation, longOne);
    QVERIFY(dossiers.depositAsSaved(fixture.op1, asked.id, asked.version, u"Voici notre réponse."_s));
    test::Workstation pc(fixture, *m_look); // lines: Modification du dossier, Demande d'informations, Dépôt
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = asked.id});
    pc.openRow(u"historyTable"_s, 1);
    QCOMPARE(pc.text(u"historyEntryComment"_s), longOne.comment);
    QVERIFY(pc.text(u"historyEntryFacts"_s).contains(u"Douanes"_s));
    auto *comment = pc.find<QPlainTextEdit>(u"historyEntryComment"_s);
    comment->setFocus(Qt::TabFocusReason);
    QTest::keyClick(comment, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(comment->textCursor().selectedText(), longOne.comment);
    pc.click(u"close"_s);
    QVERIFY(!pc.shows(u"showVersion"_s));
    pc.openRow(u"historyTable"_s, 0); // it deposited a version: that is what opens
    pc.expect(u"versionDialog"_s);
    pc.click(u"close"_s);
    pc.click(u"showComment"_s);
    QCOMPARE(pc.text(u"historyEntryComment"_s), u"Voici notre réponse."_s);
    pc.click(u"close"_s);
    pc.openRow(u"historyTable"_s, 2); // neither a comment
    pc.click(u"close"_s);
    QVERIFY(!pc.shows(u"showComment"_s));
}

void TestDecisions::theKeyboardStaysInThePageWhenNothingIsLeftToDo()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Reject, u"Non."_s);
    pc.type(u"noneDue"_s, u"Sans objet."_s);
    pc.click(u"decisionDialogOk"_s);
    QTRY_COMPARE(status(fixture, dossier), Status::Rejected);
    QTRY_VERIFY(!pc.shows(u"decisionDialog"_s));
    QVERIFY(pc.window().focusWidget());
    QCOMPARE(pc.window().focusWidget()->objectName(), u"back"_s);
}

} // namespace rex

QTEST_MAIN(rex::TestDecisions)
#include "tst_decisions.moc"
