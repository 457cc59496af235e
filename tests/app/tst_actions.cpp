// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/banner.h"
#include "model/domain/labels.h"
#include "model/lists/roles.h"
#include "model/storage/mailstore.h"
#include "tests/app/workstation.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlQuery>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// Every action of operator, officer and supervisor by its own widgets: choose, comment, confirm, and look at the
// page, the history and the database (domain notes 7.2, 7.3).
class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theOperatorsActions_data();
    void theOperatorsActions();
    void onlyCommentingOnAnIncompleteDossierWarns();
    void answeringRedepositsInOneStep();
    void startingAgainFillsANewForm();
    void theOfficersPlainActions_data();
    void theOfficersPlainActions();
    void rejectingAsksForTheHearing();
    void revokingAsksForMotiveEffectAndHearing();
    void aDateOfEffectInThePastIsRefused();
    void reassigningSearchesAmongOffices();
    void onlyTheHeadAnnulsARevocation();
    void claimingReleasingAndBreaking();
    void whoBrokeAClaimIsTold();
    void anotherOnesClaimRunsOut();
    void aModificationShowsItsDifferences();
    void everyDepositedVersionOpensFromTheHistory();
    void anActionChosenBeforeAChangeIsAConflict();
    void aDecisionGoesOnAfterAConflict();
    void aFormDepositedMeanwhileIsComparedBeforeGranting();
    void aDecisionThatCameTooLateKeepsItsText();
    void aBusyDatabaseKeepsTheDecision();
    void aDoubleClickDecidesOnce();
    void reopeningRenewsOnesOwnClaim();
    void anotherWorkstationsChangeIsTold();
    void whatTheCommissionWasToldStandsBeside();

private:
    [[nodiscard]] static Dossier act(test::Fixture &f, const Account &who, const Dossier &dossier, Action action)
    {
        return *f.workspace().dossiers().act(who, dossier.id, dossier.version, action, decision());
    }
    [[nodiscard]] static Decision decision()
    {
        Decision decision;
        decision.comment = u"Motif exposé."_s;
        decision.motive = u"89-3-a"_s;
        decision.hearing.noneDue = u"Sans objet."_s;
        return decision;
    }
    [[nodiscard]] static Dossier modification(test::Fixture &f)
    {
        const Dossier granted = f.granted(f.op1);
        Form form = test::completeForm();
        form.goods.first().description = u"Lampes de chevet"_s;
        form.exporter.phone = u"0299000000"_s;
        return *f.workspace().dossiers().deposit(f.op1, granted.id, granted.version, form);
    }
    // A dossier at a status; « modification »: En étude with a valid number.
    [[nodiscard]] static Dossier at(test::Fixture &f, const QString &start);
    [[nodiscard]] static DossierView view(test::Fixture &f, const Dossier &dossier)
    {
        return *f.workspace().dossiers().view(f.op1, dossier.id);
    }
    // Opens the dossier, takes the action from the combo or its button, types the comment if one is asked for.
    static void take(test::Workstation &pc, Action action, const QString &comment)
    {
        const QString push = u"button_"_s + code(action);
        if (pc.shows(push))
            pc.click(push);
        else
            pc.choose(u"action"_s, label(action));
        if (!comment.isEmpty())
            pc.type(u"comment"_s, comment);
        if (!pc.shows(u"confirm"_s))
            pc.click(u"validate"_s);
    }

    // What the dialog says of the decision, and whether its verb can be pressed.
    [[nodiscard]] static QString said(test::Workstation &pc) { return pc.text(u"decisionBanner"_s); }
    [[nodiscard]] static bool isAvailable(test::Workstation &pc, const QString &verb)
    {
        return pc.window().findChild<QPushButton *>(verb)->isEnabled();
    }

    std::unique_ptr<Look> m_look;
};

void TestActions::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

Dossier TestActions::at(test::Fixture &f, const QString &start)
{
    if (start == u"review"_s)
        return f.deposited(f.op1);
    if (start == u"incomplete"_s)
        return act(f, f.officer, f.deposited(f.op1), Action::RequestInformation);
    if (start == u"granted"_s)
        return f.granted(f.op1);
    if (start == u"without consent"_s)
        return act(f, f.op1, f.granted(f.op1), Action::WithdrawConsent);
    if (start == u"unread"_s)
        return act(f, f.op1, f.granted(f.op1), Action::AddComment);
    if (start == u"modification"_s)
        return modification(f);
    if (start == u"modification incomplete"_s)
        return act(f, f.officer, modification(f), Action::RequestInformation);
    if (start == u"rejected"_s)
        return act(f, f.officer, f.deposited(f.op1), Action::Reject);
    if (start == u"revoked"_s)
        return act(f, f.officer, f.granted(f.op1), Action::Revoke);
    qFatal("no such start");
}

