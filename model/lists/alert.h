// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"

namespace rex {

// What the column « Alerte » says of a dossier; the guide leaves it open. Icon and tone are words of
// roles.h; an empty text is no alert.
struct Alert
{
    QString text;
    QString icon;
    QString tone;
    QString whole = {}; // the text with what the column has no room for; empty: the text is all
};

// A draft is « Non déposé »; an incomplete dossier counts the days left before it is rejected (guide 4.2),
// in red from the second last. `deadline` is the first moment at which it is rejected.
[[nodiscard]] Alert alertOf(Status status, const QDateTime &deadline, const QDateTime &now);
// A number that is revoked, but not yet in effect, says its last day.
// The same for a row as `forOffice` or its company reads it: the office also sees unread messages, dossiers
// that came from another office, and modifications of a valid number. Days that run out come before the office of
// before: then that is said in `whole` only.
[[nodiscard]] Alert alertOf(const DossierRow &row, bool forOffice, const QDateTime &now);

} // namespace rex
