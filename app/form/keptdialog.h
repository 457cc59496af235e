// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"

#include <QDateTime>

namespace rex {

// A form typed before the program ended is still kept: it is taken up or erased before another is begun.
class KeptDialog : public VerbDialog
{
    Q_OBJECT
public:
    KeptDialog(const QDateTime &keptAt, QWidget *parent);

signals:
    void erased(); // « Effacer »; accepted() is « Reprendre la saisie »
};

} // namespace rex
