// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/wholefile.h"

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace rex::print {

namespace {

// The context of the translations.
class WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(rex::print::WholeFile)
};

tl::unexpected<Error> failure(const QSaveFile &file, const QFileInfo &target)
{
    qWarning() << "cannot write" << file.fileName() << file.error() << file.errorString();
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return fail(ErrorCode::DiskFull,
            WholeFile::tr("Le disque est plein : « %1 » n’a pas été écrit. Libérez de la place ou "
                          "choisissez un autre dossier.")
                .arg(target.fileName()));
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
    case QFileDevice::RenameError:
        return fail(ErrorCode::NotAllowed,
            WholeFile::tr("« %1 » ne peut pas être écrit dans le dossier « %2 ». Choisissez un autre dossier "
                          "ou un autre nom.")
                .arg(target.fileName(), folder));
    default:
        return fail(ErrorCode::Unavailable,
            WholeFile::tr("« %1 » n’a pas pu être écrit dans le dossier « %2 ». Vérifiez que le disque est "
                          "présent et qu’il y reste de la place, puis recommencez.")
                .arg(target.fileName(), folder));
    }
}

} // namespace

Result<> writeWholeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo target(path);
    if (path.isEmpty() || target.isDir())
        return fail(ErrorCode::NotAllowed,
            WholeFile::tr("« %1 » est un dossier. Indiquez un nom de fichier.")
                .arg(QDir::toNativeSeparators(path)));
    if (!target.absoluteDir().exists())
        return fail(ErrorCode::NotFound,
            WholeFile::tr("Le dossier « %1 » n’existe pas. Choisissez un autre dossier.")
                .arg(QDir::toNativeSeparators(target.absolutePath())));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file, target);
    // A disk that fills up takes a part first; only the attempt to write the rest says why.
    for (qint64 at = 0; at < content.size();) {
        const qint64 taken = file.write(content.constData() + at, content.size() - at);
        if (taken <= 0)
            return failure(file, target);
        at += taken;
    }
    if (!file.commit())
        return failure(file, target);
    return {};
}

} // namespace rex::print
