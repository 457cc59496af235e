// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/filewatch.h"

#include "model/storage/database.h"
#include "model/storage/share.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace rex {

using Ticks = std::chrono::steady_clock;

// What is known of a file may come out of a cache; how much room its file system has is asked of the server.
bool isThere(const QString &path)
{
    return QStorageInfo(folderBehindLinks(path)).isReady() && QFileInfo(path).isFile();
}

struct FileWatch::Shared
{
    QString path;
    Probe probe;
    std::chrono::milliseconds interval;
    std::atomic<bool> there = true;
    std::atomic<Ticks::time_point> answered = Ticks::now();
    std::mutex mutex;
    std::condition_variable wake;
    bool stop = false;

    void run()
    {
        std::unique_lock lock(mutex);
        while (!stop) {
            lock.unlock();
            there = probe(path); // this may take long
            answered = Ticks::now();
            lock.lock();
            wake.wait_for(lock, interval, [this] { return stop; });
        }
    }
};

FileWatch::FileWatch(const Database &database, std::chrono::milliseconds interval, std::chrono::milliseconds patience,
    Probe probe, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_shared(std::make_shared<Shared>())
    , m_patience(patience)
{
    m_shared->path = database.path();
    m_shared->probe = std::move(probe);
    m_shared->interval = interval;
    // Not joined: a thread that waits for a dead share would keep the window from closing.
    std::thread([shared = m_shared] { shared->run(); }).detach();
    m_heard = m_shared->answered;
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::judge);
    m_timer.start(interval / 2);
}

FileWatch::~FileWatch()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->stop = true;
    m_shared->wake.notify_all();
}

void FileWatch::judge()
{
    const Ticks::time_point answer = m_shared->answered;
    const bool there = m_shared->there && Ticks::now() - answer < m_patience && answer > m_database.silentAt();
    if (m_there && (!there || !m_database.isReachable())) {
        m_there = false;
        m_database.setReachable(false);
        emit lost();
    }
    if (there && !m_there) {
        m_there = true;
        m_database.setReachable(true);
        emit back();
    }
    if (there && answer != m_heard)
        emit answered();
    m_heard = answer;
}

} // namespace rex
