// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/storage/mailstore.h"
#include "tests/support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

namespace {

// Where a dossier stands before the transition.
enum class Start { Nothing, Draft, UnderReview, Incomplete, Granted, Unread, NoConsent, Modification, ModificationIncomplete, Rejected, Revoked, Abandoned };
enum class Who { Company, Office, Head, Program };
enum class Home { None, ToDo, Waiting };

Decision decision()
{
    Decision decision;
    decision.comment = u"Motif exposé."_s;
    decision.motive = u"89-3-a"_s;
    decision.newOfficeCode = u"FR000120"_s;
    decision.hearing.noneDue = u"Sans objet."_s;
    return decision;
}

Dossier must(const Result<Dossier> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return *result;
}

} // namespace

// Every transition of the domain notes (7.2) and what they leave open (7.3), by the service: the status, the
// history, the mail, the lists of both sides and « Affecté à ».
class TestTransitions : public QObject
{
    Q_OBJECT

    static Dossier act(Fixture &f, const Account &who, const Dossier &dossier, Action action)
    {
        return must(f.workspace().dossiers().act(who, dossier.id, dossier.version, action, decision()));
    }
    static Dossier at(Fixture &f, Start start);
    static Dossier perform(Fixture &f, const Dossier &dossier, Who who, Action action);
    static Home home(Fixture &f, const Account &account, qint64 id);
    static bool lists(Fixture &f, const Account &account, DossierList list, qint64 id)
    {
        return f.workspace().search().ids(account, {.list = list})->contains(id);
    }

private slots:
    void everyTransition_data();
    void everyTransition();
    void theNumberStaysThroughEverythingThatIsNoRevocation_data();
    void theNumberStaysThroughEverythingThatIsNoRevocation();
    void aCommentDoesNotTouchTheTerm();
    void aRequestAfterAnAnswerStartsTheTermAgain();
    void aSecondActiveDossierOfTheExporterIsRefused();
    void reassigningAnIncompleteDossierKeepsItWithTheCompany();
    void theOfficeInChargeRevokesNotTheOneThatGranted();
    void aDraftIsSeenByItsCompanyOnly();
};

Dossier TestTransitions::at(Fixture &f, Start start)
{
    const DossierService &dossiers = f.workspace().dossiers();
    const auto resubmit = [&] {
        const Dossier granted = f.granted(f.op1);
        Form form = completeForm();
        form.goods.removeLast();
        return must(dossiers.deposit(f.op1, granted.id, granted.version, form));
    };
    switch (start) {
    case Start::Nothing:
        return {};
    case Start::Draft:
        return must(dossiers.save(f.op1, 0, 0, completeForm()));
    case Start::UnderReview:
        return f.deposited(f.op1);
    case Start::Incomplete:
        return act(f, f.officer, f.deposited(f.op1), Action::RequestInformation);
    case Start::Granted:
        return f.granted(f.op1);
    case Start::Unread:
        return act(f, f.op1, f.granted(f.op1), Action::AddComment);
    case Start::NoConsent:
        return act(f, f.op1, f.granted(f.op1), Action::WithdrawConsent);
    case Start::Modification:
        return resubmit();
    case Start::ModificationIncomplete:
        return act(f, f.officer, resubmit(), Action::RequestInformation);
    case Start::Rejected:
        return act(f, f.officer, f.deposited(f.op1), Action::Reject);
    case Start::Revoked:
        return act(f, f.officer, f.granted(f.op1), Action::Revoke);
    case Start::Abandoned:
        return act(f, f.op1, f.deposited(f.op1), Action::Withdraw);
    }
    return {};
}

Dossier TestTransitions::perform(Fixture &f, const Dossier &dossier, Who who, Action action)
{
    const DossierService &dossiers = f.workspace().dossiers();
    switch (action) {
    case Action::Edit:
        return must(dossiers.save(f.op1, dossier.id, dossier.version, completeForm()));
    case Action::Deposit:
    case Action::Resubmit:
        return must(dossiers.deposit(f.op1, dossier.id, dossier.version, completeForm()));
    case Action::Answer:
        return must(dossiers.depositAsSaved(f.op1, dossier.id, dossier.version, u"Motif exposé."_s));
    case Action::Expire:
    case Action::ExpireModification:
        f.advance(31 * 86400);
        if (f.workspace().deadlines().run()->expired != 1)
            qFatal("the term did not end");
        return dossiers.view(f.op1, dossier.id)->dossier;
    default:
        return act(f, who == Who::Company ? f.op1b : who == Who::Head ? f.supervisor : f.officer, dossier, action);
    }
}

