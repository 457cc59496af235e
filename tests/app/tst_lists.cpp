// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/tableview.h"
#include "model/lists/roles.h"
#include "tests/app/workstation.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// Lists as people who live in them expect: columns, selection, copying, sorting, refreshing, filters.
class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void columnsAreRememberedForEachUser();
    void columnsOfTheTablesOfAPageAreEachUsersToo();
    void aColumnStaysAsWideAsItWasMade();
    void everyTitleSorts();
    void theOrderIsRemembered();
    void rowsAreSelectedAndCopied();
    void tooManyRowsAreNotCopied();
    void aRefreshKeepsWhatIsSelected();
    void theFilterNarrowsWhileOneTypes();
    void theFilterTakesSeveralStatuses();
    void otherListsAreExportedToo();
    void documentsMailsAndAccountsAreListsToo_data();
    void documentsMailsAndAccountsAreListsToo();
    void whatCannotBeReadIsSaid();

private:
    void drafts(test::Fixture &fixture, int count);

    std::unique_ptr<Look> m_look;
};

void TestLists::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

void TestLists::drafts(test::Fixture &fixture, int count)
{
    for (int i = 0; i < count; ++i) {
        QVERIFY(fixture.workspace().dossiers().save(fixture.op1, 0, 0, test::completeForm()));
        fixture.advance(60);
    }
}

void TestLists::columnsAreRememberedForEachUser()
{
    test::Fixture fixture;
    drafts(fixture, 1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    const QStringList before = pc.headers(u"toDoTable"_s);
    auto *table = pc.find<TableView>(u"toDoTable"_s);
    table->horizontalHeader()->moveSection(1, 3);
    QMenu *menu = table->columnsMenu(); // the table's own
    QCOMPARE(menu->actions().at(4)->text(), u"Date de création"_s);
    menu->actions().at(4)->trigger();
    const QStringList arranged = pc.headers(u"toDoTable"_s);
    QCOMPARE(arranged,
        (QStringList{u"Numéro de demande"_s, u"Demandeur"_s, u"Affecté à"_s, u"Statut"_s,
            u"Date de dernière mise à jour"_s, u"Type"_s, u"Alerte"_s}));
    QCOMPARE(pc.headers(u"waitingTable"_s), before); // a list of its own

    pc.go({.place = Place::Search});
    pc.go({.place = Place::Home});
    QCOMPARE(pc.headers(u"toDoTable"_s), arranged);
    pc.logOut();
    pc.logIn(u"op1b"_s); // a colleague at the same computer
    QCOMPARE(pc.headers(u"toDoTable"_s), before);
    pc.logOut();
    pc.logIn(u"op1"_s);
    QCOMPARE(pc.headers(u"toDoTable"_s), arranged);

    QMenu *again = pc.find<TableView>(u"toDoTable"_s)->columnsMenu(); // the table's own
    again->actions().last()->trigger(); // « Réinitialiser »
    QCOMPARE(pc.headers(u"toDoTable"_s), before);
}

// The tables that are no list of the database: those of a dossier, the transmissions, the templates.
void TestLists::columnsOfTheTablesOfAPageAreEachUsersToo()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().attachments().add(fixture.op1, dossier.id, {{u"a.txt"_s, "un"}}));
    Account second = fixture.supervisor;
    second.id = 0;
    second.login = u"chef2"_s;
    second.email = u"chef2@exemple.fr"_s;
    QVERIFY(fixture.workspace().accounts().createAccount(fixture.admin, second, QString::fromUtf16(test::password)));
    test::Workstation pc(fixture, *m_look);
    const Destination page{.place = Place::Dossier, .dossierId = dossier.id};
    const QList<std::pair<Destination, QString>> tables = {{page, u"historyTable"_s}, {page, u"attachmentTable"_s},
        {page, u"dossierMailsTable"_s}, {page, u"differencesTable"_s},
        {{.place = Place::Transmissions}, u"transmissionsTable"_s}, {{.place = Place::RequestTemplates}, u"templates"_s}};
    const auto table = [&](const std::pair<Destination, QString> &each) {
        pc.go(each.first);
        return pc.window().page()->findChild<TableView *>(each.second);
    };
    pc.logIn(u"chef1"_s);
    for (const auto &each : tables)
        table(each)->setColumnWidth(0, 321);
    pc.logOut();
    pc.logIn(u"chef2"_s); // a colleague at the same computer
    for (const auto &each : tables)
        QVERIFY2(table(each)->columnWidth(0) != 321, qPrintable(each.second));
    pc.logOut();
    pc.logIn(u"chef1"_s);
    for (const auto &each : tables)
        QVERIFY2(table(each)->columnWidth(0) == 321, qPrintable(each.second));
}

void TestLists::aColumnStaysAsWideAsItWasMade()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    auto *table = pc.find<TableView>(u"toDoTable"_s);
    table->setColumnWidth(2, 333); // a name: one of those that share what is left
    QCOMPARE(table->columnWidth(2), 333);
    pc.go({.place = Place::Search});
    pc.go({.place = Place::Home});
    table = pc.find<TableView>(u"toDoTable"_s);
    QCOMPARE(table->columnWidth(2), 333);
    pc.window().resize(1500, 900);
    QCOMPARE(table->columnWidth(2), 333);
}

