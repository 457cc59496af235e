// SPDX-License-Identifier: GPL-3.0-or-later
// The mails that tell of actions on a dossier: as they will be, and as they are written.
#include "model/domain/labels.h"
#include "model/service/dossierstep.h"
#include "model/storage/database.h"

using namespace Qt::StringLiterals;

namespace rex {

// It goes into the mail and the history, which stay in French whatever the screens speak.
QString DossierService::decisionDetail(const Dossier &dossier, Action action, const Decision &decision) const
{
    if (action == Action::Reassign) {
        const Office *origin = m_reference.office(dossier.officeCode);
        const Office *target = m_reference.office(decision.newOfficeCode);
        return u"de %1 vers %2"_s.arg(origin ? origin->name : dossier.officeCode, target ? target->name : u"…"_s);
    }
    return action == Action::Revoke ? keptMotive(decision.motive) : QString();
}

Result<Mail> DossierService::mailBefore(
    const Account &account, const Transition &row, qint64 dossierId, const Decision &decision) const
{
    const Result<Dossier> stored = visible(account, dossierId);
    if (!stored)
        return fail(stored.error());
    if (row.mail == MailKind::None)
        return Mail{};
    const Dossier &dossier = *stored;
    Step step{{}, dossier, row, m_clock()};
    step.detail = decisionDetail(dossier, row.action, decision);
    step.mailAddition = decision.mailAddition;
    if (row.action == Action::Grant) {
        const Result<Decision> proposed = proposedGrant(dossier);
        if (!proposed)
            return fail(proposed.error());
        Authorisation authorisation;
        authorisation.number = u"FRREX…"_s;
        authorisation.registeredOn = decision.registeredOn.isValid() ? decision.registeredOn : proposed->registeredOn;
        authorisation.validFrom = decision.validFrom.isValid() ? decision.validFrom : proposed->validFrom;
        step.dossier.authorisation = authorisation;
    }
    if (row.action == Action::Revoke && step.dossier.authorisation)
        step.dossier.authorisation->revocationEffect
            = decision.effect.isValid() ? decision.effect : parisDay(step.now).addDays(1);
    Mail mail = completed(composeMail(row.mail, step.dossier, step.comment(decision)), step.mailAddition);
    if (step.addressedFormId == 0) // the first deposit: who makes it
        return mail;
    const Result<Addressee> to = FormStore(m_database).addressee(step.addressedFormId);
    if (!to)
        return fail(to.error());
    mail.recipient = to->address;
    return mail;
}

Result<> DossierService::sendMail(const Step &step, MailKind kind, const QString &comment) const
{
    if (kind == MailKind::None)
        return {};
    const Result<Addressee> to = FormStore(m_database).addressee(step.addressedFormId);
    if (!to)
        return fail(to.error());
    Mail mail = completed(composeMail(kind, step.dossier, comment), step.mailAddition);
    mail.recipient = to->address;
    return MailStore(m_database).insert(step.dossier.id, mail, step.now, step.addressedFormId);
}

} // namespace rex
