// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "tests/support/acting.h"
#include "tests/support/fixture.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::Fixture;

namespace {

// A dossier as the workflow table can tell it apart: its status and what else its conditions ask for.
struct State
{
    const char *name;
    Status status;
    bool numberValid = false, consent = false, unread = false;
};

constexpr State states[] = {
    {"draft", Status::Draft},
    {"under review", Status::UnderReview},
    {"modification under review", Status::UnderReview, true, true},
    {"incomplete", Status::Incomplete},
    {"modification incomplete", Status::Incomplete, true, true},
    {"granted", Status::Granted, true, true},
    {"granted without consent", Status::Granted, true, false},
    {"granted with a message", Status::Granted, true, true, true},
    {"rejected", Status::Rejected},
    {"rejected with a message", Status::Rejected, false, false, true},
    {"revoked", Status::Revoked},
    {"revoked with a message", Status::Revoked, false, false, true},
    {"abandoned", Status::Abandoned},
};

constexpr Action everyAction[] = {Action::Edit, Action::Deposit, Action::Answer, Action::AddComment, Action::Abandon,
    Action::Withdraw, Action::Modify, Action::Resubmit, Action::AskRevocation, Action::WithdrawConsent,
    Action::GiveConsent, Action::Restart, Action::RequestInformation, Action::Grant, Action::Reject,
    Action::AcceptModification, Action::RefuseModification, Action::Reassign, Action::Revoke, Action::AnnulRevocation,
    Action::Acknowledge, Action::Expire, Action::ExpireModification};

Dossier must(const Result<Dossier> &result)
{
    if (!result)
        qFatal("a state cannot be reached: %s", qPrintable(result.error().sentence));
    return *result;
}

// Brings a dossier of op1 into a state, by the table's own actions.
Dossier reach(Fixture &f, const State &state)
{
    const Workspace &w = f.workspace();
    const auto act = [&](const Account &who, const Dossier &dossier, Action action) {
        return must(test::perform(w, who, dossier, action));
    };
    if (state.status == Status::Draft)
        return must(w.dossiers().save(f.op1, 0, 0, test::completeForm()));
    Dossier dossier = f.deposited(f.op1);
    if (state.numberValid || state.status == Status::Revoked)
        dossier = act(f.officer, dossier, Action::Grant);
    if (state.status == Status::Granted && !state.consent)
        dossier = act(f.op1, dossier, Action::WithdrawConsent);
    if (state.numberValid && (state.status == Status::UnderReview || state.status == Status::Incomplete))
        dossier = act(f.op1, dossier, Action::Resubmit);
    if (state.status == Status::Incomplete)
        dossier = act(f.officer, dossier, Action::RequestInformation);
    if (state.status == Status::Rejected)
        dossier = act(f.officer, dossier, Action::Reject);
    if (state.status == Status::Revoked)
        dossier = act(f.officer, dossier, Action::Revoke);
    if (state.status == Status::Abandoned)
        dossier = act(f.op1, dossier, Action::Withdraw);
    if (state.unread)
        dossier = act(f.op1, dossier, Action::AddComment);
    return dossier;
}

bool holds(Condition condition, const State &state)
{
    switch (condition) {
    case Condition::None:
        return true;
    case Condition::NeverGranted:
        return !state.numberValid;
    case Condition::NumberValid:
        return state.numberValid;
    case Condition::ConsentInForce:
        return state.consent;
    case Condition::NoConsentInForce:
        return state.numberValid && !state.consent;
    case Condition::Unread:
        return state.unread;
    }
    return false;
}

// Someone, and for whom he acts on a dossier of op1's company with the officer's office.
struct Person
{
    QString name;
    Account account;
    QList<Party> standsFor;
};

// What the table says, read here independently of the program's own reading of it.
const Transition *rowFor(const State &state, const Person &person, Action action)
{
    for (const Transition &row : transitions) {
        if (row.from == state.status && row.action == action && holds(row.condition, state)
            && person.standsFor.contains(row.party))
            return &row;
    }
    return nullptr;
}

} // namespace

// Every role, own and other company and office, in every state, every action: the service does what the workflow
// table says and nothing else, and the database itself refuses every other change of status.
class TestPermissions : public QObject
{
    Q_OBJECT

    // A dossier in a state, and everybody who may want to do something to it.
    struct Scene
    {
        explicit Scene(const State &state)
            : dossier(reach(f, state))
            , people(everybody(f))
        {
        }
        Fixture f;
        Dossier dossier;
        QList<Person> people;
    };

    static QList<Person> everybody(Fixture &f)
    {
        Account head;
        head.login = u"chef2"_s;
        head.displayName = u"chef2 chef2"_s;
        head.email = u"chef2@exemple.fr"_s;
        head.role = Role::Supervisor;
        head.officeCode = f.otherOfficer.officeCode;
        const Workspace &w = f.workspace();
        const AccountService accounts(
            w.database(), w.reference(), w.clock(), false, [](const QString &) { return u"never used"_s; });
        const Result<Account> elsewhere = accounts.createAccount(f.admin, head, QString::fromUtf16(test::password));
        if (!elsewhere)
            qFatal("%s", qPrintable(elsewhere.error().sentence));
        return {{u"operator of the company"_s, f.op1, {Party::Company}},
            {u"colleague of the company"_s, f.op1b, {Party::Company}}, {u"operator of another company"_s, f.op2, {}},
            {u"officer of the office"_s, f.officer, {Party::Office}}, {u"officer of another office"_s, f.otherOfficer, {}},
            {u"head of the office"_s, f.supervisor, {Party::Office, Party::Head}},
            {u"head of another office"_s, *elsewhere, {}}, {u"administrator"_s, f.admin, {}}};
    }

