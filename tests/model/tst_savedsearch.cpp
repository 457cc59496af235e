// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/criteriatext.h"
#include "tests/support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rex::test::Fixture;

namespace rex {

// Searches kept under a name: whose they are, who may change them.
class TestSavedSearch : public QObject
{
    Q_OBJECT

private slots:
    void everyCriterionIsKept();
    void eachSeesHisOwn();
    void onlyASupervisorShares_data();
    void onlyASupervisorShares();
    void sharedIsForTheOffice();
    void nameIsChecked_data();
    void nameIsChecked();
    void nameIsTakenOnce();
    void renamedAndChanged();
    void whatIsAnothersStays();
    void deletedTwiceIsSaid();

private:
    [[nodiscard]] static QStringList names(Fixture &f, const Account &account)
    {
        const auto searches = f.workspace().savedSearches().all(account);
        if (!searches)
            qFatal("%s", qPrintable(searches.error().sentence));
        QStringList result;
        for (const SavedSearch &search : *searches)
            result.append(search.name);
        return result;
    }
};

void TestSavedSearch::everyCriterionIsKept()
{
    const Criteria criteria{.type = AuthorisationType::RegisteredExporter,
        .number = u"2016-44"_s,
        .applicant = u"Œuvre & fils = 100 % + « l’été »; ?"_s,
        .statuses = {Status::Granted, Status::Revoked},
        .transmittedFrom = QDate(2016, 10, 1),
        .transmittedTo = QDate(2016, 12, 31),
        .holder = u"a b"_s,
        .officeCode = u"FR000100"_s,
        .createdFrom = QDate(2016, 1, 2),
        .createdTo = QDate(2016, 3, 4),
        .eori = u"FR 900"_s,
        .exporter = u"\"x\""_s,
        .chapter = u"94"_s,
        .postalCode = u"29"_s,
        .heading = u"9405"_s};
    QCOMPARE(criteriaFromText(toText(criteria)), criteria);
    QCOMPARE(criteriaFromText(toText({})), Criteria());
    QVERIFY(!toText({}).isEmpty());
}

void TestSavedSearch::eachSeesHisOwn()
{
    Fixture f;
    const SavedSearchService &service = f.workspace().savedSearches();
    QVERIFY(service.add(f.officer, u"Luminaires"_s, u"heading=9405"_s, false));
    QVERIFY(service.add(f.op1, u"À revoir"_s, u"type=rex"_s, false));
    QCOMPARE(names(f, f.officer), QStringList{u"Luminaires"_s});
    QCOMPARE(names(f, f.op1), QStringList{u"À revoir"_s});
    QCOMPARE(names(f, f.op1b), QStringList()); // a colleague's are his
    QCOMPARE(names(f, f.supervisor), QStringList());
    f.reopen();
    QCOMPARE(f.workspace().savedSearches().all(f.officer)->first().criteria, u"heading=9405"_s);
}

void TestSavedSearch::onlyASupervisorShares_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("may");
    QTest::newRow("operator") << u"op1"_s << false;
    QTest::newRow("officer") << u"ag1"_s << false;
    QTest::newRow("administrator") << u"admin"_s << false;
    QTest::newRow("supervisor") << u"chef1"_s << true;
}

void TestSavedSearch::onlyASupervisorShares()
{
    QFETCH(QString, login);
    QFETCH(bool, may);
    Fixture f;
    for (const Account &account : {f.op1, f.officer, f.admin, f.supervisor}) {
        if (account.login != login)
            continue;
        const auto shared = f.workspace().savedSearches().add(account, u"Tous"_s, u"type=rex"_s, true);
        QCOMPARE(shared.has_value(), may);
        if (!may)
            QCOMPARE(shared.error().code, ErrorCode::NotAllowed);
    }
    QCOMPARE(names(f, f.officer).size(), may ? 1 : 0);
}

void TestSavedSearch::sharedIsForTheOffice()
{
    Fixture f;
    const SavedSearchService &service = f.workspace().savedSearches();
    const auto shared = service.add(f.supervisor, u"Du service"_s, u"type=rex"_s, true);
    QVERIFY(shared);
    QCOMPARE(names(f, f.officer), QStringList{u"Du service"_s});
    QCOMPARE(names(f, f.otherOfficer), QStringList()); // of another office
    QCOMPARE(names(f, f.op1), QStringList());
    QVERIFY(!SavedSearchService::mayChange(f.officer, *shared));
    QVERIFY(SavedSearchService::mayChange(f.supervisor, *shared));
    QCOMPARE(service.remove(f.officer, shared->id).error().code, ErrorCode::NotAllowed);
    QCOMPARE(service.change(f.officer, shared->id, u"Autre"_s, u"type=rex"_s, false).error().code, ErrorCode::NotAllowed);
    QVERIFY(service.change(f.supervisor, shared->id, shared->name, shared->criteria, false)); // his own again
    QCOMPARE(names(f, f.officer), QStringList());
    QCOMPARE(names(f, f.supervisor), QStringList{u"Du service"_s});
}