Home TestTransitions::home(Fixture &f, const Account &account, qint64 id)
{
    if (lists(f, account, DossierList::ToDo, id))
        return Home::ToDo;
    return lists(f, account, DossierList::Waiting, id) ? Home::Waiting : Home::None;
}

void TestTransitions::everyTransition_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("who");
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("event"); // empty: no line in the history
    QTest::addColumn<int>("mail");
    QTest::addColumn<int>("companyList");
    QTest::addColumn<int>("officeList");
    QTest::addColumn<bool>("toCompany"); // « Affecté à »
    QTest::addColumn<bool>("authorisations"); // « Afficher mes autorisations »

    const auto row = [](const char *name, Start start, Who who, Action action, Status to, const QString &event,
                         MailKind mail, Home company, Home office, bool toCompany, bool authorisations) {
        QTest::newRow(name) << int(start) << int(who) << int(action) << int(to) << event << int(mail) << int(company)
                            << int(office) << toCompany << authorisations;
    };
    using enum Who;
    using S = Status;
    using M = MailKind;
    row("T1 save", Start::Nothing, Company, Action::Edit, S::Draft, {}, M::None, Home::ToDo, Home::None, true, false);
    row("T2 save again", Start::Draft, Company, Action::Edit, S::Draft, {}, M::None, Home::ToDo, Home::None, true, false);
    row("T3 deposit, never saved", Start::Nothing, Company, Action::Deposit, S::UnderReview,
        u"Dépôt de la demande au service de recevabilité"_s, M::Deposit, Home::Waiting, Home::ToDo, false, false);
    row("T3 deposit a draft", Start::Draft, Company, Action::Deposit, S::UnderReview,
        u"Dépôt de la demande au service de recevabilité"_s, M::Deposit, Home::Waiting, Home::ToDo, false, false);
    row("T5 comment", Start::UnderReview, Company, Action::AddComment, S::UnderReview, u"Commentaire"_s, M::None,
        Home::Waiting, Home::ToDo, false, false);
    row("T6 request", Start::UnderReview, Office, Action::RequestInformation, S::Incomplete,
        u"Demande d’informations supplémentaires"_s, M::Incomplete, Home::ToDo, Home::Waiting, true, false);
    row("T7 comment", Start::Incomplete, Company, Action::AddComment, S::Incomplete, u"Commentaire"_s, M::None,
        Home::ToDo, Home::Waiting, true, false);
    row("T8 answer", Start::Incomplete, Company, Action::Answer, S::UnderReview, u"Modification du dossier"_s, M::None,
        Home::Waiting, Home::ToDo, false, false);
    row("T9 abandon", Start::Incomplete, Company, Action::Abandon, S::Abandoned, label(Event::Abandonment), M::None,
        Home::None, Home::None, true, false);
    row("T10 thirty days", Start::Incomplete, Program, Action::Expire, S::Rejected,
        u"Rejet automatique de la demande"_s, M::Rejection, Home::None, Home::None, false, true);
    row("T11 reject", Start::UnderReview, Office, Action::Reject, S::Rejected, u"Rejet de la demande"_s, M::Rejection,
        Home::None, Home::None, false, true);
    row("T12 grant", Start::UnderReview, Office, Action::Grant, S::Granted, u"Octroi de l’autorisation"_s, M::Granting,
        Home::None, Home::None, false, true);
    row("T13 reassign", Start::UnderReview, Office, Action::Reassign, S::UnderReview, u"Réaffectation du dossier"_s,
        M::Reassignment, Home::Waiting, Home::None, false, false);
    row("T14 modify", Start::Granted, Company, Action::Resubmit, S::UnderReview, u"Remise en étude"_s, M::ModificationDeposit,
        Home::Waiting, Home::ToDo, false, true);
    row("T15 accept", Start::Modification, Office, Action::AcceptModification, S::Granted,
        u"Octroi de l’autorisation"_s, M::ModificationAccepted, Home::None, Home::None, false, true);
    row("T16 request for a modification", Start::Modification, Office, Action::RequestInformation, S::Incomplete,
        u"Demande d’informations supplémentaires"_s, M::ModificationIncomplete, Home::ToDo, Home::Waiting, true, true);
    row("T17 answer for a modification", Start::ModificationIncomplete, Company, Action::Answer, S::UnderReview,
        u"Modification du dossier"_s, M::None, Home::Waiting, Home::ToDo, false, true);
    row("T18 refuse the modification", Start::Modification, Office, Action::RefuseModification, S::Granted,
        label(Event::ModificationRefused), M::ModificationRefused, Home::None, Home::None, false, true);
    row("T19 abandon the modification", Start::ModificationIncomplete, Company, Action::Abandon, S::Granted,
        label(Event::ModificationAbandoned), M::ModificationDropped, Home::None, Home::None, false, true);
    row("T19 thirty days of a modification", Start::ModificationIncomplete, Program, Action::ExpireModification,
        S::Granted, label(Event::ModificationExpired), M::ModificationDropped, Home::None, Home::ToDo, false, true);
    row("T20 revoke", Start::Granted, Office, Action::Revoke, S::Revoked, u"Révocation de l’autorisation"_s,
        M::Revocation, Home::None, Home::None, false, false);
    row("T20 revoke during a modification", Start::Modification, Office, Action::Revoke, S::Revoked,
        u"Révocation de l’autorisation"_s, M::Revocation, Home::None, Home::None, false, false);
    row("T20 revoke while incomplete", Start::ModificationIncomplete, Office, Action::Revoke, S::Revoked,
        u"Révocation de l’autorisation"_s, M::Revocation, Home::None, Home::None, false, false);
    row("T21 comment on a revoked one", Start::Revoked, Company, Action::AddComment, S::Revoked, u"Commentaire"_s,
        M::None, Home::None, Home::ToDo, false, false);
    row("T23 abandon a draft", Start::Draft, Company, Action::Abandon, S::Abandoned, label(Event::Abandonment), M::None,
        Home::None, Home::None, true, false);
    row("T24 annul", Start::Revoked, Head, Action::AnnulRevocation, S::Granted, label(Event::RevocationAnnulled),
        M::Annulment, Home::None, Home::None, false, true);
    row("withdraw", Start::UnderReview, Company, Action::Withdraw, S::Abandoned, label(Event::Withdrawal), M::None,
        Home::None, Home::None, true, false);
    row("ask for revocation", Start::Granted, Company, Action::AskRevocation, S::Granted,
        label(Event::RevocationRequest), M::None, Home::None, Home::ToDo, false, true);
    row("comment on a granted one", Start::Granted, Company, Action::AddComment, S::Granted, u"Commentaire"_s, M::None,
        Home::None, Home::ToDo, false, true);
    row("comment on a rejected one", Start::Rejected, Company, Action::AddComment, S::Rejected, u"Commentaire"_s,
        M::None, Home::None, Home::ToDo, false, true);
    row("withdraw consent", Start::Granted, Company, Action::WithdrawConsent, S::Granted,
        label(Event::ConsentWithdrawn), M::None, Home::None, Home::None, false, true);
    row("give consent", Start::NoConsent, Company, Action::GiveConsent, S::Granted, label(Event::ConsentGiven), M::None,
        Home::None, Home::None, false, true);
    row("read the message", Start::Unread, Office, Action::Acknowledge, S::Granted, label(Event::Acknowledgement),
        M::None, Home::None, Home::None, false, true);
    row("reassign while incomplete", Start::Incomplete, Office, Action::Reassign, S::Incomplete,
        u"Réaffectation du dossier"_s, M::Reassignment, Home::ToDo, Home::None, true, false);
}

