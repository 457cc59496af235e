// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/difference.h"
#include "model/domain/labels.h"
#include "model/domain/validation.h"
#include "model/service/demonstration.h"
#include "model/service/demonstrationdata.h"
#include "model/service/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

// What `--demo` starts with: every list has something, everything obeys the rules.
class DemonstrationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void inventedCompaniesAreValid();
    void everyAccountLogsIn_data();
    void everyAccountLogsIn();
    void everyStatusOccurs();
    void noListIsEmpty_data();
    void noListIsEmpty();
    void mainJobCanBeTriedAtOnce();
    void firstDraftCanBeDepositedAsItStands();
    void numbersGrowWithTime();
    void nothingHappensInTheFuture();
    void namesAreTheirAccounts();
    void documentsAreThere_data();
    void documentsAreThere();
    void aModificationShowsDifferences();

private:
    [[nodiscard]] Account account(const QString &login);
    [[nodiscard]] QList<DossierRow> rows(const QString &login, DossierList list);
    [[nodiscard]] QList<DossierRow> everything();

    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime(QDate(2026, 3, 17), QTime(10, 0), Qt::UTC);
    std::unique_ptr<Workspace> m_workspace;
    QHash<QString, Account> m_known;
};

void DemonstrationTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    auto created = Workspace::create(
        m_folder.filePath(u"demonstration.sqlite"_s), Installation::Demonstration, [this] { return m_now; });
    QVERIFY2(created, qPrintable(created ? QString() : created.error().sentence));
    m_workspace = std::move(*created);
    const Result<> seeded = seedDemonstration(*m_workspace);
    QVERIFY2(seeded, qPrintable(seeded ? QString() : seeded.error().sentence));
}

Account DemonstrationTest::account(const QString &login)
{
    if (!m_known.contains(login)) // a password takes its time
        m_known.insert(
            login, m_workspace->accounts().logInNow(login, demonstrationPassword()).value_or(Account{}));
    return m_known.value(login);
}

QList<DossierRow> DemonstrationTest::rows(const QString &login, DossierList list)
{
    const Account who = account(login);
    ListRequest request;
    request.list = list;
    const auto ids = m_workspace->search().ids(who, request);
    return ids ? m_workspace->search().rows(who, *ids).value_or(QList<DossierRow>()) : QList<DossierRow>();
}

// What was deposited, seen by an officer, and the drafts of the two companies.
QList<DossierRow> DemonstrationTest::everything()
{
    QList<DossierRow> all = rows(u"ag1"_s, DossierList::Search);
    for (const QString &login : {u"op1"_s, u"op2"_s}) {
        for (const DossierRow &row : rows(login, DossierList::Search)) {
            if (!all.contains(row))
                all.append(row);
        }
    }
    return all;
}

void DemonstrationTest::inventedCompaniesAreValid()
{
    const Reference reference;
    for (const demonstration::Exporting &each : demonstration::companies()) {
        const Problems problems = validate(each.company, reference);
        QVERIFY2(problems.isEmpty(),
            qPrintable(
                each.company.name + u": "_s + (problems.isEmpty() ? QString() : problems.first().sentence)));
        QVERIFY(reference.office(each.form.officeCode)->rex);
    }
}

void DemonstrationTest::everyAccountLogsIn_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<Role>("role");
    QTest::addRow("op1") << u"op1"_s << Role::Operator;
    QTest::addRow("op1b") << u"op1b"_s << Role::Operator;
    QTest::addRow("op2") << u"op2"_s << Role::Operator;
    QTest::addRow("ag1") << u"ag1"_s << Role::Officer;
    QTest::addRow("ag2") << u"ag2"_s << Role::Officer;
    QTest::addRow("chef1") << u"chef1"_s << Role::Supervisor;
    QTest::addRow("admin") << u"admin"_s << Role::Administrator;
}

void DemonstrationTest::everyAccountLogsIn()
{
    QFETCH(QString, login);
    QFETCH(Role, role);
    const Account who = account(login);
    QCOMPARE(who.login, login);
    QCOMPARE(who.role, role);
    const auto shown = demonstrationAccounts();
    QVERIFY(std::any_of(shown.begin(), shown.end(), [&](const DemonstrationAccount &each) {
        return each.login == login && each.affiliation == who.affiliation();
    }));
}

void DemonstrationTest::everyStatusOccurs()
{
    QSet<Status> seen;
    for (const DossierRow &row : everything())
        seen.insert(row.status);
    for (const Status status : allStatuses)
        QVERIFY2(seen.contains(status), qPrintable(label(status)));
}

