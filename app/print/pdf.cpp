// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf.h"

#include "app/print/pdfmetadata.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <tuple>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace rex::print {

namespace {

constexpr qsizetype usualSize = 64 * 1024; // of the file of one authorisation

// Qt compresses each page through two buffers of ten megabytes. Given back to the system after every page and taken
// again for the next, they cost more than all the drawing: the system clears what it gives. So they are kept.
void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int ownMapping = 32 * 1024 * 1024; // from that size on
    constexpr int kept = 64 * 1024 * 1024; // at most, by each thread that prints
    static const bool done = mallopt(M_MMAP_THRESHOLD, ownMapping) == 1 && mallopt(M_TRIM_THRESHOLD, kept) == 1;
    std::ignore = done; // slower without, no worse
#endif
}

} // namespace

QSizeF a4()
{
    return QPageSize(QPageSize::A4).size(QPageSize::Point) * pt;
}

struct PdfBook::Writer
{
    explicit Writer(const Document &about)
        : properties(about)
        , writer(&buffer)
    {
        keepFreedMemory();
        buffer.buffer().reserve(usualSize);
        buffer.open(QIODevice::WriteOnly); // memory: cannot fail
        writer.setResolution(int(unitsPerInch));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(roomForInfo(properties));
        writer.setDocumentXmpMetadata(xmpPacket(properties));
        painter.begin(&writer);
    }

    Document properties;
    QBuffer buffer;
    QPdfWriter writer;
    QPainter painter;
    bool begun = false;
};

PdfBook::PdfBook(const Document &properties)
    : m_writer(std::make_unique<Writer>(properties))
{
}

PdfBook::~PdfBook() = default;

void PdfBook::add(const Pages &pages)
{
    if (m_writer->begun)
        m_writer->writer.newPage(); // in memory: always taken
    m_writer->begun = true;
    std::ignore = paintPages(m_writer->painter, m_writer->writer, pages, 0, pages.count());
}

void PdfBook::retitle(const QString &title)
{
    if (title.size() <= m_writer->properties.title.size())
        m_writer->properties.title = title;
}

QByteArray PdfBook::finish()
{
    m_writer->painter.end();
    QByteArray bytes = m_writer->buffer.data();
    stampMetadata(bytes, m_writer->properties);
    return bytes;
}

QByteArray pdf(const Document &document, const Pages &pages)
{
    PdfBook book(document);
    book.add(pages);
    return book.finish();
}

} // namespace rex::print
