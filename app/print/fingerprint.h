// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/dossierservice.h"

#include <QString>

namespace rex {

// A short word that stands for all that was registered: number, dates, office and the form in force. Whoever
// holds a print compares it with the one of the records; one changed letter gives another word. It does not
// depend on what may change later without a new form (consent, revocation). « 4-4-4 » letters and digits
// without I, L, O and U. The dossier must hold an authorisation.
[[nodiscard]] QString fingerprint(const AuthorisationDocument &authorisation);

} // namespace rex
