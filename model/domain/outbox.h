// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mail.h"

#include <QDateTime>

#include <optional>

namespace rex {

enum class MailState { Waiting, Sending, Sent, Failed };
inline constexpr MailState allMailStates[] = {MailState::Waiting, MailState::Sending, MailState::Sent, MailState::Failed};

// A mail of the outbox: what it says, to which dossier it belongs, and how far its sending has come.
struct OutboxMail
{
    qint64 id = 0;
    qint64 dossierId = 0;
    QString dossierNumber;
    QString dossierUuid;
    QString officeCode; // in charge of the dossier now
    Mail mail;
    QDateTime created;
    MailState state = MailState::Waiting;
    QDateTime due; // tried no earlier, while it waits
    int attempts = 0; // since it was written, or tried again by hand
    int doubts = 0; // attempts that ended without an answer: it may have left each time
    QDateTime sent; // invalid before
    QString error; // what the last attempt ran into, as a sentence; empty when it went well
    qint64 formId = 0; // the version whose depositor it is for

    // It was tried again although an earlier attempt may have succeeded.
    [[nodiscard]] bool mayBeTwice() const { return doubts > (state == MailState::Sent ? 0 : 1); }
    bool operator==(const OutboxMail &) const = default;
};

// « En attente », « En cours d'envoi », « Envoyé », « Échec »; with its mark and tone (model/lists/roles.h).
[[nodiscard]] QString label(MailState state);
[[nodiscard]] QString markIcon(MailState state);
[[nodiscard]] QString markTone(MailState state);
[[nodiscard]] QString code(MailState state); // "waiting"
[[nodiscard]] std::optional<MailState> mailStateFromCode(const QString &code);

// An attempt that ended without an answer is repeated once; a second one is left to the officer.
inline constexpr int mostDoubts = 2;
// How long the n-th failed attempt waits for the next, growing from one minute to six hours; nothing after
// the last, some four days after the first.
[[nodiscard]] std::optional<int> minutesToRetry(int attempts);

} // namespace rex
