// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/domain/transmission.h"

namespace rex {

class Database;

// What the Commission's base is to be told: rows written in the transaction of the event, sent in lots.
// Writers are called inside Database::write().
class TransmissionStore
{
public:
    explicit TransmissionStore(const Database &database);

    [[nodiscard]] Result<> insert(
        qint64 dossierId, TransmissionKind kind, const QByteArray &payload, const QDateTime &now) const;
    [[nodiscard]] Result<QList<Transmission>> pending() const; // oldest first
    [[nodiscard]] Result<QList<Transmission>> ofState(TransmissionState state, int most) const; // newest first
    [[nodiscard]] Result<int> count(TransmissionState state) const;
    // Of a dossier, UTC; invalid: none was sent.
    [[nodiscard]] Result<QDateTime> lastSent(qint64 dossierId) const;

    // How many rows changed.
    [[nodiscard]] Result<int> markSent(const QString &batch, qint64 lastId, const QDateTime &now) const;
    [[nodiscard]] Result<int> markFailed(const QString &batch, const QString &reason) const;
    [[nodiscard]] Result<int> requeue(const QString &batch) const;

private:
    const Database &m_database;
};

} // namespace rex