void TestActions::theOperatorsActions_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("event");
    const auto row = [](const char *name, const char *start, Action action, const QString &comment, Status to, Event event) {
        QTest::newRow(name) << QString::fromLatin1(start) << int(action) << comment << int(to) << int(event);
    };
    row("withdraw", "review", Action::Withdraw, u"Erreur de société."_s, Status::Abandoned, Event::Withdrawal);
    row("withdraw, no word", "review", Action::Withdraw, {}, Status::Abandoned, Event::Withdrawal);
    row("abandon", "incomplete", Action::Abandon, {}, Status::Abandoned, Event::Abandonment);
    row("abandon a modification", "modification incomplete", Action::Abandon, {}, Status::Granted,
        Event::ModificationAbandoned);
    row("ask for revocation", "granted", Action::AskRevocation, u"Nous n’exportons plus."_s, Status::Granted,
        Event::RevocationRequest);
    row("comment on a granted one", "granted", Action::AddComment, u"Bonjour."_s, Status::Granted, Event::Comment);
    row("withdraw consent", "granted", Action::WithdrawConsent, {}, Status::Granted, Event::ConsentWithdrawn);
    row("give consent", "without consent", Action::GiveConsent, {}, Status::Granted, Event::ConsentGiven);
    row("comment on a rejected one", "rejected", Action::AddComment, u"Pourquoi ?"_s, Status::Rejected, Event::Comment);
    row("comment on a revoked one", "revoked", Action::AddComment, u"Pourquoi ?"_s, Status::Revoked, Event::Comment);
}

void TestActions::theOperatorsActions()
{
    QFETCH(QString, start);
    QFETCH(int, action);
    QFETCH(QString, comment);
    QFETCH(int, to);
    QFETCH(int, event);
    test::Fixture fixture;
    const Dossier dossier = at(fixture, start);
    const qsizetype lines = view(fixture, dossier).history.size();
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action(action), comment);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(view(fixture, dossier).history.size(), lines + 1);
    const DossierView after = view(fixture, dossier);
    QCOMPARE(after.dossier.status, Status(to));
    QCOMPARE(after.history.first().event, Event(event));
    QCOMPARE(after.history.first().comment, comment);
    QCOMPARE(pc.row(u"historyTable"_s, 0).value(1), label(Event(event)));
    QVERIFY(!pc.banner().isEmpty());
}

// « Répondre » is not « commenter »: one who only comments is told that the term runs on.
void TestActions::onlyCommentingOnAnIncompleteDossierWarns()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"incomplete"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::AddComment, u"Voici ce que vous demandez."_s);
    const QString question = pc.text(u"confirmText"_s);
    QVERIFY2(question.contains(u"Répondre et redéposer"_s) && question.contains(u"01/04/2026"_s), qPrintable(question));
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(view(fixture, dossier).history.size(), 3);
    QCOMPARE(view(fixture, dossier).dossier.status, Status::Incomplete);
    QCOMPARE(view(fixture, dossier).dossier.deadline, dossier.deadline);
}

void TestActions::answeringRedepositsInOneStep()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"incomplete"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Answer, u"Le livre relève bien du 4901."_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.status, Status::UnderReview);
    const HistoryEntry entry = view(fixture, dossier).history.first();
    QCOMPARE(label(entry.event), u"Modification du dossier"_s);
    QCOMPARE(entry.comment, u"Le livre relève bien du 4901."_s);
    QVERIFY(entry.formId != 0);
}

void TestActions::startingAgainFillsANewForm()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"rejected"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Restart, {});
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.place(), Place::Form);
    QCOMPARE(pc.rows(u"contactsTable"_s), 1);
    QCOMPARE(pc.text(u"undertakingName"_s), QString());
    pc.click(u"formSave"_s);
    QVERIFY(pc.text(u"answerBanner"_s).contains(u"FR-EXP-2026-0000002"_s)); // a new dossier
    QCOMPARE(view(fixture, dossier).dossier.status, Status::Rejected);
}

