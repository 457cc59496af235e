// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/filereading.h"

#include "model/domain/filename.h"
#include "model/domain/limits.h"
#include "model/storage/openfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class FileReadings
{
    Q_DECLARE_TR_FUNCTIONS(rex::FileReading)
};

constexpr qint64 piece = 256 * 1024;

// What can be known before reading; a device or a pipe would never end.
Result<> checkThere(const QFileInfo &info, const QString &name)
{
    if (info.isDir())
        return fail(ErrorCode::Invalid,
            FileReadings::tr("« %1 » est un dossier. Choisissez les fichiers qu’il contient.").arg(name));
    if (!info.exists())
        return fail(ErrorCode::NotFound,
            FileReadings::tr("« %1 » n’existe plus à cet endroit. Vérifiez qu’il n’a pas été déplacé et que son disque "
                             "est présent, puis ajoutez-le à nouveau.")
                .arg(name));
    if (!info.isFile())
        return fail(ErrorCode::Invalid,
            FileReadings::tr("« %1 » n’est pas un fichier ordinaire. Choisissez un autre fichier.").arg(name));
    if (OpenFile::holds(info.filePath()))
        return fail(ErrorCode::Invalid,
            FileReadings::tr("« %1 » est le fichier de la base de données. Choisissez un autre fichier.").arg(name));
    if (info.size() > limits::attachmentBytes)
        return fail(tooLarge(name, info.size()));
    return {};
}

Result<QByteArray> wholeContent(const QString &path, const QString &name, qint64 expected,
    const std::function<bool()> &cancelled)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotAllowed,
            FileReadings::tr("« %1 » ne peut pas être lu. Vérifiez que vous en avez le droit et qu’aucun autre programme "
                             "ne le bloque.")
                .arg(name));
    QByteArray content;
    content.reserve(expected);
    while (!file.atEnd()) {
        if (cancelled())
            return fail(ErrorCode::Cancelled, FileReadings::tr("La lecture a été annulée."));
        const QByteArray next = file.read(piece);
        if (next.isEmpty() || content.size() + next.size() > limits::attachmentBytes)
            break;
        content += next;
    }
    if (file.error() != QFileDevice::NoError || content.size() != expected)
        return fail(ErrorCode::Unavailable,
            FileReadings::tr("« %1 » a changé ou disparu pendant sa lecture. Attendez qu’il soit complet, puis "
                             "ajoutez-le à nouveau.")
                .arg(name));
    return content;
}

} // namespace

Result<ReadFile> FileReading::read(const QString &path, const std::function<bool()> &cancelled)
{
    const QFileInfo info(path);
    const QString name = cleanFileName(info.fileName());
    if (Result<> there = checkThere(info, name); !there)
        return fail(there.error());
    if (m_together + info.size() > limits::attachmentsAtOnce)
        return fail(ErrorCode::Invalid,
            FileReadings::tr("« %1 » dépasse ce qui peut être ajouté en une fois (%2). Ajoutez-le ensuite.")
                .arg(name, shownSize(limits::attachmentsAtOnce)));
    const Result<QByteArray> content = wholeContent(path, name, info.size(), cancelled);
    if (!content)
        return fail(content.error());
    const Result<RecognisedFile> file = recognise(name, *content);
    if (!file)
        return fail(file.error());
    m_together += content->size();
    return ReadFile{*file, *content};
}

} // namespace rex
