// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"

#include "model/storage/migration.h"
#include "model/storage/openfile.h"
#include "model/storage/query.h"
#include "model/storage/sharefiles.h"
#include "model/storage/sqlerror.h"
#include "model/storage/sqlitefile.h"
#include "model/storage/sqlitehandle.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::Database)
};

constexpr auto creationSuffix = ".creation"_L1;

// What SQLite keeps beside the file takes its permissions. A group that may write in the folder may write in the
// database, whatever the creator's umask: it could not work otherwise.
bool giveTo(QFile &file, Database::Owner owner)
{
    if (owner == Database::Owner::Creator)
        return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool ofGroup = QFileInfo(QFileInfo(file).absolutePath()).permissions() & QFile::WriteGroup;
    return !ofGroup || file.setPermissions(file.permissions() | QFile::ReadGroup | QFile::WriteGroup);
}

Error takenForLocal(const QString &path)
{
    return {ErrorCode::Unavailable,
        Texts::tr("La base « %1 » est sur un partage réseau, mais un autre poste l’utilise comme un fichier local : les "
                  "deux ensemble l’endommageraient. Fermez le programme sur tous les postes, puis rouvrez la base par "
                  "le même chemin réseau partout.")
            .arg(path),
        {}};
}

} // namespace

Database::Database(QString path, const Share &share)
    : m_path(std::move(path))
    , m_shared(share.holds(m_path))
{
    if (!m_shared)
        return;
    const auto gaveUp = [this] {
        m_silentAt = std::chrono::steady_clock::now();
        m_reachable = false;
    };
    m_shareFiles = std::make_unique<ShareFiles>(
        ShareFiles::Waiting{share.patience, [this] { return m_reachable.load(); }, gaveUp});
}

Database::~Database()
{
    if (m_openFile)
        m_openFile->letGo();
    for (auto it = m_connections.cbegin(); it != m_connections.cend(); ++it)
        QSqlDatabase::removeDatabase(it.key());
}

QString Database::engine()
{
    return u"sqlite"_s;
}

QString Database::connectionName() const
{
    return u"rex-%1-%2"_s.arg(quintptr(this), 0, 16).arg(quintptr(QThread::currentThreadId()), 0, 16);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Share &share)
{
    if (Result<> checked = checkSqliteFile(path); !checked)
        return fail(checked.error());
    const QFileInfo file(path);
    std::unique_ptr<Database> database(new Database(file.absoluteFilePath(), share));
    if (database->m_shared) {
        if (Result<> locks = checkLocking(file.absolutePath(), share.takesLock); !locks)
            return fail(locks.error());
    }
    if (Result<> migrated = migrate(*database); !migrated)
        return fail(migrated.error());
    database->m_openFile = std::make_unique<OpenFile>(database->m_path, !database->m_shared);
    return database;
}

