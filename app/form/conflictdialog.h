// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"
#include "model/domain/difference.h"

namespace rex {

// Someone else has changed the dossier while one was typing: what differs, and the choice to go on with one's own
// typing over the present version.
class ConflictDialog : public VerbDialog
{
    Q_OBJECT
public:
    // What the two columns hold.
    enum class Versions { PresentAndTyped, ReadAndPresent };

    ConflictDialog(
        const QString &lastChange, const QList<Difference> &differences, Versions versions, QWidget *parent);
};

} // namespace rex
