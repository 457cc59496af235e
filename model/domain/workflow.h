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
    Deposit, // « Déposer », and « Confirmer » of a draft
    Answer, // « Répondre et redéposer », and « Confirmer » of an incomplete dossier
    AddComment,
    Abandon,
    Withdraw, // « Retirer la demande »
    Modify, // « Modifier l'autorisation »: opens the form of a granted dossier
    Resubmit, // « Confirmer » of a modification
    AskRevocation, // « Demander la radiation », art. 89(3)(c)
    WithdrawConsent, // box 6: takes effect at once, without study
    GiveConsent,
    Restart, // « Reprendre comme nouvelle demande »
    RequestInformation,
    Grant,
    Reject,
    AcceptModification,
    RefuseModification,
    Reassign,
    Revoke,
    AnnulRevocation, // art. 89(8)
    Acknowledge, // a message on a closed dossier was read
    Expire, // thirty days without an answer
    ExpireModification,
};

enum class Event {
    Deposit, // « Dépôt de la demande au service de recevabilité »
    Comment,
    InformationRequest, // « Demande d'informations supplémentaires »
    Resubmission, // « Modification du dossier »
    Reopening, // « Remise en étude »
    Granting, // « Octroi de l'autorisation »
    Rejection,
    AutomaticRejection,
    ModificationAccepted, // « Octroi de l'autorisation » too (domain notes 7.2, T15)
    ModificationRefused,
    ModificationAbandoned,
    ModificationExpired,
    Revocation,
    RevocationAnnulled,
    Abandonment,
    Withdrawal,
    RevocationRequest,
    ConsentWithdrawn,
    ConsentGiven,
    Reassignment,
    Claim,
    Release,
    ClaimBroken,
    Acknowledgement,
    DocumentsAdded, // « Ajout de pièces jointes »
};

enum class MailKind {
    None,
    Deposit,
    ModificationDeposit,
    Incomplete,
    ModificationIncomplete,
    Reminder,
    ModificationReminder,
    Granting,
    Rejection,
    ModificationAccepted,
    ModificationRefused,
    ModificationDropped,
    Revocation,
    Annulment,
    Reassignment,
};

// Whose action it is: the company of the dossier, the office in charge of it, the head of that office, or
// the program itself when a term has run out.
enum class Party { Company, Office, Head, System };

// What must also hold, beside the status.
enum class Condition {
    None,
    NeverGranted, // the dossier has no valid number
    NumberValid, // it has one: what is studied is a modification
    ConsentInForce,
    NoConsentInForce,
    Unread, // a message waits for the office
};

enum class Placement {
    Combo, // the guide's combo « Action »
    Button, // beside the combo: what the guide does not know
    Form, // done by the form itself (« Confirmer »)
    Nowhere, // done by the program
};

enum class CommentRule { None, Optional, Mandatory };

struct Transition
{
    Status from;
    Action action;
    Status to;
    Party party;
    Placement placement;
    Event event; // written to the history, unless the action only opens the form
    MailKind mail = MailKind::None;
    CommentRule comment = CommentRule::None;
    Condition condition = Condition::None;

    // Nothing happens to the dossier yet: the form opens, and what it does is an action of its own.
    [[nodiscard]] constexpr bool opensForm() const
    {
        return action == Action::Edit || action == Action::Modify || action == Action::Restart;
    }
    // What the company writes may need its proofs: documents come in with it, in the same event.
    [[nodiscard]] constexpr bool takesDocuments() const
    {
        return action == Action::AddComment || action == Action::Answer;
    }
};

