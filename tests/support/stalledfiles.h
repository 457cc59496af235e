// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rex::test {

// A file server that stops answering: SQLite's calls to the system hang, in this process, until it comes back. One at
// a time; synchronising with the disk is not among the calls that SQLite lets one replace.
class StalledFiles
{
public:
    StalledFiles();
    ~StalledFiles(); // comes back, and waits until nobody hangs any more
    StalledFiles(const StalledFiles &) = delete;
    StalledFiles &operator=(const StalledFiles &) = delete;

    void stopAfter(int calls); // this many still get their answer
    void comeBack();
    [[nodiscard]] bool hasStopped() const; // somebody hangs, or did since stopAfter()
};

} // namespace rex::test