void TestSavedSearch::nameIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept"); // empty: refused
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("blanks") << u" \t\n "_s << QString();
    QTest::newRow("NUL alone") << QString(QChar(0)) << QString();
    QTest::newRow("longest") << QString(SavedSearch::longestName, u'é') << QString(SavedSearch::longestName, u'é');
    QTest::newRow("too long") << QString(SavedSearch::longestName + 1, u'é') << QString();
    QTest::newRow("tidied") << u"  Luminaires,\n 4e\ttrimestre "_s << u"Luminaires, 4e trimestre"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE saved_search; --"_s << u"'); DROP TABLE saved_search; --"_s;
    QTest::newRow("HTML") << u"<b>gras</b>"_s << u"<b>gras</b>"_s;
    QTest::newRow("right to left") << u"חיפוש"_s << u"חיפוש"_s;
}

void TestSavedSearch::nameIsChecked()
{
    QFETCH(QString, name);
    QFETCH(QString, kept);
    Fixture f;
    const auto saved = f.workspace().savedSearches().add(f.officer, name, u"type=rex"_s, false);
    QCOMPARE(saved.has_value(), !kept.isEmpty());
    if (saved)
        QCOMPARE(names(f, f.officer), QStringList{kept});
    else
        QCOMPARE(saved.error().code, ErrorCode::Invalid);
}

void TestSavedSearch::nameIsTakenOnce()
{
    Fixture f;
    const SavedSearchService &service = f.workspace().savedSearches();
    QVERIFY(service.add(f.officer, u"Été"_s, u"type=rex"_s, false));
    const auto again = service.add(f.officer, u"ete"_s, u"type=any"_s, false);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Duplicate);
    QVERIFY(again.error().sentence.contains(u"ete"_s));
    const auto other = service.add(f.officer, u"Hiver"_s, u"type=rex"_s, false);
    QCOMPARE(service.change(f.officer, other->id, u"été"_s, other->criteria, false).error().code, ErrorCode::Duplicate);
    QVERIFY(service.add(f.otherOfficer, u"Été"_s, u"type=rex"_s, false)); // someone else's
    QCOMPARE(names(f, f.officer), (QStringList{u"Été"_s, u"Hiver"_s}));
}

void TestSavedSearch::renamedAndChanged()
{
    Fixture f;
    const SavedSearchService &service = f.workspace().savedSearches();
    const auto saved = service.add(f.op1, u"Avant"_s, u"type=rex"_s, false);
    QVERIFY(service.change(f.op1, saved->id, u"Après"_s, u"type=any"_s, false));
    const auto all = service.all(f.op1);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().name, u"Après"_s);
    QCOMPARE(all->first().criteria, u"type=any"_s);
}

void TestSavedSearch::whatIsAnothersStays()
{
    Fixture f;
    const SavedSearchService &service = f.workspace().savedSearches();
    const auto saved = service.add(f.op1, u"À moi"_s, u"type=rex"_s, false);
    for (const Account &other : {f.op1b, f.op2, f.officer, f.supervisor, f.admin}) {
        QVERIFY(!service.remove(other, saved->id));
        QVERIFY(!service.change(other, saved->id, u"Pris"_s, u"type=any"_s, false));
    }
    QCOMPARE(names(f, f.op1), QStringList{u"À moi"_s});
}

void TestSavedSearch::deletedTwiceIsSaid()
{
    Fixture f;
    const SavedSearchService &service = f.workspace().savedSearches();
    const auto saved = service.add(f.op1, u"Une"_s, u"type=rex"_s, false);
    QVERIFY(service.remove(f.op1, saved->id));
    QCOMPARE(service.remove(f.op1, saved->id).error().code, ErrorCode::NotFound);
    QCOMPARE(service.change(f.op1, saved->id, u"Deux"_s, u"type=rex"_s, false).error().code, ErrorCode::NotFound);
}

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestSavedSearch)
#include "tst_savedsearch.moc"
