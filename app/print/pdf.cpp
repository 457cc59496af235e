// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf.h"

#include "app/print/pdfmetadata.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace rex::print {

QSizeF a4()
{
    return QPageSize(QPageSize::A4).size(QPageSize::Point) * pt;
}

QByteArray pdf(const Document &document, const Pages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly); // memory: cannot fail
    QPdfWriter writer(&buffer);
    writer.setResolution(int(unitsPerInch));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(roomForInfo(document));
    writer.setDocumentXmpMetadata(xmpPacket(document));
    QPainter painter(&writer);
    paintPages(painter, writer, pages);
    painter.end();
    stampMetadata(bytes, document);
    return bytes;
}

} // namespace rex::print
