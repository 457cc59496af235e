// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/actionbar.h"
#include "forms/savedstate.h"

class QLabel;

namespace rex {

class Mnemonics;

// The foot of the form: Retour, Contrôler, Sauvegarder, Valider, always in view, and whether it is saved
// (guide 3.2.6 to 3.5).
class FormActions : public ActionBar
{
    Q_OBJECT
public:
    // `saves`: there is « Sauvegarder », and whether it is saved.
    FormActions(Mnemonics &mnemonics, bool saves, QWidget *parent = nullptr);

    void setState(const SavedState &state);

signals:
    void back();
    void check();
    void save();
    void submit();

private:
    QLabel *m_state;
};

} // namespace rex