void TestTransitions::everyTransition()
{
    QFETCH(int, start);
    QFETCH(int, who);
    QFETCH(int, action);
    QFETCH(int, to);
    QFETCH(QString, event);
    QFETCH(int, mail);
    QFETCH(int, companyList);
    QFETCH(int, officeList);
    QFETCH(bool, toCompany);
    QFETCH(bool, authorisations);
    Fixture f;
    const MailStore mails(f.workspace().database());
    const Dossier before = at(f, Start(start));
    const qsizetype lines = before.id ? f.workspace().dossiers().view(f.op1, before.id)->history.size() : 0;
    const qsizetype sent = before.id ? mails.of(before.id)->size() : 0;
    f.advance(60);
    const Dossier after = perform(f, before, Who(who), Action(action));

    const Result<DossierView> view = f.workspace().dossiers().view(f.op1, after.id);
    QVERIFY(view);
    QCOMPARE(view->dossier.status, Status(to));
    QCOMPARE(view->dossier.deadline.isValid(), Status(to) == Status::Incomplete);
    if (event.isEmpty()) {
        QCOMPARE(view->history.size(), lines);
    } else {
        QCOMPARE(view->history.size(), lines + 1);
        const HistoryEntry &entry = view->history.first();
        QCOMPARE(label(entry.event), event);
        QCOMPARE(entry.status, Status(to));
        QCOMPARE(entry.at, f.now());
        const QString actors[] = {Action(action) == Action::Answer || Action(action) == Action::Resubmit
                    || Action(action) == Action::Deposit
                ? u"op1 op1"_s
                : u"op1b op1b"_s,
            u"ag1 ag1"_s, u"chef1 chef1"_s, u"SOPRANO-REX"_s};
        QCOMPARE(entry.actor, Action(action) == Action::RequestInformation ? u"Douanes"_s : actors[who]);
        QCOMPARE(entry.affiliation, Who(who) == Who::Company ? u"SARL BREIZH JAPAN"_s : u"Amiens bureau"_s);
        QCOMPARE(view->dossier.updated, f.now());
    }
    const Result<QList<Mail>> outbox = mails.of(after.id);
    QCOMPARE(outbox->size(), sent + (MailKind(mail) == MailKind::None ? 0 : 1));
    if (MailKind(mail) != MailKind::None) {
        QCOMPARE(outbox->first().kind, MailKind(mail));
        QCOMPARE(outbox->first().recipient, u"op1@exemple.fr"_s); // the account's, not the form's (guide 3.5)
        QVERIFY(outbox->first().body.contains(after.number) || outbox->first().body.contains(u"FRREX"_s));
    }
    QCOMPARE(int(home(f, f.op1, after.id)), companyList);
    QCOMPARE(int(home(f, f.officer, after.id)), officeList);
    QCOMPARE(lists(f, f.op1, DossierList::Authorisations, after.id), authorisations);
    QVERIFY(lists(f, f.op1, DossierList::Search, after.id));
    QCOMPARE(lists(f, f.officer, DossierList::Search, after.id), view->dossier.transmitted.isValid());
    QVERIFY(!lists(f, f.op2, DossierList::Search, after.id));
    const QString office = Action(action) == Action::Reassign ? u"Angers bureau"_s : u"Amiens bureau"_s;
    QCOMPARE(f.workspace().search().rows(f.op1, {after.id})->first().assignedTo,
        toCompany ? u"SARL BREIZH JAPAN"_s : office);
}

