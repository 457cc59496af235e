// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/decision.h"
#include "model/domain/dossier.h"
#include "model/domain/historyentry.h"
#include "model/domain/mail.h"
#include "model/domain/reference.h"
#include "model/domain/result.h"
#include "model/domain/validation.h"
#include "model/domain/workflow.h"
#include "model/service/clock.h"
#include "model/storage/claimstore.h"
#include "model/storage/formstore.h"

#include <optional>

#include <QList>

namespace rex {

class Database;
struct RecognisedAttachments;

// A dossier as its page shows it.
struct DossierView
{
    Dossier dossier;
    Form form; // the draft or last requested version, else the granted one; for the office in charge
    qint64 formId = 0; // of that version
    std::optional<Form> granted; // the version in force, while another one is asked for
    QList<HistoryEntry> history; // newest first
    QList<const Transition *> actions; // what the reader may do, in the table's order
    std::optional<Claim> claim; // who works on it now
    bool remedyDue = false; // a granting must acknowledge the proof of remedy (art. 89(9))
    QString sameExporter; // number of an active dossier of the same SIREN under another EORI (art. 86(3)); or empty
    bool companyChanged = false; // name or address of the company are no longer those of the deposited form
    QDateTime sentToCommission; // last transmission that was sent, UTC; invalid: none yet (guide 5.1)
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
    // The last number was revoked under art. 89(3)(d) or 89(4): a new application must say how that was remedied
    // (domain notes 7.3).
    [[nodiscard]] Result<bool> isRemedyDueFrom(const Account &account) const;
    // For « Saisir une demande reçue »: the recorded company of an EORI, if there is one, and the number of its
    // active dossier, or empty; the latter is answered to the company itself too. Error: NotAllowed.
    [[nodiscard]] Result<std::optional<Company>> knownCompany(const Account &officer, const QString &eori) const;
    [[nodiscard]] Result<QString> activeNumberOf(const Account &account, const QString &eori) const;

    // « Sauvegarder »: id 0 creates the draft and its number. `version` is the version that was read.
    // Errors: Invalid (a value too long), Conflict, NotAllowed.
    [[nodiscard]] Result<Dossier> save(const Account &account, qint64 dossierId, qint64 version,
        const Form &form) const;
    // « Confirmer »: validates, saves and deposits: a first deposit, an answer, or a modification as the status
    // says. id 0 for a form never saved. `comment` goes to the history; mandatory while isRemedyDueFrom().
    // Errors: Invalid, Duplicate (another active dossier), Conflict, NotAllowed.
    [[nodiscard]] Result<Dossier> deposit(const Account &account, qint64 dossierId, qint64 version,
        const Form &form, const QString &comment = {}, const QList<NewAttachment> &files = {}) const;
    // « Déposer », « Répondre et redéposer »: the form as it was last saved, with the files of the answer.
    [[nodiscard]] Result<Dossier> depositAsSaved(const Account &account, qint64 dossierId, qint64 version,
        const QString &comment = {}, const QList<NewAttachment> &files = {}) const;
    // « Saisir une demande reçue »: an officer deposits a form received on paper or by mail; the company is the
    // form's exporter, recorded unless its EORI is known. It was complete on `receivedOn` (art. 86(4); today when
    // invalid). Errors as deposit(), Invalid for a day to come or before the REX system.
    [[nodiscard]] Result<Dossier> enterReceived(
        const Account &officer, const Form &form, const QDate &receivedOn = {}) const;
    // « Reprendre comme nouvelle demande »: a new form with contacts, goods and telephone of a closed dossier;
    // undertakings, consent and signatories empty.
    [[nodiscard]] Result<Form> restart(const Account &account, qint64 dossierId) const;
    // Any other action of the workflow table. Errors: Invalid (comment missing), Conflict, NotAllowed.
    [[nodiscard]] Result<Dossier> act(const Account &account, qint64 dossierId, qint64 version, Action action,
        const Decision &decision = {}) const;

    // Thirty days without an answer: rejects, or drops the modification, if the term has run out at `now`.
    // Error Conflict when another program was first.
    [[nodiscard]] Result<Dossier> expire(qint64 dossierId) const;
    // Writes the reminder mail of `days` days before the end, once.
    [[nodiscard]] Result<> remind(qint64 dossierId, int days) const;

    // « Prendre en charge »: a lease of fifteen minutes; again renews it. Errors: NotAllowed, Conflict when
    // another officer holds it. `renew` writes no history.
    [[nodiscard]] Result<Claim> claim(const Account &officer, qint64 dossierId) const;
    [[nodiscard]] Result<> renewClaim(const Account &officer, qint64 dossierId) const;
    // « Libérer »: one's own, or another one's with Right::BreakClaim; only that of `holder`, unless it is 0.
    // Error: Conflict.
    [[nodiscard]] Result<> release(const Account &officer, qint64 dossierId, qint64 holder = 0) const;

