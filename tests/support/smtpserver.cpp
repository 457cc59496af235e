// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtpserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace rex::test {

SmtpServer::SmtpServer(Line line, const QString &login, const QString &host)
    : m_line(line)
{
    QDir(m_folder.path()).mkdir(u"mails"_s);
    QStringList arguments{QStringLiteral(REX_SMTP_SERVER), m_folder.filePath(u"mails"_s)};
    if (line != Line::Plain) {
        makeCertificate(host);
        arguments << (line == Line::Tls ? u"--tls"_s : u"--starttls"_s) << u"--certificate"_s << certificate() << u"--key"_s
                  << m_folder.filePath(u"key.pem"_s);
    }
    if (!login.isEmpty())
        arguments << u"--login"_s << login;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, arguments);
    QByteArray said;
    while (!said.contains('\n') && m_process.waitForReadyRead(30000))
        said += m_process.readAllStandardOutput();
    if (!said.startsWith("PORT "))
        qFatal("the mail server does not start: %s", said.constData());
    m_port = said.mid(5).trimmed().toInt();
}

SmtpServer::~SmtpServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

void SmtpServer::makeCertificate(const QString &host) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s,
            u"2"_s, u"-subj"_s, u"/CN="_s + host, u"-addext"_s, u"subjectAltName=DNS:"_s + host, u"-keyout"_s,
            m_folder.filePath(u"key.pem"_s), u"-out"_s, certificate()});
    if (!openssl.waitForFinished(30000) || openssl.exitCode() != 0)
        qFatal("no certificate: %s", openssl.readAllStandardError().constData());
}

MailSettings SmtpServer::settings() const
{
    MailSettings settings;
    settings.host = u"localhost"_s;
    settings.port = m_port;
    settings.security = m_line == Line::Tls ? MailSecurity::Tls : MailSecurity::StartTls;
    settings.senderAddress = u"rex@douane.example"_s;
    settings.senderName = u"Bureau d’Amiens"_s;
    if (m_line != Line::Plain)
        settings.caFile = certificate();
    return settings;
}

QList<QJsonObject> SmtpServer::received() const
{
    QList<QJsonObject> mails;
    const QDir folder(m_folder.filePath(u"mails"_s));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        mails.append(QJsonDocument::fromJson(file.readAll()).object());
    }
    return mails;
}

QStringList SmtpServer::recipients() const
{
    QStringList all;
    for (const QJsonObject &mail : received())
        all.append(mail[u"to"_s].toArray().first().toString());
    return all;
}

int closedPort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    const int port = server.serverPort();
    server.close();
    return port;
}

} // namespace rex::test
