// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"

namespace rex {

// Asks what to do with unsaved typing before a form is left: Sauvegarder, Ne pas sauvegarder, Annuler.
class LeaveDialog : public VerbDialog
{
    Q_OBJECT
public:
    explicit LeaveDialog(QWidget *parent);

signals:
    void dropped(); // « Ne pas sauvegarder »; accepted() is « Sauvegarder »
};

} // namespace rex
