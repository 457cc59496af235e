// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace rex {

enum class ErrorCode {
    Invalid, // what was typed breaks a rule; `fields` names where
    NotAllowed, // the role, the company or the office may not do this
    NotFound,
    Conflict, // someone else changed the record first
    Duplicate, // the database holds one already and allows one only
    Busy, // another program kept the database locked for longer than we wait
    ReadOnly,
    DiskFull,
    Unavailable, // the database cannot be opened or was lost
    NotOurs, // a file that is not a SOPRANO-REX database, or is damaged
    TooNew, // written by a newer version of the program
    Cancelled,
    Internal,
};

// What went wrong, as a sentence that tells the user what to do. Technical detail goes to the log only.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString sentence;
    QStringList fields; // names of the fields concerned, as in Problem::field

    bool operator==(const Error &) const = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString sentence, QStringList fields = {})
{
    return tl::unexpected<Error>(Error{code, std::move(sentence), std::move(fields)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace rex