void TestActions::theOfficersPlainActions_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("mail");
    const auto row = [](const char *name, const char *start, Action action, const QString &comment, Status to, Event event, MailKind mail) {
        QTest::newRow(name) << QString::fromLatin1(start) << int(action) << comment << int(to) << int(event) << int(mail);
    };
    row("request", "review", Action::RequestInformation, u"Précisez."_s, Status::Incomplete, Event::InformationRequest,
        MailKind::Incomplete);
    row("request for a modification", "modification", Action::RequestInformation, u"Précisez."_s, Status::Incomplete,
        Event::InformationRequest, MailKind::ModificationIncomplete);
    row("accept the modification", "modification", Action::AcceptModification, {}, Status::Granted,
        Event::ModificationAccepted, MailKind::ModificationAccepted);
    row("refuse the modification", "modification", Action::RefuseModification, u"Non justifiée."_s, Status::Granted,
        Event::ModificationRefused, MailKind::ModificationRefused);
    row("read the message", "unread", Action::Acknowledge, {}, Status::Granted, Event::Acknowledgement, MailKind::None);
}

void TestActions::theOfficersPlainActions()
{
    QFETCH(QString, start);
    QFETCH(int, action);
    QFETCH(QString, comment);
    QFETCH(int, to);
    QFETCH(int, event);
    QFETCH(int, mail);
    test::Fixture fixture;
    const Dossier dossier = at(fixture, start);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action(action), comment);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(view(fixture, dossier).history.first().event, Event(event));
    QCOMPARE(view(fixture, dossier).dossier.status, Status(to));
    if (MailKind(mail) != MailKind::None)
        QCOMPARE(MailStore(fixture.workspace().database()).of(dossier.id)->first().kind, MailKind(mail));
}

void TestActions::rejectingAsksForTheHearing()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Reject, u"Les marchandises ne sont pas originaires."_s);
    pc.click(u"decisionDialogOk"_s);
    QVERIFY(!pc.find(u"hearing"_s)->accessibleDescription().isEmpty()); // neither invited nor why not
    QCOMPARE(view(fixture, dossier).dossier.status, Status::UnderReview);
    pc.type(u"hearing"_s, u"20/02/2026"_s); // ten days ago: a warning, no block
    pc.type(u"observations"_s, u"La société conteste."_s);
    pc.click(u"decisionDialogOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.status, Status::Rejected);
    QSqlQuery kept(u"SELECT invited_on, observations FROM decision"_s, *fixture.workspace().database().connection());
    QVERIFY(kept.next());
    QCOMPARE(kept.value(0).toString(), u"2026-02-20"_s);
    QCOMPARE(kept.value(1).toString(), u"La société conteste."_s);
    const Mail mail = MailStore(fixture.workspace().database()).of(dossier.id)->first();
    QVERIFY(mail.body.contains(u"Les marchandises ne sont pas originaires."_s)); // the motive goes out
}

void TestActions::revokingAsksForMotiveEffectAndHearing()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"granted"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Revoke, u"Attestations inexactes."_s);
    pc.click(u"decisionDialogOk"_s);
    QVERIFY(!pc.find(u"motive"_s)->accessibleDescription().isEmpty());
    pc.choose(u"motive"_s, revocationMotives().at(3).text); // 89 § 3 d)
    QCOMPARE(pc.text(u"effect"_s), u"03/03/2026"_s); // the next day
    pc.type(u"effect"_s, u"10/03/2026"_s);
    pc.type(u"noneDue"_s, u"Risque pour les ressources propres."_s);
    pc.click(u"decisionDialogOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.status, Status::Revoked);
    const DossierView after = view(fixture, dossier);
    QCOMPARE(after.dossier.authorisation->revocationEffect, QDate(2026, 3, 10));
    QCOMPARE(after.dossier.authorisation->revocationMotive, revocationMotives().at(3).code);
    QVERIFY(after.history.first().comment.contains(u"Attestations inexactes."_s));
    QVERIFY(pc.shows(u"print"_s)); // what was granted, with its end across the head
}

void TestActions::aDateOfEffectInThePastIsRefused()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"granted"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Revoke, u"Cessation."_s);
    pc.choose(u"motive"_s, revocationMotives().at(0).text);
    for (const QString &day : {u"02/03/2026"_s, u"01/01/2020"_s, u"31/02/2026"_s, u"demain"_s}) {
        pc.type(u"effect"_s, day);
        pc.click(u"decisionDialogOk"_s);
        QVERIFY2(!pc.find(u"effect"_s)->accessibleDescription().isEmpty(), qPrintable(day));
        QCOMPARE(view(fixture, dossier).dossier.status, Status::Granted);
    }
}

