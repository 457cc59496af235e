// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/dayedit.h"
#include "model/service/criteriatext.h"
#include "model/lists/roles.h"
#include "forms/parts/tableview.h"
#include "tests/app/workstation.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// « Recherche avancée »: its criteria, its days, and the way back to it (guide 5.3).
class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void daysAreReadAsPeopleTypeThem_data();
    void daysAreReadAsPeopleTypeThem();
    void criteriaSurviveTheWayThereAndBack();
    void everyCriterionNarrowsTheSearch_data();
    void everyCriterionNarrowsTheSearch();
    void revokedRowsAreRed();
    void aDayThatIsNoneIsSaidAtItsField();
    void reinitialiserEmptiesTheCriteria();
    void retourFindsTheSearchAgain();

private:
    std::unique_ptr<Look> m_look;
};

void TestSearch::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

void TestSearch::daysAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("understood");
    QTest::addColumn<QDate>("day");
    const QDate day(2016, 12, 6);
    QTest::newRow("as shown") << u"06/12/2016"_s << true << day;
    QTest::newRow("without zeros") << u"6/12/2016"_s << true << day;
    QTest::newRow("short year") << u"6/12/16"_s << true << day;
    QTest::newRow("dots") << u"06.12.2016"_s << true << day;
    QTest::newRow("digits alone") << u"06122016"_s << true << day;
    QTest::newRow("ISO") << u"2016-12-06"_s << true << day;
    QTest::newRow("spaces around") << u" 06/12/2016 "_s << true << day;
    QTest::newRow("nothing") << QString() << true << QDate();
    QTest::newRow("no such day") << u"30/02/2016"_s << false << QDate();
    QTest::newRow("month first") << u"12/31/2016"_s << false << QDate();
    QTest::newRow("words") << u"hier"_s << false << QDate();
    QTest::newRow("year 16") << u"06/12/0016"_s << false << QDate();
}

void TestSearch::daysAreReadAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(bool, understood);
    QFETCH(QDate, day);
    const std::optional<QDate> read = DayEdit::parse(typed);
    QCOMPARE(read.has_value(), understood);
    QCOMPARE(read.value_or(QDate()), day);
}

void TestSearch::criteriaSurviveTheWayThereAndBack()
{
    Criteria criteria;
    criteria.number = u"FR-EXP-2026-0000001"_s;
    criteria.applicant = u"Œuvre & fils = 100 % + « l’été »; ?"_s;
    criteria.eori = u"FR9"_s;
    criteria.statuses = {Status::Revoked, Status::Granted};
    criteria.officeCode = u"FR000100"_s;
    criteria.transmittedFrom = QDate(2026, 1, 1);
    criteria.transmittedTo = QDate(2026, 12, 31);
    criteria.createdFrom = QDate(2025, 1, 1);
    criteria.createdTo = QDate(2025, 12, 31);
    QCOMPARE(criteriaFromText(toText(criteria)), criteria);
    QCOMPARE(criteriaFromText(toText({})), Criteria());
    QVERIFY(!toText({}).isEmpty()); // an empty search is a search
}

void TestSearch::everyCriterionNarrowsTheSearch_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("found");
    QTest::newRow("none") << QString() << QString() << 2;
    QTest::newRow("number") << u"number"_s << u"2026-1"_s << 1;
    QTest::newRow("applicant without accents") << u"applicant"_s << u"lumieres"_s << 1;
    QTest::newRow("EORI") << u"eori"_s << u"FR90000001900019"_s << 1;
    QTest::newRow("status") << u"status"_s << u"Octroyé"_s << 1;
    QTest::newRow("status that nobody has") << u"status"_s << u"Rejeté"_s << 0;
    QTest::newRow("office") << u"office"_s << u"Amiens bureau"_s << 2;
    QTest::newRow("another office") << u"office"_s << u"Angers bureau"_s << 0;
    QTest::newRow("transmitted from") << u"transmittedFrom"_s << u"03/03/2026"_s << 1;
    QTest::newRow("transmitted to") << u"transmittedTo"_s << u"02/03/2026"_s << 1;
    QTest::newRow("created from") << u"createdFrom"_s << u"04/03/2026"_s << 0;
    QTest::newRow("created to") << u"createdTo"_s << u"03/03/2026"_s << 2;
}

