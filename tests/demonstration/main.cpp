// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demonstration/guidedtour.h"
#include "tests/support/appwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

// usage: rex-demonstration FOLDER
int main(int argc, char *argv[])
{
    using namespace rex;

    const QApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    if (!QFileInfo(folder).isDir()) {
        QTextStream(stderr) << "usage: rex-demonstration FOLDER\n";
        return 2;
    }
    test::AppWindow program; // on settings and files of its own
    program.start();
    GuidedTour(program.window(), QDir(folder).absolutePath()).run();
    return 0;
}
