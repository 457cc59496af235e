// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filetype.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace rex {

// « Pièce jointe »: a document of a dossier, without its content.
struct Attachment
{
    qint64 id = 0;
    qint64 dossierId = 0;
    QString name; // clean (model/domain/filename.h), one of its kind in the dossier
    FileType type = FileType::Pdf;
    qint64 size = 0; // bytes
    QString sha256; // of the content, in hexadecimal digits
    QDateTime addedAt; // UTC
    QString author; // « Ajoutée par », as displayed then
    QString affiliation; // his company or office

    bool operator==(const Attachment &) const = default;
};

// A file on its way into a dossier.
struct NewAttachment
{
    QString name;
    QByteArray content;

    bool operator==(const NewAttachment &) const = default;
};

// A line of « Mes documents ».
struct DocumentRow
{
    Attachment attachment;
    QString dossierNumber;
    QString companyName;

    [[nodiscard]] qint64 id() const { return attachment.id; }
    bool operator==(const DocumentRow &) const = default;
};

// « Pièces jointes : a.pdf, b.png », as the history says it, always in French; the sixth and
// following ones are only counted.
[[nodiscard]] QString attachedSentence(const QStringList &names);
// « 1,4 Mo »
[[nodiscard]] QString shownSize(qint64 bytes);

} // namespace rex
