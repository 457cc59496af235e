// SPDX-License-Identifier: GPL-3.0-or-later
// The mails that tell of actions on a dossier: as they will be, and as they are written.
#include "model/domain/labels.h"
#include "model/service/dossierstep.h"
#include "model/storage/database.h"

using namespace Qt::StringLiterals;

namespace rex {

QString DossierService::decisionDetail(const Dossier &dossier, Action action, const Decision &decision) const
{
    if (action == Action::Reassign) {
        const Office *origin = m_reference.office(dossier.officeCode);
        const Office *target = m_reference.office(decision.newOfficeCode);
        return DossierTexts::tr("de %1 vers %2")
            .arg(origin ? origin->name : dossier.officeCode, target ? target->name : u"…"_s);
    }
    if (action == Action::Revoke) {
        for (const RevocationMotive &motive : revocationMotives()) {
            if (motive.code == decision.motive)
                return motive.text;
        }
    }
    return {};
}

Mail DossierService::mailBefore(const Transition &row, const Dossier &dossier, const Decision &decision) const
{
    if (row.mail == MailKind::None)
        return {};
    Step step{{}, dossier, row, m_clock()};
    step.detail = decisionDetail(dossier, row.action, decision);
    step.mailAddition = decision.mailAddition;
    if (row.action == Action::Grant) {
        const Decision proposed = proposedGrant(dossier);
        Authorisation authorisation;
        authorisation.number = u"FRREX…"_s;
        authorisation.registeredOn = decision.registeredOn.isValid() ? decision.registeredOn : proposed.registeredOn;
        authorisation.validFrom = decision.validFrom.isValid() ? decision.validFrom : proposed.validFrom;
        if (const auto last = DossierStore(m_database).lastRevocation(dossier.eori); last && *last)
            authorisation.validFrom = std::max(authorisation.validFrom, (*last)->effect);
        step.dossier.authorisation = authorisation;
    }
    if (row.action == Action::Revoke && step.dossier.authorisation)
        step.dossier.authorisation->revocationEffect
            = decision.effect.isValid() ? decision.effect : parisDay(step.now).addDays(1);
    Mail mail = completed(composeMail(row.mail, step.dossier, step.comment(decision)), step.mailAddition);
    const Result<QString> recipient = FormStore(m_database).recipient(dossier.depositedFormId);
    mail.recipient = recipient.value_or(QString());
    return mail;
}

Result<> DossierService::sendMail(const Step &step, MailKind kind, const QString &comment) const
{
    if (kind == MailKind::None)
        return {};
    const Result<QString> recipient = FormStore(m_database).recipient(step.dossier.depositedFormId);
    if (!recipient)
        return fail(recipient.error());
    Mail mail = completed(composeMail(kind, step.dossier, comment), step.mailAddition);
    mail.recipient = *recipient;
    return MailStore(m_database).insert(step.dossier.id, mail, step.now);
}

} // namespace rex
