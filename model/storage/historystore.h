// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/historyentry.h"
#include "model/domain/result.h"

#include <QList>

namespace rex {

class Database;

// What an event's hash covers: everything that its row says, and the hash before it.
struct HistoryLink
{
    qint64 dossierId = 0;
    qint64 at = 0; // UTC milliseconds
    QString event, status; // their codes
    qint64 accountId = 0;
    QString actor, affiliation, comment;
    qint64 formId = 0;
    QString previousHash;

    [[nodiscard]] QString hash() const;
};

// The Historique of dossiers: append-only, each event chained to the one before by its hash, so that a change
// made behind the program's back shows. Writers are called inside Database::write().
class HistoryStore
{
public:
    explicit HistoryStore(const Database &database);

    // `accountId` 0 for the program itself.
    [[nodiscard]] Result<> append(qint64 dossierId, const HistoryEntry &entry, qint64 accountId) const;
    // Moment of the newest event of any dossier; invalid while there is none.
    [[nodiscard]] Result<QDateTime> newest() const;
    [[nodiscard]] Result<QList<HistoryEntry>> of(qint64 dossierId) const; // newest first
    // Recomputes the dossier's chain. Error NotOurs with a sentence naming the first event that does not fit.
    [[nodiscard]] Result<> verify(qint64 dossierId) const;

private:
    const Database &m_database;
};

} // namespace rex