void TestActions::reassigningSearchesAmongOffices()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Reassign, u"Justificatifs détenus à Angers."_s);
    pc.choose(u"newOfficeCode"_s, u"Amiens bureau"_s); // itself
    pc.click(u"decisionDialogOk"_s);
    QVERIFY(!pc.find(u"newOfficeCode"_s)->accessibleDescription().isEmpty());
    pc.choose(u"newOfficeCode"_s, u"Angers bureau"_s);
    pc.click(u"decisionDialogOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.officeCode, u"FR000120"_s);
    QVERIFY(pc.shows(u"noAction"_s)); // another office's now
    pc.click(u"back"_s);
    QCOMPARE(pc.rows(u"toDoTable"_s), 0);
    pc.logOut();
    pc.logIn(u"ag2"_s);
    QCOMPARE(pc.row(u"toDoTable"_s, 0).last(), u"Réaffecté"_s);
}

void TestActions::onlyTheHeadAnnulsARevocation()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"revoked"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QVERIFY(pc.shows(u"noAction"_s));
    pc.logOut();
    pc.logIn(u"chef1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::AnnulRevocation, u"Mauvais dossier."_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.status, Status::Granted);
    QVERIFY(pc.text(u"dossierRexNumber"_s).contains(u"FRREX20260001"_s));
}

void TestActions::claimingReleasingAndBreaking()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation officer(fixture, *m_look);
    officer.logIn(u"ag1"_s);
    officer.find<QAbstractItemView>(u"toDoTable"_s)->setCurrentIndex(
        officer.find<QAbstractItemView>(u"toDoTable"_s)->model()->index(0, 0));
    officer.click(u"claimSelected"_s); // in the queue itself
    QTRY_COMPARE(officer.row(u"toDoTable"_s, 0).value(7), u"ag1 ag1"_s);
    officer.go({.place = Place::Dossier, .dossierId = dossier.id});
    QVERIFY(officer.text(u"claimText"_s).contains(u"par vous"_s));
    QCOMPARE(officer.find<QPushButton>(u"release"_s)->text(), u"&Libérer"_s);
    officer.click(u"release"_s); // one's own asks nothing
    QTRY_VERIFY(officer.shows(u"claim"_s));
    officer.click(u"claim"_s);
    QTRY_VERIFY(officer.shows(u"release"_s));
    officer.logOut();
    officer.logIn(u"chef1"_s);
    QCOMPARE(officer.row(u"toDoTable"_s, 0).value(7), u"ag1 ag1"_s); // « Pris en charge par »
    officer.go({.place = Place::Dossier, .dossierId = dossier.id});
    QVERIFY(officer.text(u"claimText"_s).contains(u"ag1 ag1"_s));
    QCOMPARE(officer.find<QPushButton>(u"release"_s)->text(), u"I&nterrompre"_s);
    officer.click(u"release"_s); // a supervisor breaks it
    QVERIFY2(officer.text(u"confirmText"_s).contains(u"ag1 ag1"_s), qPrintable(officer.text(u"confirmText"_s)));
    officer.click(u"confirmCancel"_s);
    QVERIFY(view(fixture, dossier).claim);
    officer.click(u"release"_s);
    officer.click(u"confirmOk"_s);
    QTRY_COMPARE(view(fixture, dossier).history.first().event, Event::ClaimBroken);
    QTRY_VERIFY(officer.shows(u"claim"_s));
}

