// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/openedcopies.h"

#include "model/export/wholefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

const auto folderStart = u"soprano-rex-documents-"_s;
const auto lockName = u".inuse"_s;
constexpr int secondsToLock = 60; // after which a folder without a lock belongs to nobody

bool isStale(const QFileInfo &folder, QLockFile &lock)
{
    const bool young = folder.lastModified().secsTo(QDateTime::currentDateTime()) < secondsToLock;
    if (young && !QFileInfo::exists(lock.fileName()))
        return false; // another program is about to lock it
    return lock.tryLock(0); // it is free once its process is gone
}

} // namespace

void OpenedCopies::removeStale()
{
    const QTemporaryDir own; // tells who one is, whatever the system
    const uint user = QFileInfo(own.path()).ownerId();
    const QDir temporary(QDir::tempPath());
    const QFileInfoList folders
        = temporary.entryInfoList({folderStart + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        if (folder.ownerId() != user)
            continue;
        QLockFile lock(QDir(folder.filePath()).filePath(lockName));
        lock.setStaleLockTime(0); // however long that program has run
        if (isStale(folder, lock) && !QDir(folder.filePath()).removeRecursively())
            qWarning("the copies in %s could not be removed", qUtf8Printable(folder.filePath()));
    }
}

OpenedCopies::OpenedCopies()
    : m_folder(QDir::temp().filePath(folderStart + u"XXXXXX"_s))
    , m_inUse(m_folder.filePath(lockName))
{
    m_inUse.setStaleLockTime(0);
    if (m_folder.isValid() && !m_inUse.tryLock(0))
        qWarning("the folder of opened documents could not be locked");
}

Result<QString> OpenedCopies::keep(qint64 attachmentId, const QString &name, const QByteArray &content)
{
    const QDir folder(
        m_folder.filePath(QString::number(attachmentId))); // two dossiers may have a « plan.pdf »
    if (!m_folder.isValid() || !folder.mkpath(u"."_s))
        return fail(ErrorCode::Unavailable,
            QCoreApplication::translate("rex::OpenedCopies",
                "Le document n’a pas pu être copié pour être ouvert. Libérez de la place dans le dossier des "
                "fichiers "
                "temporaires, puis réessayez."));
    const QString path = folder.filePath(name);
    if (QFile::exists(path)) // a viewer may be showing it
        return path;
    if (Result<> written = writeWholeFile(path, content); !written)
        return fail(written.error());
    QFile::setPermissions(path, QFile::ReadOwner); // what is changed there would not come back
    return path;
}

} // namespace rex
