// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sharefiles.h"

#include "model/storage/deputy.h"

#include <QThread>
#include <QUrl>

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rex {

struct ShareFiles::Vfs : sqlite3_vfs
{
    Waiting waiting;
    sqlite3_vfs *base = nullptr;
    std::string name;
};

namespace {

using Bytes = std::vector<char>;

// A file of the system, with all that it needs for as long as the system may be busy with it.
struct SystemFile
{
    SystemFile(sqlite3_vfs *base, const char *path)
        : name(path ? sqlite3_create_filename(path, "", "", 0, nullptr) : nullptr)
        , memory(std::size_t(base->szOsFile))
    {
    }
    ~SystemFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(name);
    }
    SystemFile(const SystemFile &) = delete;
    SystemFile &operator=(const SystemFile &) = delete;

    sqlite3_file *file() { return reinterpret_cast<sqlite3_file *>(memory.data()); }
    const sqlite3_io_methods &does() { return *file()->pMethods; }

    sqlite3_filename name;
    Bytes memory;
};

// What SQLite holds of it.
struct ShareFile : sqlite3_file
{
    ShareFiles::Vfs *vfs;
    std::shared_ptr<Deputy> deputy;
    std::shared_ptr<SystemFile> system;
    int sectorSize;
    int characteristics;
};

ShareFile &shareFile(sqlite3_file *file)
{
    return *static_cast<ShareFile *>(file);
}

ShareFiles::Vfs &shareVfs(sqlite3_vfs *vfs)
{
    return *static_cast<ShareFiles::Vfs *>(vfs);
}

std::shared_ptr<Deputy> deputyOfThisThread()
{
    thread_local std::shared_ptr<Deputy> deputy;
    if (!deputy || deputy->isGivenUp())
        deputy = std::make_shared<Deputy>();
    return deputy;
}

// What the work answers, a code of SQLite; `failure` if that took too long. The work owns all that it touches.
template<typename Work>
int answer(Deputy &deputy, const ShareFiles::Waiting &waiting, int failure, Work work)
{
    const auto goOn = [&waiting] { return waiting.goOn() && !QThread::currentThread()->isInterruptionRequested(); };
    if (deputy.isGivenUp() || !waiting.goOn())
        return failure;
    const auto code = std::make_shared<int>(failure);
    if (deputy.run([code, work = std::move(work)]() mutable { *code = work(); }, waiting.patience(), goOn))
        return *code;
    if (goOn()) // it is the patience that came to its end
        waiting.gaveUp();
    return failure;
}

template<typename Work>
int answer(sqlite3_file *file, int failure, Work work)
{
    ShareFile &mine = shareFile(file);
    return answer(*mine.deputy, mine.vfs->waiting, failure,
        [system = mine.system, work = std::move(work)]() mutable { return work(*system); });
}

// The same for what writes its answer somewhere: it gets there only if it came in time.
template<typename Value, typename Work>
int answer(sqlite3_file *file, int failure, Value *to, Work work)
{
    const auto value = std::make_shared<Value>();
    const int code = answer(file, failure,
        [value, work = std::move(work)](SystemFile &system) mutable { return work(system, value.get()); });
    if (code == SQLITE_OK)
        *to = *value;
    return code;
}

int closeFile(sqlite3_file *file)
{
    ShareFile &mine = shareFile(file);
    const std::shared_ptr<Deputy> deputy = mine.deputy;
    const ShareFiles::Waiting &waiting = mine.vfs->waiting;
    std::shared_ptr<SystemFile> last = std::exchange(mine.system, nullptr);
    mine.~ShareFile();
    deputy->leave([held = std::move(last)]() mutable { held.reset(); });
    // Whoever closes a file counts on its locks being free afterwards, if they can be.
    std::ignore = deputy->run([] { }, waiting.patience(), waiting.goOn);
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 at)
{
    const auto buffer = std::make_shared<Bytes>(std::size_t(bytes));
    const int code = answer(file, SQLITE_IOERR_READ, [buffer, bytes, at](SystemFile &system) {
        return system.does().xRead(system.file(), buffer->data(), bytes, at);
    });
    if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ) // what is missing is filled up with zeros
        std::memcpy(to, buffer->data(), buffer->size());
    return code;
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 at)
{
    const auto *first = static_cast<const char *>(from);
    const auto buffer = std::make_shared<const Bytes>(first, first + bytes);
    return answer(file, SQLITE_IOERR_WRITE, [buffer, bytes, at](SystemFile &system) {
        return system.does().xWrite(system.file(), buffer->data(), bytes, at);
    });
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return answer(file, SQLITE_IOERR_TRUNCATE,
        [size](SystemFile &system) { return system.does().xTruncate(system.file(), size); });
}

int syncFile(sqlite3_file *file, int flags)
{
    return answer(
        file, SQLITE_IOERR_FSYNC, [flags](SystemFile &system) { return system.does().xSync(system.file(), flags); });
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return answer(file, SQLITE_IOERR_FSTAT, size,
        [](SystemFile &system, sqlite3_int64 *to) { return system.does().xFileSize(system.file(), to); });
}

int lockFile(sqlite3_file *file, int level)
{
    return answer(
        file, SQLITE_IOERR_LOCK, [level](SystemFile &system) { return system.does().xLock(system.file(), level); });
}

int unlockFile(sqlite3_file *file, int level)
{
    return answer(file, SQLITE_IOERR_UNLOCK,
        [level](SystemFile &system) { return system.does().xUnlock(system.file(), level); });
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return answer(file, SQLITE_IOERR_CHECKRESERVEDLOCK, held,
        [](SystemFile &system, int *to) { return system.does().xCheckReservedLock(system.file(), to); });
}