inline constexpr std::array transitions = {
    // A draft belongs to its company alone (guide 3.4).
    Transition{Status::Draft, Action::Edit, Status::Draft, Party::Company, Placement::Combo, Event::Comment},
    Transition{Status::Draft, Action::Deposit, Status::UnderReview, Party::Company, Placement::Button,
        Event::Deposit, MailKind::Deposit},
    Transition{Status::Draft, Action::Abandon, Status::Abandoned, Party::Company, Placement::Button,
        Event::Abandonment},

    // With the office (guide 4.1, 5.2).
    Transition{Status::UnderReview, Action::AddComment, Status::UnderReview, Party::Company, Placement::Combo,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::UnderReview, Action::Withdraw, Status::Abandoned, Party::Company, Placement::Button,
        Event::Withdrawal, MailKind::None, CommentRule::Optional, Condition::NeverGranted},
    Transition{Status::UnderReview, Action::RequestInformation, Status::Incomplete, Party::Office,
        Placement::Combo, Event::InformationRequest, MailKind::Incomplete, CommentRule::Mandatory,
        Condition::NeverGranted},
    Transition{Status::UnderReview, Action::RequestInformation, Status::Incomplete, Party::Office,
        Placement::Combo, Event::InformationRequest, MailKind::ModificationIncomplete, CommentRule::Mandatory,
        Condition::NumberValid},
    Transition{Status::UnderReview, Action::Grant, Status::Granted, Party::Office, Placement::Combo,
        Event::Granting, MailKind::Granting, CommentRule::None, Condition::NeverGranted},
    Transition{Status::UnderReview, Action::Reject, Status::Rejected, Party::Office, Placement::Combo,
        Event::Rejection, MailKind::Rejection, CommentRule::Mandatory, Condition::NeverGranted},
    Transition{Status::UnderReview, Action::AcceptModification, Status::Granted, Party::Office, Placement::Combo,
        Event::ModificationAccepted, MailKind::ModificationAccepted, CommentRule::Optional,
        Condition::NumberValid},
    Transition{Status::UnderReview, Action::RefuseModification, Status::Granted, Party::Office, Placement::Combo,
        Event::ModificationRefused, MailKind::ModificationRefused, CommentRule::Mandatory,
        Condition::NumberValid},
    Transition{Status::UnderReview, Action::Reassign, Status::UnderReview, Party::Office, Placement::Combo,
        Event::Reassignment, MailKind::Reassignment, CommentRule::Optional},
    Transition{Status::UnderReview, Action::Revoke, Status::Revoked, Party::Office, Placement::Combo,
        Event::Revocation, MailKind::Revocation, CommentRule::Mandatory, Condition::NumberValid},

    // Back with the company for thirty days (guide 4.2).
    Transition{Status::Incomplete, Action::Abandon, Status::Abandoned, Party::Company, Placement::Combo,
        Event::Abandonment, MailKind::None, CommentRule::None, Condition::NeverGranted},
    Transition{Status::Incomplete, Action::Abandon, Status::Granted, Party::Company, Placement::Combo,
        Event::ModificationAbandoned, MailKind::ModificationDropped, CommentRule::None, Condition::NumberValid},
    Transition{Status::Incomplete, Action::AddComment, Status::Incomplete, Party::Company, Placement::Combo,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::Incomplete, Action::Edit, Status::Incomplete, Party::Company, Placement::Combo,
        Event::Comment},
    Transition{Status::Incomplete, Action::Answer, Status::UnderReview, Party::Company, Placement::Button,
        Event::Resubmission, MailKind::None, CommentRule::Optional},
    Transition{Status::Incomplete, Action::Reassign, Status::Incomplete, Party::Office, Placement::Combo,
        Event::Reassignment, MailKind::Reassignment, CommentRule::Optional},
    Transition{Status::Incomplete, Action::Revoke, Status::Revoked, Party::Office, Placement::Combo,
        Event::Revocation, MailKind::Revocation, CommentRule::Mandatory, Condition::NumberValid},
    Transition{Status::Incomplete, Action::Expire, Status::Rejected, Party::System, Placement::Nowhere,
        Event::AutomaticRejection, MailKind::Rejection, CommentRule::None, Condition::NeverGranted},
    Transition{Status::Incomplete, Action::ExpireModification, Status::Granted, Party::System,
        Placement::Nowhere, Event::ModificationExpired, MailKind::ModificationDropped, CommentRule::None,
        Condition::NumberValid},

    // Granted (guide 5.2, 5.3).
    Transition{Status::Granted, Action::Modify, Status::Granted, Party::Company, Placement::Combo,
        Event::Comment, MailKind::None, CommentRule::None, Condition::NumberValid},
    Transition{Status::Granted, Action::Resubmit, Status::UnderReview, Party::Company, Placement::Form,
        Event::Reopening, MailKind::ModificationDeposit, CommentRule::Optional, Condition::NumberValid},
    Transition{Status::Granted, Action::AddComment, Status::Granted, Party::Company, Placement::Button,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::Granted, Action::AskRevocation, Status::Granted, Party::Company, Placement::Button,
        Event::RevocationRequest, MailKind::None, CommentRule::Mandatory, Condition::NumberValid},
    Transition{Status::Granted, Action::WithdrawConsent, Status::Granted, Party::Company, Placement::Button,
        Event::ConsentWithdrawn, MailKind::None, CommentRule::None, Condition::ConsentInForce},
    Transition{Status::Granted, Action::GiveConsent, Status::Granted, Party::Company, Placement::Button,
        Event::ConsentGiven, MailKind::None, CommentRule::None, Condition::NoConsentInForce},
    Transition{Status::Granted, Action::Acknowledge, Status::Granted, Party::Office, Placement::Button,
        Event::Acknowledgement, MailKind::None, CommentRule::None, Condition::Unread},
    Transition{Status::Granted, Action::Revoke, Status::Revoked, Party::Office, Placement::Combo,
        Event::Revocation, MailKind::Revocation, CommentRule::Mandatory, Condition::NumberValid},

    // Closed.
    Transition{Status::Rejected, Action::AddComment, Status::Rejected, Party::Company, Placement::Button,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::Rejected, Action::Restart, Status::Rejected, Party::Company, Placement::Button,
        Event::Comment},
    Transition{Status::Rejected, Action::Acknowledge, Status::Rejected, Party::Office, Placement::Button,
        Event::Acknowledgement, MailKind::None, CommentRule::None, Condition::Unread},
    Transition{Status::Revoked, Action::AddComment, Status::Revoked, Party::Company, Placement::Combo,
        Event::Comment, MailKind::None, CommentRule::Mandatory},
    Transition{Status::Revoked, Action::Restart, Status::Revoked, Party::Company, Placement::Button,
        Event::Comment},
    Transition{Status::Revoked, Action::Acknowledge, Status::Revoked, Party::Office, Placement::Button,
        Event::Acknowledgement, MailKind::None, CommentRule::None, Condition::Unread},
    Transition{Status::Revoked, Action::AnnulRevocation, Status::Granted, Party::Head, Placement::Combo,
        Event::RevocationAnnulled, MailKind::Annulment, CommentRule::Mandatory},
    Transition{Status::Abandoned, Action::Restart, Status::Abandoned, Party::Company, Placement::Button,
        Event::Comment},
};