    // A deposited version named by the history. Errors: NotFound.
    [[nodiscard]] Result<DepositedForm> version(const Account &account, qint64 dossierId, qint64 formId) const;
    // Who changed the dossier last, what he did and when, as a sentence for whoever had opened it before.
    [[nodiscard]] QString lastChange(const Dossier &dossier) const;
    [[nodiscard]] Result<DossierView> view(const Account &account, qint64 dossierId) const;
    [[nodiscard]] Result<AuthorisationDocument> authorisation(const Account &account, qint64 dossierId) const;
    // For the command line, which has no account: by REX number or number of request.
    [[nodiscard]] Result<AuthorisationDocument> authorisationByNumber(const QString &number) const;
    // What « Octroyer » proposes: today and the last deposit's day, or the day on which the revocation of the
    // exporter's number before takes effect if that is later. Errors: those of the database.
    [[nodiscard]] Result<Decision> proposedGrant(const Dossier &dossier) const;
    // The mail that an action would write, read and completed before it leaves; the number of a granting stands
    // as « FRREX… » until it is given. Its kind is None if no mail leaves. Errors as view().
    [[nodiscard]] Result<Mail> mailBefore(
        const Account &account, const Transition &row, qint64 dossierId, const Decision &decision) const;

private:
    struct Step; // one action in its transaction
    [[nodiscard]] Result<Account> receiver(const Account &officer) const;
    [[nodiscard]] Result<Dossier> visible(const Account &account, qint64 dossierId) const;
    [[nodiscard]] Result<Step> begin(const Account &account, qint64 dossierId, qint64 version, Action action) const;
    [[nodiscard]] Result<Step> create(const Account &account, const Company &company, const Form &form) const;
    [[nodiscard]] Result<Step> createOwn(const Account &account, const Form &form) const;
    [[nodiscard]] Result<Step> beginWriting(
        const Account &account, qint64 dossierId, qint64 version, Action (*action)(Status)) const;
    [[nodiscard]] Result<Step> beginClaim(const Account &officer, qint64 dossierId) const;
    [[nodiscard]] Result<> note(const Step &step, Event event) const;
    [[nodiscard]] Result<> checkClaim(const Step &step) const;
    [[nodiscard]] Result<Form> withCompany(const Dossier &dossier, Form form) const;
    [[nodiscard]] Result<> writeDraft(Step &step, const Form &form) const;
    [[nodiscard]] Result<Dossier> depositInside(Step &step, const Form &form, const QString &comment) const;
    [[nodiscard]] Result<> decide(Step &step, const Decision &decision) const;
    [[nodiscard]] Result<> grant(Step &step, const Decision &decision) const;
    [[nodiscard]] Result<> acceptModification(Step &step) const;
    [[nodiscard]] Result<> reassign(Step &step, const Decision &decision) const;
    [[nodiscard]] Result<> moveDraft(const Dossier &dossier, const QString &officeCode) const;
    [[nodiscard]] Result<> revoke(Step &step, const Decision &decision) const;
    [[nodiscard]] Result<> annulRevocation(Step &step) const;
    [[nodiscard]] Result<> setConsent(Step &step, bool given) const;
    // What an action says by itself beside the comment: from where to where, the motive.
    [[nodiscard]] QString decisionDetail(const Dossier &dossier, Action action, const Decision &decision) const;
    [[nodiscard]] Result<> checkHearing(const Step &step, const Decision &decision) const;
    [[nodiscard]] Result<bool> isRemedyDue(const Dossier &dossier) const;
    [[nodiscard]] Result<> keepDecision(const Step &step, const Decision &decision) const;
    [[nodiscard]] Result<Dossier> finish(Step &step, const QString &comment, qint64 formId = 0) const;
    [[nodiscard]] Result<> sendMail(const Step &step, MailKind kind, const QString &comment) const;
    [[nodiscard]] Result<QString> attachedToDraft(const Step &step) const;
    [[nodiscard]] Result<> attach(Step &step, const RecognisedAttachments &files) const;
    [[nodiscard]] Result<> transmit(const Step &step) const;
    [[nodiscard]] Error conflict(const Dossier &dossier) const;
    [[nodiscard]] Result<QString> sameExporterNumber(const Dossier &dossier) const;
    [[nodiscard]] Result<bool> isCompanyChanged(const Dossier &dossier, const Form &deposited) const;
    [[nodiscard]] Result<AuthorisationDocument> document(const Dossier &dossier) const;

    const Database &m_database;
    const Reference &m_reference;
    Clock m_clock;
    bool m_provisionalNumbers;
};

} // namespace rex
