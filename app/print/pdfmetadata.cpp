// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdfmetadata.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

const QString creator = u"SOPRANO-REX " REX_VERSION ""_s;

QString producer()
{
    return u"Qt "_s + QString::fromLatin1(qVersion());
}

// A text string of PDF: UTF-16 in hexadecimal, which needs no escapes.
QByteArray pdfString(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar unit : text) {
        bytes += char(unit.unicode() >> 8);
        bytes += char(unit.unicode() & 0xff);
    }
    return QByteArray("<" + bytes.toHex() + ">");
}

QByteArray info(const Document &document)
{
    const QByteArray date = document.created.toUTC().toString(u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
    return QByteArray("/Title " + pdfString(document.title) + "\n/Author " + pdfString(document.author)
        + "\n/Subject " + pdfString(document.subject) + "\n/Creator " + pdfString(creator) + "\n/Producer "
        + pdfString(producer()) + "\n/CreationDate " + date + "\n/ModDate " + date);
}

const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const QString pdfaid = u"http://www.aiim.org/pdfa/ns/id/"_s;

// <dc:title><rdf:Alt><rdf:li xml:lang="x-default">…
void container(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &value)
{
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, u"li"_s);
    if (kind == u"Alt"_s)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

const QByteArray packetEnd("<?xpacket end=\"w\"?>");

// The XMP packet in its place, with blanks before its end where it has become shorter.
void stampPacket(QByteArray &file, const Document &document)
{
    const qsizetype from = file.indexOf("<?xpacket begin=");
    const qsizetype size = file.indexOf(packetEnd, from) + packetEnd.size() - from;
    QByteArray packet = xmpPacket(document);
    packet.insert(packet.size() - packetEnd.size(), size - packet.size(), ' ');
    file.replace(from, size, packet);
}

} // namespace

QByteArray xmpPacket(const Document &document)
{
    const QString date = document.created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    QByteArray packet("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(pdf, u"pdf"_s);
    xml.writeNamespace(pdfaid, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    container(xml, u"title"_s, u"Alt"_s, document.title);
    container(xml, u"creator"_s, u"Seq"_s, document.author);
    container(xml, u"description"_s, u"Alt"_s, document.subject);
    container(xml, u"language"_s, u"Bag"_s, document.language);
    xml.writeTextElement(xmp, u"CreatorTool"_s, creator);
    xml.writeTextElement(xmp, u"CreateDate"_s, date);
    xml.writeTextElement(xmp, u"ModifyDate"_s, date);
    xml.writeTextElement(pdf, u"Producer"_s, producer());
    xml.writeTextElement(pdfaid, u"part"_s, u"1"_s);
    xml.writeTextElement(pdfaid, u"conformance"_s, u"B"_s);
    xml.writeEndDocument();
    return packet + body.trimmed() + '\n' + packetEnd;
}

QString roomForInfo(const Document &document)
{
    return QString(info(document).size() / 2, u' '); // two bytes each
}

void stampMetadata(QByteArray &pdf, const Document &document)
{
    // The dictionary is the first object of the file; nothing moves, as what is left over is filled with
    // blanks.
    const QByteArray begin("1 0 obj\n<<\n");
    const qsizetype from = pdf.indexOf(begin) + begin.size();
    const qsizetype to = pdf.indexOf("\n>>\nendobj", from);
    pdf.replace(from, to - from, info(document).leftJustified(to - from, ' '));
    stampPacket(pdf, document);

    const QByteArray opening("/ID [ <");
    const qsizetype id = pdf.lastIndexOf(opening) + opening.size();
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(pdf).first(id), QCryptographicHash::Md5).toHex();
    pdf.replace(id, hash.size(), hash);
    pdf.replace(id + hash.size() + 3, hash.size(), hash);
}

} // namespace rex::print
