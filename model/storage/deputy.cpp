// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/deputy.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace rex {

using Ticks = std::chrono::steady_clock;

struct Deputy::Desk
{
    std::mutex mutex;
    std::condition_variable given, done;
    std::deque<Work> waiting;
    int ended = 0; // how many works
    int asked = 0;
    bool givenUp = false;
    bool leaving = false;

    void give(Work work)
    {
        waiting.push_back(std::move(work));
        ++asked;
        given.notify_one();
    }

    void serve()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            given.wait(lock, [this] { return leaving || !waiting.empty(); });
            if (waiting.empty())
                return;
            Work work = std::move(waiting.front());
            waiting.pop_front();
            lock.unlock();
            work();
            work = {}; // what it owns goes here too: closing a file is file work
            lock.lock();
            ++ended;
            done.notify_one();
        }
    }
};

Deputy::Deputy()
    : m_desk(std::make_shared<Desk>())
{
    // Not joined: a thread that waits for a dead server would keep the program from going on.
    std::thread([desk = m_desk] { desk->serve(); }).detach();
}

Deputy::~Deputy()
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->leaving = true;
    m_desk->given.notify_one();
}

bool Deputy::run(Work work, std::chrono::milliseconds patience, const std::function<bool()> &goOn)
{
    constexpr auto askEvery = std::chrono::milliseconds(50);
    std::unique_lock lock(m_desk->mutex);
    if (m_desk->givenUp)
        return false;
    m_desk->give(std::move(work));
    const int mine = m_desk->asked;
    const auto isDone = [&] { return m_desk->ended >= mine; };
    const Ticks::time_point limit = Ticks::now() + patience;
    while (!m_desk->done.wait_for(lock, askEvery, isDone)) {
        if (Ticks::now() < limit && goOn())
            continue;
        m_desk->givenUp = true;
        return false;
    }
    return true;
}

void Deputy::leave(Work work)
{
    const std::lock_guard lock(m_desk->mutex);
    m_desk->give(std::move(work));
}

bool Deputy::isGivenUp() const
{
    const std::lock_guard lock(m_desk->mutex);
    return m_desk->givenUp;
}

} // namespace rex
