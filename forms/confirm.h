// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/verbdialog.h"

#include <functional>

namespace rex {

// Asks OK or Annuler before something that cannot be taken back, and says what will happen (guide 3.5). Never
// blocks: the answer comes by the function given, or by accepted() and rejected().
class Confirm : public VerbDialog
{
    Q_OBJECT
public:
    // Object names: confirm, confirmOk, confirmCancel. The text is shown as it stands, never as rich text.
    Confirm(const QString &title, const QString &text, QWidget *parent);
    Confirm(const QString &title, const QString &text, const QString &verb, QWidget *parent);

    // Opens one over the window of `parent`; it deletes itself. `confirmed` is called after OK, unless
    // `parent` is gone by then.
    static Confirm *ask(
        QWidget *parent, const QString &title, const QString &text, std::function<void()> confirmed);
};

} // namespace rex
