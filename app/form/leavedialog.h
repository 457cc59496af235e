// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"

namespace rex {

// Asks what to do with unsaved typing before a form is left: Sauvegarder, Ne pas sauvegarder, Annuler. What an
// officer enters for a company is no draft of anybody's: it is kept to be gone on with.
class LeaveDialog : public VerbDialog
{
    Q_OBJECT
public:
    enum class Kind { Save, Keep };

    LeaveDialog(Kind kind, QWidget *parent);

signals:
    void dropped(); // « Ne pas sauvegarder »; accepted() is « Sauvegarder », « Garder la saisie »
};

} // namespace rex
