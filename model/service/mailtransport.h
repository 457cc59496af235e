// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>

namespace rex {

// How one attempt to hand a message to a mail server ended.
struct Delivery
{
    enum class Outcome {
        Sent,
        BadRecipient, // this message, for good: the server said 5xx to its recipient
        Refused, // the same of its text
        Postponed, // this message, for now: 4xx
        Unreachable, // no message gets through now: network, certificate, login, sender
        Unknown, // the text was handed over and no answer came: it may have left
        Stopped, // the program is ending; nothing was handed over
    };

    Outcome outcome = Outcome::Unreachable;
    QString sentence; // in the user's language, for all but Sent

    bool operator==(const Delivery &) const = default;
};

// Where mails leave by: a server, or what a test puts in its place.
class MailTransport
{
public:
    virtual ~MailTransport() = default;

    // Addresses in the protocol's form. Waits for the server's answer; `stop` ends the waiting soon after.
    [[nodiscard]] virtual Delivery deliver(const QByteArray &from, const QByteArray &to, const QByteArray &message,
        const std::atomic_bool &stop) = 0;
};

} // namespace rex
