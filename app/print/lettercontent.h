// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"
#include "app/print/printtexts.h"
#include "model/domain/reference.h"
#include "model/service/recordservice.h"

#include <QDateTime>

namespace rex::print {

// The letter that notifies a decision: who decided what, why, and how to appeal. Says across its head when the
// decision no longer holds. `decision` is one of the record's.
[[nodiscard]] Document letterContent(const DossierRecord &record, const DecisionRecord &decision,
    const Reference &reference, Language language, const QDateTime &printedAt);

// Whether the letter must carry ways of appeal: every decision but one that gives all that was asked for.
[[nodiscard]] bool needsWaysOfAppeal(Event decision);

} // namespace rex::print
