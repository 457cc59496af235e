// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"

#include <QList>
#include <QString>

namespace rex::papercase {

// A paper of a dossier whose whole life the services have written; all data are invented.
struct Paper
{
    QString name; // of its expected pages
    print::Document document;
};

// Recapitulation (also in English and of a draft), history, and the letter of each kind of decision.
[[nodiscard]] QList<Paper> all();

} // namespace rex::papercase
