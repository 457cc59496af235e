// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rex {

// What may be attached to a dossier.
enum class FileType { Pdf, Png, Jpeg, Text, Csv, Odt, Ods, Docx, Xlsx };
inline constexpr FileType allFileTypes[] = {FileType::Pdf, FileType::Png, FileType::Jpeg, FileType::Text,
    FileType::Csv, FileType::Odt, FileType::Ods, FileType::Docx, FileType::Xlsx};

[[nodiscard]] QString label(FileType type); // « Document PDF »
[[nodiscard]] QString code(FileType type); // for the database, and the end of a file's name: "pdf"
[[nodiscard]] std::optional<FileType> fileTypeFromCode(const QString &code);
[[nodiscard]] QString icon(FileType type); // a name of the icon set

// « PDF, PNG, … », as sentences name them.
[[nodiscard]] QString acceptedTypes();

// A file whose content is one of the accepted types.
struct RecognisedFile
{
    FileType type = FileType::Pdf;
    QString name; // clean, and its end says what the content is
    bool corrected = false; // the name said something else

    bool operator==(const RecognisedFile &) const = default;
};

// Looks at the content, never trusts the name: a picture named .pdf is a picture and gets the name of one.
// Plain text has no mark of its own: there the name must say .txt or .csv. `path` may hold folders.
// Error Invalid: empty, too large, another type, cut, with macros, or an archive that could do harm.
[[nodiscard]] Result<RecognisedFile> recognise(const QString &path, const QByteArray &content);

// The sentence for a file of more than limits::attachmentBytes, which need not be read to be refused.
[[nodiscard]] Error tooLarge(const QString &name, qint64 size);

} // namespace rex