// Most are hints, whose arguments belong to SQLite: a deputy must not touch them.
int controlFile(sqlite3_file *file, int what, void *argument)
{
    if (what != SQLITE_FCNTL_HAS_MOVED)
        return SQLITE_NOTFOUND;
    return answer(file, SQLITE_IOERR_FSTAT, static_cast<int *>(argument), [](SystemFile &system, int *to) {
        return system.does().xFileControl(system.file(), SQLITE_FCNTL_HAS_MOVED, to);
    });
}

int sectorSize(sqlite3_file *file)
{
    return shareFile(file).sectorSize;
}

int characteristics(sqlite3_file *file)
{
    return shareFile(file).characteristics;
}

// A log is refused on a share, but a file that comes from a disk has one: it is read once more, to be taken away.
int mapMemory(sqlite3_file *file, int region, int size, int extend, void volatile **to)
{
    return answer(file, SQLITE_IOERR_SHMMAP, to, [region, size, extend](SystemFile &system, void volatile **memory) {
        return system.does().xShmMap(system.file(), region, size, extend, memory);
    });
}

int lockMemory(sqlite3_file *file, int offset, int count, int flags)
{
    return answer(file, SQLITE_IOERR_SHMLOCK, [offset, count, flags](SystemFile &system) {
        return system.does().xShmLock(system.file(), offset, count, flags);
    });
}

void fenceMemory(sqlite3_file *file)
{
    SystemFile &system = *shareFile(file).system;
    system.does().xShmBarrier(system.file()); // touches no file
}

int unmapMemory(sqlite3_file *file, int remove)
{
    return answer(file, SQLITE_IOERR_SHMMAP,
        [remove](SystemFile &system) { return system.does().xShmUnmap(system.file(), remove); });
}

constexpr sqlite3_io_methods methods = {
    .iVersion = 2, // without mapped reading, which cannot be given up
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = checkReservedLock,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapMemory,
    .xShmLock = lockMemory,
    .xShmBarrier = fenceMemory,
    .xShmUnmap = unmapMemory,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *flagsGiven)
{
    struct Opened
    {
        int flags = 0;
        int sectorSize = 0;
        int characteristics = 0;
    };
    ShareFiles::Vfs &mine = shareVfs(vfs);
    file->pMethods = nullptr; // nothing to close yet
    const std::shared_ptr<Deputy> deputy = deputyOfThisThread();
    const auto system = std::make_shared<SystemFile>(mine.base, name);
    const auto opened = std::make_shared<Opened>();
    const int code = answer(*deputy, mine.waiting, SQLITE_CANTOPEN, [system, opened, base = mine.base, flags] {
        const int done = base->xOpen(base, system->name, system->file(), flags, &opened->flags);
        if (done == SQLITE_OK) {
            opened->sectorSize = system->does().xSectorSize(system->file());
            opened->characteristics = system->does().xDeviceCharacteristics(system->file());
        }
        return done;
    });
    if (code != SQLITE_OK)
        return code;
    if (flagsGiven)
        *flagsGiven = opened->flags;
    new (file) ShareFile{{&methods}, &mine, deputy, system, opened->sectorSize, opened->characteristics};
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const ShareFiles::Vfs &mine = shareVfs(vfs);
    return answer(*deputyOfThisThread(), mine.waiting, SQLITE_IOERR_DELETE,
        [base = mine.base, path = std::string(name), syncFolder] {
            return base->xDelete(base, path.c_str(), syncFolder);
        });
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *possible)
{
    const ShareFiles::Vfs &mine = shareVfs(vfs);
    const auto value = std::make_shared<int>(0);
    const int code = answer(*deputyOfThisThread(), mine.waiting, SQLITE_IOERR_ACCESS,
        [base = mine.base, path = std::string(name), flags, value] {
            return base->xAccess(base, path.c_str(), flags, value.get());
        });
    *possible = code == SQLITE_OK ? *value : 0;
    return code;
}

int fullName(sqlite3_vfs *vfs, const char *name, int bytes, char *to)
{
    const ShareFiles::Vfs &mine = shareVfs(vfs);
    const auto whole = std::make_shared<Bytes>(std::size_t(bytes));
    const int code = answer(*deputyOfThisThread(), mine.waiting, SQLITE_CANTOPEN,
        [base = mine.base, path = std::string(name), whole] {
            return base->xFullPathname(base, path.c_str(), int(whole->size()), whole->data());
        });
    std::memcpy(to, whole->data(), code == SQLITE_OK || code == SQLITE_OK_SYMLINK ? whole->size() : 0);
    return code;
}

} // namespace

ShareFiles::ShareFiles(Waiting waiting)
    : m_vfs(new Vfs{*sqlite3_vfs_find(nullptr), std::move(waiting), sqlite3_vfs_find(nullptr),
        "rex-share-" + std::to_string(quintptr(this))})
{
    m_vfs->iVersion = 2; // the third gives access to the system's own functions
    m_vfs->szOsFile = sizeof(ShareFile);
    m_vfs->pNext = nullptr;
    m_vfs->zName = m_vfs->name.c_str();
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = accessFile;
    m_vfs->xFullPathname = fullName;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

ShareFiles::~ShareFiles()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

QString ShareFiles::address(const QString &path) const
{
    // The name of a share on Windows begins with two slashes: they come after the empty name of a machine.
    return u"file://"_s + (path.startsWith(u'/') ? u""_s : u"/"_s)
        + QString::fromLatin1(QUrl::toPercentEncoding(path, "/:")) + u"?vfs="_s + QString::fromStdString(m_vfs->name);
}

} // namespace rex
