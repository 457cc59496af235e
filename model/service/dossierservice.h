// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/dossier.h"
#include "model/domain/historyentry.h"
#include "model/domain/reference.h"
#include "model/domain/result.h"
#include "model/domain/validation.h"
#include "model/domain/workflow.h"
#include "model/service/clock.h"
#include "model/storage/formstore.h"

#include <QList>

namespace rex {

class Database;

// Everything a decision needs beyond its comment.
struct Decision
{
    QString comment;
    QDate registeredOn; // Grant: today unless given
    QDate validFrom; // Grant: day of the last deposit unless given
    QString revocationMotive; // Revoke: « 89-3-a » … « 89-4 »
    QDate revocationEffect; // Revoke: at least the next day
};

// A dossier as its page shows it.
struct DossierView
{
    Dossier dossier;
    Form form; // the draft or last requested version, else the granted one
    QList<HistoryEntry> history; // newest first
    QList<const Transition *> actions; // what the reader may do, in the table's order
};

// Everything an authorisation's print needs, read in one transaction.
struct AuthorisationDocument
{
    Dossier dossier;
    DepositedForm granted;
    Office grantedOffice;
};

// Use cases of a dossier. Each action is one transaction: status, version, history, mail. Who may do what is
// read from the workflow table; every rule is checked here again, whatever the screen did.
class DossierService
{
public:
    // `provisionalNumbers`: a poste autonome gives PROV- numbers only.
    DossierService(const Database &database, const Reference &reference, Clock clock, bool provisionalNumbers);

    // An empty form with what the account knows filled in.
    [[nodiscard]] Result<Form> newForm(const Account &account) const;
    // The other dossier of this EORI that is En étude, Incomplet or Octroyé (guide 3.1); its number, or empty.
    [[nodiscard]] Result<QString> activeDossierNumber(const Account &account, qint64 exceptDossierId) const;

    // « Sauvegarder »: id 0 creates the draft and its number. `version` is the version that was read.
    // Errors: Invalid (a value too long), Conflict, NotAllowed.
    [[nodiscard]] Result<Dossier> save(const Account &account, qint64 dossierId, qint64 version,
        const Form &form) const;
    // « Confirmer »: validates, saves and deposits (first deposit or answer). id 0 for a form never saved.
    // Errors: Invalid, Duplicate (another active dossier), Conflict, NotAllowed.
    [[nodiscard]] Result<Dossier> deposit(const Account &account, qint64 dossierId, qint64 version,
        const Form &form) const;
    // « Déposer » on a saved draft as it stands.
    [[nodiscard]] Result<Dossier> depositAsSaved(const Account &account, qint64 dossierId, qint64 version) const;
    // Any other action of the workflow table. Errors: Invalid (comment missing), Conflict, NotAllowed.
    [[nodiscard]] Result<Dossier> act(const Account &account, qint64 dossierId, qint64 version, Action action,
        const Decision &decision = {}) const;

    [[nodiscard]] Result<DossierView> view(const Account &account, qint64 dossierId) const;
    [[nodiscard]] Result<AuthorisationDocument> authorisation(const Account &account, qint64 dossierId) const;
    // For the command line, which has no account: by REX number or number of request.
    [[nodiscard]] Result<AuthorisationDocument> authorisationByNumber(const QString &number) const;
    // What « Octroyer » proposes: today and the last deposit's day.
    [[nodiscard]] Decision proposedGrant(const Dossier &dossier) const;

private:
    struct Step; // one action in its transaction
    [[nodiscard]] Result<Step> begin(const Account &account, qint64 dossierId, qint64 version, Action action) const;
    [[nodiscard]] Result<Step> create(const Account &account, const Form &form) const;
    [[nodiscard]] Result<Dossier> depositInside(
        const Account &account, qint64 dossierId, qint64 version, const Form &form) const;
    [[nodiscard]] Result<Form> withCompany(const Dossier &dossier, Form form) const;
    [[nodiscard]] Result<> writeDraft(Step &step, const Form &form) const;
    [[nodiscard]] Result<> decide(Step &step, const Decision &decision) const;
    [[nodiscard]] Result<> grant(Step &step, const Decision &decision) const;
    [[nodiscard]] Result<> revoke(Step &step, const Decision &decision) const;
    [[nodiscard]] Result<Dossier> finish(Step &step, const QString &comment, qint64 formId = 0) const;
    [[nodiscard]] Error conflict(const Dossier &dossier) const;
    [[nodiscard]] Result<AuthorisationDocument> document(const Dossier &dossier) const;

    const Database &m_database;
    const Reference &m_reference;
    Clock m_clock;
    bool m_provisionalNumbers;
};

} // namespace rex
