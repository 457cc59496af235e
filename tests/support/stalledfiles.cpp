// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stalledfiles.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdarg>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace rex::test {

namespace {

struct Server
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<int> callsLeft; // none: it answers all
    bool stopped = false;
    int hanging = 0;
    std::map<std::string, sqlite3_syscall_ptr> real;
};

Server &server()
{
    static Server only; // what SQLite calls has no other way to know it
    return only;
}

void pass()
{
    Server &s = server();
    std::unique_lock lock(s.mutex);
    if (!s.callsLeft)
        return;
    if (*s.callsLeft > 0) {
        --*s.callsLeft;
        return;
    }
    s.stopped = true;
    ++s.hanging;
    s.changed.wait(lock, [&s] { return !s.callsLeft; });
    --s.hanging;
    s.changed.notify_all();
}

// Stands in for one of the system's functions.
template<const char *name, typename Answer, typename... Arguments>
Answer hung(Arguments... arguments)
{
    pass();
    return reinterpret_cast<Answer (*)(Arguments...)>(server().real.at(name))(arguments...);
}

int hungControl(int file, int what, ...)
{
    pass();
    va_list rest;
    va_start(rest, what);
    void *argument = va_arg(rest, void *); // a lock, always
    va_end(rest);
    return reinterpret_cast<int (*)(int, int, ...)>(server().real.at("fcntl"))(file, what, argument);
}

constexpr char open[] = "open", access[] = "access", unlink[] = "unlink", fstat[] = "fstat", read[] = "pread64",
               write[] = "pwrite64";

template<typename Function>
sqlite3_syscall_ptr as(Function *function)
{
    return reinterpret_cast<sqlite3_syscall_ptr>(function);
}

const std::map<std::string, sqlite3_syscall_ptr> &standIns()
{
    static const std::map<std::string, sqlite3_syscall_ptr> all = {
        {open, as(hung<open, int, const char *, int, int>)},
        {access, as(hung<access, int, const char *, int>)},
        {unlink, as(hung<unlink, int, const char *>)},
        {fstat, as(hung<fstat, int, int, struct stat *>)},
        {read, as(hung<read, ssize_t, int, void *, size_t, off64_t>)},
        {write, as(hung<write, ssize_t, int, const void *, size_t, off64_t>)},
        {"fcntl", as(hungControl)},
    };
    return all;
}

} // namespace

StalledFiles::StalledFiles()
{
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    for (const auto &[name, standIn] : standIns()) {
        sqlite3_syscall_ptr real = system->xGetSystemCall(system, name.c_str());
        if (!real || system->xSetSystemCall(system, name.c_str(), standIn) != SQLITE_OK)
            qFatal("SQLite has no call %s to replace", name.c_str());
        server().real[name] = real;
    }
}

StalledFiles::~StalledFiles()
{
    comeBack();
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    for (const auto &[name, real] : server().real)
        system->xSetSystemCall(system, name.c_str(), real);
}

void StalledFiles::stopAfter(int calls)
{
    const std::lock_guard lock(server().mutex);
    server().callsLeft = calls;
    server().stopped = false;
}

void StalledFiles::comeBack()
{
    Server &s = server();
    std::unique_lock lock(s.mutex);
    s.callsLeft.reset();
    s.changed.notify_all();
    s.changed.wait(lock, [&s] { return s.hanging == 0; });
}

bool StalledFiles::hasStopped() const
{
    const std::lock_guard lock(server().mutex);
    return server().stopped;
}

} // namespace rex::test
