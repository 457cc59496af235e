// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/result.h"
#include "model/service/clock.h"

#include <QDateTime>

#include <optional>

namespace rex {

class Database;
class DossierService;

// The terms of all dossiers: whoever's program runs first does what is due, exactly once (guide 4.2).
class DeadlineService
{
public:
    struct Report
    {
        int expired = 0; // rejected, or modifications dropped
        int reminded = 0;
        int failed = 0; // dossiers whose term could not be dealt with; the next run tries again
        QString trouble; // why, of the first of them; empty while none failed
        bool clockDoubted = false; // nothing was done: an officer must confirm the date first
    };

    // `standalone`: a poste autonome shows the days left and does nothing.
    DeadlineService(const Database &database, const DossierService &dossiers, Clock clock, bool standalone);

    // One dossier that fails stops no other one. Errors, of the whole run: Busy, Unavailable.
    [[nodiscard]] Result<Report> run() const;
    // What speaks against this workstation's clock.
    struct Doubt
    {
        QDateTime now; // as the clock says, UTC
        QDateTime newest; // of the newest event, UTC
    };
    // The clock is earlier than the newest event (by more than two minutes, which two computers may differ), or over
    // 45 days later, and no officer has confirmed today.
    [[nodiscard]] Result<std::optional<Doubt>> doubt() const;
    // An officer has looked at the calendar: today's date holds for today. Errors: NotAllowed.
    [[nodiscard]] Result<> confirmDate(const Account &officer) const;

private:
    [[nodiscard]] Result<> note(Report &report, qint64 dossierId, const Error &error) const;

    const Database &m_database;
    const DossierService &m_dossiers;
    Clock m_clock;
    bool m_standalone;
};

} // namespace rex