void DemonstrationTest::noListIsEmpty_data()
{
    QTest::addColumn<QString>("login");
    for (const QString &login : {u"op2"_s, u"ag1"_s, u"ag2"_s, u"chef1"_s})
        QTest::addRow("%s", qPrintable(login)) << login;
}

void DemonstrationTest::noListIsEmpty()
{
    QFETCH(QString, login);
    for (const DossierList list :
        {DossierList::ToDo, DossierList::Waiting, DossierList::Authorisations, DossierList::Search})
        QVERIFY(!rows(login, list).isEmpty());
}

// One company has one active dossier at most: op1's has none, so that a new one is accepted.
void DemonstrationTest::mainJobCanBeTriedAtOnce()
{
    QCOMPARE(m_workspace->dossiers().activeDossierNumber(account(u"op1"_s), 0).value_or(u"?"_s), QString());
    QVERIFY(!rows(u"op1"_s, DossierList::ToDo).isEmpty());
    QVERIFY(!rows(u"op1"_s, DossierList::Authorisations).isEmpty());
    QCOMPARE(rows(u"op1b"_s, DossierList::Search), rows(u"op1"_s, DossierList::Search));
}

void DemonstrationTest::firstDraftCanBeDepositedAsItStands()
{
    const auto draft = rows(u"op1"_s, DossierList::ToDo).first();
    const auto view = m_workspace->dossiers().view(account(u"op1"_s), draft.id);
    QVERIFY(view);
    QCOMPARE(validate(view->form, m_workspace->reference()), Problems());
}

void DemonstrationTest::numbersGrowWithTime()
{
    QList<DossierRow> all = everything();
    QVERIFY(all.size() >= 12);
    std::sort(all.begin(), all.end(),
        [](const DossierRow &a, const DossierRow &b) { return a.created < b.created; });
    for (int i = 1; i < all.size(); ++i)
        QVERIFY2(all[i - 1].number < all[i].number, qPrintable(all[i].number));
}

void DemonstrationTest::nothingHappensInTheFuture()
{
    for (const DossierRow &row : everything()) {
        QVERIFY(row.created <= row.updated);
        QVERIFY(row.updated <= m_now);
        QCOMPARE(row.deadline.isValid(), row.status == Status::Incomplete);
        if (row.deadline.isValid())
            QVERIFY(row.deadline > m_now);
    }
}

// A decision names the officer of the office; a deposit the person of the company.
void DemonstrationTest::namesAreTheirAccounts()
{
    const auto decided = rows(u"ag1"_s, DossierList::Authorisations);
    const auto granted = std::find_if(
        decided.begin(), decided.end(), [](const DossierRow &row) { return row.status == Status::Granted; });
    QVERIFY(granted != decided.end());
    const auto view = m_workspace->dossiers().view(account(u"ag1"_s), granted->id);
    QVERIFY(view);
    QCOMPARE(view->history.first().event, Event::Granting);
    QCOMPARE(view->history.first().actor, account(u"ag1"_s).displayName);
    QCOMPARE(view->history.last().event, Event::Deposit);
    QCOMPARE(view->history.last().affiliation, granted->companyName);
}

void DemonstrationTest::documentsAreThere_data()
{
    QTest::addColumn<QString>("login");
    for (const QString &login : {u"op1"_s, u"op2"_s, u"ag1"_s, u"ag2"_s})
        QTest::addRow("%s", qPrintable(login)) << login;
}

// « Mes documents » of everybody.
void DemonstrationTest::documentsAreThere()
{
    QFETCH(QString, login);
    const Account who = account(login);
    const auto ids = m_workspace->attachments().ids(who, {});
    QVERIFY(ids && !ids->isEmpty());
    for (const qint64 id : *ids)
        QVERIFY(m_workspace->attachments().content(who, id));
}

void DemonstrationTest::aModificationShowsDifferences()
{
    for (const DossierRow &row : rows(u"ag1"_s, DossierList::ToDo)) {
        const auto view = m_workspace->dossiers().view(account(u"ag1"_s), row.id);
        if (!view->granted)
            continue;
        QVERIFY(differences(*view->granted, view->form, m_workspace->reference()).size() >= 3);
        return;
    }
    QFAIL("no modification waits for the office");
}

} // namespace rex

QTEST_GUILESS_MAIN(rex::DemonstrationTest)
#include "tst_demonstration.moc"
