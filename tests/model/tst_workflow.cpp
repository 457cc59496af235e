// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/workflow.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr Action allActions[] = {Action::Edit, Action::Deposit, Action::AddComment, Action::Abandon,
    Action::RequestInformation, Action::Grant, Action::Reject, Action::Revoke};

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

const char *word(Action action)
{
    switch (action) {
    case Action::Edit:
        return "edits";
    case Action::Deposit:
        return "deposits";
    case Action::AddComment:
        return "comments";
    case Action::Abandon:
        return "abandons";
    case Action::RequestInformation:
        return "requests information";
    case Action::Grant:
        return "grants";
    case Action::Reject:
        return "rejects";
    case Action::Revoke:
        return "revokes";
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
};

constexpr Rule rules[] = {
    // T2: « Modifier le formulaire » only opens the form. T3, T23.
    {Status::Draft, Action::Edit, Party::Company, Status::Draft, Placement::Combo, CommentRule::None,
        MailKind::None, {}},
    {Status::Draft, Action::Deposit, Party::Company, Status::UnderReview, Placement::Button,
        CommentRule::None, MailKind::Deposit, Event::Deposit},
    {Status::Draft, Action::Abandon, Party::Company, Status::Abandoned, Placement::Button, CommentRule::None,
        MailKind::None, Event::Abandonment},
    // T5, T6, T11, T12.
    {Status::UnderReview, Action::AddComment, Party::Company, Status::UnderReview, Placement::Combo,
        CommentRule::Mandatory, MailKind::None, Event::Comment},
    {Status::UnderReview, Action::RequestInformation, Party::Office, Status::Incomplete, Placement::Combo,
        CommentRule::Mandatory, MailKind::Incomplete, Event::InformationRequest},
    {Status::UnderReview, Action::Reject, Party::Office, Status::Rejected, Placement::Combo,
        CommentRule::Mandatory, MailKind::Rejection, Event::Rejection},
    {Status::UnderReview, Action::Grant, Party::Office, Status::Granted, Placement::Combo, CommentRule::None,
        MailKind::Granting, Event::Granting},
    // T7, T8 (« renouveler le dépôt », guide 4.2), T9.
    {Status::Incomplete, Action::AddComment, Party::Company, Status::Incomplete, Placement::Combo,
        CommentRule::Mandatory, MailKind::None, Event::Comment},
    {Status::Incomplete, Action::Edit, Party::Company, Status::Incomplete, Placement::Combo,
        CommentRule::None, MailKind::None, {}},
    {Status::Incomplete, Action::Deposit, Party::Company, Status::UnderReview, Placement::Form,
        CommentRule::None, MailKind::None, Event::Resubmission},
    {Status::Incomplete, Action::Abandon, Party::Company, Status::Abandoned, Placement::Combo,
        CommentRule::None, MailKind::None, Event::Abandonment},
    // T20, T21 and the comments that the guide does not know (7.3).
    {Status::Granted, Action::AddComment, Party::Company, Status::Granted, Placement::Button,
        CommentRule::Mandatory, MailKind::None, Event::Comment},
    {Status::Granted, Action::Revoke, Party::Office, Status::Revoked, Placement::Nowhere,
        CommentRule::Mandatory, MailKind::Revocation, Event::Revocation},
    {Status::Rejected, Action::AddComment, Party::Company, Status::Rejected, Placement::Button,
        CommentRule::Mandatory, MailKind::None, Event::Comment},
    {Status::Revoked, Action::AddComment, Party::Company, Status::Revoked, Placement::Combo,
        CommentRule::Mandatory, MailKind::None, Event::Comment},
};

const Rule *rule(Status from, Action action)
{
    for (const Rule &row : rules) {
        if (row.from == from && row.action == action)
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

Dossier dossierIn(Status status)
{
    Dossier dossier;
    dossier.id = 1;
    dossier.status = status;
    dossier.companyId = ownCompany;
    dossier.officeCode = ownOffice();
    if (status != Status::Draft)
        dossier.transmitted = QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC);
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
        QTest::addColumn<Action>("action");
        for (const Role role : allRoles) {
            for (const Status status : allStatuses) {
                for (const Action action : allActions)
                    QTest::addRow("%s %s a dossier %s", word(role), word(action), word(status))
                        << role << status << action;
            }
        }
    }
    void everyRoleActionAndStatus()
    {
        QFETCH(Role, role);
        QFETCH(Status, status);
        QFETCH(Action, action);
        const Rule *expected = rule(status, action);
        const bool forCompany = expected && expected->party == Party::Company && role == Role::Operator;
        const bool forOffice = expected && expected->party == Party::Office
            && (role == Role::Officer || role == Role::Supervisor);
        const Dossier dossier = dossierIn(status);

        // Both ties set: only the one that the role stands for may count.
        QCOMPARE(mayDo(accountOf(role, ownCompany, ownOffice()), dossier, action), forCompany || forOffice);
        QCOMPARE(mayDo(accountOf(role, ownCompany, u"FR000140"_s), dossier, action), forCompany);
        QCOMPARE(mayDo(accountOf(role, otherCompany, ownOffice()), dossier, action), forOffice);
        QVERIFY(!mayDo(accountOf(role, otherCompany, u"FR000140"_s), dossier, action));
        QVERIFY(!mayDo(accountOf(role, 0, QString()), dossier, action));

        Account inactive = accountOf(role, ownCompany, ownOffice());
        inactive.active = false;
        QVERIFY(!mayDo(inactive, dossier, action));
    }

    void everyStatusAndAction_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<Action>("action");
        for (const Status status : allStatuses) {
            for (const Action action : allActions)
                QTest::addRow("%s: %s", word(status), word(action)) << status << action;
        }
    }
    void everyStatusAndAction()
    {
        QFETCH(Status, status);
        QFETCH(Action, action);
        const Rule *expected = rule(status, action);
        const Transition *row = transition(status, action);
        QCOMPARE(row != nullptr, expected != nullptr);
        if (!expected)
            return;
        QCOMPARE(row->to, expected->to);
        QCOMPARE(row->party, expected->party);
        QCOMPARE(row->placement, expected->placement);
        QCOMPARE(row->comment, expected->comment);
        QCOMPARE(row->mail, expected->mail);
        QCOMPARE(row->silent, !expected->event.has_value());
        if (expected->event)
            QCOMPARE(row->event, *expected->event);
    }

    void tableHoldsEachRowOnce() { QCOMPARE(transitions.size(), std::size(rules)); }

    void allowedListsExactlyWhatOneMayDo()
    {
        for (const Role role : allRoles) {
            const Account account = accountOf(role, ownCompany, ownOffice());
            for (const Status status : allStatuses) {
                const Dossier dossier = dossierIn(status);
                const QList<const Transition *> rows = allowed(account, dossier);
                for (const Action action : allActions) {
                    const auto count = std::count_if(rows.begin(), rows.end(),
                        [&](const Transition *row) { return row->action == action; });
                    QCOMPARE(count, mayDo(account, dossier, action) ? 1 : 0);
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
        QTest::newRow("Révoqué, 5.3") << Status::Revoked << QList{Action::AddComment};
        QTest::newRow("Rejeté") << Status::Rejected << QList<Action>{};
        QTest::newRow("Abandonné") << Status::Abandoned << QList<Action>{};
    }
    void operatorsComboIsTheGuides()
    {
        QFETCH(Status, status);
        QList<Action> combo;
        for (const Transition *row :
            allowed(accountOf(Role::Operator, ownCompany, QString()), dossierIn(status))) {
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
        QVERIFY(!has(Role::Officer, Right::ManageAccounts));
        QVERIFY(has(Role::Administrator, Right::ManageAccounts));
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestWorkflow)
#include "tst_workflow.moc"
