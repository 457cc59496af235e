// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/tableview.h"
#include "model/domain/limits.h"
#include "tests/app/workstation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// The home page and the other lists: who sees what, how one finds it, and that it stays fresh (guide 2.2, 4.2).
class TestHome : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyListsSayTheGuidesSentence();
    void theQuickSearchFinds_data();
    void theQuickSearchFinds();
    void returningFromADossierFindsTheSearchAgain();
    void anotherLanguageKeepsTheSearch();
    void aSearchThatIsTooLongIsRefusedNotCut();
    void doubleClickOpens();
    void aRefreshMovesNeitherSelectionNorScroll();
    void anotherWorkstationsDepositAppearsByItself();
    void theStripShowsTheValidNumber();
    void anOfficeHasNoStripAndNoKeptForm();
    void documentsArePrintedFromTheirList();
    void aSmallScreenShowsAgeAndAlert_data();
    void aSmallScreenShowsAgeAndAlert();

private:
    std::unique_ptr<Look> m_look;
};

void TestHome::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

void TestHome::emptyListsSayTheGuidesSentence()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    QCOMPARE(pc.text(u"pageTitle"_s), u"Bienvenue sur l’accueil REX"_s);
    for (const QString &table : {u"toDoTable"_s, u"waitingTable"_s}) {
        QCOMPARE(pc.rows(table), 0);
        QCOMPARE(pc.find<TableView>(table)->placeText(), u"Aucun élément n’a été trouvé"_s);
    }
    QVERIFY(!pc.shows(u"numberStrip"_s));
    QVERIFY(!pc.shows(u"keptFormBanner"_s));
}

void TestHome::theQuickSearchFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("number of the request") << u"FR-EXP-2026-0000001"_s << 1;
    QTest::newRow("its short form") << u"2026-1"_s << 1;
    QTest::newRow("REX number") << u"frrex 20260001"_s << 1;
    QTest::newRow("EORI with spaces") << u"FR 900 000 019 00019"_s << 1;
    QTest::newRow("part of the name, without accents") << u"breizh"_s << 1;
    QTest::newRow("nobody") << u"zzz"_s << 0;
    QTest::newRow("an SQL pattern is a text") << u"%"_s << 0;
    QTest::newRow("a quote is a text") << u"'; DROP TABLE dossier; --"_s << 0;
}

void TestHome::theQuickSearchFinds()
{
    QFETCH(QString, typed);
    QFETCH(int, found);
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.press(Qt::Key_F, Qt::ControlModifier);
    pc.type(u"quickSearch"_s, typed);
    pc.press(Qt::Key_Return);
    QCOMPARE(pc.rows(u"resultsTable"_s), found);
    QVERIFY(!pc.shows(u"toDoTable"_s));
    pc.click(u"clearSearch"_s);
    QVERIFY(pc.shows(u"toDoTable"_s));
    QVERIFY(!pc.shows(u"resultsTable"_s));
}

void TestHome::returningFromADossierFindsTheSearchAgain()
{
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.type(u"quickSearch"_s, u"breizh"_s);
    pc.click(u"quickSearchButton"_s);
    pc.openRow(u"resultsTable"_s, 0);
    pc.click(u"back"_s);
    QCOMPARE(pc.text(u"quickSearch"_s), u"breizh"_s);
    QCOMPARE(pc.rows(u"resultsTable"_s), 1);
}

void TestHome::anotherLanguageKeepsTheSearch()
{
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.type(u"quickSearch"_s, u"breizh"_s);
    pc.click(u"quickSearchButton"_s);
    pc.chooseLanguage(u"en"_s);
    QCOMPARE(pc.text(u"quickSearchButton"_s).remove(u'&'), u"Search"_s);
    QCOMPARE(pc.text(u"quickSearch"_s), u"breizh"_s);
    QCOMPARE(pc.rows(u"resultsTable"_s), 1);
}

void TestHome::aSearchThatIsTooLongIsRefusedNotCut()
{
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    const QString pasted = u"breizh"_s + QString(40000, u'x');
    pc.find<QLineEdit>(u"quickSearch"_s)->setText(pasted);
    pc.click(u"quickSearchButton"_s);
    QCOMPARE(pc.text(u"quickSearch"_s), pasted);
    QVERIFY2(pc.banner().contains(QString::number(limits::name)), qPrintable(pc.banner()));
    QVERIFY(!pc.shows(u"resultsTable"_s));
}

