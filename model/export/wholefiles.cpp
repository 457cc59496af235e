// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/wholefiles.h"

#include "model/export/wholefile.h"

#include <QDebug>
#include <QFile>
#include <QRandomGenerator>

#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString nameBeside(const QString &path)
{
    return path + u".%1"_s.arg(QRandomGenerator::global()->generate64(), 16, 36, QLatin1Char('0'));
}

bool bringToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && fsync(file.handle()) == 0;
#else
    return QFile::exists(path); // the system decides when
#endif
}

} // namespace

WholeFiles::~WholeFiles()
{
    for (const Waiting &waiting : m_waiting) {
        if (!QFile::remove(waiting.beside))
            qWarning() << "cannot remove" << waiting.beside;
    }
}

Result<> WholeFiles::write(const QString &path, const QByteArray &content)
{
    const QString beside = nameBeside(path);
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(whyNotWritten(path, file.error(), file.errorString()));
    for (qint64 at = 0; at < content.size();) {
        // A disk that fills up takes a part first; only the attempt to write the rest says why.
        const qint64 taken = file.write(content.constData() + at, content.size() - at);
        if (taken <= 0) {
            const Error error = whyNotWritten(path, file.error(), file.errorString());
            file.remove();
            return fail(error);
        }
        at += taken;
    }
#ifdef Q_OS_LINUX
    // Sets out for the disk now, without waiting: it is there, or nearly, when commit() asks.
    sync_file_range(file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
    m_waiting.append({beside, path});
    return {};
}

Result<> WholeFiles::commit()
{
    for (const Waiting &waiting : m_waiting) {
        if (!bringToDisk(waiting.beside))
            return fail(whyNotWritten(waiting.path, QFileDevice::WriteError, u"fsync"_s));
    }
    while (!m_waiting.isEmpty()) {
        const Waiting &next = m_waiting.first();
        std::error_code problem;
        std::filesystem::rename(next.beside.toStdU16String(), next.path.toStdU16String(), problem);
        if (problem)
            return fail(whyNotWritten(next.path, QFileDevice::RenameError, QString::fromStdString(problem.message())));
        m_waiting.removeFirst();
    }
    return {};
}

} // namespace rex
