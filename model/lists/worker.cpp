// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/worker.h"

#include "model/storage/database.h"

#include <QMutexLocker>
#include <QThread>

#include <utility>

namespace rex {

Worker::Worker(const Database &database, QString name)
    : m_database(database)
    , m_name(std::move(name))
{
}

Worker::~Worker()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        m_given.wakeOne();
    }
    m_thread->requestInterruption(); // also of its waiting for another writer
    m_thread->wait();
}

void Worker::give(Job job)
{
    const QMutexLocker lock(&m_mutex);
    m_job = std::move(job);
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->setObjectName(m_name);
        m_thread->start();
    }
    m_given.wakeOne();
}

void Worker::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_job = {};
}

void Worker::run()
{
    for (;;) {
        Job job;
        {
            const QMutexLocker lock(&m_mutex);
            while (!m_job && !m_ending)
                m_given.wait(&m_mutex);
            if (m_ending)
                break;
            job = std::exchange(m_job, {});
        }
        job();
    }
    m_database.closeThreadConnection();
}

} // namespace rex
