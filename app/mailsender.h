// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/mailservice.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace rex {

class Workspace;

// Sends what is due while the program runs, where this workstation is named as a sender: a round twice a
// minute, in a thread with its own connection, whoever is logged in or nobody.
class MailSender : public QObject
{
    Q_OBJECT
public:
    explicit MailSender(QObject *parent = nullptr);
    ~MailSender() override;

    // From now on for this database, which must be told off by stop() before it is closed.
    void start(const Workspace &workspace, MailService::Transports transports = smtpTransports());
    // Ends a round that is running and waits for it: a second at most.
    void stop();
    // A round at once, unless one is running.
    void sendNow();

signals:
    void finished(); // a round

private:
    void run();

    const Workspace *m_workspace = nullptr;
    MailService::Transports m_transports;
    QThreadPool m_worker;
    QTimer m_timer;
    std::atomic_bool m_stop = false;
    std::atomic_bool m_running = false;
};

} // namespace rex
