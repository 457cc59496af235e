// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"
#include "app/print/printtexts.h"
#include "model/domain/reference.h"
#include "model/service/dossierservice.h"

#include <QDateTime>

namespace rex::print {

// What Annex 22-06 says of a granted registration: seven boxes, notes and notice (domain notes 1.1, 1.2).
// Takes the form in force and the decision, whatever is being modified meanwhile. The dossier must hold an
// authorisation.
[[nodiscard]] Document authorisationContent(const AuthorisationDocument &authorisation,
    const Reference &reference, Language language, const QDateTime &printedAt);

} // namespace rex::print
