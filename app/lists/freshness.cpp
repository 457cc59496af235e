// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/freshness.h"

#include <QCoreApplication>
#include <QTime>

using namespace Qt::StringLiterals;

namespace rex {

QString freshness()
{
    return QCoreApplication::translate("rex::Freshness", "Listes à jour à %1")
        .arg(QTime::currentTime().toString(u"HH:mm:ss"_s));
}

} // namespace rex
