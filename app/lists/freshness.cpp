// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/freshness.h"

#include "model/domain/labels.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rex {

QString freshness()
{
    return QCoreApplication::translate("rex::Freshness", "Listes à jour à %1")
        .arg(shown(QDateTime::currentDateTimeUtc()).section(u' ', 1));
}

} // namespace rex
