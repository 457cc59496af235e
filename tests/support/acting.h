// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/workspace.h"

namespace rex::test {

// A decision that holds whatever any action may ask for on this day: a comment, a motive, another office, a hearing.
[[nodiscard]] Decision fullDecision(const QDate &today);

// Does an action of the workflow table the way the windows do it: through the form where the action needs one, else
// by act(). `dossier` is the dossier as it was read.
[[nodiscard]] Result<Dossier> perform(
    const Workspace &workspace, const Account &account, const Dossier &dossier, Action action);

[[nodiscard]] std::optional<Action> actionFromCode(const QString &code);

} // namespace rex::test
