// SPDX-License-Identifier: GPL-3.0-or-later
// The thirty days of an incomplete dossier: what the program does by itself (guide 4.2).
#include "model/domain/labels.h"
#include "model/service/dossierstep.h"
#include "model/storage/database.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// Under which name the program itself stands in the history.
Account program()
{
    Account account;
    account.displayName = u"SOPRANO-REX"_s;
    return account;
}

} // namespace

Result<Dossier> DossierService::expire(qint64 dossierId) const
{
    return m_database.write([&]() -> Result<Dossier> {
        const Result<Dossier> dossier = DossierStore(m_database).byId(dossierId);
        if (!dossier)
            return fail(dossier.error());
        const QDateTime now = m_clock();
        const Action action = dossier->numberValid() ? Action::ExpireModification : Action::Expire;
        const Transition *row = transition(*dossier, action);
        if (!row || !dossier->deadline.isValid() || dossier->deadline > now) // answered meanwhile, or not due
            return fail(conflict(*dossier));
        Step step{program(), *dossier, *row, now};
        const Office *office = m_reference.office(dossier->officeCode);
        step.account.officeName = office ? office->name : QString();
        step.account.role = Role::Officer;
        if (Result<> done = decide(step, {}); !done)
            return fail(done.error());
        if (action == Action::ExpireModification) // the rejection's own text says why
            step.mailAddition = u"Motif\u00a0: "_s + noAnswer.toString();
        return finish(step, QString());
    });
}

Result<> DossierService::remind(qint64 dossierId, int days) const
{
    return m_database.write([&]() -> Result<> {
        const Result<Dossier> dossier = DossierStore(m_database).byId(dossierId);
        if (!dossier)
            return fail(dossier.error());
        if (dossier->status != Status::Incomplete)
            return {};
        const Step step{program(), *dossier, {}, m_clock()};
        if (Result<> done = DossierStore(m_database).markReminded(*dossier, days); !done)
            return done.error().code == ErrorCode::Duplicate ? Result<>() : done; // another program was first
        return sendMail(
            step, dossier->numberValid() ? MailKind::ModificationReminder : MailKind::Reminder, QString());
    });
}

} // namespace rex
