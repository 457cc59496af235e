// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mailsettings.h"
#include "model/service/mailtransport.h"

#include <chrono>

namespace rex {

// Hands messages to an SMTP server over an encrypted line whose certificate was verified; the connection is
// kept for the next message. For one thread at a time.
class SmtpTransport : public MailTransport
{
public:
    struct Patience
    {
        std::chrono::milliseconds connecting{20000};
        std::chrono::milliseconds whole{150000};
        std::chrono::seconds answer{60}; // each; with the farewell, both are shorter than the lease on a mail
    };

    SmtpTransport(MailSettings settings, QString password) : SmtpTransport(std::move(settings), std::move(password), Patience()) { }
    SmtpTransport(MailSettings settings, QString password, Patience patience);
    ~SmtpTransport() override;
    SmtpTransport(const SmtpTransport &) = delete;
    SmtpTransport &operator=(const SmtpTransport &) = delete;

    [[nodiscard]] Delivery deliver(const QByteArray &from, const QByteArray &to, const QByteArray &message,
        const std::atomic_bool &stop) override;
    // Goes as far as the login and asks no more. Sent when all of it went well.
    [[nodiscard]] Delivery check(const std::atomic_bool &stop);

private:
    struct Attempt;
    void prepare(Attempt &attempt);
    [[nodiscard]] Delivery perform(Attempt &attempt);
    [[nodiscard]] Delivery judge(int result, const Attempt &attempt) const;
    [[nodiscard]] Delivery::Outcome outcomeOf(int result, const Attempt &attempt) const;
    [[nodiscard]] QString sentence(int result, const Attempt &attempt) const;

    MailSettings m_settings;
    QString m_password;
    Patience m_patience;
    void *m_curl;
};

} // namespace rex
