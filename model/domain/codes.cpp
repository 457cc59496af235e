// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// A value and its stable word. Databases and packages hold these words: one may be added, none changed.
template <typename Value> struct Word
{
    Value value;
    QLatin1StringView code;
};
template<typename Value>
Word(Value, QLatin1StringView) -> Word<Value>; // clang 14 deduces no aggregates

constexpr std::array statusWords = {
    Word{Status::Draft, "draft"_L1},
    Word{Status::UnderReview, "under_review"_L1},
    Word{Status::Incomplete, "incomplete"_L1},
    Word{Status::Granted, "granted"_L1},
    Word{Status::Rejected, "rejected"_L1},
    Word{Status::Revoked, "revoked"_L1},
    Word{Status::Abandoned, "abandoned"_L1},
};

constexpr std::array roleWords = {
    Word{Role::Operator, "operator"_L1},
    Word{Role::Officer, "officer"_L1},
    Word{Role::Supervisor, "supervisor"_L1},
    Word{Role::Administrator, "administrator"_L1},
};

constexpr std::array eventWords = {
    Word{Event::Deposit, "deposit"_L1},
    Word{Event::Comment, "comment"_L1},
    Word{Event::InformationRequest, "information_request"_L1},
    Word{Event::Resubmission, "resubmission"_L1},
    Word{Event::Reopening, "reopening"_L1},
    Word{Event::Granting, "granting"_L1},
    Word{Event::Rejection, "rejection"_L1},
    Word{Event::AutomaticRejection, "automatic_rejection"_L1},
    Word{Event::ModificationAccepted, "modification_accepted"_L1},
    Word{Event::ModificationRefused, "modification_refused"_L1},
    Word{Event::ModificationAbandoned, "modification_abandoned"_L1},
    Word{Event::ModificationExpired, "modification_expired"_L1},
    Word{Event::Revocation, "revocation"_L1},
    Word{Event::RevocationAnnulled, "revocation_annulled"_L1},
    Word{Event::Abandonment, "abandonment"_L1},
    Word{Event::Withdrawal, "withdrawal"_L1},
    Word{Event::RevocationRequest, "revocation_request"_L1},
    Word{Event::ConsentWithdrawn, "consent_withdrawn"_L1},
    Word{Event::ConsentGiven, "consent_given"_L1},
    Word{Event::Reassignment, "reassignment"_L1},
    Word{Event::Claim, "claim"_L1},
    Word{Event::Release, "release"_L1},
    Word{Event::ClaimBroken, "claim_broken"_L1},
    Word{Event::Acknowledgement, "acknowledgement"_L1},
    Word{Event::DocumentsAdded, "documents_added"_L1},
};

constexpr std::array activityWords = {
    Word{Activity::Trading, "trading"_L1},
    Word{Activity::Producing, "producing"_L1},
};

constexpr std::array mailWords = {
    Word{MailKind::None, "none"_L1},
    Word{MailKind::Deposit, "deposit"_L1},
    Word{MailKind::ModificationDeposit, "modification_deposit"_L1},
    Word{MailKind::Incomplete, "incomplete"_L1},
    Word{MailKind::ModificationIncomplete, "modification_incomplete"_L1},
    Word{MailKind::Reminder, "reminder"_L1},
    Word{MailKind::ModificationReminder, "modification_reminder"_L1},
    Word{MailKind::Granting, "granting"_L1},
    Word{MailKind::Rejection, "rejection"_L1},
    Word{MailKind::ModificationAccepted, "modification_accepted"_L1},
    Word{MailKind::ModificationRefused, "modification_refused"_L1},
    Word{MailKind::ModificationDropped, "modification_dropped"_L1},
    Word{MailKind::Revocation, "revocation"_L1},
    Word{MailKind::Annulment, "annulment"_L1},
    Word{MailKind::Reassignment, "reassignment"_L1},
};

template <typename Words, typename Value> QString codeIn(const Words &words, Value value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &w) { return w.value == value; });
    Q_ASSERT(found != words.end());
    return found == words.end() ? QString() : QString(found->code);
}

template <typename Value, size_t size>
std::optional<Value> valueIn(const std::array<Word<Value>, size> &words, const QString &code)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &w) { return w.code == code; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString code(Status status)
{
    return codeIn(statusWords, status);
}

QString code(Role role)
{
    return codeIn(roleWords, role);
}

QString code(Event event)
{
    return codeIn(eventWords, event);
}

QString code(Activity activity)
{
    return codeIn(activityWords, activity);
}

QString code(MailKind kind)
{
    return codeIn(mailWords, kind);
}

std::optional<Status> statusFromCode(const QString &code)
{
    return valueIn(statusWords, code);
}

std::optional<Role> roleFromCode(const QString &code)
{
    return valueIn(roleWords, code);
}

std::optional<Event> eventFromCode(const QString &code)
{
    return valueIn(eventWords, code);
}

std::optional<Activity> activityFromCode(const QString &code)
{
    return valueIn(activityWords, code);
}

std::optional<MailKind> mailKindFromCode(const QString &code)
{
    return valueIn(mailWords, code);
}

} // namespace rex
