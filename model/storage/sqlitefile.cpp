// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlitefile.h"

#include "model/storage/migration.h"
#include "model/storage/openfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::Database)
};

// Offsets in the header of a SQLite file (sqlite.org/fileformat.html, 1.3).
constexpr int headerSize = 100;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

bool isSqliteHeader(const QByteArray &header)
{
    return header.startsWith(QByteArray("SQLite format 3\0", 16));
}

} // namespace

Result<> checkSqliteFile(const QString &path)
{
    if (OpenFile::holds(path))
        return {}; // it was looked at when it was opened, and must not be again
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::Unavailable,
            Texts::tr("Le fichier « %1 » n’existe pas. Vérifiez son nom, ou que le disque ou le réseau est branché.").arg(path));
    if (info.isDir())
        return fail(ErrorCode::Unavailable,
            Texts::tr("« %1 » est un dossier. Indiquez le fichier de la base de données.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable,
            Texts::tr("Le fichier « %1 » ne peut pas être lu. Demandez le droit de le lire.").arg(path));
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !isSqliteHeader(header)
        || qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return fail(ErrorCode::NotOurs,
            Texts::tr("Le fichier « %1 » n’est pas une base SOPRANO-REX. Rien n’y a été changé ; choisissez un autre fichier.")
                .arg(path));
    if (qFromBigEndian<qint32>(header.constData() + userVersionAt) > latestSchemaVersion())
        return fail(tooNew(path));
    return {};
}

} // namespace rex
