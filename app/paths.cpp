// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QStandardPaths>

namespace rex::paths {

using namespace Qt::StringLiterals;

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/soprano-rex.ini"_s;
}

QString localDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/soprano-rex.sqlite"_s;
}

QString logFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/log/soprano-rex.log"_s;
}

} // namespace rex::paths
