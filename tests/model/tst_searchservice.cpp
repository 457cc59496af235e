// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

// Which dossiers stand in whose lists.
class TestSearchService : public QObject
{
    Q_OBJECT

    static QStringList numbers(Fixture &f, const Account &account, const ListRequest &request)
    {
        const SearchService &search = f.workspace().search();
        QStringList list;
        const auto rows = search.rows(account, *search.ids(account, request));
        for (const DossierRow &row : *rows)
            list.append(row.number);
        return list;
    }

private slots:
    void eachStatusStandsInItsList()
    {
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        const auto draft = dossiers.save(f.op1, 0, 0, completeForm());
        const Dossier asked = f.deposited(f.op1);
        const QStringList none;
        QCOMPARE(numbers(f, f.op1b, {DossierList::ToDo}), QStringList{draft->number});
        QCOMPARE(numbers(f, f.op1, {DossierList::Waiting}), QStringList{asked.number});
        QCOMPARE(numbers(f, f.officer, {DossierList::ToDo}), QStringList{asked.number});
        QCOMPARE(numbers(f, f.officer, {DossierList::Waiting}), none);
        Decision request;
        request.comment = u"?"_s;
        const auto incomplete = dossiers.act(f.officer, asked.id, asked.version, Action::RequestInformation, request);
        QCOMPARE(numbers(f, f.op1, {DossierList::ToDo}).size(), 2);
        QCOMPARE(numbers(f, f.op1, {DossierList::Waiting}), none);
        QCOMPARE(numbers(f, f.officer, {DossierList::Waiting}), QStringList{asked.number});
        const auto answered = dossiers.deposit(f.op1, asked.id, incomplete->version, completeForm());
        QVERIFY(dossiers.act(f.officer, asked.id, answered->version, Action::Grant));
        QCOMPARE(numbers(f, f.op1, {DossierList::Waiting}), none);
        QCOMPARE(numbers(f, f.op1, {DossierList::Authorisations}), QStringList{asked.number});
        QCOMPARE(numbers(f, f.officer, {DossierList::Authorisations}), QStringList{asked.number});
        QCOMPARE(numbers(f, f.otherOfficer, {DossierList::Authorisations}), none);
    }

    void nobodySeesWhatIsNotHis()
    {
        Fixture f;
        const auto draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        const Dossier asked = f.deposited(f.op1);
        const SearchService &search = f.workspace().search();
        for (const DossierList list :
            {DossierList::ToDo, DossierList::Waiting, DossierList::Authorisations, DossierList::Search}) {
            QVERIFY(search.ids(f.op2, {list})->isEmpty());
            QVERIFY(search.ids(f.admin, {list})->isEmpty());
            QVERIFY(!search.ids(f.officer, {list})->contains(draft->id)); // never deposited
        }
        QVERIFY(search.rows(f.op2, {draft->id, asked.id})->isEmpty()); // also not by a known id
        QCOMPARE(search.rows(f.officer, {draft->id, asked.id})->size(), 1);
        QCOMPARE(search.ids(f.otherOfficer, {DossierList::Search})->size(), 1); // an officer searches nationally
        QVERIFY(search.ids(f.otherOfficer, {DossierList::ToDo})->isEmpty()); // his home is his office's
        QVERIFY(f.workspace().accounts().setActive(f.admin, f.officer.id, false));
        Account gone = f.officer;
        gone.active = false;
        QVERIFY(search.ids(gone, {DossierList::Search})->isEmpty());
    }

