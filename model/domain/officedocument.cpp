// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/officedocument.h"

#include "model/domain/ziparchive.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class OfficeDocuments
{
    Q_DECLARE_TR_FUNCTIONS(rex::OfficeDocuments)
};

constexpr qint64 mostEntries = 5000;
constexpr qint64 mostUnpacked = 250LL * 1024 * 1024;
constexpr qint64 mostDescribing = 1024 * 1024; // of an entry that says what the others are

// In lower case: whoever opens the document may not mind it.
const auto contentTypes = u"[content_types].xml"_s;
const auto mimeType = u"mimetype"_s;
const auto manifest = u"meta-inf/manifest.xml"_s;

enum class Fault { Damaged, OtherType, Macros, Password, LeadsOutside, TooMuchInside };
template<typename T = void>
using Checked = tl::expected<T, Fault>;

QString sentence(Fault fault)
{
    switch (fault) {
    case Fault::Damaged:
        return OfficeDocuments::tr("« %1 » est endommagé : son contenu ne peut pas être lu en entier. Choisissez un "
                                   "fichier intact.");
    case Fault::OtherType:
        return OfficeDocuments::tr("« %1 » est une archive ZIP ou un document d’un type qui n’est pas accepté. Joignez les "
                                   "fichiers un à un, par exemple au format PDF.");
    case Fault::Macros:
        return OfficeDocuments::tr("« %1 » contient des macros, qui ne sont pas acceptées. Enregistrez-le sans macros ou "
                                   "au format PDF.");
    case Fault::Password:
        return OfficeDocuments::tr("« %1 » est protégé par un mot de passe : son contenu ne peut pas être vérifié. Enlevez "
                                   "le mot de passe, puis ajoutez-le à nouveau.");
    case Fault::LeadsOutside:
        return OfficeDocuments::tr("« %1 » n’est pas accepté : cette archive piégée écrirait en dehors de son propre "
                                   "dossier.");
    case Fault::TooMuchInside:
        return OfficeDocuments::tr("« %1 » contient trop de données une fois décompressé. Réduisez-le ou enregistrez-le "
                                   "au format PDF.");
    }
    return {};
}

bool leadsOutside(const QString &path)
{
    static const QRegularExpression drive(u"^[a-z]:"_s);
    return path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.split(u'/').contains(u".."_s)
        || drive.match(path).hasMatch();
}

bool isMacro(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool inFolder = parts.size() > 1 && !parts.last().isEmpty();
    const auto within = [&](const QString &folder) { return inFolder && parts.first(parts.size() - 1).contains(folder); };
    return parts.last() == "vbaproject.bin"_L1 || parts.last() == "vbadata.xml"_L1 // Microsoft Office
        || within(u"macrosheets"_s)
        || within(u"basic"_s) || within(u"scripts"_s); // OpenDocument
}

// Code in the text itself: a script, or something to be called when the document is opened or clicked (OpenDocument
// 1.2, 3.13 and 14.4; a text may hold a script as a field, 7.7.9).
bool isScript(QXmlStreamReader &xml)
{
    if (xml.name() == "script"_L1 || (xml.name() == "event-listener"_L1 && xml.namespaceUri().contains("script"_L1)))
        return true;
    const QXmlStreamAttributes attributes = xml.attributes();
    return std::any_of(attributes.begin(), attributes.end(), [](const QXmlStreamAttribute &attribute) {
        if (attribute.name() != "href"_L1)
            return false;
        const QString target = attribute.value().trimmed().toString().toLower();
        return target.startsWith("vnd.sun.star.script:"_L1) || target.startsWith("macro:"_L1)
            || target.startsWith("javascript:"_L1) || target.startsWith("vbscript:"_L1);
    });
}

// The text of an OpenDocument and of what is embedded in it, read piece by piece.
class TextReading
{
public:
    [[nodiscard]] static bool isNeeded(const QString &path)
    {
        const QString last = path.section(u'/', -1);
        return last == "content.xml"_L1 || last == "styles.xml"_L1;
    }
    void add(const char *bytes, qint64 size)
    {
        if (m_script || m_ended)
            return;
        m_xml.addData(QByteArray(bytes, size));
        while (!m_xml.atEnd() && !m_script && !m_ended) {
            const auto token = m_xml.readNext();
            m_script = token == QXmlStreamReader::StartElement && isScript(m_xml);
            m_ended = token == QXmlStreamReader::EndDocument;
        }
    }
    [[nodiscard]] bool hasScript() const { return m_script; }
    [[nodiscard]] bool isWhole() const { return m_script || m_ended; }

private:
    QXmlStreamReader m_xml;
    bool m_script = false;
    bool m_ended = false;
};

