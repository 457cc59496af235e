// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace rex {

class Database;

// « Pris en charge par »: a lease on a dossier.
struct Claim
{
    qint64 accountId = 0;
    QString name;
    QDateTime until; // UTC

    bool operator==(const Claim &) const = default;
};

// Leases in the database. Writers are called inside Database::write().
class ClaimStore
{
public:
    explicit ClaimStore(const Database &database);

    // Nothing if nobody holds it at `now`.
    [[nodiscard]] Result<std::optional<Claim>> of(qint64 dossierId, const QDateTime &now) const;
    [[nodiscard]] Result<> write(qint64 dossierId, const Claim &claim) const;
    [[nodiscard]] Result<> remove(qint64 dossierId) const;

private:
    const Database &m_database;
};

} // namespace rex