void TestLists::everyTitleSorts()
{
    test::Fixture fixture;
    std::ignore = fixture.deposited(fixture.op1);
    fixture.advance(60);
    std::ignore = fixture.deposited(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    auto *table = pc.find<TableView>(u"toDoTable"_s);
    const auto first = [&] { return pc.row(u"toDoTable"_s, 0).first(); };
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table->horizontalHeader()->setSortIndicator(column, order);
            QCOMPARE(pc.rows(u"toDoTable"_s), 2);
            QCOMPARE(pc.banner(), QString());
        }
    }
    table->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder); // « Demandeur »
    QCOMPARE(first(), u"FR-EXP-2026-0000001"_s); // SARL before SAS
    table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    QCOMPARE(first(), u"FR-EXP-2026-0000002"_s);
    table->horizontalHeader()->setSortIndicator(8, Qt::AscendingOrder); // « Âge »: the youngest first
    QCOMPARE(first(), u"FR-EXP-2026-0000002"_s);
}

void TestLists::theOrderIsRemembered()
{
    test::Fixture fixture;
    drafts(fixture, 3);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    QCOMPARE(pc.row(u"toDoTable"_s, 0).first(), u"FR-EXP-2026-0000003"_s);
    pc.find<TableView>(u"toDoTable"_s)->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    QCOMPARE(pc.row(u"toDoTable"_s, 0).first(), u"FR-EXP-2026-0000001"_s);
    pc.go({.place = Place::Search});
    pc.go({.place = Place::Home});
    QCOMPARE(pc.row(u"toDoTable"_s, 0).first(), u"FR-EXP-2026-0000001"_s);
    QMenu *menu = pc.find<TableView>(u"toDoTable"_s)->columnsMenu(); // the table's own
    menu->actions().last()->trigger();
    QCOMPARE(pc.row(u"toDoTable"_s, 0).first(), u"FR-EXP-2026-0000003"_s);
}

void TestLists::rowsAreSelectedAndCopied()
{
    test::Fixture fixture;
    drafts(fixture, 12);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    auto *table = pc.find<TableView>(u"toDoTable"_s);
    table->setFocus();
    pc.press(Qt::Key_Home);
    pc.press(Qt::Key_Down, Qt::ShiftModifier);
    pc.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectedRowCount(), 3);
    pc.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied.first(), pc.row(u"toDoTable"_s, 0).join(u'\t'));
    pc.press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(table->selectedRowCount(), 12);
    pc.press(Qt::Key_A, Qt::ControlModifier);
    pc.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList all = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(all.size(), 13);
    QCOMPARE(all.first(), pc.headers(u"toDoTable"_s).join(u'\t'));
    QCOMPARE(all.last(), pc.row(u"toDoTable"_s, 11).join(u'\t'));
    pc.press(Qt::Key_Home);
    QCOMPARE(table->selectedRowCount(), 1);
    // typing ahead goes to the row that begins so
    for (const QChar letter : u"FR-EXP-2026-0000005"_s)
        QTest::keyClick(table, letter.toLatin1());
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"FR-EXP-2026-0000005"_s);
}

void TestLists::tooManyRowsAreNotCopied()
{
    TableView table;
    QStandardItemModel model(TableView::mostCopied + 1, 1);
    table.setSelectionMode(TableView::ExtendedSelection);
    table.setModel(&model);
    QSignalSpy refused(&table, &TableView::copyRefused);
    QGuiApplication::clipboard()->setText(u"before"_s);
    table.selectAll();
    table.copySelection(false);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    table.selectRow(0);
    table.copySelection(false);
    QCOMPARE(refused.size(), 1);
}

void TestLists::aRefreshKeepsWhatIsSelected()
{
    test::Fixture fixture;
    drafts(fixture, 30);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    auto *table = pc.find<TableView>(u"toDoTable"_s);
    table->selectRow(3);
    const QString selected = pc.row(u"toDoTable"_s, 3).first();
    drafts(fixture, 2); // another workstation's, seen by itself
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 32, 6000);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), selected);
    QCOMPARE(table->selectedRowCount(), 1);
    QCOMPARE(table->verticalScrollBar()->value(), 0); // at the top one sees what is new
    const DossierService &dossiers = fixture.workspace().dossiers();
    const qint64 id = table->currentIndex().data(Qt::UserRole + 1).toLongLong();
    const Dossier gone = dossiers.view(fixture.op1b, id)->dossier;
    QVERIFY(dossiers.act(fixture.op1b, id, gone.version, Action::Abandon));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 31, 6000);
    QCOMPARE(table->selectedRowCount(), 0);
}

