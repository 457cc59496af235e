// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/attachment.h"
#include "model/domain/dossier.h"
#include "model/domain/result.h"

namespace rex {

class Database;

// Files on their way into a dossier, by themselves (AttachmentService) or with what is done to it
// (DossierService): what each really is, read before the transaction begins.
struct RecognisedAttachments
{
    QList<Attachment> attachments; // name, type, size and SHA-256 only
    QList<QByteArray> contents;
};

// What became of them.
struct WrittenAttachments
{
    QList<Attachment> added;
    QStringList known; // names of files whose content the dossier held already
};

[[nodiscard]] QString sha256(const QByteArray &content); // in hexadecimal digits
// Whatever the names and the screen say. Errors: Invalid, of the first file that cannot be attached.
[[nodiscard]] Result<RecognisedAttachments> recognised(const QList<NewAttachment> &files);
// Called inside Database::write(). A content that the dossier holds already is not attached twice; a name that it
// has gets a number. Errors: Invalid (too many).
[[nodiscard]] Result<WrittenAttachments> writeAttachments(const Database &database, const Dossier &dossier,
    const Account &author, const QDateTime &now, const RecognisedAttachments &files);

} // namespace rex
