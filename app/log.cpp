// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <atomic>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

// Qt's message handler is a plain function: it finds its log here, and nothing else does.
std::atomic<Log *> installed = nullptr;

QLatin1StringView word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "critical"_L1;
    case QtFatalMsg:
        return "fatal"_L1;
    }
    return "unknown"_L1;
}

} // namespace

Log::Log(const QString &path)
    : m_file(path)
{
    open();
    installed = this;
    m_before = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    qInstallMessageHandler(m_before);
    installed = nullptr;
}

void Log::open()
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Log *log = installed;
    if (!log)
        return;
    if ((type == QtCriticalMsg || type == QtFatalMsg) && log->m_before)
        log->m_before(type, context, text);
    log->write(type, context, text);
}

void Log::write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + word(type) + u' '
        + QString::fromUtf8(context.category ? context.category : "default") + u": "_s
        + QString(text).replace(u'\n', u' ') + u'\n';
    const QMutexLocker lock(&m_mutex);
    if (!m_file.isOpen())
        return;
    if (m_file.size() > maxSize)
        rotate();
    m_file.write(line.toUtf8());
    m_file.flush();
}

void Log::rotate()
{
    m_file.close();
    const QString path = m_file.fileName();
    QFile::remove(path + u".2"_s);
    QFile::rename(path + u".1"_s, path + u".2"_s);
    QFile::rename(path, path + u".1"_s);
    open();
}

} // namespace rex
