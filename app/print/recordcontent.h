// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"
#include "app/print/printtexts.h"
#include "model/domain/reference.h"
#include "model/service/recordservice.h"

#include <QDateTime>

namespace rex::print {

// The recapitulation of a dossier: where it stands, and the form that the reader sees of it.
[[nodiscard]] Document recapitulationContent(
    const DossierRecord &record, const Reference &reference, Language language, const QDateTime &printedAt);

// The Historique of a dossier, newest first as on the screen.
[[nodiscard]] Document historyContent(
    const DossierRecord &record, const Reference &reference, Language language, const QDateTime &printedAt);

} // namespace rex::print