    void quickSearchFindsByAnyName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("full number") << u"FR-EXP-2026-0000001"_s << true;
        QTest::newRow("six digits") << u"fr-exp-2026-000001"_s << true;
        QTest::newRow("without prefix") << u"2026-1"_s << true;
        QTest::newRow("other number") << u"FR-EXP-2026-0000002"_s << false;
        QTest::newRow("eori with spaces") << u"FR 90000002700012"_s << true;
        QTest::newRow("name without accents") << u"lumieres de ker"_s << true;
        QTest::newRow("name in capitals") << u"LUMIÈRES"_s << true;
        QTest::newRow("rex number") << u"frrex20260001"_s << true;
        QTest::newRow("another name") << u"breizh"_s << false;
        QTest::newRow("wildcards are text") << u"%"_s << false;
        QTest::newRow("underscore is text") << u"_"_s << false;
        QTest::newRow("quote") << u"'; DROP TABLE dossier; --"_s << false;
        QTest::newRow("nothing asked") << u"   "_s << true;
        QTest::newRow("10000 characters") << QString(10000, u'a') << false;
    }
    void quickSearchFindsByAnyName()
    {
        QFETCH(QString, text);
        Fixture f;
        std::ignore = f.granted(f.op2);
        ListRequest request{DossierList::Search};
        request.text = text;
        const auto ids = f.workspace().search().ids(f.officer, request);
        QVERIFY(ids);
        QTEST(!ids->isEmpty(), "found");
    }

    void criteriaFindAndExclude_data()
    {
        QTest::addColumn<Criteria>("criteria");
        QTest::addColumn<bool>("found");
        const auto with = [](auto set) {
            Criteria criteria;
            set(criteria);
            return criteria;
        };
        QTest::newRow("number") << with([](auto &c) { c.number = u"2026-1"_s; }) << true;
        QTest::newRow("part of a number") << with([](auto &c) { c.number = u"exp-2026"_s; }) << true;
        QTest::newRow("applicant") << with([](auto &c) { c.applicant = u"kervalan"_s; }) << true;
        QTest::newRow("other applicant") << with([](auto &c) { c.applicant = u"breizh"_s; }) << false;
        QTest::newRow("eori") << with([](auto &c) { c.eori = u"fr 9000000 27"_s; }) << true;
        QTest::newRow("status") << with([](auto &c) { c.statuses = {Status::Granted}; }) << true;
        QTest::newRow("other status") << with([](auto &c) { c.statuses = {Status::Revoked}; }) << false;
        QTest::newRow("office") << with([](auto &c) { c.officeCode = u"FR000100"_s; }) << true;
        QTest::newRow("other office") << with([](auto &c) { c.officeCode = u"FR000120"_s; }) << false;
        QTest::newRow("the very day") << with([](auto &c) {
            c.createdFrom = c.createdTo = c.transmittedFrom = c.transmittedTo = QDate(2026, 3, 2);
        }) << true;
        QTest::newRow("the day after") << with([](auto &c) { c.transmittedFrom = QDate(2026, 3, 3); }) << false;
        QTest::newRow("the day before") << with([](auto &c) { c.createdTo = QDate(2026, 3, 1); }) << false;
        QTest::newRow("dates the wrong way round") << with([](auto &c) {
            c.createdFrom = QDate(2026, 3, 3);
            c.createdTo = QDate(2026, 3, 1);
        }) << false;
    }
    void criteriaFindAndExclude()
    {
        QFETCH(Criteria, criteria);
        Fixture f;
        std::ignore = f.granted(f.op2);
        ListRequest request{DossierList::Search};
        request.criteria = criteria;
        const auto ids = f.workspace().search().ids(f.officer, request);
        QVERIFY(ids);
        QTEST(!ids->isEmpty(), "found");
    }

    void everySortIsStableAndReversible_data()
    {
        QTest::addColumn<int>("key");
        for (int key = int(SortKey::Number); key <= int(SortKey::Updated); ++key)
            QTest::addRow("key %d", key) << key;
    }
    void everySortIsStableAndReversible()
    {
        QFETCH(int, key);
        Fixture f;
        for (int i = 0; i < 5; ++i) {
            f.advance(i % 2);
            std::ignore = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        }
        ListRequest request{DossierList::ToDo};
        request.sortKey = SortKey(key);
        request.descending = false;
        QList<qint64> up = *f.workspace().search().ids(f.op1, request);
        request.descending = true;
        const QList<qint64> down = *f.workspace().search().ids(f.op1, request);
        std::reverse(up.begin(), up.end());
        QCOMPARE(up.size(), 5);
        QCOMPARE(up, down);
    }

    void assignedToNamesWhoMustAct()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const SearchService &search = f.workspace().search();
        QCOMPARE(search.rows(f.op1, {dossier.id})->first().assignedTo, u"Amiens bureau"_s);
        Decision request;
        request.comment = u"?"_s;
        QVERIFY(f.workspace().dossiers().act(f.officer, dossier.id, dossier.version, Action::RequestInformation, request));
        QCOMPARE(search.rows(f.op1, {dossier.id})->first().assignedTo, u"SARL BREIZH JAPAN"_s);
    }

    void autosavedTypingComesBackOnceAndToItsAuthorAlone()
    {
        Fixture f;
        const DraftService &drafts = f.workspace().drafts();
        QVERIFY(!*drafts.load(f.op1));
        Form form = completeForm();
        form.contacts[0].name = u"Œ <i> \"مريم\" 🙂"_s;
        form.consent.given.reset();
        QVERIFY(drafts.store(f.op1, 0, 0, completeForm()));
        QVERIFY(drafts.store(f.op1, 7, 3, form));
        f.reopen();
        const auto draft = f.workspace().drafts().load(f.op1);
        QVERIFY(*draft);
        QVERIFY((*draft)->form == form);
        QCOMPARE((*draft)->dossierId, 7);
        QCOMPARE((*draft)->dossierVersion, 3);
        QVERIFY(!*f.workspace().drafts().load(f.op1b));
        QVERIFY(f.workspace().drafts().discard(f.op1));
        QVERIFY(!*f.workspace().drafts().load(f.op1));
    }
};

QTEST_GUILESS_MAIN(TestSearchService)
#include "tst_searchservice.moc"