void TestActions::whoBrokeAClaimIsTold()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    const DossierService &dossiers = fixture.workspace().dossiers();
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.click(u"claim"_s);
    QTRY_VERIFY(pc.shows(u"release"_s));
    take(pc, Action::Grant, {});
    pc.type(u"mailAddition"_s, u"Un mot de plus."_s);
    fixture.advance(60);
    QVERIFY(dossiers.release(fixture.supervisor, dossier.id));
    QVERIFY(dossiers.claim(fixture.supervisor, dossier.id));
    pc.refresh();
    QVERIFY2(said(pc).contains(u"interrompue par chef1 chef1"_s), qPrintable(said(pc)));
    pc.click(u"grantDialogOk"_s); // the other one has it
    QVERIFY2(said(pc).contains(u"pris en charge par chef1 chef1"_s), qPrintable(said(pc)));
    QCOMPARE(pc.text(u"mailAddition"_s), u"Un mot de plus."_s);
    pc.click(u"grantDialogCancel"_s);
    QTRY_VERIFY2(pc.banner().contains(u"interrompue par chef1 chef1, le 02/03/2026"_s), qPrintable(pc.banner()));
    // What one releases oneself, or another one's that ends, is no news.
    QVERIFY(dossiers.release(fixture.supervisor, dossier.id));
    pc.refresh();
    QTRY_VERIFY(pc.shows(u"claim"_s));
    pc.click(u"claim"_s);
    QTRY_VERIFY(pc.shows(u"release"_s));
    pc.window().findChild<Banner *>(u"windowBanner"_s)->dismiss();
    pc.click(u"release"_s);
    QTRY_VERIFY(pc.shows(u"claim"_s));
    pc.refresh();
    QCOMPARE(pc.banner(), QString());
}

// Nobody writes when a lease ends, so that no workstation is told.
void TestActions::anotherOnesClaimRunsOut()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    const QDateTime until = fixture.workspace().dossiers().claim(fixture.officer, dossier.id)->until;
    fixture.setNow(until.addMSecs(-300));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"chef1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QVERIFY(pc.text(u"claimText"_s).contains(u"ag1 ag1"_s));
    QVERIFY(!pc.shows(u"claim"_s));
    fixture.setNow(until);
    QTRY_VERIFY(pc.shows(u"claim"_s));
    QVERIFY(!pc.shows(u"release"_s));
}

void TestActions::aModificationShowsItsDifferences()
{
    test::Fixture fixture;
    const Dossier dossier = modification(fixture);
    test::Workstation pc(fixture, *m_look);
    for (const QString &login : {u"ag1"_s, u"op1"_s}) {
        pc.logIn(login);
        pc.go({.place = Place::Dossier, .dossierId = dossier.id});
        QCOMPARE(pc.rows(u"differencesTable"_s), 2);
        const QAbstractItemModel *table = pc.find<QAbstractItemView>(u"differencesTable"_s)->model();
        QCOMPARE(table->index(0, 0).data(ChangeRole), QVariant());
        QCOMPARE(table->index(0, 2).data(ChangeRole), QVariant(u"removed"_s));
        QCOMPARE(table->index(0, 3).data(ChangeRole), QVariant(u"added"_s));
        QVERIFY(pc.text(u"dossierRexNumber"_s).contains(u"valide — modification en cours"_s));
        pc.logOut();
    }
}

void TestActions::everyDepositedVersionOpensFromTheHistory()
{
    test::Fixture fixture;
    const Dossier dossier = modification(fixture); // lines: Remise en étude, Octroi, Dépôt
    test::Workstation pc(fixture, *m_look);
    const auto shownPhone = [&pc] { // of the dialog: the page behind it has the field too
        return pc.find(u"versionDialog"_s)->findChild<QLabel *>(u"viewExporterPhone"_s)->text();
    };
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QVERIFY(!pc.shows(u"showVersion"_s));
    pc.openRow(u"historyTable"_s, 2);
    pc.expect(u"versionDialog"_s);
    QVERIFY(pc.text(u"versionDeposited"_s).contains(u"op1 op1"_s));
    QCOMPARE(shownPhone(), u"0102030405"_s);
    pc.click(u"close"_s);
    QVERIFY(pc.shows(u"showVersion"_s));
    pc.openRow(u"historyTable"_s, 1); // a granting deposits nothing
    QVERIFY(!pc.shows(u"versionDialog"_s));
    pc.click(u"close"_s);
    QVERIFY(!pc.shows(u"showVersion"_s));
    pc.openRow(u"historyTable"_s, 0);
    QCOMPARE(shownPhone(), u"0299000000"_s);
    pc.click(u"close"_s);
    pc.click(u"showVersion"_s);
    pc.expect(u"versionDialog"_s);
    pc.click(u"close"_s);
}

