// SPDX-License-Identifier: GPL-3.0-or-later
// A lot for the Commission's base as a file (guide 5.1): one version of the format, one schema.
#include "model/domain/transmission.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr auto space = "urn:soprano-rex:transmission:1"_L1;
constexpr auto formatVersion = "1"_L1;

// XML 1.0 has no place for control characters nor for half of a surrogate pair, not even escaped.
QString allowed(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept.append(c).append(text.at(++i));
            continue;
        }
        const bool control = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
        if (!control && !c.isSurrogate() && c.unicode() < 0xFFFE)
            kept.append(c);
    }
    return kept;
}

void write(QXmlStreamWriter &xml, const QString &name, const QString &value)
{
    xml.writeTextElement(name, allowed(value));
}

void write(QXmlStreamWriter &xml, const QJsonObject &from, const QStringList &fields)
{
    for (const QString &field : fields) {
        if (from.contains(field))
            write(xml, field, from[field].toString());
    }
}

void writeExporter(QXmlStreamWriter &xml, const QJsonObject &exporter)
{
    xml.writeStartElement(u"exporter"_s);
    write(xml, exporter, {u"eori"_s, u"name"_s});
    write(xml, exporter[u"address"_s].toObject(), {u"street"_s, u"postalCode"_s, u"city"_s, u"country"_s});
    write(xml, exporter, {u"phone"_s, u"fax"_s, u"email"_s, u"activity"_s});
    xml.writeEndElement();
}

void writeGoods(QXmlStreamWriter &xml, const QJsonArray &goods)
{
    xml.writeStartElement(u"goods"_s);
    for (const QJsonValue &value : goods) {
        const QJsonObject item = value.toObject();
        xml.writeStartElement(u"item"_s);
        write(xml, u"description"_s, item[u"description"_s].toString());
        if (!item[u"heading"_s].toString().isEmpty())
            write(xml, u"heading"_s, item[u"heading"_s].toString());
        write(xml, u"chapter"_s, item[u"chapter"_s].toString());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void write(QXmlStreamWriter &xml, const Transmission &transmission)
{
    const QJsonObject payload = QJsonDocument::fromJson(transmission.payload).object();
    const bool published = payload[u"consent"_s].toBool() && transmission.consent;
    xml.writeStartElement(u"registration"_s);
    xml.writeAttribute(u"event"_s, code(transmission.kind));
    xml.writeAttribute(u"at"_s, transmission.at.toUTC().toString(Qt::ISODate));
    write(xml, payload, {u"number"_s, u"validFrom"_s, u"revokedFrom"_s});
    write(xml, u"published"_s, published ? u"true"_s : u"false"_s);
    if (published) {
        write(xml, payload, {u"registeredOn"_s});
        writeExporter(xml, payload[u"exporter"_s].toObject());
        writeGoods(xml, payload[u"goods"_s].toArray());
    }
    xml.writeEndElement();
}

} // namespace

QByteArray transmissionXml(
    const QString &batch, const QDateTime &exported, const QList<Transmission> &transmissions)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(space);
    xml.writeStartElement(space, u"transmission"_s);
    xml.writeAttribute(u"version"_s, formatVersion);
    xml.writeAttribute(u"batch"_s, batch);
    xml.writeAttribute(u"exported"_s, exported.toUTC().toString(Qt::ISODate));
    for (const Transmission &transmission : transmissions)
        write(xml, transmission);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace rex
