// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/dayedit.h"
#include "forms/parts/card.h"
#include "forms/parts/field.h"
#include "forms/parts/tableview.h"
#include "model/lists/roles.h"
#include "model/service/criteriatext.h"
#include "tests/app/workstation.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// Opens « Statut », ticks boxes, closes it.
void tick(test::Workstation &pc, const QStringList &statuses)
{
    pc.click(u"status"_s);
    for (const QString &status : statuses)
        pc.click(u"status_"_s + status);
    pc.press(Qt::Key_Escape);
}

// Through the window: format, columns, file.
QByteArray exported(test::Workstation &pc, const QString &file, const QString &columns)
{
    pc.expect(u"exportDialog"_s);
    pc.click(columns);
    pc.type(u"exportFile"_s, file);
    pc.click(u"exportDialogOk"_s);
    if (!QTest::qWaitFor([&] { return !pc.shows(u"exportDialog"_s); }, 10000))
        qFatal("not exported: %s", qPrintable(pc.text(u"exportMessage"_s)));
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

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
    void whatCannotBeIsSaidAtItsField_data();
    void whatCannotBeIsSaidAtItsField();
    void manyCriteriaHoldTogether();
    void reinitialiserEmptiesTheCriteria();
    void aSearchIsSavedFoundChangedAndDeleted();
    void aSharedSearchIsTheOffices();
    void resultsAreExportedAsShown();
    void aSearchThatIsCancelledLeavesNothingOfTheOneBefore();
    void anOperatorExportsHisCompanyOnly();
    void anExportThatFailsLeavesTheWindowAsItWas();
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
    QTest::newRow("holder") << u"holder"_s << u"JAPAN"_s << 1;
    QTest::newRow("exporter") << u"exporter"_s << u"kervalan"_s << 1;
    QTest::newRow("chapter") << u"chapter"_s << u"94"_s << 2;
    QTest::newRow("chapter that nobody has") << u"chapter"_s << u"2"_s << 0;
    QTest::newRow("heading") << u"heading"_s << u"94.05"_s << 2;
    QTest::newRow("beginning of a heading") << u"heading"_s << u"490"_s << 2;
    QTest::newRow("heading that nobody has") << u"heading"_s << u"0201"_s << 0;
    QTest::newRow("postal code") << u"postalCode"_s << u"29200"_s << 2;
    QTest::newRow("another postal code") << u"postalCode"_s << u"75"_s << 0;
    QTest::newRow("status") << u"status"_s << u"granted"_s << 1;
    QTest::newRow("two statuses") << u"status"_s << u"granted under_review"_s << 2;
    QTest::newRow("status that nobody has") << u"status"_s << u"rejected"_s << 0;
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
    if (field == u"status"_s)
        tick(pc, value.split(u' '));
    else if (field == u"office"_s)
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

void TestSearch::whatCannotBeIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said"); // empty: it can be
    QTest::newRow("impossible day") << u"transmittedFrom"_s << u"31/02/2026"_s << u"« 31/02/2026 »"_s;
    QTest::newRow("letters") << u"chapter"_s << u"meubles"_s << u"deux chiffres"_s;
    QTest::newRow("three digits") << u"chapter"_s << u"940"_s << u"deux chiffres"_s;
    QTest::newRow("six digits") << u"heading"_s << u"940510"_s << u"quatre chiffres"_s;
    QTest::newRow("pattern") << u"heading"_s << u"94%"_s << u"quatre chiffres"_s;
    QTest::newRow("Arabic digits") << u"heading"_s << u"٩٤٠٥"_s << u"quatre chiffres"_s;
    QTest::newRow("quote") << u"applicant"_s << u"'; DROP TABLE dossier; --"_s << QString();
    QTest::newRow("full-text syntax") << u"exporter"_s << u"\"a\" NEAR(b) OR *"_s << QString();
    QTest::newRow("one letter") << u"holder"_s << u"s"_s << QString();
    QTest::newRow("right to left") << u"holder"_s << u"שלום"_s << QString();
    QTest::newRow("pasted whole page") << u"applicant"_s << QString(10000, u'x') << QString();
}

void TestSearch::whatCannotBeIsSaidAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, said);
    test::Fixture fixture;
    std::ignore = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Search});
    auto *edit = pc.find<QLineEdit>(field);
    edit->setText(value);
    pc.click(u"searchButton"_s);
    QCOMPARE(pc.shows(u"searchTable"_s), said.isEmpty());
    QString error;
    for (QWidget *widget = edit; widget && error.isEmpty(); widget = widget->parentWidget())
        if (auto *each = qobject_cast<Field *>(widget))
            error = each->error();
    said.replace(u"« "_s, u"«\u00a0"_s).replace(u" »"_s, u"\u00a0»"_s);
    QVERIFY2(error.contains(said), qPrintable(error));
    QCOMPARE(pc.banner(), QString());
}

