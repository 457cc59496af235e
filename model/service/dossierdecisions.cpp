// SPDX-License-Identifier: GPL-3.0-or-later
// What each action does to a dossier, beyond its status.
#include "model/domain/labels.h"
#include "model/domain/numbers.h"
#include "model/service/dossierstep.h"
#include "model/storage/database.h"
#include "model/storage/query.h"
#include "model/storage/transmissionstore.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// A modification that comes to nothing: the granted version is the dossier's again (domain notes 7.3).
void dropModification(Dossier &dossier)
{
    dossier.draftFormId = 0;
    dossier.depositedFormId = dossier.grantedFormId;
    dossier.deadline = QDateTime();
}

} // namespace

Result<> DossierService::decide(Step &step, const Decision &decision) const
{
    if (Result<> checked = checkComment(step.row, decision.comment); !checked)
        return checked;
    if (Result<> checked = checkHearing(step, decision); !checked)
        return checked;
    if (Result<> checked = checkAddition(decision.mailAddition); !checked)
        return checked;
    step.mailAddition = decision.mailAddition;
    Dossier &dossier = step.dossier;
    switch (step.row.action) {
    case Action::Grant:
        return grant(step, decision);
    case Action::AcceptModification:
        return acceptModification(step);
    case Action::Revoke:
        return revoke(step, decision);
    case Action::AnnulRevocation:
        return annulRevocation(step);
    case Action::Reassign:
        return reassign(step, decision);
    case Action::WithdrawConsent:
        return setConsent(step, false);
    case Action::GiveConsent:
        return setConsent(step, true);
    case Action::Reject:
        return keepDecision(step, decision);
    case Action::RequestInformation:
        dossier.deadline = deadlineAfter(step.now);
        return {};
    case Action::RefuseModification:
        dropModification(dossier);
        return {};
    case Action::ExpireModification:
        dropModification(dossier);
        dossier.unread = true; // the office may revoke under 89(4): the data are out of date (domain notes 7.3)
        return {};
    case Action::Abandon:
        if (step.row.to == Status::Granted)
            dropModification(dossier);
        dossier.deadline = QDateTime();
        return {};
    case Action::Expire:
        dossier.deadline = QDateTime();
        return {};
    case Action::AddComment:
    case Action::AskRevocation:
        // On a closed dossier nobody looks for a message: the office's list must show it (guide 5.3).
        dossier.unread = dossier.status != Status::UnderReview && dossier.status != Status::Incomplete;
        return {};
    case Action::Acknowledge:
    case Action::Withdraw:
        return {};
    case Action::Edit:
    case Action::Modify:
    case Action::Restart:
    case Action::Deposit:
    case Action::Answer:
    case Action::Resubmit:
        break; // need a form: save(), deposit(), restart()
    }
    return fail(ErrorCode::NotAllowed,
        DossierTexts::tr("L’action « %1 » se fait dans le formulaire.").arg(label(step.row.action)));
}

Result<Decision> DossierService::proposedGrant(const Dossier &dossier) const
{
    const auto last = DossierStore(m_database).lastRevocation(dossier.eori);
    if (!last)
        return fail(last.error());
    Decision decision;
    decision.registeredOn = parisDay(m_clock());
    decision.validFrom = parisDay(dossier.completed);
    if (*last) // two numbers of one exporter never run at the same time
        decision.validFrom = std::max(decision.validFrom, (*last)->effect);
    return decision;
}