// What the entries say.
struct Examined
{
    QHash<QString, QByteArray> descriptions; // entries that say what the others are
    bool scripts = false; // in the text
    bool unreadable = false; // a text that is no XML

    [[nodiscard]] bool contains(const QString &path) const { return descriptions.contains(path); }
    [[nodiscard]] QByteArray value(const QString &path) const { return descriptions.value(path); }
};

// Every entry is unpacked, so that neither its size nor its integrity rests on what the archive claims.
Checked<Examined> examined(const ZipArchive &archive)
{
    if (!archive.isValid() || archive.count() == 0)
        return tl::unexpected(Fault::Damaged);
    if (archive.count() > mostEntries)
        return tl::unexpected(Fault::TooMuchInside);
    Examined found;
    QHash<QString, QByteArray> &kept = found.descriptions;
    QSet<QString> names;
    qint64 unpacked = 0;
    for (qint64 i = 0; i < archive.count(); ++i) {
        const std::optional<ZipArchive::Entry> entry = archive.entry(i);
        if (!entry)
            return tl::unexpected(Fault::Damaged);
        const QString path = entry->name.toLower();
        if (leadsOutside(path))
            return tl::unexpected(Fault::LeadsOutside);
        if (names.contains(path)) // two of one name: each reader would see another one
            return tl::unexpected(Fault::Damaged);
        names.insert(path);
        if (entry->encrypted)
            return tl::unexpected(Fault::Password);
        if (isMacro(path))
            return tl::unexpected(Fault::Macros);
        if (entry->size > mostUnpacked - unpacked)
            return tl::unexpected(Fault::TooMuchInside);
        const bool describes = path == contentTypes || path == mimeType || path == manifest;
        std::optional<TextReading> text;
        if (TextReading::isNeeded(path))
            text.emplace();
        bool tooMuch = false;
        const bool whole = archive.unpack(i, [&](const char *bytes, qint64 size) {
            unpacked += size;
            if (describes)
                kept[path].append(bytes, size);
            if (text)
                text->add(bytes, size);
            tooMuch = unpacked > mostUnpacked || (describes && kept[path].size() > mostDescribing);
            return !tooMuch;
        });
        if (tooMuch)
            return tl::unexpected(Fault::TooMuchInside);
        if (!whole)
            return tl::unexpected(Fault::Damaged);
        found.scripts |= text && text->hasScript();
        found.unreadable |= text && !text->isWhole();
    }
    return found;
}

// Word, Excel: [Content_Types].xml names the type of each part.
Checked<FileType> openXmlType(const QByteArray &description)
{
    std::optional<FileType> type;
    QXmlStreamReader xml(description);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString part = xml.attributes().value("ContentType"_L1).toString().toLower();
        if (part.contains("macroenabled"_L1) || part.contains("vbaproject"_L1) || part.contains("macrosheet"_L1))
            return tl::unexpected(Fault::Macros);
        if (part == "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"_L1)
            type = FileType::Docx;
        if (part == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"_L1)
            type = FileType::Xlsx;
    }
    if (xml.hasError())
        return tl::unexpected(Fault::Damaged);
    return type ? Checked<FileType>(*type) : tl::unexpected(Fault::OtherType);
}

Checked<FileType> openDocumentType(const Examined &found)
{
    QXmlStreamReader xml(found.value(manifest));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "encryption-data"_L1)
            return tl::unexpected(Fault::Password);
    }
    if (xml.hasError())
        return tl::unexpected(Fault::Damaged);
    if (found.unreadable)
        return tl::unexpected(Fault::Damaged);
    const QByteArray type = found.value(mimeType).trimmed();
    if (type == "application/vnd.oasis.opendocument.text")
        return FileType::Odt;
    if (type == "application/vnd.oasis.opendocument.spreadsheet")
        return FileType::Ods;
    return tl::unexpected(Fault::OtherType);
}

} // namespace

Result<FileType> officeDocumentType(const QString &name, const QByteArray &content)
{
    const auto refuse = [&](Fault fault) { return fail(ErrorCode::Invalid, sentence(fault).arg(name)); };
    const Checked<Examined> found = examined(ZipArchive(content));
    if (!found)
        return refuse(found.error());
    if (found->scripts) // whatever else it claims to be
        return refuse(Fault::Macros);
    const Checked<FileType> type = found->contains(contentTypes) ? openXmlType(found->value(contentTypes))
        : found->contains(mimeType) && found->contains(manifest) ? openDocumentType(*found)
                                                                 : tl::unexpected(Fault::OtherType);
    if (!type)
        return refuse(type.error());
    return *type;
}

} // namespace rex
