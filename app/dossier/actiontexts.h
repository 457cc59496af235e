// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/workflow.h"

#include <QString>

namespace rex {

// What is asked before an action on a dossier, with OK and Annuler; says what will happen.
[[nodiscard]] QString question(const Transition &transition, const Dossier &dossier);
// What is said once it is done; `dossier` as it stands after.
[[nodiscard]] QString done(Action action, const Dossier &dossier);

} // namespace rex
