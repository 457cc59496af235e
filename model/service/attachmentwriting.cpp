// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/attachmentwriting.h"

#include "model/domain/filename.h"
#include "model/domain/limits.h"
#include "model/storage/attachmentstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::AttachmentService)
};

} // namespace

QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<RecognisedAttachments> recognised(const QList<NewAttachment> &files)
{
    RecognisedAttachments result;
    for (const NewAttachment &file : files) {
        const Result<RecognisedFile> found = recognise(file.name, file.content);
        if (!found)
            return fail(found.error());
        Attachment attachment;
        attachment.name = found->name;
        attachment.type = found->type;
        attachment.size = file.content.size();
        attachment.sha256 = sha256(file.content);
        result.attachments.append(attachment);
        result.contents.append(file.content);
    }
    return result;
}

Result<WrittenAttachments> writeAttachments(const Database &database, const Dossier &dossier,
    const Account &author, const QDateTime &now, const RecognisedAttachments &files)
{
    const AttachmentStore store(database);
    const Result<QList<Attachment>> there = store.of(dossier.id);
    if (!there)
        return fail(there.error());
    QStringList names, contents;
    for (const Attachment &attachment : *there) {
        names.append(attachment.name);
        contents.append(attachment.sha256);
    }
    WrittenAttachments written;
    for (qsizetype i = 0; i < files.attachments.size(); ++i) {
        Attachment attachment = files.attachments[i];
        if (contents.contains(attachment.sha256)) {
            written.known.append(attachment.name);
            continue;
        }
        attachment.dossierId = dossier.id;
        attachment.name = freeFileName(attachment.name, names);
        attachment.addedAt = now;
        attachment.author = author.displayName;
        attachment.affiliation = author.affiliation();
        const Result<qint64> id = store.insert(attachment, files.contents[i], author.id);
        if (!id)
            return fail(id.error());
        attachment.id = *id;
        names.append(attachment.name);
        contents.append(attachment.sha256);
        written.added.append(attachment);
    }
    if (names.size() > limits::attachments)
        return fail(ErrorCode::Invalid,
            Texts::tr("Un dossier ne peut pas avoir plus de %1 pièces jointes, et il en a déjà %2. Ajoutez-en moins, ou "
                      "rassemblez plusieurs documents en un seul.")
                .arg(limits::attachments)
                .arg(there->size()));
    return written;
}

} // namespace rex
