// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mailsettings.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace rex::test {

// A real mail server (aiosmtpd) on this computer, with a certificate of its own. What it does with a mail hangs
// on the recipient's name: see smtpserver.py. One that does not start ends the test.
class SmtpServer
{
public:
    enum class Line { Plain, StartTls, Tls };

    explicit SmtpServer(Line line = Line::StartTls, const QString &login = {}, const QString &host = QStringLiteral("localhost"));
    ~SmtpServer();

    [[nodiscard]] int port() const { return m_port; }
    // Trusted by nobody but who names this file.
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    // How to send by it.
    [[nodiscard]] MailSettings settings() const;
    // The mails that it accepted, in their order.
    [[nodiscard]] QList<QJsonObject> received() const;
    [[nodiscard]] QStringList recipients() const;

private:
    void makeCertificate(const QString &host) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    Line m_line;
    int m_port = 0;
};

// A port of this computer where nobody listens.
[[nodiscard]] int closedPort();

} // namespace rex::test