void TestTransitions::theNumberStaysThroughEverythingThatIsNoRevocation_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("who");
    QTest::addColumn<int>("action");
    QTest::newRow("modify") << int(Start::Granted) << int(Who::Company) << int(Action::Resubmit);
    QTest::newRow("request") << int(Start::Modification) << int(Who::Office) << int(Action::RequestInformation);
    QTest::newRow("accept") << int(Start::Modification) << int(Who::Office) << int(Action::AcceptModification);
    QTest::newRow("refuse") << int(Start::Modification) << int(Who::Office) << int(Action::RefuseModification);
    QTest::newRow("abandon") << int(Start::ModificationIncomplete) << int(Who::Company) << int(Action::Abandon);
    QTest::newRow("thirty days") << int(Start::ModificationIncomplete) << int(Who::Program)
                                 << int(Action::ExpireModification);
    QTest::newRow("reassign") << int(Start::Modification) << int(Who::Office) << int(Action::Reassign);
    QTest::newRow("annul") << int(Start::Revoked) << int(Who::Head) << int(Action::AnnulRevocation);
}

void TestTransitions::theNumberStaysThroughEverythingThatIsNoRevocation()
{
    QFETCH(int, start);
    QFETCH(int, who);
    QFETCH(int, action);
    Fixture f;
    const Dossier before = at(f, Start(start));
    const Dossier after = perform(f, before, Who(who), Action(action));
    const Result<AuthorisationDocument> document = f.workspace().dossiers().authorisation(f.op1, after.id);
    QVERIFY(document);
    QVERIFY(document->dossier.numberValid());
    QCOMPARE(document->dossier.authorisation->number, u"FRREX20260001"_s);
    QCOMPARE(document->dossier.authorisation->registeredOn, QDate(2026, 3, 2));
    QCOMPARE(document->granted.form.goods.size(), Action(action) == Action::AcceptModification ? 1 : 2);
}

