// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/openfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The system counts locks for the whole program, so this is known to the whole program.
struct Register
{
    QMutex mutex;
    QStringList paths; // one as often as it is open
};

Register &openFiles()
{
    static Register all;
    return all;
}

QString behindLinks(const QString &path)
{
    const QFileInfo file(path);
    const QString existing = file.canonicalFilePath(); // empty: there is none yet, but perhaps its folder
    return existing.isEmpty() ? file.dir().canonicalPath() + u'/' + file.fileName() : existing;
}

#ifdef Q_OS_LINUX
// Bytes that all who have a file open hold shared (sqlite.org: os.h and os_unix.c), and who must be alone asks for.
struct Bytes
{
    QLatin1StringView rest; // of the file's name
    off_t first;
    off_t count;
};

constexpr std::array guarded = {
    Bytes{""_L1, 0x40000002, 510}, // the last one removes the log
    Bytes{"-shm"_L1, 128, 1}, // the first one starts the index of the log
};

bool lock(int file, const Bytes &which, short kind)
{
    struct flock bytes = {};
    bytes.l_type = kind;
    bytes.l_whence = SEEK_SET;
    bytes.l_start = which.first;
    bytes.l_len = which.count;
    return ::fcntl(file, F_OFD_SETLK, &bytes) == 0;
}
#endif

} // namespace

OpenFile::OpenFile(const QString &path, bool isLocal)
    : m_path(behindLinks(path))
{
    {
        const QMutexLocker locker(&openFiles().mutex);
        openFiles().paths.append(m_path);
    }
#ifdef Q_OS_LINUX
    for (const Bytes &bytes : guarded) {
        const int file = isLocal ? ::open(QFile::encodeName(m_path + bytes.rest).constData(), O_RDONLY | O_CLOEXEC) : -1;
        m_guards.append(file);
        if (isLocal && (file < 0 || !lock(file, bytes, F_RDLCK)))
            qWarning("the database is not guarded against another opening of its files in this program");
    }
#else
    Q_UNUSED(isLocal)
#endif
}

OpenFile::~OpenFile()
{
#ifdef Q_OS_LINUX
    for (const int file : std::as_const(m_guards)) {
        if (file >= 0)
            ::close(file);
    }
#endif
    const QMutexLocker locker(&openFiles().mutex);
    openFiles().paths.removeOne(m_path);
}

void OpenFile::letGo()
{
#ifdef Q_OS_LINUX
    for (std::size_t i = 0; i < guarded.size(); ++i)
        lock(m_guards[qsizetype(i)], guarded[i], F_UNLCK);
#endif
}

bool OpenFile::holds(const QString &path)
{
    constexpr std::array rests = {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};
    const QString asked = behindLinks(path);
    const QMutexLocker locker(&openFiles().mutex);
    const QStringList &paths = openFiles().paths;
    return std::any_of(paths.begin(), paths.end(), [&](const QString &each) {
        return std::any_of(
            rests.begin(), rests.end(), [&](QLatin1StringView rest) { return asked == each + rest; });
    });
}

} // namespace rex
