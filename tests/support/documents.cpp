// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documents.h"

#include <QDir>
#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace rex::test {

QByteArray pdf(const QByteArray &text)
{
    const QByteArray stream = "BT /F1 24 Tf 72 720 Td (" + text + ") Tj ET";
    const QByteArrayList objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(stream.size()) + ">>stream\n" + stream + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + "\n" + table + "trailer<</Size " + count + "/Root 1 0 R>>\nstartxref\n"
        + start + "\n%%EOF\n";
}

QByteArray png()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");
}

QByteArray jpeg()
{
    return QByteArray::fromBase64("/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP////////////////////////////////////////"
                                  "//////////////////////////////////////"
                                  "////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/"
                                  "EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==");
}

QByteArray zip(const ZipEntries &entries)
{
    const auto must = [](bool done) {
        if (!done)
            qFatal("the archive cannot be made");
    };
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    must(target);
    zip_source_keep(target); // read after the archive was closed
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    must(archive);
    for (const auto &[name, content] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        must(source && zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    must(
        zip_close(archive) == 0 && zip_source_open(target) == 0 && zip_source_seek(target, 0, SEEK_END) == 0);
    QByteArray bytes(qsizetype(zip_source_tell(target)), '\0');
    must(zip_source_seek(target, 0, SEEK_SET) == 0
        && zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size())) == bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

namespace {

QByteArray types(const QByteArray &part, const QByteArray &type)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
           R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
           R"(<Override PartName=")"
        + part + R"(" ContentType="application/vnd.openxmlformats-officedocument.)" + type
        + R"(.main+xml"/></Types>)";
}

QByteArray manifest()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">)"
           R"(<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>)";
}

} // namespace

ZipEntries docxEntries()
{
    return {{"[Content_Types].xml", types("/word/document.xml", "wordprocessingml.document")},
        {"_rels/.rels", "<Relationships/>"}, {"word/document.xml", "<document/>"}};
}

ZipEntries xlsxEntries()
{
    return {{"[Content_Types].xml", types("/xl/workbook.xml", "spreadsheetml.sheet")},
        {"xl/workbook.xml", "<workbook/>"}};
}

ZipEntries odtEntries()
{
    return {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<content/>"},
        {"META-INF/manifest.xml", manifest()}};
}

ZipEntries odsEntries()
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<content/>"},
        {"META-INF/manifest.xml", manifest()}};
}

QString written(const QString &folder, const QString &name, const QByteArray &content)
{
    const QString path = QDir(folder).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace rex::test