Result<> DossierService::grant(Step &step, const Decision &decision) const
{
    Dossier &dossier = step.dossier;
    const Result<Decision> proposed = proposedGrant(dossier);
    const auto last = DossierStore(m_database).lastRevocation(dossier.eori);
    if (!proposed || !last)
        return fail(proposed ? last.error() : proposed.error());
    const QDate registeredOn = decision.registeredOn.isValid() ? decision.registeredOn : proposed->registeredOn;
    const QDate validFrom = decision.validFrom.isValid() ? decision.validFrom : proposed->validFrom;
    if (registeredOn != parisDay(step.now))
        return fail(ErrorCode::Invalid, DossierTexts::tr("La date d’enregistrement est celle du jour de l’octroi."),
            {u"registeredOn"_s});
    // A revocation yet to take effect is the one reason for a number that begins later than today.
    const QDate latest = *last ? std::max(registeredOn, (*last)->effect) : registeredOn;
    if (validFrom < parisDay(dossier.transmitted) || validFrom > latest)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("La date de validité doit être comprise entre le premier dépôt (%1) et le %2.")
                .arg(shown(parisDay(dossier.transmitted)), shown(latest)),
            {u"validFrom"_s});
    if (*last && validFrom < (*last)->effect)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("La révocation du numéro précédent prend effet le %1 : le nouveau ne peut pas valoir avant.")
                .arg(shown((*last)->effect)),
            {u"validFrom"_s});
    const Result<bool> remedyDue = isRemedyDue(dossier);
    if (!remedyDue)
        return fail(remedyDue.error());
    if (*remedyDue && !decision.remedyProven)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("Le numéro précédent a été révoqué au titre de l’article 89 § 3 d) ou § 4 : confirmez que la preuve qu’il "
               "a été remédié à la situation a été reçue."),
            {u"remedyProven"_s});
    const FormStore forms(m_database);
    const Result<DepositedForm> form = forms.byId(dossier.depositedFormId);
    if (!form)
        return fail(form.error());
    const DossierStore dossiers(m_database);
    const Result<int> sequence = dossiers.nextNumber(u"rex"_s, registeredOn.year());
    if (!sequence)
        return fail(sequence.error());

    Authorisation authorisation;
    authorisation.number = rexNumber(registeredOn.year(), *sequence);
    authorisation.registeredOn = registeredOn;
    authorisation.validFrom = validFrom;
    authorisation.grantedAt = step.now;
    authorisation.grantedBy = step.account.displayName;
    authorisation.grantedOfficeCode = step.account.officeCode;
    authorisation.consent = form->form.consent.given.value_or(false);
    authorisation.consentSince = step.now;
    dossier.authorisation = authorisation;
    dossier.grantedFormId = dossier.depositedFormId;
    step.detail = authorisation.number;
    if (*remedyDue) {
        if (Result<> kept = keepDecision(step, decision); !kept)
            return kept;
    }
    return dossiers.insert(dossier.id, authorisation);
}

Result<> DossierService::acceptModification(Step &step) const
{
    Dossier &dossier = step.dossier;
    const Result<DepositedForm> form = FormStore(m_database).byId(dossier.depositedFormId);
    if (!form)
        return fail(form.error());
    dossier.grantedFormId = dossier.depositedFormId;
    // It was filled in over the consent in force then, which no button changes while the modification is studied.
    const bool consent = form->form.consent.given.value_or(false);
    return consent == dossier.authorisation->consent ? Result<>() : setConsent(step, consent);
}

Result<> DossierService::reassign(Step &step, const Decision &decision) const
{
    const Office *target = m_reference.office(decision.newOfficeCode);
    if (!target || !target->rex)
        return fail(ErrorCode::Invalid, DossierTexts::tr("Choisissez le bureau auquel le dossier est réaffecté."),
            {u"newOfficeCode"_s});
    if (target->code == step.dossier.officeCode)
        return fail(ErrorCode::Invalid, DossierTexts::tr("Le dossier est déjà affecté à %1.").arg(target->name),
            {u"newOfficeCode"_s});
    step.detail = decisionDetail(step.dossier, Action::Reassign, decision);
    if (Result<> done = moveDraft(step.dossier, target->code); !done)
        return done;
    step.dossier.officeCode = target->code;
    step.dossier.reassigned = true;
    return ClaimStore(m_database).remove(step.dossier.id); // the new office starts free
}

