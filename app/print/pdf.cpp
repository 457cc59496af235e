// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

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
    writer.setTitle(document.title);
    writer.setCreator(u"SOPRANO-REX " REX_VERSION ""_s);
    QPainter painter(&writer);
    paintPages(painter, writer, pages);
    painter.end();
    return bytes;
}

} // namespace rex::print
