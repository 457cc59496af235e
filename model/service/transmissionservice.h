// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/result.h"
#include "model/domain/transmission.h"
#include "model/service/clock.h"

#include <QStringList>

class QDir;

namespace rex {

class Database;

// What goes to the Commission's base (guide 5.1): seen, written into a file lot by lot, and sent again when a lot
// came back. All of it needs Right::ManageTransmissions. Errors: NotAllowed.
class TransmissionService
{
public:
    struct Lot
    {
        QString batch; // « LOT-2026-0001 »
        int count = 0;
        QString file; // with its schema beside it
        QStringList passedOver; // names of files in the folder that had the numbers before
    };
    static constexpr int mostShown = 1000;

    TransmissionService(const Database &database, Clock clock);

    // Newest first, at most mostShown.
    [[nodiscard]] Result<QList<Transmission>> list(const Account &officer, TransmissionState state) const;
    [[nodiscard]] Result<int> count(const Account &officer, TransmissionState state) const;

    // « Exporter le lot »: everything that waits, as XML into `folder` with the schema beside it; the rows are
    // marked in the same transaction, and nothing is marked unless both files are complete on the disk. No file of
    // that name is replaced. Errors: NotFound (nothing waits), Unavailable (a file cannot be written).
    [[nodiscard]] Result<Lot> exportLot(const Account &officer, const QString &folder) const;
    // A lot was refused or lost; `reason` is mandatory. Gives the number of rows. Errors: Invalid, Conflict.
    [[nodiscard]] Result<int> reportFailure(
        const Account &officer, const QString &batch, const QString &reason) const;
    // The rows of a lot that came back wait for the next one. Errors: Conflict.
    [[nodiscard]] Result<int> sendAgain(const Account &officer, const QString &batch) const;

private:
    [[nodiscard]] Result<> mustManage(const Account &officer) const;
    [[nodiscard]] Result<> nameLot(Lot &lot, const QDir &folder, int year) const; // batch and file

    const Database &m_database;
    Clock m_clock;
};

} // namespace rex