// A form that the company is completing goes to the new office as well, unless it had chosen another one.
Result<> DossierService::moveDraft(const Dossier &dossier, const QString &officeCode) const
{
    if (dossier.draftFormId == 0)
        return {};
    const FormStore forms(m_database);
    Result<DepositedForm> draft = forms.byId(dossier.draftFormId);
    if (!draft)
        return fail(draft.error());
    if (draft->form.officeCode != dossier.officeCode)
        return {};
    draft->form.officeCode = officeCode;
    return forms.write(dossier.draftFormId, draft->form);
}

Result<> DossierService::revoke(Step &step, const Decision &decision) const
{
    Dossier &dossier = step.dossier;
    const QList<RevocationMotive> motives = revocationMotives();
    const auto motive = std::find_if(
        motives.begin(), motives.end(), [&](const RevocationMotive &m) { return m.code == decision.motive; });
    if (motive == motives.end())
        return fail(ErrorCode::Invalid, DossierTexts::tr("Choisissez le motif de la révocation (article 89 § 3 ou § 4)."),
            {u"motive"_s});
    const QDate earliest = parisDay(step.now).addDays(1);
    const QDate effect = decision.effect.isValid() ? decision.effect : earliest;
    if (effect < earliest)
        return fail(ErrorCode::Invalid, DossierTexts::tr("La révocation prend effet au plus tôt le %1.").arg(shown(earliest)),
            {u"effect"_s});
    step.detail = decisionDetail(dossier, Action::Revoke, decision);
    dossier.authorisation->revokedAt = step.now;
    dossier.authorisation->revocationEffect = effect;
    dossier.authorisation->revocationMotive = decision.motive;
    dossier.draftFormId = 0; // a modification that was being asked for ends with the number
    dossier.deadline = QDateTime();
    if (Result<> kept = keepDecision(step, decision); !kept)
        return kept;
    return DossierStore(m_database).revoke(dossier.id, *dossier.authorisation);
}

Result<> DossierService::annulRevocation(Step &step) const
{
    Dossier &dossier = step.dossier;
    const Result<QString> active = DossierStore(m_database).activeNumber(dossier.eori, dossier.id);
    if (!active)
        return fail(active.error());
    if (!active->isEmpty())
        return fail(ErrorCode::Duplicate,
            DossierTexts::tr("L’exportateur a un autre dossier en cours (%1). Clôturez-le avant d’annuler cette révocation.")
                .arg(*active));
    dossier.authorisation->revokedAt = QDateTime();
    dossier.authorisation->revocationEffect = QDate();
    dossier.authorisation->revocationMotive.clear();
    dossier.depositedFormId = dossier.grantedFormId;
    return DossierStore(m_database).annulRevocation(dossier.id);
}

Result<> DossierService::setConsent(Step &step, bool given) const
{
    step.dossier.authorisation->consent = given;
    step.dossier.authorisation->consentSince = step.now;
    if (step.dossier.draftFormId) { // what a modification in preparation said before must not undo it
        const FormStore forms(m_database);
        Result<DepositedForm> draft = forms.byId(step.dossier.draftFormId);
        if (!draft)
            return fail(draft.error());
        if (draft->form.consent.given != given) {
            draft->form.consent = {given, {}};
            if (Result<> done = forms.write(step.dossier.draftFormId, draft->form); !done)
                return done;
        }
    }
    return DossierStore(m_database).setConsent(step.dossier.id, given, step.now);
}

