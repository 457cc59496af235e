// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/validation.h"

#include <QString>
#include <QStringList>

namespace rex {

// Both verify the server's certificate and send nothing, not even the login, before the line is encrypted.
enum class MailSecurity {
    StartTls, // asked for on the plain port, usually 587
    Tls, // encrypted from the first byte, usually 465
};
[[nodiscard]] QString label(MailSecurity security);
[[nodiscard]] QString code(MailSecurity security);
[[nodiscard]] MailSecurity mailSecurityFromCode(const QString &code); // StartTls for an unknown word

// By which server an office's mails leave, in whose name, and from which workstations.
struct MailSettings
{
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user; // empty: the server asks for no login
    QString senderAddress;
    QString senderName;
    QString caFile; // certificates trusted instead of the system's; empty: the system's
    QStringList workstations; // names of the computers that send

    [[nodiscard]] bool isConfigured() const { return !host.isEmpty() && !senderAddress.isEmpty(); }
    [[nodiscard]] bool names(const QString &workstation) const
    {
        return workstations.contains(workstation, Qt::CaseInsensitive);
    }
    bool operator==(const MailSettings &) const = default;
};

// Outer spaces and empty names of workstations go.
[[nodiscard]] MailSettings normalised(MailSettings settings);
// `field` is the name of the struct's member. The section of these problems means nothing.
[[nodiscard]] Problems validate(const MailSettings &settings);

} // namespace rex