void TestSearch::everyCriterionNarrowsTheSearch()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, found);
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1); // 02/03/2026
    fixture.advance(24 * 3600);
    std::ignore = fixture.deposited(fixture.op2);
    std::ignore = fixture.workspace().dossiers().save(fixture.op2, 0, 0, test::completeForm()); // a draft: not for officers
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag2"_s);
    pc.go({.place = Place::Search});
    QVERIFY(!pc.shows(u"searchTable"_s));
    if (field == u"status"_s || field == u"office"_s)
        pc.choose(field, value);
    else if (!field.isEmpty())
        pc.type(field, value);
    pc.click(u"searchButton"_s);
    QCOMPARE(pc.rows(u"searchTable"_s), found);
    QCOMPARE(pc.headers(u"searchTable"_s),
        (QStringList{u"Numéro de demande"_s, u"Date de transmission"_s, u"Date de dernière mise à jour"_s,
            u"Demandeur"_s, u"Titulaire"_s, u"Statut"_s, u"Affecté à"_s, u"Type"_s, u"Alerte"_s}));
}

void TestSearch::revokedRowsAreRed()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    QVERIFY(fixture.workspace().dossiers().act(fixture.officer, granted.id, granted.version, Action::Revoke,
        {.comment = u"Motif"_s, .motive = u"89-3-a"_s}));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Authorisations});
    QCOMPARE(pc.rows(u"authorisationsTable"_s), 0); // it disappears there (guide 5.3)
    pc.go({.place = Place::Search});
    pc.click(u"searchButton"_s);
    QCOMPARE(pc.row(u"searchTable"_s, 0).value(5), u"Révoqué"_s);
    const auto *model = pc.find<TableView>(u"searchTable"_s)->model();
    QCOMPARE(model->index(0, 0).data(RowToneRole).toString(), u"revoked"_s);
    QCOMPARE(model->index(0, 5).data(MarkIconRole).toString(), u"ban"_s); // colour is never the only sign
}

void TestSearch::aDayThatIsNoneIsSaidAtItsField()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Search});
    pc.type(u"createdFrom"_s, u"hier"_s);
    pc.click(u"searchButton"_s);
    QVERIFY(!pc.shows(u"searchTable"_s));
    pc.type(u"createdFrom"_s, u"06/12/2026"_s);
    pc.type(u"createdTo"_s, u"05/12/2026"_s); // ends before it begins
    pc.click(u"searchButton"_s);
    QVERIFY(!pc.shows(u"searchTable"_s));
    pc.type(u"createdTo"_s, u"06/12/2026"_s);
    pc.press(Qt::Key_Return);
    QVERIFY(pc.shows(u"searchTable"_s));
}

void TestSearch::reinitialiserEmptiesTheCriteria()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Search});
    pc.type(u"applicant"_s, u"breizh"_s);
    pc.click(u"searchButton"_s);
    pc.click(u"resetCriteria"_s);
    QCOMPARE(pc.text(u"applicant"_s), QString());
    QVERIFY(!pc.shows(u"searchTable"_s));
}

void TestSearch::retourFindsTheSearchAgain()
{
    test::Fixture fixture;
    std::ignore = fixture.deposited(fixture.op1);
    std::ignore = fixture.deposited(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Search});
    pc.type(u"applicant"_s, u"breizh"_s);
    pc.click(u"searchButton"_s);
    pc.openRow(u"searchTable"_s, 0);
    pc.click(u"back"_s);
    QCOMPARE(pc.place(), Place::Search);
    QCOMPARE(pc.text(u"applicant"_s), u"breizh"_s);
    QCOMPARE(pc.rows(u"searchTable"_s), 1);
}

} // namespace rex

QTEST_MAIN(rex::TestSearch)
#include "tst_search.moc"