Result<std::unique_ptr<Database>> Database::startCreation(const QString &path, Owner owner, const Share &share)
{
    const QFileInfo file(path);
    if (file.exists())
        return fail(ErrorCode::Duplicate, Texts::tr("Le fichier « %1 » existe déjà. Choisissez un autre nom.").arg(path));
    if (!file.absoluteDir().exists())
        return fail(ErrorCode::Unavailable,
            Texts::tr("Le dossier « %1 » n’existe pas. Créez-le ou choisissez-en un autre.").arg(file.absolutePath()));

    const QString temporary = file.absoluteFilePath() + creationSuffix;
    for (const QLatin1StringView rest : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(temporary + rest); // left by a creation that was killed
    QFile own(temporary);
    if (!own.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !giveTo(own, owner))
        return fail(ErrorCode::ReadOnly,
            Texts::tr("Impossible d’écrire dans le dossier « %1 ». Choisissez un dossier où vous avez le droit d’écrire.")
                .arg(file.absolutePath()));
    own.close();

    std::unique_ptr<Database> database(new Database(temporary, share));
    database->m_creating = true;
    if (Result<> migrated = migrate(*database); !migrated)
        return fail(migrated.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::finishCreation(
    std::unique_ptr<Database> made, const QString &path, const Share &share)
{
    const QString temporary = made->m_path;
    made.reset();
    if (!QFile::rename(temporary, path))
        return fail(ErrorCode::Unavailable,
            Texts::tr("Impossible de donner son nom au fichier « %1 ». Choisissez un autre nom.")
                .arg(path));
    return open(path, share);
}

Result<QSqlDatabase> Database::connection() const
{
    const QString name = connectionName();
    const Held mine = held(name);
    const int opening = m_opening;
    // The file came back: what is held open may be another file by now, or none. What was half written there is gone.
    const bool outdated = mine.opening != opening;
    if (!m_reachable || (outdated && mine.writing))
        return fail(ErrorCode::Unavailable,
            Texts::tr("La base de données n’est plus accessible. Rien n’a été enregistré ; ce que vous avez saisi reste à "
                      "l’écran, et le travail reprendra dès que le disque ou le réseau sera revenu."));
    if (outdated)
        closeThreadConnection();
    if (QSqlDatabase existing = QSqlDatabase::database(name, false); existing.isOpen())
        return existing;
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    {
        const QMutexLocker lock(&m_mutex);
        m_connections.insert(name, {opening, false});
    }
    constexpr auto ownHandlerWaits = "QSQLITE_BUSY_TIMEOUT=0"_L1;
    connection.setConnectOptions(m_shareFiles ? ownHandlerWaits + ";QSQLITE_OPEN_URI"_L1 : QString(ownHandlerWaits));
    connection.setDatabaseName(m_shareFiles ? m_shareFiles->address(m_path) : m_path);
    // When several open a file on a share that comes from a disk, each holds its log, and none can take it away until the
    // others let go: each tries again after a while of random length, before it is said that somebody keeps the log.
    for (const QDeadlineTimer patience(std::chrono::seconds(3));;) {
        if (!connection.open())
            return fail(sqlError(connection.lastError(), u"open"_s));
        installBusyHandler(connection);
        installFolding(connection);
        const Result<> configured = configure(connection);
        if (configured)
            return connection;
        connection.close(); // or the next caller would take it as it is
        if (configured.error() != takenForLocal(m_path) || patience.hasExpired())
            return fail(configured.error());
        QThread::msleep(ulong(20 + QRandomGenerator::global()->bounded(180)));
    }
}

Database::Held Database::held(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections.value(name, {m_opening, false});
}

void Database::setWriting(bool writing) const
{
    const QMutexLocker lock(&m_mutex);
    if (const auto mine = m_connections.find(connectionName()); mine != m_connections.end())
        mine->writing = writing;
}

void Database::setReachable(bool reachable) const
{
    if (reachable && !m_reachable)
        ++m_opening;
    m_reachable = reachable;
}

void Database::closeThreadConnection() const
{
    const QString name = connectionName();
    {
        const QMutexLocker lock(&m_mutex);
        m_connections.remove(name);
    }
    QSqlDatabase::removeDatabase(name);
}

// A file on a network share cannot have a write-ahead log: its index lives in memory that machines do not
// share. A file being created keeps the plain journal too: it must be one file when it is renamed.
Result<> Database::configure(const QSqlDatabase &connection) const
{
    const bool plainJournal = m_creating || m_shared;
    QSqlQuery query(connection);
    const QStringList statements = splitStatements(queryText(u"system/configure"_s, engine())
            .replace("@journal@"_L1, plainJournal ? "DELETE"_L1 : "WAL"_L1));
    for (const QString &statement : statements) {
        if (query.exec(statement)) {
            query.finish();
            continue;
        }
        const Error error = sqlError(query.lastError(), statement);
        // Who holds a log open lets nobody take it away; who writes at this moment lets nobody even look.
        const bool logHeld = m_shared && error.code == ErrorCode::Busy && statement.contains("journal_mode"_L1)
            && query.exec(queryText(u"system/journal"_s, engine())) && query.next()
            && query.value(0).toString() != "delete"_L1;
        return fail(logHeld ? takenForLocal(m_path) : error);
    }
    if (!query.exec(queryText(u"system/foreign_keys"_s, engine())) || !query.next() || query.value(0).toInt() != 1)
        return fail(ErrorCode::Unavailable,
            Texts::tr("Cette installation de SQLite ne vérifie pas les liens entre les données ; réinstallez le programme."));
    query.finish();
    return m_shared ? checkJournal(connection) : Result<>{};
}

// What was asked for is not always what is: another workstation that took the file for a local one keeps its log.
Result<> Database::checkJournal(const QSqlDatabase &connection) const
{
    constexpr int full = 2;
    QSqlQuery query(connection);
    if (!query.exec(queryText(u"system/journal"_s, engine())) || !query.next())
        return fail(sqlError(query.lastError(), u"journal"_s));
    const bool plain = query.value(0).toString() == "delete"_L1;
    query.finish();
    if (!plain)
        return fail(takenForLocal(m_path));
    if (!query.exec(queryText(u"system/synchronous"_s, engine())) || !query.next() || query.value(0).toInt() != full)
        return fail(ErrorCode::Unavailable,
            Texts::tr("Cette installation de SQLite n’attend pas que le disque ait écrit ; réinstallez le programme."));
    return {};
}

Result<> Database::begin() const
{
    Result<> begun = Query(*this, u"system/begin"_s).run();
    if (begun)
        setWriting(true);
    return begun;
}

Result<> Database::commit() const
{
    if (const Result<QSqlDatabase> mine = connection(); !mine) {
        rollBack();
        return fail(mine.error());
    }
    Result<> done = Query(*this, u"system/commit"_s).run();
    if (!done)
        rollBack(); // it is still open
    setWriting(false);
    if (!done && done.error().code == ErrorCode::Unavailable)
        return fail(ErrorCode::Unavailable,
            Texts::tr("La base de données a cessé de répondre pendant l’enregistrement : il n’est pas certain qu’il ait eu "
                      "lieu. Ce que vous avez saisi reste à l’écran ; dès qu’elle répondra, vérifiez dans la liste et "
                      "l’historique avant de recommencer."));
    return done;
}

// A connection that cannot be used takes what was half written with it, and its locks.
void Database::rollBack() const
{
    if (!connection() || !Query(*this, u"system/rollback"_s).run())
        closeThreadConnection();
    setWriting(false);
}

Result<qint64> Database::dataVersion() const
{
    Query query(*this, u"system/data_version"_s);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return query.integer("data_version");
}

} // namespace rex
