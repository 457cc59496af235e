// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/workflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

struct Holding
{
    Role role;
    Right right;
};

constexpr std::array rights = {
    Holding{Role::Operator, Right::CreateDossier},
    Holding{Role::Officer, Right::SeeEveryCompany},
    Holding{Role::Officer, Right::EnterReceivedRequest},
    Holding{Role::Officer, Right::Claim},
    Holding{Role::Officer, Right::ManageMail},
    Holding{Role::Officer, Right::ConfirmDate},
    Holding{Role::Officer, Right::ManageTransmissions},
    Holding{Role::Supervisor, Right::SeeEveryCompany},
    Holding{Role::Supervisor, Right::EnterReceivedRequest},
    Holding{Role::Supervisor, Right::Claim},
    Holding{Role::Supervisor, Right::BreakClaim},
    Holding{Role::Supervisor, Right::ShareSearches},
    Holding{Role::Supervisor, Right::ManageRequestTemplates},
    Holding{Role::Supervisor, Right::EditWaysOfAppeal},
    Holding{Role::Supervisor, Right::ManageMail},
    Holding{Role::Supervisor, Right::ConfirmDate},
    Holding{Role::Supervisor, Right::ManageTransmissions},
    Holding{Role::Administrator, Right::ManageAccounts},
    Holding{Role::Administrator, Right::ManageMail},
    Holding{Role::Administrator, Right::ConfigureMail},
};

bool isPartyOf(const Account &account, const Dossier &dossier, Party party)
{
    switch (party) {
    case Party::Company:
        return account.companyId != 0 && account.companyId == dossier.companyId;
    case Party::Office:
    case Party::Head:
        return !account.officeCode.isEmpty() && account.officeCode == dossier.officeCode;
    case Party::System:
        return false;
    }
    return false;
}

bool holds(Condition condition, const Dossier &dossier)
{
    switch (condition) {
    case Condition::None:
        return true;
    case Condition::NeverGranted:
        return !dossier.numberValid();
    case Condition::NumberValid:
        return dossier.numberValid();
    case Condition::ConsentInForce:
        return dossier.numberValid() && dossier.authorisation->consent;
    case Condition::NoConsentInForce:
        return dossier.numberValid() && !dossier.authorisation->consent;
    case Condition::Unread:
        return dossier.unread;
    }
    return false;
}

} // namespace

bool standsFor(Role role, Party party)
{
    switch (role) {
    case Role::Operator:
        return party == Party::Company;
    case Role::Officer:
        return party == Party::Office;
    case Role::Supervisor:
        return party == Party::Office || party == Party::Head;
    case Role::Administrator:
        return false; // keeps the program running, decides nothing
    }
    return false;
}

const Transition *transition(const Dossier &dossier, Action action)
{
    const auto row = std::find_if(transitions.begin(), transitions.end(), [&](const Transition &t) {
        return t.from == dossier.status && t.action == action && holds(t.condition, dossier);
    });
    return row == transitions.end() ? nullptr : &*row;
}

QList<const Transition *> allowed(const Account &account, const Dossier &dossier)
{
    QList<const Transition *> result;
    if (!account.active)
        return result;
    for (const Transition &row : transitions) {
        if (row.from == dossier.status && standsFor(account.role, row.party)
            && isPartyOf(account, dossier, row.party) && holds(row.condition, dossier))
            result.append(&row);
    }
    return result;
}

bool mayDo(const Account &account, const Dossier &dossier, Action action)
{
    const auto rows = allowed(account, dossier);
    return std::any_of(rows.begin(), rows.end(), [&](const Transition *t) { return t->action == action; });
}

bool maySee(const Account &account, const Dossier &dossier)
{
    if (!account.active)
        return false;
    if (isPartyOf(account, dossier, Party::Company) && standsFor(account.role, Party::Company))
        return true;
    return has(account.role, Right::SeeEveryCompany) && dossier.transmitted.isValid();
}

std::optional<Party> partyFor(const Account &account, const Dossier &dossier, DocumentRight right)
{
    if (!account.active)
        return std::nullopt;
    for (const DocumentRule &rule : documentRules) {
        if (rule.status == dossier.status && rule.right == right && standsFor(account.role, rule.party)
            && isPartyOf(account, dossier, rule.party))
            return rule.party;
    }
    return std::nullopt;
}

QString code(Action action)
{
    switch (action) {
    case Action::Edit:
        return u"edit"_s;
    case Action::Deposit:
        return u"deposit"_s;
    case Action::Answer:
        return u"answer"_s;
    case Action::AddComment:
        return u"add_comment"_s;
    case Action::Abandon:
        return u"abandon"_s;
    case Action::Withdraw:
        return u"withdraw"_s;
    case Action::Modify:
        return u"modify"_s;
    case Action::Resubmit:
        return u"resubmit"_s;
    case Action::AskRevocation:
        return u"ask_revocation"_s;
    case Action::WithdrawConsent:
        return u"withdraw_consent"_s;
    case Action::GiveConsent:
        return u"give_consent"_s;
    case Action::Restart:
        return u"restart"_s;
    case Action::RequestInformation:
        return u"request_information"_s;
    case Action::Grant:
        return u"grant"_s;
    case Action::Reject:
        return u"reject"_s;
    case Action::AcceptModification:
        return u"accept_modification"_s;
    case Action::RefuseModification:
        return u"refuse_modification"_s;
    case Action::Reassign:
        return u"reassign"_s;
    case Action::Revoke:
        return u"revoke"_s;
    case Action::AnnulRevocation:
        return u"annul_revocation"_s;
    case Action::Acknowledge:
        return u"acknowledge"_s;
    case Action::Expire:
        return u"expire"_s;
    case Action::ExpireModification:
        return u"expire_modification"_s;
    }
    return {};
}

QString code(Party party)
{
    switch (party) {
    case Party::Company:
        return u"company"_s;
    case Party::Office:
        return u"office"_s;
    case Party::Head:
        return u"head"_s;
    case Party::System:
        return u"system"_s;
    }
    return {};
}

QString code(Condition condition)
{
    switch (condition) {
    case Condition::None:
        return u"none"_s;
    case Condition::NeverGranted:
        return u"never_granted"_s;
    case Condition::NumberValid:
        return u"number_valid"_s;
    case Condition::ConsentInForce:
        return u"consent_in_force"_s;
    case Condition::NoConsentInForce:
        return u"no_consent_in_force"_s;
    case Condition::Unread:
        return u"unread"_s;
    }
    return {};
}

bool has(Role role, Right right)
{
    return std::any_of(rights.begin(), rights.end(),
        [&](const Holding &row) { return row.role == role && row.right == right; });
}

} // namespace rex
