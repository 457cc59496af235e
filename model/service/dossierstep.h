// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mail.h"
#include "model/domain/transmission.h"
#include "model/service/dossierservice.h"
#include "model/storage/dossierstore.h"
#include "model/storage/historystore.h"
#include "model/storage/mailstore.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rex {

// Context of the sentences of all use cases of a dossier.
class DossierTexts
{
    Q_DECLARE_TR_FUNCTIONS(rex::DossierService)
};

// One action on one dossier while its transaction runs.
struct DossierService::Step
{
    Account account; // as the database knows it now
    Dossier dossier; // as read, then as it will be written
    Transition row;
    QDateTime now;
    QDateTime received; // a request on paper was complete then; invalid: now
    QString detail; // what the action itself has to say: the number given, the motive, from where to where
    QString mailAddition = {}; // what the officer adds to the mail
    // The mail is for who deposited this version: the one that was read, which the action itself may drop.
    qint64 addressedFormId = dossier.depositedFormId;

    // What the history says beside the event: the detail, then what was typed.
    [[nodiscard]] QString comment(const Decision &decision) const;
    [[nodiscard]] HistoryEntry event(const QString &comment) const;
};

// A dossier with the one who may read it, both as the database knows them now.
struct Reading
{
    Account reader;
    Dossier dossier;
};
// The one check before anything of a dossier is read or written. Errors: NotAllowed (the account is closed), NotFound.
[[nodiscard]] Result<Reading> readable(const Database &database, const Account &account, qint64 dossierId);
// The account as it is now. Errors: NotAllowed (closed).
[[nodiscard]] Result<Account> openAccount(const Database &database, const Account &account);
// The same answer for a dossier that is not there and one that is not open to the reader.
[[nodiscard]] tl::unexpected<Error> notVisible();
// The answer to one who acts on a dossier that another officer works on.
[[nodiscard]] tl::unexpected<Error> heldBy(const Claim &claim);
// Errors: Invalid, when the transition wants a comment and there is none, or it is too long.
[[nodiscard]] Result<> checkComment(const Transition &row, const QString &comment);
// Errors: Invalid at `field`, which the user knows as `label`, when the text is too long or cannot be kept.
[[nodiscard]] Result<> checkText(const QString &text, const QString &label, const QString &field);
// Errors: Invalid, when what is added to a mail is too long or cannot be kept.
[[nodiscard]] Result<> checkAddition(const QString &text);
// First moment at which an incomplete dossier is rejected: thirty whole days in Europe/Paris after the day of
// the request (guide 4.2; domain notes 7.3).
[[nodiscard]] QDateTime deadlineAfter(const QDateTime &requestedAt);

} // namespace rex
