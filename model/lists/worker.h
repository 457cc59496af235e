// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <functional>
#include <memory>

class QThread;

namespace rex {

class Database;

// Does the last thing it was given, in a thread of its own with its own connection, so that no window waits.
// The thread starts with the first job.
class Worker
{
public:
    using Job = std::function<void()>;

    Worker(const Database &database, QString name);
    ~Worker(); // waits for the job that runs
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // Done once the job that runs has ended; what waited until now is forgotten.
    void give(Job job);
    void forget(); // what waits

private:
    void run();

    const Database &m_database;
    QString m_name;
    QMutex m_mutex;
    QWaitCondition m_given;
    Job m_job; // until the thread takes it
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace rex
