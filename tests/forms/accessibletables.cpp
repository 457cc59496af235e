// SPDX-License-Identifier: GPL-3.0-or-later
// A window with an empty and a filled table for accessibletables.py to question; says what was asked of it.
#include "forms/look/look.h"
#include "forms/parts/tableview.h"
#include "tests/forms/samplemodel.h"

#include <QApplication>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    rex::Look look(&app);
    QWidget window;
    window.setWindowTitle(u"accessibletables"_s);
    auto *column = new QVBoxLayout(&window);
    for (int rows : {0, 3}) {
        auto *table = new rex::TableView(&window);
        table->setAccessibleName(rows ? u"Filled"_s : u"Empty"_s);
        table->setModel(new rex::SampleModel(rows, table));
        table->setColumnWidths({158, 117, 0, 121, 149, 52, 162});
        column->addWidget(table);
        QObject::connect(table, &rex::TableView::opened, &window,
            [](const QModelIndex &index) { QTextStream(stdout) << "opened " << index.row() << Qt::endl; });
    }
    window.resize(1100, 500);
    window.show();
    return app.exec();
}
