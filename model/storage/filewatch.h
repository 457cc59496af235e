// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace rex {

class Database;

// Whether the file is there and its file system answers. It is not opened: see OpenFile.
[[nodiscard]] bool isThere(const QString &path);

// Notices when the file of a database goes away (a share, a cable, a disk) and when it comes back, and tells the
// database, so that nobody waits for a file that does not answer. Asks in a thread of its own: there the system may
// take minutes to answer.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    using Probe = std::function<bool(const QString &path)>;

    // `patience`: a file that has not answered for so long has gone away.
    explicit FileWatch(const Database &database, std::chrono::milliseconds interval = std::chrono::seconds(1),
        std::chrono::milliseconds patience = std::chrono::seconds(5), Probe probe = isThere,
        QObject *parent = nullptr);
    ~FileWatch() override;

signals:
    // The file has answered again a moment ago: what is to be asked of it often is asked now, and never of one that
    // keeps silent.
    void answered();
    void lost();
    void back();

private:
    struct Shared;
    void judge();

    const Database &m_database;
    std::shared_ptr<Shared> m_shared; // with the thread, which may outlive this object
    std::chrono::milliseconds m_patience;
    bool m_there = true; // what was told last
    std::chrono::steady_clock::time_point m_heard; // the last answer that was told
    QTimer m_timer;
};

} // namespace rex
