// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/filetype.h"

#include "model/domain/attachment.h"
#include "model/domain/filename.h"
#include "model/domain/limits.h"
#include "model/domain/officedocument.h"
#include "model/domain/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class FileTypes
{
    Q_DECLARE_TR_FUNCTIONS(rex::FileTypes)
};

struct Word
{
    FileType type;
    QLatin1StringView code;
    QLatin1StringView icon;
};

constexpr std::array words = {
    Word{FileType::Pdf, "pdf"_L1, "file-type-pdf"_L1},
    Word{FileType::Png, "png"_L1, "photo"_L1},
    Word{FileType::Jpeg, "jpg"_L1, "photo"_L1},
    Word{FileType::Text, "txt"_L1, "file-text"_L1},
    Word{FileType::Csv, "csv"_L1, "table"_L1},
    Word{FileType::Odt, "odt"_L1, "file-text"_L1},
    Word{FileType::Ods, "ods"_L1, "table"_L1},
    Word{FileType::Docx, "docx"_L1, "file-text"_L1},
    Word{FileType::Xlsx, "xlsx"_L1, "table"_L1},
};

const Word &wordOf(FileType type)
{
    return *std::find_if(words.begin(), words.end(), [type](const Word &word) { return word.type == type; });
}

const auto pdfStart = QByteArrayLiteral("%PDF-");
const auto pdfEnd = QByteArrayLiteral("%%EOF");
constexpr int pdfEndWithin = 2048; // of the end: readers look no further
const auto pngStart = QByteArrayLiteral("\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
const auto jpegStart = QByteArrayLiteral("\xff\xd8\xff");
const auto zipStart = QByteArrayLiteral("PK\x03\x04");

// Types that people do try, to name what they sent.
QString foreignType(const QByteArray &content)
{
    const auto starts = [&](const char *mark, int length) { return content.startsWith(QByteArray(mark, length)); };
    if (starts("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8))
        return FileTypes::tr("un document Office d’un ancien format ou protégé par un mot de passe");
    if (starts("{\\rtf", 5))
        return FileTypes::tr("un document RTF");
    if (starts("GIF8", 4) || starts("II*\0", 4) || starts("MM\0*", 4)
        || (starts("RIFF", 4) && content.mid(8, 4) == "WEBP"))
        return FileTypes::tr("une image d’un autre format");
    if (starts("Rar!", 4) || starts("7z\xbc\xaf", 4) || starts("\x1f\x8b", 2) || starts("PK\x05\x06", 4))
        return FileTypes::tr("une archive");
    if (starts("MZ", 2) || starts("\x7f" "ELF", 4))
        return FileTypes::tr("un programme");
    return {};
}

tl::unexpected<Error> refuse(const QString &sentence)
{
    return fail(ErrorCode::Invalid, sentence);
}

QString noText(const QByteArray &content)
{
    if (content.contains('\0'))
        return FileTypes::tr("« %1 » contient un caractère nul (octet 0), qu’un texte ne peut pas avoir. Enregistrez-le "
                             "à nouveau comme texte au codage UTF-8, ou choisissez le bon fichier.");
    if (hasControls(content))
        return FileTypes::tr("« %1 » contient des caractères de contrôle, qu’un texte ne peut pas avoir. Enregistrez-le "
                             "à nouveau comme texte au codage UTF-8, ou choisissez le bon fichier.");
    return FileTypes::tr("« %1 » n’est un texte ni au codage UTF-8 ni au codage Windows-1252. Enregistrez-le au codage "
                         "UTF-8, puis ajoutez-le à nouveau.");
}

// Text is what has no other mark, so that the name must say that it is meant as text.
Result<FileType> textType(const QString &name, const QByteArray &content)
{
    if (hasUtf16Mark(content))
        return refuse(FileTypes::tr("« %1 » est un texte au codage UTF-16. Enregistrez-le au codage UTF-8, puis "
                                    "ajoutez-le à nouveau.")
                          .arg(name));
    const QString suffix = suffixOf(name);
    const bool text = isPlainText(content);
    if (!text && (suffix == "txt"_L1 || suffix == "csv"_L1)) // meant as text
        return refuse(noText(content).arg(name));
    if (text && suffix == "csv"_L1)
        return FileType::Csv;
    if (text && (suffix == "txt"_L1 || suffix.isEmpty()))
        return FileType::Text;
    if (text && fileTypeFromCode(suffix))
        return refuse(FileTypes::tr("« %1 » ne contient que du texte, malgré son nom. Choisissez le bon fichier, ou "
                                    "nommez-le « .txt ».")
                          .arg(name));
    return refuse(FileTypes::tr("« %1 » n’est pas d’un type accepté. Joignez un fichier %2.").arg(name, acceptedTypes()));
}

Result<FileType> typeOf(const QString &name, const QByteArray &content)
{
    if (content.startsWith(pdfStart)) {
        if (!content.last(std::min(content.size(), qsizetype(pdfEndWithin))).contains(pdfEnd))
            return refuse(FileTypes::tr("« %1 » est un PDF incomplet : sa fin manque. Choisissez un fichier complet.")
                              .arg(name));
        return FileType::Pdf;
    }
    if (content.startsWith(pngStart))
        return FileType::Png;
    if (content.startsWith(jpegStart))
        return FileType::Jpeg;
    if (content.startsWith(zipStart))
        return officeDocumentType(name, content);
    if (const QString foreign = foreignType(content); !foreign.isEmpty())
        return refuse(FileTypes::tr("« %1 » est %2, un type qui n’est pas accepté. Joignez un fichier %3.")
                          .arg(name, foreign, acceptedTypes()));
    return textType(name, content);
}

bool tells(const QString &suffix, FileType type)
{
    return suffix == code(type) || (type == FileType::Jpeg && suffix == "jpeg"_L1);
}

} // namespace

QString label(FileType type)
{
    switch (type) {
    case FileType::Pdf:
        return FileTypes::tr("Document PDF");
    case FileType::Png:
        return FileTypes::tr("Image PNG");
    case FileType::Jpeg:
        return FileTypes::tr("Image JPEG");
    case FileType::Text:
        return FileTypes::tr("Texte");
    case FileType::Csv:
        return FileTypes::tr("Tableau CSV");
    case FileType::Odt:
        return FileTypes::tr("Texte OpenDocument");
    case FileType::Ods:
        return FileTypes::tr("Classeur OpenDocument");
    case FileType::Docx:
        return FileTypes::tr("Document Word");
    case FileType::Xlsx:
        return FileTypes::tr("Classeur Excel");
    }
    return {};
}

QString code(FileType type)
{
    return wordOf(type).code;
}

std::optional<FileType> fileTypeFromCode(const QString &code)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &word) { return word.code == code; });
    return found == words.end() ? std::nullopt : std::optional(found->type);
}

