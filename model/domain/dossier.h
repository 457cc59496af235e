// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/authorisation.h"
#include "model/domain/form.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace rex {

enum class Status { Draft, UnderReview, Incomplete, Granted, Rejected, Revoked, Abandoned };
inline constexpr Status allStatuses[] = {Status::Draft, Status::UnderReview, Status::Incomplete,
    Status::Granted, Status::Rejected, Status::Revoked, Status::Abandoned};

// One application of one company and its whole life. All times are UTC.
struct Dossier
{
    qint64 id = 0;
    QString uuid; // the dossier's identity everywhere; numbers may be provisional
    QString number; // FR-EXP-AAAA-NNNNNNN, or PROV-AAAA-NNNNNNN on a poste autonome
    Status status = Status::Draft;
    qint64 companyId = 0;
    QString companyName; // « Demandeur » and « Titulaire »
    QString eori;
    QString officeCode; // service in charge; empty while no office is chosen
    QDateTime created; // first save; never changes (domain notes 8, no 4)
    QDateTime transmitted; // first deposit; invalid before
    QDateTime completed; // last deposit: gives the date of validity (art. 86(4)); invalid before
    QDateTime updated; // last event
    QDateTime writtenAt; // last change of any kind, a saved draft too: what a conflict tells
    QString writtenBy; // who made it, as displayed; empty when unknown
    QDateTime deadline; // while Incomplete: first moment at which it is rejected; else invalid
    bool unread = false; // a message of the company on a closed dossier waits for the office
    bool reassigned = false; // came from another office, which nobody here has acted on yet
    qint64 version = 0; // grows with each write; what one read must be what one writes over
    qint64 draftFormId = 0; // form being typed by the company; 0 for none
    qint64 depositedFormId = 0; // form last deposited: what the office reads; 0 before
    qint64 grantedFormId = 0; // form in force: what is printed; 0 before granting
    std::optional<Authorisation> authorisation;

    // A number was granted and is not revoked, whatever the status says about a modification.
    [[nodiscard]] bool numberValid() const { return authorisation && !authorisation->revokedAt.isValid(); }
};

// What a list shows of a dossier.
struct DossierRow
{
    qint64 id = 0;
    QString number;
    Status status = Status::Draft;
    QString companyName;
    QString eori;
    QString assignedTo; // company while the company must act, else the office's name
    QDateTime created, transmitted, completed, updated, deadline;
    QString claimedBy; // « Pris en charge par »; empty for nobody
    QDateTime claimedUntil;
    bool unread = false, reassigned = false;
    QString rexNumber; // empty before granting
    QDate registeredOn; // day of the granting; invalid before
    bool numberValid = false;
    QDate revocationEffect; // first day without validity; invalid while the number is not revoked

    bool operator==(const DossierRow &) const = default;
};

} // namespace rex
