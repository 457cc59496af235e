// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/form.h"
#include "model/domain/workflow.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace rex {

// What the Commission's base is told of a registration (art. 80(2), 82; guide 5.1).
enum class TransmissionKind { Granting, Modification, Consent, Revocation, Annulment };
enum class TransmissionState { Pending, Sent, Failed };
inline constexpr TransmissionState allTransmissionStates[]
    = {TransmissionState::Pending, TransmissionState::Sent, TransmissionState::Failed};

[[nodiscard]] QString code(TransmissionKind kind);
[[nodiscard]] QString code(TransmissionState state);
[[nodiscard]] std::optional<TransmissionKind> transmissionKindFromCode(const QString &code);
[[nodiscard]] std::optional<TransmissionState> transmissionStateFromCode(const QString &code);
[[nodiscard]] QString label(TransmissionKind kind); // « Octroi »
[[nodiscard]] QString label(TransmissionState state); // « À transmettre »

// One thing that the Commission's base is to be told, or was.
struct Transmission
{
    qint64 id = 0;
    qint64 dossierId = 0;
    QString dossierNumber;
    QString companyName;
    QString rexNumber;
    QDateTime at; // of the event, UTC
    TransmissionKind kind = TransmissionKind::Granting;
    TransmissionState state = TransmissionState::Pending;
    QByteArray payload; // as transmissionPayload() wrote it
    bool consent = false; // publication in force now: withdrawn since, the payload goes out anonymous
    QString batch; // « LOT-2026-0001 »; empty while pending
    QDateTime sent; // UTC; invalid while pending
    QString error; // why the lot came back

    bool operator==(const Transmission &) const = default;
};

// The events that must be told; nothing for all others.
[[nodiscard]] std::optional<TransmissionKind> transmissionOf(Event event);
// The fields as JSON. With consent those of art. 82(7); without it only the anonymous ones of art. 82(8)-(9):
// number, date of validity, date of revocation.
[[nodiscard]] QByteArray transmissionPayload(const Dossier &dossier, const Form &granted);
// A lot as XML after resources/transmission/transmission-1.xsd.
[[nodiscard]] QByteArray transmissionXml(
    const QString &batch, const QDateTime &exported, const QList<Transmission> &transmissions);

} // namespace rex
