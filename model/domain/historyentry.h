// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/workflow.h"

namespace rex {

// With what the comment of Event::ModificationAccepted begins: the event has the words of a first granting (domain
// notes 7.2, T15). Kept in French.
inline constexpr QStringView modificationAccepted = u"Modification acceptée";

// One line of a dossier's Historique (guide 4.1): append-only.
struct HistoryEntry
{
    qint64 id = 0;
    QDateTime at; // UTC
    Event event = Event::Deposit;
    Status status = Status::UnderReview; // after the event
    QString actor; // « Douanes » for requests, the person's name for decisions (domain notes 8, no 7)
    QString affiliation; // column « Service »: company or office
    QString comment;
    qint64 formId = 0; // version deposited by this event; 0 for none

    bool operator==(const HistoryEntry &) const = default;
};

} // namespace rex