void TestSearch::manyCriteriaHoldTogether()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    std::ignore = fixture.deposited(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Search});
    pc.type(u"number"_s, u"2026-1"_s);
    pc.type(u"applicant"_s, u"breizh"_s);
    tick(pc, {u"granted"_s, u"revoked"_s});
    pc.type(u"transmittedFrom"_s, u"02/03/2026"_s);
    pc.type(u"transmittedTo"_s, u"02/03/2026"_s);
    pc.type(u"holder"_s, u"japan"_s);
    pc.choose(u"office"_s, u"Amiens bureau"_s);
    pc.type(u"createdFrom"_s, u"01/03/2026"_s);
    pc.type(u"createdTo"_s, u"03/03/2026"_s);
    pc.type(u"eori"_s, u"FR 900 000 019 00019"_s);
    pc.type(u"exporter"_s, u"breizh"_s);
    pc.type(u"chapter"_s, u"49"_s);
    pc.type(u"postalCode"_s, u"29200"_s);
    pc.type(u"heading"_s, u"9405"_s);
    pc.click(u"searchButton"_s);
    QCOMPARE(pc.rows(u"searchTable"_s), 1);
    QCOMPARE(pc.row(u"searchTable"_s, 0).first(), granted.number);
    QTRY_COMPARE(pc.find<Card>(u"search"_s)->title(), u"Résultats\u00a0: 1"_s);
    pc.press(Qt::Key_F, Qt::ControlModifier);
    pc.type(u"chapter"_s, u"94"_s);
    pc.type(u"heading"_s, u"4901"_s);
    pc.click(u"searchButton"_s);
    QCOMPARE(pc.rows(u"searchTable"_s), 1); // another of its goods
    pc.press(Qt::Key_F, Qt::ControlModifier);
    pc.type(u"postalCode"_s, u"75"_s);
    pc.click(u"searchButton"_s);
    QCOMPARE(pc.rows(u"searchTable"_s), 0);
    QTRY_COMPARE(pc.find<Card>(u"search"_s)->title(), u"Résultats\u00a0: 0"_s);
}

void TestSearch::aSearchIsSavedFoundChangedAndDeleted()
{
    test::Fixture fixture;
    std::ignore = fixture.deposited(fixture.op1);
    std::ignore = fixture.deposited(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Search});
    QVERIFY(!pc.shows(u"savedSearches"_s));
    pc.click(u"savedSearchesButton"_s);
    pc.type(u"applicant"_s, u"breizh"_s);
    pc.click(u"saveSearch"_s);
    QVERIFY(!pc.shows(u"savedSearchShared"_s)); // not for officers
    pc.click(u"savedSearchDialogOk"_s);
    QVERIFY(pc.shows(u"savedSearchDialog"_s)); // without a name it stays
    pc.type(u"savedSearchName"_s, u"Bretagne"_s);
    pc.click(u"savedSearchDialogOk"_s);
    QVERIFY(!pc.shows(u"savedSearchDialog"_s));
    QCOMPARE(fixture.workspace().savedSearches().all(fixture.officer)->size(), 1);

    pc.click(u"resetCriteria"_s);
    auto *list = pc.find<QListWidget>(u"savedSearchList"_s);
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(pc.text(u"applicant"_s), u"breizh"_s);
    QCOMPARE(pc.rows(u"searchTable"_s), 1);
    QCOMPARE(list->item(0)->text(), u"Bretagne"_s);
    QVERIFY(!pc.shows(u"updateSearch"_s));

    QTest::keyClick(&pc.window(), Qt::Key_F, Qt::ControlModifier); // the criteria unfold
    pc.type(u"applicant"_s, u"kervalan"_s);
    QCOMPARE(list->item(0)->text(), u"Bretagne — modifiée"_s);
    pc.click(u"updateSearch"_s);
    QCOMPARE(list->item(0)->text(), u"Bretagne"_s);
    pc.click(u"renameSearch"_s);
    pc.type(u"savedSearchName"_s, u"Kervalan"_s);
    pc.click(u"savedSearchDialogOk"_s);
    const auto kept = fixture.workspace().savedSearches().all(fixture.officer);
    QCOMPARE(kept->first().name, u"Kervalan"_s);
    QCOMPARE(criteriaFromText(kept->first().criteria).applicant, u"kervalan"_s);

    pc.click(u"deleteSearch"_s);
    pc.click(u"confirmCancel"_s);
    QCOMPARE(fixture.workspace().savedSearches().all(fixture.officer)->size(), 1);
    pc.click(u"deleteSearch"_s);
    pc.click(u"confirmOk"_s);
    QCOMPARE(fixture.workspace().savedSearches().all(fixture.officer)->size(), 0);
    QVERIFY(!pc.shows(u"savedSearchList"_s));
}

