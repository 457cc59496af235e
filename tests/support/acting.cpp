// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/acting.h"

#include "model/domain/labels.h"
#include "tests/support/fixture.h"

using namespace Qt::StringLiterals;

namespace rex::test {

Decision fullDecision(const QDate &today)
{
    Decision decision;
    decision.comment = u"Une phrase qui explique."_s;
    decision.remedyProven = true;
    decision.newOfficeCode = u"FR000120"_s;
    decision.motive = u"89-3-c"_s;
    decision.effect = today.addDays(1);
    decision.hearing = Hearing{today.addDays(-35), u"Aucune observation."_s, {}};
    return decision;
}

Result<Dossier> perform(const Workspace &workspace, const Account &account, const Dossier &dossier, Action action)
{
    const DossierService &dossiers = workspace.dossiers();
    switch (action) {
    case Action::Edit:
    case Action::Modify:
        return dossiers.save(account, dossier.id, dossier.version, completeForm());
    case Action::Deposit:
    case Action::Answer:
    case Action::Resubmit:
        return dossiers.deposit(account, dossier.id, dossier.version, completeForm());
    case Action::Restart: {
        const Result<Form> form = dossiers.restart(account, dossier.id);
        return form ? Result<Dossier>(dossier) : Result<Dossier>(fail(form.error()));
    }
    case Action::Expire:
    case Action::ExpireModification:
        return dossiers.expire(dossier.id);
    case Action::AddComment:
    case Action::Abandon:
    case Action::Withdraw:
    case Action::AskRevocation:
    case Action::WithdrawConsent:
    case Action::GiveConsent:
    case Action::RequestInformation:
    case Action::Grant:
    case Action::Reject:
    case Action::AcceptModification:
    case Action::RefuseModification:
    case Action::Reassign:
    case Action::Revoke:
    case Action::AnnulRevocation:
    case Action::Acknowledge:
        break;
    }
    Decision decision = fullDecision(parisDay(workspace.clock()()));
    if (decision.newOfficeCode == dossier.officeCode)
        decision.newOfficeCode = u"FR000100"_s;
    return dossiers.act(account, dossier.id, dossier.version, action, decision);
}

std::optional<Action> actionFromCode(const QString &wanted)
{
    for (const Transition &row : transitions) {
        if (code(row.action) == wanted)
            return row.action;
    }
    return std::nullopt;
}

} // namespace rex::test
