// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace rex {

// The program's log: what Qt's message functions are given, with the time, in a file that never grows beyond
// `maxSize`; two older ones are kept beside it. Callers log codes, counts and file names of queries, never
// names, passwords or other typed values. What ends the program also goes where it went before (stderr), which
// else holds nothing but sentences for the user.
class Log
{
public:
    static constexpr qint64 maxSize = 512 * 1024;

    explicit Log(const QString &path); // a folder that cannot be written leaves the program without log file
    ~Log();
    Log(const Log &) = delete;
    Log &operator=(const Log &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void open();
    void rotate();

    QMutex m_mutex; // messages come from worker threads too
    QFile m_file;
    QtMessageHandler m_before = nullptr;
};

} // namespace rex