void TestLists::theFilterNarrowsWhileOneTypes()
{
    test::Fixture fixture;
    const Dossier breizh = fixture.granted(fixture.op1);
    std::ignore = fixture.granted(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Authorisations});
    QCOMPARE(pc.rows(u"authorisationsTable"_s), 2);
    auto *table = pc.find<TableView>(u"authorisationsTable"_s);
    pc.press(Qt::Key_F, Qt::ControlModifier);
    pc.type(u"filterText"_s, u"breizh"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(pc.row(u"authorisationsTable"_s, 0).at(2), breizh.number);
    pc.type(u"filterText"_s, u"zzz"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    pc.type(u"filterText"_s, QString());
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestLists::theFilterTakesSeveralStatuses()
{
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    const Dossier second = fixture.deposited(fixture.op2);
    QVERIFY(fixture.workspace().dossiers().act(fixture.officer, second.id, second.version, Action::Reject,
        {.comment = u"Motif"_s, .hearing = {.noneDue = u"Demande manifestement infondée"_s}}));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Authorisations});
    QCOMPARE(pc.rows(u"authorisationsTable"_s), 2);
    pc.click(u"filterStatus"_s);
    pc.click(u"status_rejected"_s);
    pc.press(Qt::Key_Escape);
    QCOMPARE(pc.rows(u"authorisationsTable"_s), 1);
    QCOMPARE(pc.row(u"authorisationsTable"_s, 0).at(5), u"Rejeté"_s);
    pc.click(u"filterStatus"_s);
    pc.click(u"status_granted"_s);
    pc.press(Qt::Key_Escape);
    QCOMPARE(pc.text(u"filterStatus"_s), u"Octroyé, Rejeté"_s);
    QCOMPARE(pc.rows(u"authorisationsTable"_s), 2);
}

void TestLists::otherListsAreExportedToo()
{
    test::Fixture fixture;
    const Dossier own = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.click(u"toDoExport"_s);
    const QString file = QDir(fixture.folder()).filePath(u"queue.xlsx"_s);
    pc.click(u"exportXlsx"_s);
    pc.type(u"exportFile"_s, file);
    pc.click(u"exportDialogOk"_s);
    QTRY_VERIFY(!pc.shows(u"exportDialog"_s));
    QVERIFY(QFile::exists(file));
    QVERIFY(pc.banner().contains(u"queue.xlsx"_s));
}

void TestLists::documentsMailsAndAccountsAreListsToo_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("table");
    QTest::newRow("documents") << u"op1"_s << Place::Documents << u"attachedTable"_s;
    QTest::newRow("mails") << u"ag1"_s << Place::Mails << u"mails"_s;
    QTest::newRow("accounts") << u"admin"_s << Place::Accounts << u"accounts"_s;
}

void TestLists::documentsMailsAndAccountsAreListsToo()
{
    QFETCH(QString, login);
    QFETCH(Place, place);
    QFETCH(QString, table);
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    std::ignore = fixture.deposited(fixture.op2);
    QVERIFY(fixture.workspace().attachments().add(
        fixture.op1, dossier.id, {{u"a.txt"_s, "un"}, {u"b.txt"_s, "deux"}, {u"c.txt"_s, "trois"}}));
    test::Workstation pc(fixture, *m_look);
    pc.type(u"login"_s, login);
    pc.type(u"password"_s, QString::fromUtf16(test::password));
    pc.click(u"enter"_s);
    QTRY_COMPARE(pc.place(), Place::Domains);
    pc.go({.place = place});
    QTRY_VERIFY(pc.rows(table) > 1);

    auto *view = pc.find<TableView>(table);
    view->setFocus();
    pc.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view->selectedRowCount(), pc.rows(table));
    pc.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), pc.rows(table) + 1);
    QCOMPARE(copied.first(), pc.headers(table).join(u'\t'));
    QCOMPARE(copied.at(1), pc.row(table, 0).join(u'\t'));

    // not selectRow(): it would look at the keys that were pressed last
    view->selectionModel()->setCurrentIndex(view->model()->index(1, 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(view->selectedRowCount(), 1);
    const qint64 second = view->currentIndex().data(IdRole).toLongLong();
    pc.refresh();
    QTRY_VERIFY(!view->isLoading());
    QCOMPARE(view->selectedRowCount(), 1);
    QCOMPARE(view->currentIndex().data(IdRole).toLongLong(), second);

    const QStringList before = pc.headers(table);
    view->columnsMenu()->actions().at(2)->trigger();
    const QStringList arranged = pc.headers(table);
    QCOMPARE(arranged.size(), before.size() - 1);
    pc.go({.place = Place::Domains});
    pc.go({.place = place});
    QCOMPARE(pc.headers(table), arranged);
    pc.find<TableView>(table)->columnsMenu()->actions().last()->trigger(); // « Réinitialiser »
    QCOMPARE(pc.headers(table), before);
}

void TestLists::whatCannotBeReadIsSaid()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    auto *table = pc.find<TableView>(u"toDoTable"_s);
    table->setTrouble(u"La base est occupée."_s);
    QCOMPARE(table->placeText(), u"La base est occupée."_s);
    pc.press(Qt::Key_F5);
    QTRY_COMPARE(table->placeText(), u"Aucun élément n’a été trouvé"_s);
}

} // namespace rex

QTEST_MAIN(rex::TestLists)
#include "tst_lists.moc"
