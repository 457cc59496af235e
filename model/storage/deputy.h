// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace rex {

// Does for one thread what the system may keep waiting for minutes (files of a dead server), in a thread of its own,
// so that the one who asks waits a limited time. Given up once, it does nothing more for anyone.
class Deputy
{
public:
    using Work = std::function<void()>; // owns all that it touches: it may end long after the one who asked

    Deputy();
    ~Deputy(); // waits for nothing; the thread ends when it can
    Deputy(const Deputy &) = delete;
    Deputy &operator=(const Deputy &) = delete;

    // Whether the work was done. Given up after `patience`, or as soon as `goOn` says no, which is asked now and then
    // while one waits.
    [[nodiscard]] bool run(Work work, std::chrono::milliseconds patience, const std::function<bool()> &goOn);
    // Done after all else, even by one that was given up; nobody waits for it.
    void leave(Work work);
    [[nodiscard]] bool isGivenUp() const;

private:
    struct Desk;
    std::shared_ptr<Desk> m_desk; // with the thread, which may outlive this object
};

} // namespace rex
