// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailsender.h"

#include "model/service/workspace.h"

namespace rex {

MailSender::MailSender(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_timer.setInterval(std::chrono::seconds(30));
    connect(&m_timer, &QTimer::timeout, this, &MailSender::sendNow);
}

MailSender::~MailSender()
{
    stop();
}

void MailSender::start(const Workspace &workspace, MailService::Transports transports)
{
    stop();
    m_workspace = &workspace;
    m_transports = std::move(transports);
    m_timer.start();
    sendNow();
}

void MailSender::stop()
{
    m_timer.stop();
    m_stop = true;
    m_worker.waitForDone();
    m_stop = false;
    m_workspace = nullptr;
}

void MailSender::sendNow()
{
    if (!m_workspace || m_running.exchange(true))
        return;
    m_worker.start([this] {
        run();
        m_workspace->database().closeThreadConnection();
        m_running = false;
        emit finished();
    });
}

void MailSender::run()
{
    const MailService &mails = m_workspace->mails();
    const Result<bool> sender = mails.isSender();
    if (sender && !*sender)
        return;
    const Result<MailService::Report> report
        = sender ? mails.send(m_transports, m_stop) : Result<MailService::Report>(fail(sender.error()));
    if (!report)
        qWarning("mails: %s", qPrintable(report.error().sentence));
    else if (!report->trouble.isEmpty() && !m_stop)
        qWarning("mails: %s", qPrintable(report->trouble));
}

} // namespace rex
