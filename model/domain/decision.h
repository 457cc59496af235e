// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/attachment.h"
#include "model/domain/dossier.h"
#include "model/domain/workflow.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace rex {

// The hearing before an adverse decision: the invitation and what came of it, or why none was due.
struct Hearing
{
    QDate invitedOn;
    QString observations;
    QString noneDue;

    bool operator==(const Hearing &) const = default;
};

// Everything that an action needs beyond the dossier. Each action reads what concerns it.
struct Decision
{
    QString comment;
    QString mailAddition; // what the officer adds to the mail; ignored where no mail leaves
    QDate registeredOn; // Grant: today unless given
    QDate validFrom; // Grant: day of the last deposit unless given
    bool remedyProven = false; // Grant after a revocation under 89(3)(d) or 89(4)
    QString newOfficeCode; // Reassign
    QString motive; // Revoke: one of revocationMotives()
    QDate effect; // Revoke: at least the next day
    Hearing hearing; // Reject; Revoke for 89(3)(b), 89(3)(d), 89(4)
    QList<NewAttachment> attachments = {}; // with an action that takesDocuments()
};

struct RevocationMotive
{
    QString code; // « 89-3-a »
    QString text; // in French and English as the language is
};

// Art. 89(3)(a) to (d) and 89(4) of Regulation (EU) 2015/2447.
[[nodiscard]] QList<RevocationMotive> revocationMotives();
// The motive as a decision, its mail and the history keep it: in French, whatever the screens speak. Empty for an
// unknown code.
[[nodiscard]] QString keptMotive(const QString &code);
// Whether the exporter must prove a remedy before a new number (art. 89(9); guide 5.3).
[[nodiscard]] bool needsRemedy(const QString &motive);
// Whether the decision must say what became of the invitation to comment.
[[nodiscard]] bool needsHearing(Action action, const QString &motive);
// Thirty days to comment after the invitation: whether the decision comes before they are over. Warns only.
[[nodiscard]] bool isBeforeEndOfHearing(const Hearing &hearing, const QDate &today);

} // namespace rex
