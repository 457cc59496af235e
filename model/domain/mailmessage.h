// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rex {

// A message as it goes to a mail server or into an .eml file.
struct MailMessage
{
    QString fromAddress;
    QString fromName; // empty: the address alone
    QString to;
    QString subject;
    QString body;
    QDateTime date; // UTC
    QString id; // left of the « @ » of the Message-ID: the same each time the same mail is tried

    bool operator==(const MailMessage &) const = default;
};

// Whether a text holds a control character, line ends included: it could start a header of its own.
[[nodiscard]] bool hasControls(const QString &text);
// An address as the protocol wants it: the part before the « @ » plain ASCII, an international domain in its
// ASCII form. Nothing for what is no address, or would be more than one.
[[nodiscard]] std::optional<QByteArray> mailAddress(const QString &text);

// The message after RFC 5322 and 2047: CRLF, headers in ASCII, the text quoted-printable in UTF-8. Errors:
// Invalid, where an address is none; control characters in a header become spaces.
[[nodiscard]] Result<QByteArray> composeMessage(const MailMessage &message);

} // namespace rex
