// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/domain/result.h"
#include "model/service/clock.h"

#include <QDate>

#include <optional>

namespace rex {

class Database;

// What anyone may know of a REX number (art. 82(7) to (9)): number, first day, revocation; and the exporter's
// data while he consents to their publication.
struct PublicRecord
{
    enum class State {
        Malformed, // what was typed is no REX number
        Unknown, // not given by this database
        NotYetValid, // its first day is to come
        Valid,
        ValidUntil, // revoked, not in effect yet
        Revoked,
    };

    struct Published
    {
        Exporter exporter;
        QList<GoodsItem> goods;
    };

    State state = State::Malformed;
    QString number; // as it is written; what was typed when that is none
    QDate validFrom;
    QDate revokedFrom; // first day without validity; invalid while it is not revoked
    std::optional<Published> published; // of the granted form; nothing without consent

    // « valide jusqu'au »
    [[nodiscard]] QDate lastDay() const { return revokedFrom.addDays(-1); }
};

// « Vérifier un numéro REX »: asks no account, since anyone may ask.
class PublicCheckService
{
public:
    PublicCheckService(const Database &database, Clock clock);

    // Spaces and case are forgiven. A number that is none or unknown is an answer, not an error.
    [[nodiscard]] Result<PublicRecord> check(const QString &typed) const;

private:
    const Database &m_database;
    Clock m_clock;
};

} // namespace rex