// What one confirms is what one was looking at: a refresh under the question does not make it something else.
void TestActions::anActionChosenBeforeAChangeIsAConflict()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.choose(u"action"_s, label(Action::Grant));
    pc.click(u"validate"_s);
    fixture.advance(60);
    std::ignore = act(fixture, fixture.op1, dossier, Action::AddComment);
    pc.refresh();
    QVERIFY2(said(pc).contains(u"« Commentaire » par op1 op1"_s), qPrintable(said(pc)));
    QVERIFY(!isAvailable(pc, u"grantDialogOk"_s));
    QCOMPARE(view(fixture, dossier).dossier.status, Status::UnderReview);
}

void TestActions::aDecisionGoesOnAfterAConflict()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Reject, u"Les marchandises ne sont pas originaires."_s);
    pc.type(u"hearing"_s, u"20/01/2026"_s);
    pc.type(u"observations"_s, u"La société conteste."_s);
    pc.type(u"mailAddition"_s, u"Un mot de plus."_s);
    fixture.advance(60);
    std::ignore = act(fixture, fixture.op1, dossier, Action::AddComment);
    pc.click(u"decisionDialogOk"_s);
    QVERIFY2(said(pc).contains(u"« Commentaire » par op1 op1, le 02/03/2026"_s), qPrintable(said(pc)));
    QVERIFY(!pc.shows(u"seeDifferences"_s)); // the form is the same
    QCOMPARE(pc.window().findChild<QAbstractItemView *>(u"historyTable"_s)->model()->rowCount(), 2); // behind it
    QCOMPARE(view(fixture, dossier).dossier.status, Status::UnderReview);
    QCOMPARE(pc.text(u"observations"_s), u"La société conteste."_s);
    pc.click(u"takeOver"_s);
    pc.click(u"decisionDialogOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.status, Status::Rejected);
    QSqlQuery kept(u"SELECT invited_on, observations FROM decision"_s, *fixture.workspace().database().connection());
    QVERIFY(kept.next());
    QCOMPARE(kept.value(0).toString(), u"2026-01-20"_s);
    QCOMPARE(kept.value(1).toString(), u"La société conteste."_s);
    const Mail mail = MailStore(fixture.workspace().database()).of(dossier.id)->first();
    QVERIFY(mail.body.contains(u"Les marchandises ne sont pas originaires."_s));
    QVERIFY(mail.body.contains(u"Un mot de plus."_s));
}

void TestActions::aFormDepositedMeanwhileIsComparedBeforeGranting()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Grant, {});
    QCOMPARE(pc.text(u"validFrom"_s), u"02/03/2026"_s);
    fixture.advance(86400);
    const Dossier asked = act(fixture, fixture.supervisor, dossier, Action::RequestInformation);
    Form form = test::completeForm();
    form.exporter.phone = u"0299000000"_s;
    QVERIFY(fixture.workspace().dossiers().deposit(fixture.op1, asked.id, asked.version, form, u"Voici."_s));
    pc.click(u"grantDialogOk"_s);
    QVERIFY2(said(pc).contains(u"par op1 op1"_s), qPrintable(said(pc)));
    pc.click(u"seeDifferences"_s);
    QCOMPARE(pc.rows(u"conflictTable"_s), 1);
    QCOMPARE(pc.row(u"conflictTable"_s, 0).mid(2), (QStringList{u"0102030405"_s, u"0299000000"_s}));
    pc.click(u"conflictOk"_s);
    QTRY_VERIFY(isAvailable(pc, u"grantDialogOk"_s));
    QCOMPARE(pc.text(u"validFrom"_s), u"03/03/2026"_s); // nobody had typed another day: that of the new deposit
    QCOMPARE(pc.text(u"registeredOn"_s), u"03/03/2026"_s);
    pc.click(u"grantDialogOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.status, Status::Granted);
    QCOMPARE(view(fixture, dossier).dossier.authorisation->validFrom, QDate(2026, 3, 3));
}

void TestActions::aDecisionThatCameTooLateKeepsItsText()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Reject, u"Motif longuement exposé."_s);
    pc.type(u"noneDue"_s, u"Sans objet."_s);
    pc.type(u"mailAddition"_s, u"Un mot de plus."_s);
    fixture.advance(60);
    std::ignore = act(fixture, fixture.supervisor, dossier, Action::Reject);
    pc.click(u"decisionDialogOk"_s);
    QVERIFY2(said(pc).contains(u"par chef1 chef1"_s), qPrintable(said(pc)));
    QVERIFY2(said(pc).contains(u"n’est plus possible au statut « Rejeté »"_s), qPrintable(said(pc)));
    QVERIFY(!isAvailable(pc, u"decisionDialogOk"_s));
    QVERIFY(!pc.shows(u"takeOver"_s));
    QCOMPARE(pc.text(u"mailAddition"_s), u"Un mot de plus."_s);
    pc.click(u"decisionDialogCancel"_s);
    QTRY_COMPARE(pc.text(u"comment"_s), u"Motif longuement exposé."_s); // of the panel
    QCOMPARE(view(fixture, dossier).history.size(), 2);
}

