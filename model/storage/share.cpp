// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/share.h"

#include "model/storage/database.h"
#include "model/storage/migration.h"
#include "model/storage/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::Share)
};

// As the kernel and FUSE name them. A name that begins so counts too: nfs4, smb3, fuse.sshfs2.
constexpr const char *networkTypes[] = {"nfs", "cifs", "smb", "afs", "9p", "ncp", "coda", "ceph", "lustre", "gpfs",
    "beegfs", "davfs", "virtiofs", "vboxsf", "prl_fs", "fuse.sshfs", "fuse.smb", "fuse.cifs", "fuse.gvfsd", "fuse.davfs",
    "fuse.rclone", "fuse.glusterfs", "fuse.ceph", "fuse.s3fs", "fuse.vmhgfs", "fuse.moosefs", "fuse.curlftpfs"};

constexpr int tookIt = 0;
constexpr int wasRefused = 3;
constexpr int couldNotTry = 4;
constexpr int patience = 15000; // ms, for a second program to start on a busy machine

// A database file of two bytes that is no database of ours; its folder is what matters.
class TrialFile
{
public:
    explicit TrialFile(const QString &file)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        m_database.setDatabaseName(file);
        m_open = m_database.open();
    }
    ~TrialFile()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    TrialFile(const TrialFile &) = delete;
    TrialFile &operator=(const TrialFile &) = delete;

    bool run(const QString &name)
    {
        const QStringList statements = splitStatements(queryText(name, Database::engine()));
        return m_open && std::all_of(statements.begin(), statements.end(), [this](const QString &statement) {
            return QSqlQuery(m_database).exec(statement);
        });
    }

private:
    QString m_name;
    QSqlDatabase m_database;
    bool m_open = false;
};

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    const QByteArray name = type.toLower();
    return std::any_of(std::begin(networkTypes), std::end(networkTypes),
        [&](const char *network) { return name.startsWith(network); });
}

QString folderBehindLinks(const QString &path)
{
    constexpr int mostLinks = 40; // as the kernel allows; a ring of links leads nowhere
    QFileInfo file(path);
    for (int i = 0; i < mostLinks && file.isSymLink() && !file.exists(); ++i)
        file = QFileInfo(file.symLinkTarget()); // the file would be made there
    const QString whole = file.canonicalFilePath(); // empty: there is none
    const QString folder = whole.isEmpty() ? file.dir().canonicalPath() : QFileInfo(whole).absolutePath();
    return folder.isEmpty() ? file.absolutePath() : folder;
}

bool isOnNetwork(const QString &path)
{
    const auto namesShare = [](const QString &name) { // on Windows
        return name.startsWith("\\\\"_L1) || name.startsWith("//"_L1);
    };
    if (namesShare(path))
        return true;
    const QString folder = folderBehindLinks(path);
    return namesShare(folder) || isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
}

int testLock(const QString &file)
{
    if (!QFileInfo::exists(file))
        return couldNotTry;
    TrialFile trial(file);
    // An immediate transaction asks for the lock that every write of ours asks for.
    return trial.run(u"system/begin"_s) ? tookIt : wasRefused;
}

Result<bool> otherProcessTakesLock(const QString &file)
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"test-lock"_s, file});
    if (other.waitForFinished(patience) && other.exitStatus() == QProcess::NormalExit) {
        if (other.exitCode() == tookIt || other.exitCode() == wasRefused)
            return other.exitCode() == tookIt;
    }
    other.kill();
    other.waitForFinished();
    return fail(ErrorCode::Unavailable,
        Texts::tr("Le verrouillage du partage réseau n’a pas pu être essayé. Vérifiez que le partage répond, puis "
                  "relancez le programme."));
}

Result<> checkLocking(const QString &folder, const LockProbe &takesLock)
{
    const QString file
        = QDir(folder).filePath(u".soprano-rex-%1.essai"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
    const auto remove = [&file] {
        for (const QLatin1StringView rest : {""_L1, "-journal"_L1})
            QFile::remove(file + rest);
    };
    Result<bool> whileHeld = false;
    Result<bool> afterwards = true;
    bool written = false;
    {
        TrialFile trial(file);
        written = trial.run(u"system/trial"_s) && trial.run(u"system/begin"_s);
        if (written) {
            whileHeld = takesLock(file);
            written = trial.run(u"system/commit"_s);
            afterwards = takesLock(file);
        }
    }
    remove();
    if (!written)
        return fail(ErrorCode::ReadOnly,
            Texts::tr("Impossible d’écrire dans le dossier partagé « %1 ». Demandez le droit d’y écrire, ou choisissez "
                      "un autre dossier.")
                .arg(folder));
    for (const Result<bool> &answer : {whileHeld, afterwards}) {
        if (!answer)
            return fail(answer.error());
    }
    if (*whileHeld || !*afterwards)
        return fail(ErrorCode::Unavailable,
            Texts::tr("Le partage réseau « %1 » ne verrouille pas les fichiers : deux postes y endommageraient la base. "
                      "Rien n’y a été changé. Demandez à l’administrateur du réseau d’activer le verrouillage (NFS 4, "
                      "SMB), ou choisissez un autre dossier.")
                .arg(folder));
    return {};
}

} // namespace rex