// Whether someone of this role may stand for this party at all.
[[nodiscard]] bool standsFor(Role role, Party party);

// The row for an action on this dossier as it stands, or nullptr: then nobody may do it.
[[nodiscard]] const Transition *transition(const Dossier &dossier, Action action);

// What this account may do to this dossier now: the one answer for screens and services alike.
[[nodiscard]] QList<const Transition *> allowed(const Account &account, const Dossier &dossier);
[[nodiscard]] bool mayDo(const Account &account, const Dossier &dossier, Action action);
// A dossier never deposited is its company's; a deposited one is open to its company and every officer.
[[nodiscard]] bool maySee(const Account &account, const Dossier &dossier);

// Stable words for the database: "add_comment", "office", "number_valid".
[[nodiscard]] QString code(Action action);
[[nodiscard]] QString code(Party party);
[[nodiscard]] QString code(Condition condition);

// Documents hang on the status of their dossier but change none: who may add them, and take one back. Once
// deposited they are part of the file (domain notes 8, no 26).
enum class DocumentRight { Add, Remove };
struct DocumentRule
{
    Status status;
    Party party;
    DocumentRight right;
};
inline constexpr std::array documentRules = {
    DocumentRule{Status::Draft, Party::Company, DocumentRight::Add},
    DocumentRule{Status::Draft, Party::Company, DocumentRight::Remove},
    DocumentRule{Status::UnderReview, Party::Company, DocumentRight::Add},
    DocumentRule{Status::UnderReview, Party::Office, DocumentRight::Add},
    DocumentRule{Status::Incomplete, Party::Company, DocumentRight::Add},
    DocumentRule{Status::Incomplete, Party::Office, DocumentRight::Add},
    DocumentRule{Status::Granted, Party::Company, DocumentRight::Add},
    DocumentRule{Status::Granted, Party::Office, DocumentRight::Add},
    DocumentRule{Status::Rejected, Party::Company, DocumentRight::Add},
    DocumentRule{Status::Rejected, Party::Office, DocumentRight::Add},
    DocumentRule{Status::Revoked, Party::Company, DocumentRight::Add},
    DocumentRule{Status::Revoked, Party::Office, DocumentRight::Add},
};
// The party as which this account may do it to this dossier now; nothing if it may not.
[[nodiscard]] std::optional<Party> partyFor(const Account &account, const Dossier &dossier, DocumentRight right);

// Rights that hang on no status.
enum class Right {
    CreateDossier, // for one's own company
    EnterReceivedRequest, // « Saisir une demande reçue »: for any company
    Claim, // « Prendre en charge », « Libérer »
    BreakClaim, // takes a dossier out of another officer's hands
    ManageRequestTemplates,
    EditWaysOfAppeal, // of one's own office
    ManageMail, // « Courriels »: reads the outbox, sends again
    ConfigureMail, // « Envoi des courriels »: the server and its password
    ManageAccounts,
    SeeEveryCompany,
    ShareSearches, // with one's office
    ConfirmDate, // « Confirmer la date » of a workstation whose clock is doubted
    ManageTransmissions, // « Exporter le lot » for the Commission
};
[[nodiscard]] bool has(Role role, Right right);

} // namespace rex
