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
    Holding{Role::Supervisor, Right::SeeEveryCompany},
    Holding{Role::Administrator, Right::ManageAccounts},
};

bool isPartyOf(const Account &account, const Dossier &dossier, Party party)
{
    switch (party) {
    case Party::Company:
        return account.companyId != 0 && account.companyId == dossier.companyId;
    case Party::Office:
        return !account.officeCode.isEmpty() && account.officeCode == dossier.officeCode;
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
    case Role::Supervisor:
        return party == Party::Office;
    case Role::Administrator:
        return false; // keeps the program running, decides nothing
    }
    return false;
}

const Transition *transition(Status from, Action action)
{
    const auto row = std::find_if(transitions.begin(), transitions.end(),
        [&](const Transition &t) { return t.from == from && t.action == action; });
    return row == transitions.end() ? nullptr : &*row;
}

QList<const Transition *> allowed(const Account &account, const Dossier &dossier)
{
    QList<const Transition *> result;
    if (!account.active)
        return result;
    for (const Transition &row : transitions) {
        if (row.from == dossier.status && standsFor(account.role, row.party)
            && isPartyOf(account, dossier, row.party))
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

QString code(Action action)
{
    switch (action) {
    case Action::Edit:
        return u"edit"_s;
    case Action::Deposit:
        return u"deposit"_s;
    case Action::AddComment:
        return u"add_comment"_s;
    case Action::Abandon:
        return u"abandon"_s;
    case Action::RequestInformation:
        return u"request_information"_s;
    case Action::Grant:
        return u"grant"_s;
    case Action::Reject:
        return u"reject"_s;
    case Action::Revoke:
        return u"revoke"_s;
    }
    return {};
}

bool has(Role role, Right right)
{
    return std::any_of(rights.begin(), rights.end(),
        [&](const Holding &row) { return row.role == role && row.right == right; });
}

} // namespace rex
