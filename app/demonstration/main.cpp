// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databases.h"
#include "app/demonstration/guidedtour.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/navigator.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

// usage: rex-demonstration FOLDER
int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    using namespace rex;

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"soprano-rex"_s);
    const QString folder = application.arguments().value(1);
    const QTemporaryDir home; // nothing of the user's own settings or database is touched
    if (!QFileInfo(folder).isDir() || !home.isValid()) {
        QTextStream(stderr) << "usage: rex-demonstration FOLDER\n";
        return 2;
    }
    QSettings settings(home.filePath(u"soprano-rex.ini"_s), QSettings::IniFormat);
    Language language(settings);
    Databases databases(settings, systemClock(), home.filePath(u"soprano-rex.sqlite"_s));
    Look look(&application);
    look.setMode(Look::Mode::Light);
    MainWindow window(settings);
    Navigator navigator(window, databases, look, language, settings);
    navigator.start({}); // a first start
    window.show();

    GuidedTour tour(window, look, QDir(folder).absolutePath());
    QTimer::singleShot(0, &application, [&tour] {
        tour.run();
        QApplication::exit();
    });
    return QApplication::exec();
}
