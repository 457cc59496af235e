// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/workflow.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

struct Verb
{
    Action action;
    const char *word;
};

constexpr Verb verbs[] = {
    {Action::Edit, "edits"},
    {Action::Deposit, "deposits"},
    {Action::Answer, "answers"},
    {Action::AddComment, "comments"},
    {Action::Abandon, "abandons"},
    {Action::Withdraw, "withdraws"},
    {Action::Modify, "modifies"},
    {Action::Resubmit, "resubmits"},
    {Action::AskRevocation, "asks for revocation"},
    {Action::WithdrawConsent, "withdraws consent"},
    {Action::GiveConsent, "gives consent"},
    {Action::Restart, "restarts"},
    {Action::RequestInformation, "requests information"},
    {Action::Grant, "grants"},
    {Action::Reject, "rejects"},
    {Action::AcceptModification, "accepts the modification"},
    {Action::RefuseModification, "refuses the modification"},
    {Action::Reassign, "reassigns"},
    {Action::Revoke, "revokes"},
    {Action::AnnulRevocation, "annuls the revocation"},
    {Action::Acknowledge, "acknowledges"},
    {Action::Expire, "expires"},
    {Action::ExpireModification, "lets the modification expire"},
};

// What else may be true of a dossier in any status.
struct Situation
{
    const char *word;
    bool numberValid;
    bool consent;
    bool unread;
};

constexpr Situation situations[] = {
    {"never granted", false, false, false},
    {"never granted, a message waits", false, false, true},
    {"valid and published", true, true, false},
    {"valid, not published, a message waits", true, false, true},
};

const char *word(Role role)
{
    switch (role) {
    case Role::Operator:
        return "operator";
    case Role::Officer:
        return "officer";
    case Role::Supervisor:
        return "supervisor";
    case Role::Administrator:
        return "administrator";
    }
    return "";
}

const char *word(Status status)
{
    switch (status) {
    case Status::Draft:
        return "draft";
    case Status::UnderReview:
        return "under review";
    case Status::Incomplete:
        return "incomplete";
    case Status::Granted:
        return "granted";
    case Status::Rejected:
        return "rejected";
    case Status::Revoked:
        return "revoked";
    case Status::Abandoned:
        return "abandoned";
    }
    return "";
}

// What the guide (3.4 to 5.3) and the state machine of the domain notes (7.2, T2 to T21) say, written down
// apart from the program's table: nobody may do anything else.
struct Rule
{
    Status from;
    Action action;
    Party party;
    Status to;
    Placement placement;
    CommentRule comment;
    MailKind mail;
    std::optional<Event> event; // what the history says; nothing for what leaves no line
    bool (*when)(const Situation &);
};

bool always(const Situation &) { return true; }
bool neverGranted(const Situation &s) { return !s.numberValid; }
bool valid(const Situation &s) { return s.numberValid; }
bool published(const Situation &s) { return s.numberValid && s.consent; }
bool notPublished(const Situation &s) { return s.numberValid && !s.consent; }
bool unread(const Situation &s) { return s.unread; }

