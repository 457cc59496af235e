// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/decision.h"
#include "model/domain/historyentry.h"
#include "model/domain/reference.h"
#include "model/domain/result.h"
#include "model/service/clock.h"
#include "model/storage/formstore.h"

#include <QList>
#include <QString>

namespace rex {

class Database;
class DossierService;

// A decision as its letter tells it: what the history says of it, and what it rests on.
struct DecisionRecord
{
    HistoryEntry event;
    Office office; // that decided
    DepositedForm form; // that was decided on
    QString motive; // Revocation: code of art. 89
    QString reason; // typed by the officer
    QDate effect; // Revocation: first day without the number
    Hearing hearing;
    QString waysOfAppeal; // of the office, as of the decision; empty while it has written none
};

// A dossier with all that is printed of it beside the authorisation, of one moment.
struct DossierRecord
{
    Dossier dossier;
    DepositedForm form; // what the reader sees of it: never another one's draft
    Office office; // in charge; empty while none is chosen
    QList<HistoryEntry> history; // newest first
    QList<DecisionRecord> decisions; // newest first
};

// Reads what is printed of a dossier, and keeps the ways of appeal of each office.
class RecordService
{
public:
    RecordService(const Database &database, const DossierService &dossiers, const Reference &reference, Clock clock);

    // One consistent version, whatever others write meanwhile. Error NotFound: not there or not open to the reader.
    [[nodiscard]] Result<DossierRecord> read(const Account &account, qint64 dossierId) const;
    // Every REX number that was given, valid or revoked: for the command line, which has no account.
    [[nodiscard]] Result<QStringList> rexNumbers() const;

    // « Voies et délais de recours » that the letters of an office carry now; empty while it has written none.
    [[nodiscard]] Result<QString> waysOfAppeal(const QString &officeCode) const;
    // Writes those of the account's office; empty takes them back. Letters of former decisions keep theirs.
    // Needs Right::EditWaysOfAppeal. Errors: NotAllowed, Invalid (too long).
    [[nodiscard]] Result<> setWaysOfAppeal(const Account &account, const QString &text) const;

private:
    [[nodiscard]] Result<QList<DecisionRecord>> decisions(
        const Account &account, const Dossier &dossier, const QList<HistoryEntry> &history) const;
    [[nodiscard]] Result<QString> waysOfAppealAt(const QString &officeCode, const QDateTime &at) const;
    [[nodiscard]] Office officeOf(const HistoryEntry &event, const Dossier &dossier) const;

    const Database &m_database;
    const DossierService &m_dossiers;
    const Reference &m_reference;
    Clock m_clock;
};

// Whether the event is a decision that is notified by a letter.
[[nodiscard]] bool isDecision(Event event);

} // namespace rex
