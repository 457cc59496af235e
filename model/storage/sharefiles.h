// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace rex {

// SQLite's file work on a network share: the same as on a disk, but no thread waits for a server that does not answer
// longer than it has patience. What was waited for in vain fails as an I/O error, and so does all that follows on the
// same connection, at once; the next one opens its files anew.
class ShareFiles
{
public:
    struct Waiting
    {
        std::function<std::chrono::milliseconds()> patience; // for one reading or writing; from any thread
        std::function<bool()> goOn; // asked while one waits; from any thread
        std::function<void()> gaveUp; // told when a file did not answer; from any thread
    };

    explicit ShareFiles(Waiting waiting);
    ~ShareFiles(); // after all connections that were opened through it
    ShareFiles(const ShareFiles &) = delete;
    ShareFiles &operator=(const ShareFiles &) = delete;

    // How SQLite must be told to open a file through this; with SQLITE_OPEN_URI.
    [[nodiscard]] QString address(const QString &path) const;

    struct Vfs;

private:
    std::unique_ptr<Vfs> m_vfs;
};

} // namespace rex
