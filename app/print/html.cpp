// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/html.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace rex::print {

namespace {

// Colours have a contrast of at least 7 to 1.
const QString styleSheet =
    u"body{font:1rem/1.5 'Noto Sans',sans-serif;color:#111;background:#fff;max-width:60rem;margin:1rem "
    "auto;padding:0 1rem}"
    "h1{font-size:1.4rem}h2{font-size:1.1rem}"
    "section{border:1px solid #111;padding:0 1rem 1rem;margin-top:-1px}section.open{border:0;padding:0}"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold}"
    "th,td{border:1px solid #666;padding:.25rem .5rem;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere}td,li{white-space:pre-line}tbody th{font-weight:normal}"
    "dl{display:grid;grid-template-columns:minmax(10rem,1fr) 2fr;gap:0 1rem}dt{color:#444}"
    "dd{margin:0;font-weight:bold;white-space:pre-line;overflow-wrap:anywhere}"
    ".alert{border:3px solid #111;padding:.5rem;font-weight:bold;white-space:pre-line}"
    ".code{white-space:pre-line}footer,header{color:#444}"_s;

// Characters that XML does not know become the replacement mark.
QString shown(const QString &text)
{
    QString result = text;
    for (QChar &unit : result) {
        const bool control = unit < u' ' && unit != u'\n' && unit != u'\t';
        if (control || unit == QChar(0xfffe) || unit == QChar(0xffff))
            unit = QChar::ReplacementCharacter;
    }
    return result;
}

// Writes element after element; every value says its own direction of writing.
class Page
{
public:
    explicit Page(QByteArray *bytes)
        : m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write(const Document &document)
    {
        m_chosen = document.chosen;
        m_notChosen = document.notChosen;
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        open("html",
            {{u"lang"_s, document.language}, {u"xml:lang"_s, document.language},
                {u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s}});
        head(document);
        open("body");
        open("header");
        text("p", document.headLeft);
        text("p", document.headRight);
        close();
        open("main");
        if (!document.alert.isEmpty())
            text("p", document.alert, {{u"class"_s, u"alert"_s}});
        text("h1", document.heading);
        if (!document.subheading.isEmpty())
            text("p", document.subheading);
        for (size_t i = 0; i < document.sections.size(); ++i)
            section(document.sections.at(i), u"s%1"_s.arg(i + 1));
        close();
        open("footer");
        text("p", document.footLeft);
        text("p", document.footCentre);
        m_xml.writeEndDocument();
    }

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void open(const char *element, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(QString::fromLatin1(element));
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }
    void close() { m_xml.writeEndElement(); }
    void text(const char *element, const QString &content, const Attributes &attributes = {})
    {
        open(element, attributes);
        m_xml.writeCharacters(shown(content)); // even if empty: « <td/> » would be an opening tag in HTML
        close();
    }
    void value(const char *element, const QString &content, Attributes attributes = {})
    {
        attributes.append({u"dir"_s, u"auto"_s});
        text(element, content, attributes);
    }

    void head(const Document &document)
    {
        open("head");
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"viewport"_s);
        m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, u"author"_s);
        m_xml.writeAttribute(u"content"_s, shown(document.author));
        text("title", document.title);
        text("style", styleSheet);
        close();
    }

    void section(const Section &section, const QString &id)
    {
        Attributes attributes;
        if (!section.framed)
            attributes.append({u"class"_s, u"open"_s});
        if (!section.title.isEmpty())
            attributes.append({u"aria-labelledby"_s, id});
        // Without a title it would be a section that nobody can name.
        open(section.title.isEmpty() ? "div" : "section", attributes);
        if (!section.title.isEmpty())
            text("h2", section.number.isEmpty() ? section.title : section.number + u' ' + section.title,
                {{u"id"_s, id}});
        for (const Element &element : section.elements)
            std::visit([this](const auto &kind) { write(kind); }, element);
        if (section.code) {
            text("h3", section.code->caption);
            value("p", section.code->payload, {{u"class"_s, u"code"_s}});
        }
        close();
    }

    void write(const Paragraph &paragraph)
    {
        open("p", {{u"dir"_s, u"auto"_s}});
        for (const Run &run : paragraph.text) {
            if (run.strong)
                open("strong");
            const QStringList lines = run.text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    m_xml.writeEmptyElement(u"br"_s);
                m_xml.writeCharacters(shown(lines.at(i)));
            }
            if (run.strong)
                close();
        }
        close();
    }
    void write(const Bullets &bullets)
    {
        open("ul");
        for (const QString &item : bullets.items)
            value("li", item);
        close();
    }
    void write(const QList<Fact> &facts)
    {
        open("dl");
        for (const Fact &fact : facts) {
            text("dt", fact.label);
            value("dd", fact.value);
        }
        close();
    }
    void write(const Facts &facts) { write(facts.rows); }
    void write(const FactLine &line) { write(line.facts); }
    void write(const Choices &choices)
    {
        open("ul");
        for (const Choice &choice : choices.choices)
            text("li", choice.text + u" — "_s + (choice.chosen ? m_chosen : m_notChosen));
        close();
    }
    void write(const Table &table)
    {
        open("table");
        text("caption", table.caption);
        open("thead");
        open("tr");
        for (const QString &title : table.heads)
            text("th", title, {{u"scope"_s, u"col"_s}});
        close();
        close();
        open("tbody");
        for (const QStringList &row : table.rows) {
            open("tr");
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (i == 0)
                    value("th", row.at(i), {{u"scope"_s, u"row"_s}});
                else
                    value("td", row.at(i));
            }
            close();
        }
        close();
        close();
    }
    void write(const Separator &) { m_xml.writeEmptyElement(u"hr"_s); }

    QXmlStreamWriter m_xml;
    QString m_chosen, m_notChosen;
};

} // namespace

QByteArray html(const Document &document)
{
    QByteArray bytes;
    Page(&bytes).write(document);
    return bytes.trimmed();
}

} // namespace rex::print