QString icon(FileType type)
{
    return wordOf(type).icon;
}

QString acceptedTypes()
{
    return FileTypes::tr("PDF, PNG, JPEG, TXT, CSV, ODT, ODS, DOCX ou XLSX");
}

Result<RecognisedFile> recognise(const QString &path, const QByteArray &content)
{
    const QString name = cleanFileName(path);
    if (content.isEmpty())
        return refuse(FileTypes::tr("« %1 » est vide (0 octet). Choisissez un autre fichier.").arg(name));
    if (content.size() > limits::attachmentBytes)
        return fail(tooLarge(name, content.size()));
    const Result<FileType> type = typeOf(name, content);
    if (!type)
        return fail(type.error());
    const QString suffix = suffixOf(name);
    if (tells(suffix, *type))
        return RecognisedFile{*type, name, false};
    const bool lies = fileTypeFromCode(suffix) || suffix == "jpeg"_L1;
    return RecognisedFile{*type, withSuffix(lies ? name.chopped(suffix.size() + 1) : name, code(*type)), true};
}

Error tooLarge(const QString &name, qint64 size)
{
    // « 10,0 Mo » would not be more than « 10 Mo »
    if (shownSize(size)
        == QLocale().formattedDataSize(limits::attachmentBytes, 1, QLocale::DataSizeTraditionalFormat))
        return Error{ErrorCode::Invalid,
            FileTypes::tr("« %1 » pèse un peu plus de %2, ce qu’une pièce jointe ne peut pas dépasser. Réduisez le fichier "
                          "ou découpez-le.")
                .arg(name, shownSize(limits::attachmentBytes)),
            {}};
    return Error{ErrorCode::Invalid,
        FileTypes::tr("« %1 » pèse %2 ; une pièce jointe ne peut pas dépasser %3. Réduisez le fichier ou découpez-le.")
            .arg(name, shownSize(size), shownSize(limits::attachmentBytes)),
        {}};
}

} // namespace rex