void TestHome::doubleClickOpens()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    auto *table = pc.find<TableView>(u"toDoTable"_s);
    const QPoint cell = table->visualRect(table->model()->index(0, 2)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(pc.text(u"selectedDossier"_s), u"1 dossier sélectionné\u00a0: %1"_s.arg(dossier.number));
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(pc.text(u"dossierNumber"_s), dossier.number);
}

void TestHome::aRefreshMovesNeitherSelectionNorScroll()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    for (int i = 0; i < 40; ++i) {
        fixture.advance(60);
        QVERIFY(dossiers.save(fixture.op1, 0, 0, test::completeForm()));
    }
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    auto *table = pc.find<TableView>(u"toDoTable"_s);
    table->selectRow(20);
    table->verticalScrollBar()->setValue(12);
    const QString selected = pc.row(u"toDoTable"_s, 20).first();
    fixture.advance(60);
    QVERIFY(dossiers.save(fixture.op1b, 0, 0, test::completeForm())); // a colleague's draft comes on top
    pc.press(Qt::Key_F5);
    QCOMPARE(pc.rows(u"toDoTable"_s), 41);
    QCOMPARE(pc.row(u"toDoTable"_s, 21).first(), selected);
    QCOMPARE(table->selectionModel()->selectedRows().first().row(), 21);
    QCOMPARE(table->verticalScrollBar()->value(), 13); // the same rows are seen
}

void TestHome::anotherWorkstationsDepositAppearsByItself()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    QCOMPARE(pc.rows(u"toDoTable"_s), 0);
    std::ignore = fixture.deposited(fixture.op1);
    QTRY_COMPARE_WITH_TIMEOUT(pc.rows(u"toDoTable"_s), 1, 6000);
}

void TestHome::theStripShowsTheValidNumber()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1b"_s); // a colleague of the same company
    QCOMPARE(pc.text(u"validNumber"_s), granted.authorisation->number);
    QCOMPARE(pc.text(u"validFrom"_s), u"02/03/2026"_s);
    QCOMPARE(pc.text(u"publication"_s), u"Oui"_s);
    pc.click(u"copyValidNumber"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), granted.authorisation->number);
    pc.click(u"printValidNumber"_s);
    pc.expect(u"printDialog"_s);
    pc.click(u"printCancel"_s);
    pc.click(u"openValidDossier"_s);
    QCOMPARE(pc.text(u"dossierNumber"_s), granted.number);
}

void TestHome::anOfficeHasNoStripAndNoKeptForm()
{
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    QVERIFY(!pc.shows(u"numberStrip"_s));
    QVERIFY(!pc.shows(u"keptFormBanner"_s));
    QCOMPARE(pc.rows(u"toDoTable"_s) + pc.rows(u"waitingTable"_s), 0); // what is decided leaves the home page
}

void TestHome::documentsArePrintedFromTheirList()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Documents});
    QCOMPARE(pc.rows(u"documentsTable"_s), 1);
    QCOMPARE(pc.row(u"documentsTable"_s, 0).first(3),
        (QStringList{u"Autorisation %1 (PDF)"_s.arg(granted.authorisation->number), u"02/03/2026"_s, granted.number}));
    QVERIFY(!pc.shows(u"printSelected"_s));
    pc.find<TableView>(u"documentsTable"_s)->selectRow(0);
    pc.click(u"printSelected"_s);
    pc.expect(u"printDialog"_s);
    pc.click(u"printCancel"_s);
    pc.click(u"openSelected"_s);
    pc.click(u"back"_s);
    QCOMPARE(pc.place(), Place::Documents);
}

void TestHome::aSmallScreenShowsAgeAndAlert_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("office") << u"ag1"_s;
    QTest::newRow("company") << u"op1"_s;
}

void TestHome::aSmallScreenShowsAgeAndAlert()
{
    QFETCH(QString, login);
    test::Fixture fixture;
    std::ignore = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(login);
    const QString name = login == "ag1"_L1 ? u"toDoTable"_s : u"waitingTable"_s;
    const auto *table = pc.find<QAbstractItemView>(name);
    const QStringList all = pc.headers(name);
    pc.window().resize(1024, 700);
    QTRY_COMPARE(pc.window().width(), 1024);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0); // nothing is out of sight
    const QStringList few = pc.headers(name);
    QCOMPARE(few.contains(u"Âge"_s), login == "ag1"_L1);
    QVERIFY(few.contains(u"Alerte"_s) && few.contains(u"Statut"_s) && few.contains(u"Demandeur"_s));
    QVERIFY(!few.contains(u"Type"_s));
    pc.window().resize(1500, 900);
    QTRY_COMPARE(pc.headers(name), all); // with more room they are there again
}

} // namespace rex

QTEST_MAIN(rex::TestHome)
#include "tst_home.moc"
