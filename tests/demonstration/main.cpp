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
    using namespace Qt::StringLiterals;

    const QApplication application(argc, argv);
    const QString folder = application.arguments().value(1);
    if (!QFileInfo(folder).isDir()) {
        QTextStream(stderr) << "usage: rex-demonstration FOLDER\n";
        return 2;
    }
    // Nothing of an earlier demonstration stays beside this one's, and the program is not asked to overwrite.
    QDir earlier(folder);
    for (const QString &name : earlier.entryList({u"[0-9][0-9]-*.png"_s, u"autorisation.pdf"_s}, QDir::Files)) {
        if (!earlier.remove(name)) {
            QTextStream(stderr) << earlier.filePath(name) << " cannot be removed\n";
            return 1;
        }
    }
    test::AppWindow program; // on settings and files of its own
    program.start();
    GuidedTour(program.window(), QDir(folder).absolutePath()).run();
    return 0;
}
