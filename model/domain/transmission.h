// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/domain/form.h"
#include "model/domain/workflow.h"

#include <QByteArray>

#include <optional>

namespace rex {

// What the Commission's base is told of a registration (art. 80(2), 82; guide 5.1).
enum class TransmissionKind { Granting, Modification, Consent, Revocation, Annulment };

[[nodiscard]] QString code(TransmissionKind kind);
// The events that must be told; nothing for all others.
[[nodiscard]] std::optional<TransmissionKind> transmissionOf(Event event);
// The fields as JSON. With consent those of art. 82(7); without it only the anonymous ones of art. 82(8)-(9):
// number, date of validity, date of revocation.
[[nodiscard]] QByteArray transmissionPayload(const Dossier &dossier, const Form &granted);

} // namespace rex