void TestSearch::aSharedSearchIsTheOffices()
{
    test::Fixture fixture;
    {
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"chef1"_s);
        pc.go({.place = Place::Search});
        pc.click(u"savedSearchesButton"_s);
        tick(pc, {u"revoked"_s});
        pc.click(u"saveSearch"_s);
        pc.type(u"savedSearchName"_s, u"Numéros révoqués"_s);
        pc.click(u"savedSearchShared"_s);
        pc.click(u"savedSearchDialogOk"_s);
    }
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Search});
    pc.click(u"savedSearchesButton"_s);
    auto *list = pc.find<QListWidget>(u"savedSearchList"_s);
    QCOMPARE(list->item(0)->text(), u"Numéros révoqués (partagée)"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    pc.expect(u"searchTable"_s);
    QCOMPARE(pc.find<QComboBox>(u"status"_s)->currentText(), u"Révoqué"_s);
    for (const QString &button : {u"renameSearch"_s, u"deleteSearch"_s, u"updateSearch"_s})
        QVERIFY(!pc.shows(button)); // the supervisor's to change
}

void TestSearch::resultsAreExportedAsShown()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    std::ignore = fixture.deposited(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag2"_s);
    pc.go({.place = Place::Search});
    tick(pc, {u"granted"_s});
    pc.click(u"exportSearch"_s); // searches first
    const QString file = QDir(fixture.folder()).filePath(u"résultats.csv"_s);
    QByteArray csv = exported(pc, file, u"exportShownColumns"_s);
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY(csv.contains(QByteArray(granted.number.toUtf8() + ';')));
    QVERIFY(!csv.contains(granted.authorisation->number.toUtf8())); // a column that is not shown
    QVERIFY(pc.banner().contains(u"Lignes exportées"_s));
    QCOMPARE(pc.rows(u"searchTable"_s), 1);

    pc.click(u"searchExport"_s);
    pc.click(u"exportAllColumns"_s);
    pc.type(u"exportFile"_s, file);
    pc.click(u"exportDialogOk"_s);
    pc.expect(u"exportExists"_s); // asks before it replaces
    pc.click(u"exportReplace"_s);
    QTRY_VERIFY(!pc.shows(u"exportDialog"_s));
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QVERIFY(read.readAll().contains(granted.authorisation->number.toUtf8()));
}

void TestSearch::aSearchThatIsCancelledLeavesNothingOfTheOneBefore()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    std::ignore = fixture.deposited(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag2"_s);
    pc.go({.place = Place::Search});
    pc.click(u"searchButton"_s);
    QCOMPARE(pc.rows(u"searchTable"_s), 2);
    auto *card = pc.find<Card>(u"search"_s);
    QCOMPARE(card->title(), u"Résultats : 2"_s);
    tick(pc, {u"granted"_s});
    auto *table = pc.find<TableView>(u"searchTable"_s);
    pc.find<QPushButton>(u"searchButton"_s)->click(); // without a turn of the loop: nothing can have come
    QVERIFY(table->isLoading());
    QCOMPARE(card->title(), u"Résultats : …"_s); // no number of the search before
    card->findChild<QPushButton *>(u"cancelLoading"_s)->click();
    QVERIFY(!table->isLoading());
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(card->title(), u"Résultats : …"_s);
    QVERIFY2(table->placeText().startsWith(u"Lecture interrompue"_s), qPrintable(table->placeText()));
    QTRY_VERIFY(pc.banner().startsWith(u"Lecture interrompue"_s));

    pc.click(u"searchExport"_s); // what is written is what is shown then
    const QByteArray csv
        = exported(pc, QDir(fixture.folder()).filePath(u"interrompue.csv"_s), u"exportShownColumns"_s);
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY(csv.contains(granted.number.toUtf8()));
    QCOMPARE(pc.rows(u"searchTable"_s), 1);
    QCOMPARE(card->title(), u"Résultats : 1"_s);

    pc.refresh(); // a refresh that is stopped is said, and keeps the list
    QVERIFY(table->isLoading());
    card->findChild<QPushButton *>(u"cancelLoading"_s)->click();
    QCOMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(pc.banner().contains(u"reste telle qu’elle était"_s));
}

void TestSearch::anOperatorExportsHisCompanyOnly()
{
    test::Fixture fixture;
    const Dossier own = fixture.deposited(fixture.op1);
    const Dossier other = fixture.deposited(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Search});
    pc.click(u"exportSearch"_s);
    const QByteArray csv
        = exported(pc, QDir(fixture.folder()).filePath(u"tout.csv"_s), u"exportAllColumns"_s);
    QVERIFY(csv.contains(own.number.toUtf8()));
    QVERIFY(!csv.contains(other.number.toUtf8()));
}

void TestSearch::anExportThatFailsLeavesTheWindowAsItWas()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Search});
    pc.click(u"searchButton"_s);
    pc.press(Qt::Key_E, Qt::ControlModifier);
    pc.type(u"exportFile"_s, QString());
    pc.click(u"exportDialogOk"_s);
    QVERIFY(pc.shows(u"exportDialog"_s));
    pc.click(u"exportXlsx"_s);
    pc.type(u"exportFile"_s, u"/absent/a"_s);
    pc.click(u"exportDialogOk"_s);
    pc.expect(u"exportMessage"_s);
    QVERIFY(pc.text(u"exportMessage"_s).contains(u"/absent"_s));
    QCOMPARE(pc.text(u"exportFile"_s), u"/absent/a"_s);
    pc.click(u"exportDialogCancel"_s);
    QVERIFY(!pc.shows(u"exportDialog"_s));
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