void TestTransitions::aCommentDoesNotTouchTheTerm()
{
    Fixture f;
    const Dossier incomplete = at(f, Start::Incomplete);
    f.advance(29 * 86400);
    const Dossier commented = act(f, f.op1, incomplete, Action::AddComment);
    QCOMPARE(commented.deadline, incomplete.deadline);
    f.advance(2 * 86400);
    QCOMPARE(f.workspace().deadlines().run()->expired, 1);
}

void TestTransitions::aRequestAfterAnAnswerStartsTheTermAgain()
{
    Fixture f;
    const Dossier incomplete = at(f, Start::Incomplete);
    f.advance(20 * 86400);
    const Dossier answered = perform(f, incomplete, Who::Company, Action::Answer);
    const Dossier again = act(f, f.officer, answered, Action::RequestInformation);
    f.advance(20 * 86400);
    QCOMPARE(f.workspace().deadlines().run()->expired, 0); // forty days after the first, twenty after this one
    QCOMPARE(again.deadline, incomplete.deadline.addDays(20));
}

void TestTransitions::aSecondActiveDossierOfTheExporterIsRefused()
{
    for (const Start start : {Start::UnderReview, Start::Incomplete, Start::Granted, Start::Modification}) {
        Fixture f;
        std::ignore = at(f, start);
        QCOMPARE(f.workspace().dossiers().deposit(f.op1b, 0, 0, completeForm()).error().code, ErrorCode::Duplicate);
    }
    for (const Start start : {Start::Draft, Start::Rejected, Start::Revoked, Start::Abandoned}) {
        Fixture f;
        std::ignore = at(f, start);
        QVERIFY(f.workspace().dossiers().deposit(f.op1b, 0, 0, completeForm()));
    }
}

void TestTransitions::reassigningAnIncompleteDossierKeepsItWithTheCompany()
{
    Fixture f;
    const Dossier moved = act(f, f.officer, at(f, Start::Incomplete), Action::Reassign);
    QCOMPARE(moved.status, Status::Incomplete);
    QVERIFY(moved.deadline.isValid());
    QCOMPARE(home(f, f.otherOfficer, moved.id), Home::Waiting);
    const Dossier answered = perform(f, moved, Who::Company, Action::Answer);
    QCOMPARE(home(f, f.otherOfficer, answered.id), Home::ToDo); // the answer goes to the new office
}

void TestTransitions::theOfficeInChargeRevokesNotTheOneThatGranted()
{
    Fixture f;
    const Dossier moved = act(f, f.officer, at(f, Start::Modification), Action::Reassign);
    const DossierService &dossiers = f.workspace().dossiers();
    QCOMPARE(dossiers.act(f.officer, moved.id, moved.version, Action::Revoke, decision()).error().code,
        ErrorCode::NotAllowed);
    QVERIFY(!dossiers.act(f.admin, moved.id, moved.version, Action::Revoke, decision()));
    QVERIFY(dossiers.act(f.otherOfficer, moved.id, moved.version, Action::Revoke, decision()));
}

void TestTransitions::aDraftIsSeenByItsCompanyOnly()
{
    Fixture f;
    const Dossier draft = at(f, Start::Draft);
    for (const Account &account : {f.officer, f.otherOfficer, f.supervisor, f.admin, f.op2}) {
        QCOMPARE(f.workspace().dossiers().view(account, draft.id).error().code, ErrorCode::NotFound);
        QVERIFY(!lists(f, account, DossierList::Search, draft.id));
    }
    QVERIFY(f.workspace().dossiers().view(f.op1b, draft.id));
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
