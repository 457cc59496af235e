// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rex {

// A database file that this program has open. On POSIX systems a program that closes a file loses every lock that it
// holds on it, whoever took it (sqlite.org/howtocorrupt.html, 2.2): another program would take itself for the last one
// and remove the log beneath this one. So nobody else here opens such a file, nor replaces it; and on a local disk
// locks that do not go that way keep the others from removing the log, or starting its index anew.
class OpenFile
{
public:
    OpenFile(const QString &path, bool isLocal);
    ~OpenFile(); // after the connections
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    // The last connection is about to be closed: it may remove the log, if nobody else has the file open.
    void letGo();

    // Whether this program has the file open, or whether SQLite keeps it beside one that is. A link counts as what it
    // leads to.
    [[nodiscard]] static bool holds(const QString &path);

private:
    QString m_path;
    QList<int> m_guards; // file descriptors
};

} // namespace rex
