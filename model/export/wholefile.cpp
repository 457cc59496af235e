// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/wholefile.h"

#include "model/storage/openfile.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFileInfo>

namespace rex {

namespace {

// The context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::WholeFile)
};

} // namespace

WholeFile::WholeFile(const QString &path)
    : m_path(path)
    , m_file(path)
{
}

Result<> WholeFile::open()
{
    const QFileInfo target(m_path);
    if (m_path.isEmpty() || target.isDir())
        return fail(ErrorCode::NotAllowed,
            Texts::tr("« %1 » est un dossier. Indiquez un nom de fichier.").arg(QDir::toNativeSeparators(m_path)));
    if (!target.absoluteDir().exists())
        return fail(ErrorCode::NotFound,
            Texts::tr("Le dossier « %1 » n’existe pas. Choisissez un autre dossier.")
                .arg(QDir::toNativeSeparators(target.absolutePath())));
    if (OpenFile::holds(m_path))
        return fail(ErrorCode::NotAllowed,
            Texts::tr("« %1 » est le fichier de la base de données. Indiquez un autre nom.").arg(target.fileName()));
    if (!m_file.open(QIODevice::WriteOnly))
        return failure();
    return {};
}

Result<> WholeFile::write(const QByteArray &bytes)
{
    // A disk that fills up takes a part first; only the attempt to write the rest says why.
    for (qint64 at = 0; at < bytes.size();) {
        const qint64 taken = m_file.write(bytes.constData() + at, bytes.size() - at);
        if (taken <= 0)
            return failure();
        at += taken;
    }
    return {};
}

Result<> WholeFile::commit()
{
    // What is left in Qt's buffer is written now: QSaveFile itself does not ask whether its last piece found room.
    if (!m_file.flush() || !m_file.commit())
        return failure();
    return {};
}

tl::unexpected<Error> WholeFile::failure() const
{
    return fail(whyNotWritten(m_path, m_file.error(), m_file.errorString()));
}

Error whyNotWritten(const QString &path, QFileDevice::FileError error, const QString &detail)
{
    qWarning() << "cannot write" << path << error << detail;
    const QFileInfo target(path);
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    switch (error) {
    case QFileDevice::ResourceError:
        return {ErrorCode::DiskFull,
            Texts::tr("Le disque est plein : « %1 » n’a pas été écrit. Libérez de la place ou "
                      "choisissez un autre dossier.")
                .arg(target.fileName())};
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
    case QFileDevice::RenameError:
        return {ErrorCode::NotAllowed,
            Texts::tr("« %1 » ne peut pas être écrit dans le dossier « %2 ». Choisissez un autre dossier "
                      "ou un autre nom.")
                .arg(target.fileName(), folder)};
    default:
        return {ErrorCode::Unavailable,
            Texts::tr("« %1 » n’a pas pu être écrit dans le dossier « %2 ». Vérifiez que le disque est "
                      "présent et qu’il y reste de la place, puis recommencez.")
                .arg(target.fileName(), folder)};
    }
}

Result<> writeWholeFile(const QString &path, const QByteArray &content)
{
    WholeFile file(path);
    if (Result<> opened = file.open(); !opened)
        return opened;
    if (Result<> written = file.write(content); !written)
        return written;
    return file.commit();
}

} // namespace rex