void TestActions::aBusyDatabaseKeepsTheDecision()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::RequestInformation, u"Précisez."_s);
    pc.type(u"mailAddition"_s, u"Un mot de plus."_s);
    QSqlQuery blocker(*fixture.workspace().database().connection());
    QVERIFY(blocker.exec(u"BEGIN IMMEDIATE"_s)); // another program writes, for longer than one waits
    pc.click(u"confirmOk"_s);
    QVERIFY(!said(pc).isEmpty());
    QCOMPARE(pc.text(u"mailAddition"_s), u"Un mot de plus."_s);
    QVERIFY(blocker.exec(u"ROLLBACK"_s));
    QCOMPARE(view(fixture, dossier).dossier.status, Status::UnderReview);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.status, Status::Incomplete);
    QVERIFY(MailStore(fixture.workspace().database()).of(dossier.id)->first().body.contains(u"Un mot de plus."_s));
    QVERIFY(!pc.shows(u"decisionBanner"_s));
}

void TestActions::aDoubleClickDecidesOnce()
{
    test::Fixture fixture;
    Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    take(pc, Action::Grant, {});
    fixture.advance(60);
    dossier = act(fixture, fixture.op1, dossier, Action::AddComment);
    pc.doubleClick(u"grantDialogOk"_s); // neither half decides on what nobody has seen
    QVERIFY2(said(pc).contains(u"op1 op1"_s), qPrintable(said(pc)));
    QCOMPARE(view(fixture, dossier).dossier.status, Status::UnderReview);
    pc.click(u"takeOver"_s);
    pc.doubleClick(u"grantDialogOk"_s);
    QTRY_COMPARE(view(fixture, dossier).dossier.status, Status::Granted);
    QCOMPARE(view(fixture, dossier).history.size(), 3);
    QTRY_VERIFY(!pc.shows(u"grantDialog"_s));
    QVERIFY2(pc.banner().contains(u"FRREX20260001"_s), qPrintable(pc.banner()));
}

// The lease of fifteen minutes is renewed every five: not five minutes after the page was opened.
void TestActions::reopeningRenewsOnesOwnClaim()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    const DossierService &dossiers = fixture.workspace().dossiers();
    QVERIFY(dossiers.claim(fixture.officer, dossier.id));
    fixture.advance(12 * 60);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QTRY_COMPARE(dossiers.view(fixture.officer, dossier.id)->claim->until, fixture.now().addSecs(15 * 60));
    QTRY_VERIFY2(pc.text(u"claimText"_s).contains(u"10:27"_s), qPrintable(pc.text(u"claimText"_s)));
    fixture.advance(10 * 60);
    QVERIFY(dossiers.view(fixture.supervisor, dossier.id)->claim);
    QVERIFY(!dossiers.claim(fixture.supervisor, dossier.id));
}

void TestActions::anotherWorkstationsChangeIsTold()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"review"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.refresh();
    QCOMPARE(pc.banner(), QString());
    fixture.advance(60);
    QVERIFY(fixture.workspace().dossiers().act(fixture.officer, dossier.id, dossier.version, Action::Grant));
    // by itself: the window looks every two seconds
    QTRY_VERIFY2(pc.banner().contains(u"« Octroi de l’autorisation » par ag1 ag1"_s), qPrintable(pc.banner()));
    QCOMPARE(pc.rows(u"historyTable"_s), 2);
}

void TestActions::whatTheCommissionWasToldStandsBeside()
{
    test::Fixture fixture;
    const Dossier dossier = at(fixture, u"granted"_s);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QCOMPARE(pc.text(u"sentToCommission"_s), u"à transmettre"_s);
    QTemporaryDir folder;
    QVERIFY(fixture.workspace().transmissions().exportLot(fixture.officer, folder.path()));
    pc.refresh();
    QCOMPARE(pc.text(u"sentToCommission"_s), u"02/03/2026 10:00:00"_s);
}

} // namespace rex

QTEST_MAIN(rex::TestActions)
#include "tst_actions.moc"