    static QString stored(Fixture &f, const Dossier &dossier)
    {
        QSqlQuery query(*f.workspace().database().connection());
        query.prepare(u"SELECT status || ' ' || version || ' ' || (SELECT COUNT(*) FROM history) || ' ' || "
                      u"(SELECT COUNT(*) FROM mail) || ' ' || (SELECT COUNT(*) FROM form_version) "
                      u"FROM dossier WHERE id = ?"_s);
        query.addBindValue(dossier.id);
        return query.exec() && query.next() ? query.value(0).toString() : query.lastError().text();
    }

private slots:
    void theServiceDoesWhatTheTableSays_data()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < int(std::size(states)); ++i)
            QTest::newRow(states[i].name) << i;
    }
    void theServiceDoesWhatTheTableSays()
    {
        QFETCH(int, at);
        const State &state = states[at];
        auto scene = std::make_unique<Scene>(state);
        QCOMPARE(scene->dossier.status, state.status);
        QCOMPARE(scene->dossier.numberValid(), state.numberValid);
        int allowed = 0, refused = 0;
        for (qsizetype who = 0; who < scene->people.size(); ++who) {
            for (const Action action : everyAction) {
                const Person person = scene->people.at(who);
                const Dossier &dossier = scene->dossier;
                const Transition *row = rowFor(state, person, action);
                const QString told = u"%1: %2, %3"_s.arg(QLatin1StringView(state.name), person.name, code(action));
                const QString before = stored(scene->f, dossier);
                const Workspace &w = scene->f.workspace();
                // The form's own actions are whatever the status makes of them: where the table has no such row, the
                // only way left is to ask for the action by its name.
                const auto result = row ? test::perform(w, person.account, dossier, action)
                                        : w.dossiers().act(person.account, dossier.id, dossier.version, action,
                                              test::fullDecision(parisDay(w.clock()())));
                if (!row) {
                    ++refused;
                    QVERIFY2(!result, qPrintable(told));
                    QVERIFY2(result.error().code == ErrorCode::NotAllowed || result.error().code == ErrorCode::NotFound,
                        qPrintable(told + u' ' + result.error().sentence));
                    QCOMPARE(stored(scene->f, dossier), before);
                    continue;
                }
                ++allowed;
                QVERIFY2(result, qPrintable(told + (result ? QString() : u": "_s + result.error().sentence)));
                QCOMPARE(result->status, row->to);
                if (row->opensForm() && action != Action::Edit && action != Action::Modify)
                    continue; // nothing was written
                scene = std::make_unique<Scene>(state); // it is another dossier now
            }
        }
        QVERIFY(refused > allowed);
        qInfo("%s: %d allowed, %d refused", state.name, allowed, refused);
    }

    // Saving and depositing follow the status: who may not, may not by any of their doors.
    void theFormIsTheCompanysAlone_data() { theServiceDoesWhatTheTableSays_data(); }
    void theFormIsTheCompanysAlone()
    {
        QFETCH(int, at);
        const State &state = states[at];
        Scene scene(state);
        Fixture &f = scene.f;
        const Dossier &dossier = scene.dossier;
        const QString before = stored(f, dossier);
        for (const Person &person : std::as_const(scene.people)) {
            const bool writes = rowFor(state, person, Action::Edit) || rowFor(state, person, Action::Modify);
            const bool deposits = rowFor(state, person, Action::Deposit) || rowFor(state, person, Action::Answer)
                || rowFor(state, person, Action::Resubmit);
            const DossierService &dossiers = f.workspace().dossiers();
            if (!writes)
                QVERIFY2(!dossiers.save(person.account, dossier.id, dossier.version, test::completeForm()),
                    qPrintable(person.name));
            if (!deposits)
                QVERIFY2(!dossiers.deposit(person.account, dossier.id, dossier.version, test::completeForm()),
                    qPrintable(person.name));
            if (!rowFor(state, person, Action::Restart))
                QVERIFY2(!dossiers.restart(person.account, dossier.id), qPrintable(person.name));
            QCOMPARE(stored(f, dossier), before);
        }
    }

    void theDatabaseRefusesEveryOtherChange_data() { theServiceDoesWhatTheTableSays_data(); }
    void theDatabaseRefusesEveryOtherChange()
    {
        QFETCH(int, at);
        const State &state = states[at];
        Fixture f;
        const Dossier dossier = reach(f, state);
        const QSqlDatabase connection = *f.workspace().database().connection();
        for (const Status to : allStatuses) {
            const bool inTable = to == state.status
                || std::any_of(transitions.begin(), transitions.end(),
                    [&](const Transition &row) { return row.from == state.status && row.to == to; });
            QSqlQuery query(connection);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            query.prepare(u"UPDATE dossier SET status = ? WHERE id = ?"_s);
            query.addBindValue(code(to));
            query.addBindValue(dossier.id);
            const bool done = query.exec();
            QVERIFY2(done == inTable, qPrintable(u"%1 to %2"_s.arg(QLatin1StringView(state.name), code(to))));
            if (!done)
                QCOMPARE(query.lastError().nativeErrorCode(), u"1811"_s); // refused by a trigger
            query.finish();
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