constexpr Rule rules[] = {
    // T2: « Modifier le formulaire » only opens the form. T3, T23.
    {Status::Draft, Action::Edit, Party::Company, Status::Draft, Placement::Combo, CommentRule::None, MailKind::None, {}, always},
    {Status::Draft, Action::Deposit, Party::Company, Status::UnderReview, Placement::Button, CommentRule::None, MailKind::Deposit, Event::Deposit, always},
    {Status::Draft, Action::Abandon, Party::Company, Status::Abandoned, Placement::Button, CommentRule::None, MailKind::None, Event::Abandonment, always},
    // T5, withdrawal (7.3), T6, T16.
    {Status::UnderReview, Action::AddComment, Party::Company, Status::UnderReview, Placement::Combo, CommentRule::Mandatory, MailKind::None, Event::Comment, always},
    {Status::UnderReview, Action::Withdraw, Party::Company, Status::Abandoned, Placement::Button, CommentRule::Optional, MailKind::None, Event::Withdrawal, neverGranted},
    {Status::UnderReview, Action::RequestInformation, Party::Office, Status::Incomplete, Placement::Combo, CommentRule::Mandatory, MailKind::Incomplete, Event::InformationRequest, neverGranted},
    {Status::UnderReview, Action::RequestInformation, Party::Office, Status::Incomplete, Placement::Combo, CommentRule::Mandatory, MailKind::ModificationIncomplete, Event::InformationRequest, valid},
    // T12, T11, T15, T18, T13, T20.
    {Status::UnderReview, Action::Grant, Party::Office, Status::Granted, Placement::Combo, CommentRule::None, MailKind::Granting, Event::Granting, neverGranted},
    {Status::UnderReview, Action::Reject, Party::Office, Status::Rejected, Placement::Combo, CommentRule::Mandatory, MailKind::Rejection, Event::Rejection, neverGranted},
    {Status::UnderReview, Action::AcceptModification, Party::Office, Status::Granted, Placement::Combo, CommentRule::Optional, MailKind::ModificationAccepted, Event::ModificationAccepted, valid},
    {Status::UnderReview, Action::RefuseModification, Party::Office, Status::Granted, Placement::Combo, CommentRule::Mandatory, MailKind::ModificationRefused, Event::ModificationRefused, valid},
    {Status::UnderReview, Action::Reassign, Party::Office, Status::UnderReview, Placement::Combo, CommentRule::Optional, MailKind::Reassignment, Event::Reassignment, always},
    {Status::UnderReview, Action::Revoke, Party::Office, Status::Revoked, Placement::Combo, CommentRule::Mandatory, MailKind::Revocation, Event::Revocation, valid},
    // T7, T8 and its one step, T9, T19, T10, reassigned while incomplete (7.3), T20.
    {Status::Incomplete, Action::AddComment, Party::Company, Status::Incomplete, Placement::Combo, CommentRule::Mandatory, MailKind::None, Event::Comment, always},
    {Status::Incomplete, Action::Edit, Party::Company, Status::Incomplete, Placement::Combo, CommentRule::None, MailKind::None, {}, always},
    {Status::Incomplete, Action::Answer, Party::Company, Status::UnderReview, Placement::Button, CommentRule::Optional, MailKind::None, Event::Resubmission, always},
    {Status::Incomplete, Action::Abandon, Party::Company, Status::Abandoned, Placement::Combo, CommentRule::None, MailKind::None, Event::Abandonment, neverGranted},
    {Status::Incomplete, Action::Abandon, Party::Company, Status::Granted, Placement::Combo, CommentRule::None, MailKind::ModificationDropped, Event::ModificationAbandoned, valid},
    {Status::Incomplete, Action::Expire, Party::System, Status::Rejected, Placement::Nowhere, CommentRule::None, MailKind::Rejection, Event::AutomaticRejection, neverGranted},
    {Status::Incomplete, Action::ExpireModification, Party::System, Status::Granted, Placement::Nowhere, CommentRule::None, MailKind::ModificationDropped, Event::ModificationExpired, valid},
    {Status::Incomplete, Action::Reassign, Party::Office, Status::Incomplete, Placement::Combo, CommentRule::Optional, MailKind::Reassignment, Event::Reassignment, always},
    {Status::Incomplete, Action::Revoke, Party::Office, Status::Revoked, Placement::Combo, CommentRule::Mandatory, MailKind::Revocation, Event::Revocation, valid},
    // T14, radiation and consent (domain notes 3), T20; comments that the guide does not know (7.3).
    {Status::Granted, Action::Modify, Party::Company, Status::Granted, Placement::Combo, CommentRule::None, MailKind::None, {}, valid},
    {Status::Granted, Action::Resubmit, Party::Company, Status::UnderReview, Placement::Form, CommentRule::Optional, MailKind::ModificationDeposit, Event::Reopening, valid},
    {Status::Granted, Action::AddComment, Party::Company, Status::Granted, Placement::Button, CommentRule::Mandatory, MailKind::None, Event::Comment, always},
    {Status::Granted, Action::AskRevocation, Party::Company, Status::Granted, Placement::Button, CommentRule::Mandatory, MailKind::None, Event::RevocationRequest, valid},
    {Status::Granted, Action::WithdrawConsent, Party::Company, Status::Granted, Placement::Button, CommentRule::None, MailKind::None, Event::ConsentWithdrawn, published},
    {Status::Granted, Action::GiveConsent, Party::Company, Status::Granted, Placement::Button, CommentRule::None, MailKind::None, Event::ConsentGiven, notPublished},
    {Status::Granted, Action::Acknowledge, Party::Office, Status::Granted, Placement::Button, CommentRule::None, MailKind::None, Event::Acknowledgement, unread},
    {Status::Granted, Action::Revoke, Party::Office, Status::Revoked, Placement::Combo, CommentRule::Mandatory, MailKind::Revocation, Event::Revocation, valid},
    // Closed: T21, start again (7.3), T24.
    {Status::Rejected, Action::AddComment, Party::Company, Status::Rejected, Placement::Button, CommentRule::Mandatory, MailKind::None, Event::Comment, always},
    {Status::Rejected, Action::Restart, Party::Company, Status::Rejected, Placement::Button, CommentRule::None, MailKind::None, {}, always},
    {Status::Rejected, Action::Acknowledge, Party::Office, Status::Rejected, Placement::Button, CommentRule::None, MailKind::None, Event::Acknowledgement, unread},
    {Status::Revoked, Action::AddComment, Party::Company, Status::Revoked, Placement::Combo, CommentRule::Mandatory, MailKind::None, Event::Comment, always},
    {Status::Revoked, Action::Restart, Party::Company, Status::Revoked, Placement::Button, CommentRule::None, MailKind::None, {}, always},
    {Status::Revoked, Action::Acknowledge, Party::Office, Status::Revoked, Placement::Button, CommentRule::None, MailKind::None, Event::Acknowledgement, unread},
    {Status::Revoked, Action::AnnulRevocation, Party::Head, Status::Granted, Placement::Combo, CommentRule::Mandatory, MailKind::Annulment, Event::RevocationAnnulled, always},
    {Status::Abandoned, Action::Restart, Party::Company, Status::Abandoned, Placement::Button, CommentRule::None, MailKind::None, {}, always},
};

