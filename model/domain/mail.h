// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/workflow.h"

#include <QString>

namespace rex {

// An automatic mail (guide 3.5, 4.2, 5).
struct Mail
{
    MailKind kind = MailKind::None;
    QString recipient;
    QString subject;
    QString body;

    bool operator==(const Mail &) const = default;
};

// The text of a mail about a dossier as it stands after the event, word for word the guide's where it gives
// one. `comment` is the officer's, where the mail carries it. Always in French: it is a decision's text.
[[nodiscard]] Mail composeMail(MailKind kind, const Dossier &dossier, const QString &comment);

// Why a term that ran out ended a request.
inline constexpr QStringView noAnswer = u"absence de réponse dans le délai de 30 jours";

// The mail with what an officer adds at its end; as it is if that is blank.
[[nodiscard]] Mail completed(Mail mail, const QString &addition);

} // namespace rex