// A decision against the exporter records that he could comment, or why he need not be asked (domain notes 7.3).
Result<> DossierService::checkHearing(const Step &step, const Decision &decision) const
{
    const Hearing &hearing = decision.hearing;
    if (Result<> kept = checkText(hearing.observations, DossierTexts::tr("Observations reçues"), u"observations"_s); !kept)
        return kept;
    if (Result<> kept = checkText(
            hearing.noneDue, DossierTexts::tr("Pourquoi aucune invitation n’était due"), u"noneDue"_s);
        !kept)
        return kept;
    if (!needsHearing(step.row.action, decision.motive))
        return {};
    if (!hearing.invitedOn.isValid() && hearing.noneDue.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("Indiquez la date de l’invitation à présenter des observations, ou pourquoi elle n’était pas due."),
            {u"hearing"_s});
    if (hearing.invitedOn.isValid() && hearing.invitedOn > parisDay(step.now))
        return fail(ErrorCode::Invalid, DossierTexts::tr("La date de l’invitation à présenter des observations est dans le futur."),
            {u"hearing"_s});
    return {};
}

// Guide 5.3: after 89(3)(d) or 89(4) a new number needs the proof that the situation was remedied.
Result<bool> DossierService::isRemedyDue(const Dossier &dossier) const
{
    if (dossier.authorisation)
        return false;
    const auto last = DossierStore(m_database).lastRevocation(dossier.eori);
    if (!last)
        return fail(last.error());
    return *last && needsRemedy((*last)->motive);
}

Result<> DossierService::keepDecision(const Step &step, const Decision &decision) const
{
    const Result<qint64> id = Query(m_database, u"decision/insert"_s)
                                  .bind(u"dossier"_s, step.dossier.id)
                                  .bind(u"now"_s, step.now)
                                  .bind(u"action"_s, code(step.row.action))
                                  .bind(u"motive"_s, decision.motive)
                                  .bind(u"invited_on"_s, decision.hearing.invitedOn)
                                  .bind(u"observations"_s, decision.hearing.observations.trimmed())
                                  .bind(u"none_due"_s, decision.hearing.noneDue.trimmed())
                                  .bind(u"remedy_proven"_s, decision.remedyProven)
                                  .bind(u"effect"_s,
                                      step.row.action == Action::Revoke ? step.dossier.authorisation->revocationEffect
                                                                        : QDate())
                                  .insert();
    return id ? Result<>() : Result<>(fail(id.error()));
}

// The end of every action: the dossier over the version that was read, its event, its mail, and what the
// Commission must know.
Result<Dossier> DossierService::finish(Step &step, const QString &comment, qint64 formId) const
{
    Dossier &dossier = step.dossier;
    const bool written = !step.row.opensForm();
    if (written || dossier.status == Status::Draft)
        dossier.updated = step.now;
    dossier.writtenAt = step.now;
    dossier.writtenBy = step.account.displayName;
    if (written && (step.row.party == Party::Office || step.row.party == Party::Head)) {
        dossier.unread = false; // who acts has read
        dossier.reassigned = step.row.action == Action::Reassign;
    }
    dossier.status = step.row.to;
    if (Result<> done = DossierStore(m_database).update(dossier, step.row.from); !done)
        return fail(done.error().code == ErrorCode::Conflict ? conflict(dossier) : done.error());
    if (!written)
        return dossier;
    HistoryEntry entry = step.event(comment);
    entry.formId = formId;
    if (Result<> done = HistoryStore(m_database).append(dossier.id, entry, step.account.id); !done)
        return fail(done.error());
    if (Result<> done = sendMail(step, step.row.mail, comment); !done)
        return fail(done.error());
    if (Result<> done = transmit(step); !done)
        return fail(done.error());
    return dossier;
}

Result<> DossierService::transmit(const Step &step) const
{
    const std::optional<TransmissionKind> kind = transmissionOf(step.row.event);
    if (!kind)
        return {};
    const Result<DepositedForm> form = FormStore(m_database).byId(step.dossier.grantedFormId);
    if (!form)
        return fail(form.error());
    return TransmissionStore(m_database)
        .insert(step.dossier.id, *kind, transmissionPayload(step.dossier, form->form), step.now);
}

} // namespace rex
