// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/dossier.h"
#include "model/domain/workflow.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace rex {

// Words of the guide for the values of the domain, in the language in force.
[[nodiscard]] QString label(Status status); // « En étude »
[[nodiscard]] QString label(Action action); // « Modifier le formulaire »
[[nodiscard]] QString label(Event event); // « Dépôt de la demande au service de recevabilité »
[[nodiscard]] QString label(Role role); // « Opérateur »
[[nodiscard]] QString label(Activity activity); // « Commercialisation »

// Mark and tone of a status, words of the visual language (see model/lists/roles.h).
[[nodiscard]] QString markIcon(Status status);
[[nodiscard]] QString markTone(Status status);

// Type of a dossier: short on the home page, long in the lists (domain notes 8, no 12).
[[nodiscard]] QString typeShort(); // « REX »
[[nodiscard]] QString typeLong(); // « Délivrance du numéro d'exportateur enregistré »

// JJ/MM/AAAA HH:MM:SS and JJ/MM/AAAA in Europe/Paris; empty for an invalid one.
[[nodiscard]] QString shown(const QDateTime &utc);
[[nodiscard]] QString shown(const QDate &day);
// The day in Europe/Paris on which a moment falls: every legal date is counted there.
[[nodiscard]] QDate parisDay(const QDateTime &utc);

// Stable words for the database and the exchange formats; `fromCode` gives nothing for an unknown word.
[[nodiscard]] QString code(Status status); // "under_review"
[[nodiscard]] QString code(Role role); // "officer"
[[nodiscard]] QString code(Event event); // "deposit"
[[nodiscard]] QString code(Activity activity); // "trading"
[[nodiscard]] QString code(MailKind kind); // "granting"
[[nodiscard]] std::optional<Status> statusFromCode(const QString &code);
[[nodiscard]] std::optional<Role> roleFromCode(const QString &code);
[[nodiscard]] std::optional<Event> eventFromCode(const QString &code);
[[nodiscard]] std::optional<Activity> activityFromCode(const QString &code);
[[nodiscard]] std::optional<MailKind> mailKindFromCode(const QString &code);

} // namespace rex
