// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/dossier.h"

#include <QList>
#include <QString>

#include <array>
#include <span>

namespace rex {

// THE table: who may do what to a dossier in which status, and what follows. The actions on screen, the
// service, the permission tests, the database's trigger and the manual read this table and no other
// (guide 3.4 to 5.3; domain notes 7).

enum class Action {
    Edit, // « Modifier le formulaire »: reopens the form
    Deposit, // « Déposer », « Confirmer »
    AddComment,
    Abandon,
    RequestInformation,
    Grant,
    Reject,
    Revoke,
};

enum class Event {
    Deposit, // « Dépôt de la demande au service de recevabilité »
    Comment,
    InformationRequest, // « Demande d'informations supplémentaires »
    Resubmission, // « Modification du dossier »
    Granting, // « Octroi de l'autorisation »
    Rejection,
    Revocation,
    Abandonment,
};

enum class MailKind { None, Deposit, Incomplete, Granting, Rejection, Revocation };

// Whose action it is: the company of the dossier, or the office in charge of it.
enum class Party { Company, Office };

enum class Placement {
    Combo, // the guide's combo « Action »
    Button, // beside the combo: what the guide does not know
    Form, // done by the form itself (« Confirmer »)
    Nowhere, // no screen asks for it yet
};

enum class CommentRule { None, Mandatory };

struct Transition
{
    Status from;
    Action action;
    Status to;
    Party party;
    Placement placement;
    Event event; // written to the history, unless `silent`
    MailKind mail = MailKind::None;
    CommentRule comment = CommentRule::None;
    bool silent = false; // opens the form or touches a draft: nothing happened to the dossier yet
};

inline constexpr std::array transitions = {
    // A draft belongs to its company alone.
    Transition{Status::Draft, Action::Edit, Status::Draft, Party::Company, Placement::Combo, Event::Comment,
        MailKind::None, CommentRule::None, true},
    Transition{Status::Draft, Action::Deposit, Status::UnderReview, Party::Company, Placement::Button,
        Event::Deposit, MailKind::Deposit},
    Transition{Status::Draft, Action::Abandon, Status::Abandoned, Party::Company, Placement::Button,
        Event::Abandonment},
    // With the office.
    Transition{Status::UnderReview, Action::AddComment, Status::UnderReview, Party::Company, Placement::Combo,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::UnderReview, Action::Grant, Status::Granted, Party::Office, Placement::Combo,
        Event::Granting, MailKind::Granting},
    Transition{Status::UnderReview, Action::RequestInformation, Status::Incomplete, Party::Office,
        Placement::Combo, Event::InformationRequest, MailKind::Incomplete, CommentRule::Mandatory},
    Transition{Status::UnderReview, Action::Reject, Status::Rejected, Party::Office, Placement::Combo,
        Event::Rejection, MailKind::Rejection, CommentRule::Mandatory},
    // Back with the company.
    Transition{Status::Incomplete, Action::Abandon, Status::Abandoned, Party::Company, Placement::Combo,
        Event::Abandonment},
    Transition{Status::Incomplete, Action::AddComment, Status::Incomplete, Party::Company, Placement::Combo,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::Incomplete, Action::Edit, Status::Incomplete, Party::Company, Placement::Combo,
        Event::Comment, MailKind::None, CommentRule::None, true},
    Transition{Status::Incomplete, Action::Deposit, Status::UnderReview, Party::Company, Placement::Form,
        Event::Resubmission},
    // Decided.
    Transition{Status::Granted, Action::AddComment, Status::Granted, Party::Company, Placement::Button,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::Granted, Action::Revoke, Status::Revoked, Party::Office, Placement::Nowhere,
        Event::Revocation, MailKind::Revocation, CommentRule::Mandatory},
    Transition{Status::Rejected, Action::AddComment, Status::Rejected, Party::Company, Placement::Button,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::Revoked, Action::AddComment, Status::Revoked, Party::Company, Placement::Combo,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
};

// Whether someone of this role may stand for this party at all.
[[nodiscard]] bool standsFor(Role role, Party party);

// The row for an action in a status, or nullptr: then nobody may do it.
[[nodiscard]] const Transition *transition(Status from, Action action);

// What this account may do to this dossier now: the one answer for screens and services alike.
[[nodiscard]] QList<const Transition *> allowed(const Account &account, const Dossier &dossier);
[[nodiscard]] bool mayDo(const Account &account, const Dossier &dossier, Action action);
// A dossier never deposited is its company's; a deposited one is open to its company and every officer.
[[nodiscard]] bool maySee(const Account &account, const Dossier &dossier);

// Stable word of an action for the database: "add_comment".
[[nodiscard]] QString code(Action action);

// Rights that hang on no status.
enum class Right { CreateDossier, ManageAccounts, SeeEveryCompany };
[[nodiscard]] bool has(Role role, Right right);

} // namespace rex
