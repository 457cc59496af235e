// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/openedcopies.h"

#include "model/export/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rex {

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
