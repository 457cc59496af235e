// SPDX-License-Identifier: GPL-3.0-or-later
// rex-bench-list FILE: the list of everything as the windows show it, a model in a table of the program's own, on a
// database made by rex-generate: until the first rows are painted, until all are there, a jump anywhere, memory.
#include "forms/look/look.h"
#include "forms/parts/tableview.h"
#include "model/lists/dossierlistmodel.h"
#include "model/service/workspace.h"
#include "model/storage/accountstore.h"
#include "tests/bench/dice.h"
#include "tests/bench/figures.h"
#include "tests/bench/generate.h"
#include "tests/bench/rivals.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::bench;

namespace {

constexpr int jumps = 100;
constexpr int patience = 20000; // ms

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QString ms(double time)
{
    return QString::number(time, 'f', time < 10 ? 2 : time < 100 ? 1 : 0);
}

void row(const QString &what, const QString &value, const QString &budget)
{
    std::printf("| %s | %s | %s |\n", qPrintable(what), qPrintable(value), qPrintable(budget));
    std::fflush(stdout);
}

void waitFor(ListModel &list, void (ListModel::*signal)(int))
{
    QEventLoop loop;
    QObject::connect(&list, signal, &loop, &QEventLoop::quit);
    QObject::connect(&list, &ListModel::failed, &loop, [](const QString &sentence) { qFatal("%s", qPrintable(sentence)); });
    loop.exec();
}

// From the scroll bar's move until each row in sight has been painted with what stands in it.
double jump(TableView &table, int to)
{
    QElapsedTimer timer;
    timer.start();
    table.verticalScrollBar()->setValue(to);
    const auto isThere = [&table](int y) {
        const QModelIndex cell = table.model()->index(table.rowAt(y), 0);
        return !cell.isValid() || !cell.data().toString().isEmpty();
    };
    const int bottom = table.viewport()->height() - 1;
    while (!isThere(0) || !isThere(bottom)) {
        QCoreApplication::processEvents();
        if (timer.elapsed() > patience)
            qFatal("the rows at %d do not come", to);
    }
    table.viewport()->repaint();
    return milliseconds(timer);
}

void measure(const QString &path)
{
    auto workspace = Workspace::open(path, [] { return generatedNow(); });
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().sentence));
    const auto officer = AccountStore((*workspace)->database()).account(2);
    if (!officer)
        qFatal("%s", qPrintable(officer.error().sentence));
    DossierListModel list((*workspace)->search(), *officer, (*workspace)->clock(), searchColumns());
    TableView table;
    table.setModel(&list);
    table.resize(1366, 760);
    table.show();
    QCoreApplication::processEvents();

    QElapsedTimer timer;
    double first = -1;
    QObject::connect(&list, &ListModel::modelReset, &table, [&] {
        if (first < 0) {
            table.viewport()->repaint();
            first = milliseconds(timer);
        }
    });
    timer.start();
    list.load({.list = DossierList::Search, .sortKey = SortKey::Updated});
    waitFor(list, &ListModel::loaded);
    const double all = milliseconds(timer);
    QList<double> times;
    Dice dice(1);
    for (int i = 0; i < jumps; ++i)
        times.append(jump(table, dice.below(std::max(1, table.verticalScrollBar()->maximum()))));
    std::sort(times.begin(), times.end());
    const QString megabytes = QString::number(double(residentMemory()) / 1e6, 'f', 1);

    std::printf("\n### A list of %d rows in a window\n\n| what | measured | budget |\n| --- | --- | --- |\n", list.rowCount());
    row(u"first rows painted, ms"_s, ms(first), {});
    row(u"all rows there, ms"_s, ms(all), {});
    row(u"a jump anywhere, painted, median of %1, ms"_s.arg(jumps), ms(times[jumps / 2]), u"30"_s);
    row(u"the slowest of them, ms"_s, ms(times.last()), {});
    row(u"memory of the whole program, MB"_s, megabytes, u"120"_s);
    keepFigure(u"a jump in the list of everything, ms"_s, ms(times[jumps / 2]));
    keepFigure(u"memory of the program with that list in a window, MB"_s, megabytes);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString path = QApplication::arguments().value(1);
    if (!QFileInfo::exists(path)) {
        std::fputs("rex-bench-list FILE: a database made by rex-generate\n", stderr);
        return 2;
    }
    new Look(qApp);
    measure(path);
    return 0;
}