const Rule *rule(Status from, Action action, const Situation &situation)
{
    for (const Rule &row : rules) {
        if (row.from == from && row.action == action && row.when(situation))
            return &row;
    }
    return nullptr;
}

constexpr qint64 ownCompany = 7;
constexpr qint64 otherCompany = 8;

const QString &ownOffice()
{
    static const QString code = u"FR003920"_s;
    return code;
}

Dossier dossierIn(Status status, const Situation &situation = situations[0])
{
    Dossier dossier;
    dossier.id = 1;
    dossier.status = status;
    dossier.companyId = ownCompany;
    dossier.officeCode = ownOffice();
    if (status != Status::Draft)
        dossier.transmitted = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
    if (situation.numberValid) {
        dossier.authorisation.emplace();
        dossier.authorisation->consent = situation.consent;
    }
    dossier.unread = situation.unread;
    return dossier;
}

Account accountOf(Role role, qint64 company, const QString &office)
{
    Account account;
    account.id = 3;
    account.role = role;
    account.companyId = company;
    account.officeCode = office;
    return account;
}

} // namespace

// Who may do what to a dossier, and what follows: every role, action and status.
class TestWorkflow : public QObject
{
    Q_OBJECT
private slots:
    void everyRoleActionAndStatus_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Status>("status");
        for (const Role role : allRoles) {
            for (const Status status : allStatuses)
                QTest::addRow("%s, dossier %s", word(role), word(status)) << role << status;
        }
    }
    void everyRoleActionAndStatus()
    {
        QFETCH(Role, role);
        QFETCH(Status, status);
        for (const Situation &situation : situations) {
            for (const auto &[action, verb] : verbs) {
                const QByteArray who = QByteArray(verb) + ", " + situation.word;
                const Rule *expected = rule(status, action, situation);
                const bool company = expected && expected->party == Party::Company && role == Role::Operator;
                const bool office = expected
                    && ((expected->party == Party::Office && (role == Role::Officer || role == Role::Supervisor))
                        || (expected->party == Party::Head && role == Role::Supervisor));
                const Dossier dossier = dossierIn(status, situation);

                // Both ties set: only the one that the role stands for may count.
                QVERIFY2(mayDo(accountOf(role, ownCompany, ownOffice()), dossier, action) == (company || office), who.constData());
                QVERIFY2(mayDo(accountOf(role, ownCompany, u"FR000140"_s), dossier, action) == company, who.constData());
                QVERIFY2(mayDo(accountOf(role, otherCompany, ownOffice()), dossier, action) == office, who.constData());
                QVERIFY2(!mayDo(accountOf(role, otherCompany, u"FR000140"_s), dossier, action), who.constData());
                QVERIFY2(!mayDo(accountOf(role, 0, QString()), dossier, action), who.constData());

                Account inactive = accountOf(role, ownCompany, ownOffice());
                inactive.active = false;
                QVERIFY2(!mayDo(inactive, dossier, action), who.constData());
            }
        }
    }

    void everyStatusAndAction_data()
    {
        QTest::addColumn<Status>("status");
        for (const Status status : allStatuses)
            QTest::addRow("%s", word(status)) << status;
    }
    void everyStatusAndAction()
    {
        QFETCH(Status, status);
        for (const Situation &situation : situations) {
            for (const auto &[action, verb] : verbs) {
                const QByteArray what = QByteArray(verb) + ", " + situation.word;
                const Rule *expected = rule(status, action, situation);
                const Transition *row = transition(dossierIn(status, situation), action);
                QVERIFY2((row != nullptr) == (expected != nullptr), what.constData());
                if (!expected)
                    continue;
                QVERIFY2(row->to == expected->to, what.constData());
                QVERIFY2(row->party == expected->party, what.constData());
                QVERIFY2(row->placement == expected->placement, what.constData());
                QVERIFY2(row->comment == expected->comment, what.constData());
                QVERIFY2(row->mail == expected->mail, what.constData());
                QVERIFY2(row->opensForm() == !expected->event.has_value(), what.constData());
                QVERIFY2(!expected->event || row->event == *expected->event, what.constData());
            }
        }
    }

    void tableHoldsEachRowOnce() { QCOMPARE(transitions.size(), std::size(rules)); }

    void allowedListsExactlyWhatOneMayDo()
    {
        for (const Role role : allRoles) {
            const Account account = accountOf(role, ownCompany, ownOffice());
            for (const Status status : allStatuses) {
                for (const Situation &situation : situations) {
                    const Dossier dossier = dossierIn(status, situation);
                    const QList<const Transition *> rows = allowed(account, dossier);
                    for (const auto &[action, verb] : verbs) {
                        const auto count = std::count_if(rows.begin(), rows.end(),
                            [action = action](const Transition *row) { return row->action == action; });
                        QVERIFY2(count == (mayDo(account, dossier, action) ? 1 : 0), verb);
                    }
                }
            }
        }
    }

    // The combo « Action » of an operator holds the guide's actions for the status and no other.
    void operatorsComboIsTheGuides_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QList<Action>>("actions");
        QTest::newRow("Brouillon, 3.4") << Status::Draft << QList{Action::Edit};
        QTest::newRow("En étude, 4.1") << Status::UnderReview << QList{Action::AddComment};
        QTest::newRow("Incomplet, 4.2")
            << Status::Incomplete << QList{Action::Abandon, Action::AddComment, Action::Edit};
        QTest::newRow("Octroyé, 5.2") << Status::Granted << QList{Action::Modify};
        QTest::newRow("Révoqué, 5.3") << Status::Revoked << QList{Action::AddComment};
        QTest::newRow("Rejeté") << Status::Rejected << QList<Action>{};
        QTest::newRow("Abandonné") << Status::Abandoned << QList<Action>{};
    }
    void operatorsComboIsTheGuides()
    {
        QFETCH(Status, status);
        QList<Action> combo;
        for (const Transition *row :
            allowed(accountOf(Role::Operator, ownCompany, QString()),
                dossierIn(status, situations[status == Status::Granted ? 2 : 0]))) {
            if (row->placement == Placement::Combo)
                combo.append(row->action);
        }
        QTEST(combo, "actions");
    }

    void draftIsSeenByItsCompanyOnly()
    {
        const Dossier draft = dossierIn(Status::Draft);
        QVERIFY(maySee(accountOf(Role::Operator, ownCompany, QString()), draft));
        QVERIFY(!maySee(accountOf(Role::Operator, otherCompany, QString()), draft));
        for (const Role role : {Role::Officer, Role::Supervisor, Role::Administrator})
            QVERIFY(!maySee(accountOf(role, ownCompany, ownOffice()), draft));
    }

    void abandonedDraftStaysItsCompanys()
    {
        Dossier dossier = dossierIn(Status::Abandoned);
        dossier.transmitted = {};
        QVERIFY(maySee(accountOf(Role::Operator, ownCompany, QString()), dossier));
        QVERIFY(!maySee(accountOf(Role::Officer, 0, ownOffice()), dossier));
        QVERIFY(!maySee(accountOf(Role::Supervisor, 0, ownOffice()), dossier));
    }

    void depositedDossierIsSeenByItsCompanyAndEveryOfficer_data()
    {
        QTest::addColumn<Status>("status");
        for (const Status status : allStatuses) {
            if (status != Status::Draft)
                QTest::newRow(word(status)) << status;
        }
    }
    void depositedDossierIsSeenByItsCompanyAndEveryOfficer()
    {
        QFETCH(Status, status);
        const Dossier dossier = dossierIn(status);
        QVERIFY(maySee(accountOf(Role::Operator, ownCompany, QString()), dossier));
        QVERIFY(!maySee(accountOf(Role::Operator, otherCompany, ownOffice()), dossier));
        QVERIFY(!maySee(accountOf(Role::Operator, 0, QString()), dossier));
        for (const Role role : {Role::Officer, Role::Supervisor}) {
            QVERIFY(maySee(accountOf(role, 0, ownOffice()), dossier));
            QVERIFY(maySee(accountOf(role, 0, u"FR000140"_s), dossier));
        }
        QVERIFY(!maySee(accountOf(Role::Administrator, ownCompany, ownOffice()), dossier));
    }

    void inactiveAccountsSeeNothing()
    {
        for (const Role role : allRoles) {
            Account account = accountOf(role, ownCompany, ownOffice());
            account.active = false;
            for (const Status status : allStatuses)
                QVERIFY(!maySee(account, dossierIn(status)));
        }
    }

    void rightsThatHangOnNoStatus()
    {
        QVERIFY(has(Role::Operator, Right::CreateDossier));
        QVERIFY(!has(Role::Officer, Right::CreateDossier));
        QVERIFY(!has(Role::Supervisor, Right::CreateDossier));
        QVERIFY(!has(Role::Administrator, Right::CreateDossier));
        QVERIFY(!has(Role::Operator, Right::SeeEveryCompany));
        QVERIFY(has(Role::Officer, Right::SeeEveryCompany));
        QVERIFY(has(Role::Supervisor, Right::SeeEveryCompany));
        QVERIFY(!has(Role::Administrator, Right::SeeEveryCompany));
        QVERIFY(!has(Role::Operator, Right::ManageAccounts));
        for (const Role role : {Role::Operator, Role::Officer, Role::Administrator})
            QVERIFY(!has(role, Right::EditWaysOfAppeal));
        QVERIFY(has(Role::Supervisor, Right::EditWaysOfAppeal));
        QVERIFY(!has(Role::Officer, Right::ManageAccounts));
        QVERIFY(has(Role::Administrator, Right::ManageAccounts));
        for (const Role role : {Role::Operator, Role::Officer, Role::Supervisor})
            QVERIFY(!has(role, Right::ConfigureMail));
        QVERIFY(has(Role::Administrator, Right::ConfigureMail));
        for (const Right right : {Right::ConfirmDate, Right::ManageTransmissions, Right::EnterReceivedRequest}) {
            QVERIFY(has(Role::Officer, right));
            QVERIFY(has(Role::Supervisor, right));
            QVERIFY(!has(Role::Operator, right));
            QVERIFY(!has(Role::Administrator, right));
        }
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestWorkflow)
#include "tst_workflow.moc"
