// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"
#include "forms/parts/tableview.h"
#include "tests/forms/samplemodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

const QList<int> widths{158, 117, 0, 121, 149, 52, 162};

void prepare(TableView &view, SampleModel &model)
{
    view.setModel(&model);
    view.setColumnWidths(widths);
    view.resize(1200, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
}

QAccessibleTableInterface *tableOf(TableView &view)
{
    return QAccessible::queryAccessibleInterface(&view)->tableInterface();
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void modelSpeaksTheContract()
    {
        SampleModel model(3);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void enterAndDoubleClickOpenTheRow()
    {
        TableView view;
        SampleModel model(5);
        prepare(view, model);
        QSignalSpy opened(&view, &TableView::opened);
        view.selectRow(2);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toModelIndex().row(), 2);
        const QPoint where = view.visualRect(model.index(3, 1)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, where);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(1).at(0).toModelIndex().row(), 3);
    }

    void enterOnAnEmptyTableOpensNothing()
    {
        TableView view;
        SampleModel model(0);
        prepare(view, model);
        QSignalSpy opened(&view, &TableView::opened);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(view.placeText(), u"Aucun élément n’a été trouvé"_s);
    }

    void actionsColumnEditsAndRemovesByKeyAndByMouse()
    {
        TableView view;
        SampleModel model(5);
        prepare(view, model);
        view.setActionsColumn(6);
        QSignalSpy opened(&view, &TableView::opened);
        QSignalSpy edited(&view, &TableView::editRequested);
        QSignalSpy removed(&view, &TableView::removeRequested);
        view.selectRow(1);
        QTest::keyClick(&view, Qt::Key_F2);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Delete);
        const QRect cell = view.visualRect(model.index(4, 6));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center() - QPoint(12, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.center() + QPoint(14, 0));
        QCOMPARE(edited, QList<QVariantList>({{1}, {1}, {4}}));
        QCOMPARE(removed, QList<QVariantList>({{1}, {4}}));
        QCOMPARE(opened.size(), 0);
    }

    void copiesRowsAsTabSeparatedText()
    {
        TableView view;
        SampleModel model(5);
        prepare(view, model);
        view.setColumnHidden(2, true);
        view.selectRow(1);
        const QString row =
            u"FR-EXP-2016-0000002\tIncomplet\tValence bureau\t06/12/2016 11:29:38\t1 j\tReste 23 jours"_s;
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), row);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(),
            u"Numéro de demande\tStatut\tAffecté à\tDate de dernière mise à jour\tÂge\tAlerte\n"_s + row);
    }

    void homeAndEndGoToFirstAndLastRow()
    {
        TableView view;
        SampleModel model(100);
        prepare(view, model);
        view.selectRow(50);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 99);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex().row(), 0);
    }

    void oneColumnTakesWhatTheOthersLeave()
    {
        TableView view;
        SampleModel model(5);
        prepare(view, model);
        QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        view.resize(1400, 400);
        QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        QCOMPARE(view.columnWidth(0), 158);
        const int before = view.viewport()->width();
        model.setRows(50); // a bar at the side takes some of the width
        QTRY_VERIFY(view.viewport()->width() < before);
        QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        QTRY_COMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void isAsTallAsItsRowsUpToTheMost()
    {
        TableView view;
        SampleModel model(2);
        prepare(view, model);
        view.setVisibleRows(1, 5);
        const int head = view.horizontalHeader()->sizeHint().height();
        QTRY_COMPARE(view.height(), head + 2 * 30);
        model.setRows(50);
        QTRY_COMPARE(view.height(), head + 5 * 30);
        model.setRows(0);
        QTRY_COMPARE(view.height(), head + 76);
    }

    void whatChangedStandsOnItsColour()
    {
        const Look &look = Look::of(nullptr);
        QStandardItemModel model(1, 3);
        const QStringList changes{{}, u"removed"_s, u"added"_s};
        for (int column = 0; column < 3; ++column) {
            model.setData(model.index(0, column), u"Livres et albums"_s);
            model.setData(model.index(0, column), changes.at(column), ChangeRole);
        }
        TableView view;
        view.setRows(TableView::Rows::Wrapped);
        view.setModel(&model);
        view.setColumnWidths({200, 200, 200});
        view.resize(620, 120);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const auto holds = [&](int column, Token token) { // that colour
            const QImage cell = view.viewport()->grab(view.visualRect(model.index(0, column))).toImage();
            for (int y = 0; y < cell.height(); ++y) {
                for (int x = 0; x < cell.width(); ++x) {
                    if (cell.pixelColor(x, y) == look.colour(token))
                        return true;
                }
            }
            return false;
        };
        for (int column = 0; column < 3; ++column) {
            QCOMPARE(holds(column, Token::Removed), column == 1);
            QCOMPARE(holds(column, Token::Added), column == 2);
        }
    }

    void layoutIsKeptAndReset()
    {
        QTemporaryDir dir;
        QSettings settings(dir.filePath(u"layout.ini"_s), QSettings::IniFormat);
        SampleModel model(3);
        {
            TableView view;
            prepare(view, model);
            view.setHiddenByDefault({4});
            view.keepLayout(settings, u"home"_s);
            view.setColumnWidth(0, 222);
            view.horizontalHeader()->moveSection(1, 3);
            view.columnsMenu()->actions().at(3)->setChecked(false);
        }
        TableView view;
        prepare(view, model);
        view.setHiddenByDefault({4});
        view.keepLayout(settings, u"home"_s);
        QCOMPARE(view.columnWidth(0), 222);
        QCOMPARE(view.horizontalHeader()->visualIndex(1), 3);
        QVERIFY(view.isColumnHidden(3));
        QVERIFY(view.isColumnHidden(4));
        view.columnsMenu()->actions().last()->trigger();
        QCOMPARE(view.columnWidth(0), 158);
        QCOMPARE(view.horizontalHeader()->visualIndex(1), 1);
        QVERIFY(!view.isColumnHidden(3));
        QVERIFY(view.isColumnHidden(4));
    }

    void loadingIsSaidOnlyAfterAWhile()
    {
        TableView view;
        SampleModel model(0);
        prepare(view, model);
        view.setLoading(true);
        QCOMPARE(view.placeText(), QString());
        QTRY_COMPARE(view.placeText(), u"Chargement…"_s);
        view.setLoading(false);
        QCOMPARE(view.placeText(), view.emptyText());
    }

    // The rule that keeps the program alive under a screen reader.
    void noQuestionMeetsANullCell_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("empty") << 0;
        QTest::newRow("filled") << 3;
    }
    void noQuestionMeetsANullCell()
    {
        QFETCH(int, rows);
        TableView view;
        SampleModel model(rows);
        prepare(view, model);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
        QCOMPARE(table->role(), QAccessible::Table);
        for (int row : {-1, 0, 2, 3, 1000000}) {
            for (int column : {-1, 0, 6, 7, 1000000}) {
                QAccessibleInterface *cell = table->tableInterface()->cellAt(row, column);
                QVERIFY(cell && cell->tableCellInterface() && cell->isValid());
                QVERIFY(!cell->tableCellInterface()->isSelected());
                cell->tableCellInterface()->columnHeaderCells();
                cell->state();
                cell->rect();
                QCOMPARE(cell->parent(), table);
            }
        }
        for (int index : {-1, 0, 7, 28, 1000000}) {
            QAccessibleInterface *child = table->child(index);
            QVERIFY(child && child->tableCellInterface());
        }
    }

    void aTableWithoutModelAnswersToo()
    {
        TableView view;
        QAccessibleTableInterface *table = tableOf(view);
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(!table->cellAt(0, 0)->tableCellInterface()->isSelected());
        QVERIFY(!table->selectRow(0));
    }

    void headerIsNotATableOfItsOwn()
    {
        TableView view;
        SampleModel model(0);
        prepare(view, model);
        QCOMPARE(QAccessible::queryAccessibleInterface(view.horizontalHeader())->tableInterface(), nullptr);
    }

    void cellsAreTheColumnsShownInTheirOrder()
    {
        TableView view;
        SampleModel model(3);
        prepare(view, model);
        view.setColumnHidden(0, true);
        view.horizontalHeader()->moveSection(3, 1);
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&view);
        QAccessibleTableInterface *table = root->tableInterface();
        QCOMPARE(table->columnCount(), 6);
        QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), u"Valence bureau"_s);
        QCOMPARE(table->columnDescription(0), u"Affecté à"_s);
        QCOMPARE(root->childCount(), 4 * 6);
        for (int i = 0; i < root->childCount(); ++i)
            QCOMPARE(root->indexOfChild(root->child(i)), i);
        QCOMPARE(root->child(1)->role(), QAccessible::ColumnHeader);
    }

    void cellsTellSelectionAndOpenTheirRow()
    {
        TableView view;
        SampleModel model(3);
        prepare(view, model);
        QSignalSpy opened(&view, &TableView::opened);
        QAccessibleInterface *cell = tableOf(view)->cellAt(2, 1);
        QVERIFY(cell->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.size(), 1);
        QVERIFY(cell->state().selected);
        QCOMPARE(tableOf(view)->selectedRows(), QList<int>{2});
        QCOMPARE(tableOf(view)->selectedCellCount(), 7);
        QVERIFY(tableOf(view)->unselectRow(2));
        QVERIFY(!cell->state().selected);
    }

    void cellsOfferEditAndRemoveByName()
    {
        TableView view;
        SampleModel model(3);
        prepare(view, model);
        view.setActionsColumn(6);
        QSignalSpy removed(&view, &TableView::removeRequested);
        QAccessibleInterface *cell = tableOf(view)->cellAt(1, 0);
        QVERIFY(cell->actionInterface()->actionNames().contains(u"Éditer…"_s));
        cell->actionInterface()->doAction(u"Retirer…"_s);
        QCOMPARE(removed, QList<QVariantList>({{1}}));
    }

    void aCellKeptAcrossAResetIsNeverStale()
    {
        TableView view;
        SampleModel model(3);
        prepare(view, model);
        QAccessibleInterface *cell = tableOf(view)->cellAt(2, 0);
        model.setRows(0);
        QVERIFY(cell->isValid());
        QCOMPARE(cell->text(QAccessible::Name), QString());
        QVERIFY(cell->state().invisible);
        QVERIFY(cell->actionInterface()->actionNames().isEmpty());
        model.setRows(5);
        QCOMPARE(cell->text(QAccessible::Name), u"FR-EXP-2016-0000003"_s);
    }

    void headerCellSorts()
    {
        TableView view;
        SampleModel model(3);
        prepare(view, model);
        view.setSortingEnabled(true);
        const int before = model.sorts;
        QAccessible::queryAccessibleInterface(&view)->child(1)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QCOMPARE(model.sorts, before + 1);
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 1);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Look look(&app);
    TestTableView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tableview.moc"
