// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/printtexts.h"
#include "model/domain/dossier.h"

namespace rex::print {

// What the public may know of a number (art. 82(7) to (9); domain notes 1.3): number, first day of validity,
// revocation; the holder's name only while he consents to the publication. A few short lines, as they stand
// in the code of the printed form. The dossier must hold an authorisation.
[[nodiscard]] QString publicCheckText(const Dossier &dossier, const QString &holder, Language language);

} // namespace rex::print
