// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/authorisationprint.h"
#include "printcase.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

// One element of a page with its attributes and all text below it.
struct Node
{
    QString name;
    QHash<QString, QString> attributes;
    QString text;
    QString parent;
};

QList<Node> nodes(const QByteArray &html)
{
    QList<Node> all;
    QList<qsizetype> path;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            Node node;
            node.name = xml.name().toString();
            node.parent = path.isEmpty() ? QString() : all.at(path.last()).name;
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                node.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            path += all.size();
            all += node;
        } else if (xml.isEndElement()) {
            path.removeLast();
        } else if (xml.isCharacters()) {
            for (const qsizetype open : std::as_const(path))
                all[open].text += xml.text();
        }
    }
    return xml.hasError() ? QList<Node>() : all;
}

QList<Node> named(const QList<Node> &all, const QString &name)
{
    QList<Node> result;
    for (const Node &node : all) {
        if (node.name == name)
            result += node;
    }
    return result;
}

} // namespace

// The accessible twin of a PDF, held to the basic rules that checkers of HTML apply.
class tst_printhtml : public QObject
{
    Q_OBJECT
private slots:
    void passesTheBasicRules_data();
    void passesTheBasicRules();
    void saysAllThatThePdfSays_data();
    void saysAllThatThePdfSays();
    void typedTextStaysText();
    void isWrittenOnlyOnRequest();

private:
    [[nodiscard]] QByteArray twin(
        const AuthorisationDocument &document, print::Language language = print::Language::French) const;

    QTemporaryDir m_folder;
    Reference m_reference;
};

QByteArray tst_printhtml::twin(const AuthorisationDocument &document, print::Language language) const
{
    const QString file = m_folder.filePath(u"a.pdf"_s);
    const PrintOptions options = {language, QDateTime({2016, 12, 12}, {9, 0}, Qt::UTC), true};
    if (!writeAuthorisationPdf(document, m_reference, file, options))
        return {};
    QFile html(accessibleTwin(file));
    return html.open(QIODevice::ReadOnly) ? html.readAll() : QByteArray();
}

void tst_printhtml::passesTheBasicRules_data()
{
    QTest::addColumn<AuthorisationDocument>("document");
    QTest::addRow("simple") << printcase::simple();
    QTest::addRow("no goods") << printcase::withGoods(0);
    QTest::addRow("many goods") << printcase::withGoods(200);
    QTest::addRow("revoked") << printcase::revoked();
}

void tst_printhtml::passesTheBasicRules()
{
    QFETCH(AuthorisationDocument, document);
    const QByteArray html = twin(document);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    const QList<Node> all = nodes(html);
    QVERIFY(!all.isEmpty()); // well-formed
    QCOMPARE(all.first().attributes.value(u"lang"_s), u"fr"_s);
    QCOMPARE(named(all, u"title"_s).size(), 1);
    QVERIFY(named(all, u"title"_s).first().text.contains(u"FRREX20160007"_s));
    for (const QString &once : {u"main"_s, u"h1"_s, u"header"_s, u"footer"_s})
        QCOMPARE(named(all, once).size(), 1);

    int level = 0;
    QSet<QString> ids;
    for (const Node &node : all) {
        if (node.name.size() == 2 && node.name.at(0) == u'h' && node.name.at(1).isDigit()) {
            const int next = node.name.at(1).digitValue();
            QVERIFY2(next <= level + 1, qPrintable(node.text)); // no level left out
            QVERIFY(!node.text.trimmed().isEmpty());
            level = next;
        }
        if (const QString id = node.attributes.value(u"id"_s); !id.isEmpty()) {
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids += id;
        }
        QVERIFY2(node.name != u"script" && node.name != u"img", qPrintable(node.name));
        if (node.name == u"th")
            QVERIFY(!node.attributes.value(u"scope"_s).isEmpty() && !node.text.isEmpty());
        if (node.name == u"dt" || node.name == u"dd")
            QCOMPARE(node.parent, u"dl"_s);
        if (node.name == u"li")
            QCOMPARE(node.parent, u"ul"_s);
    }
    for (const Node &node : all) {
        if (const QString id = node.attributes.value(u"aria-labelledby"_s); !id.isEmpty())
            QVERIFY2(ids.contains(id), qPrintable(id));
        if (node.name == u"section")
            QVERIFY(!node.attributes.value(u"aria-labelledby"_s).isEmpty());
    }
    QCOMPARE(named(all, u"table"_s).size(), named(all, u"caption"_s).size());
    // Elements that HTML does not let be empty are never written as « <td/> ».
    static const QRegularExpression closed(u"<(?!meta|hr|br)[a-z0-9]+[^>]*/>"_s);
    QVERIFY(!QString::fromUtf8(html).contains(closed));
}

void tst_printhtml::saysAllThatThePdfSays_data()
{
    QTest::addColumn<AuthorisationDocument>("document");
    QTest::addColumn<print::Language>("language");
    QTest::addRow("simple") << printcase::simple() << print::Language::French;
    QTest::addRow("in English") << printcase::simple() << print::Language::English;
    QTest::addRow("revoked") << printcase::revoked() << print::Language::French;
    QTest::addRow("modified") << printcase::modified() << print::Language::French;
}

void tst_printhtml::saysAllThatThePdfSays()
{
    QFETCH(AuthorisationDocument, document);
    QFETCH(print::Language, language);
    const QList<Node> all = nodes(twin(document, language));
    QVERIFY(!all.isEmpty());
    static const QRegularExpression signs(u"[\\s(),;:.«»—–-]+"_s);
    const QStringList heard = all.first().text.simplified().toUpper().split(signs);
    for (const QString &word : pdfText(m_folder.filePath(u"a.pdf"_s)).split(signs, Qt::SkipEmptyParts)) {
        const bool ofThePages = word == u"Page" || word == u"X" || word.contains(u'/') || word == u"suite";
        QVERIFY2(ofThePages || heard.contains(word.toUpper()), qPrintable(word));
    }
    QVERIFY(all.first().text.contains(
        language == print::Language::French ? u"Commercialisation — coché"_s : u"Trading — chosen"_s));
}

void tst_printhtml::typedTextStaysText()
{
    AuthorisationDocument document = printcase::simple();
    const QString typed = u"<script>alert('1')</script> & \"Cie\" \u0001"_s;
    document.granted.form.exporter.name = typed;
    document.granted.form.goods.first().description = QString();
    const QList<Node> all = nodes(twin(document));
    QVERIFY(named(all, u"script"_s).isEmpty());
    QString expected = typed;
    expected.replace(QChar(1), QChar(QChar::ReplacementCharacter));
    QVERIFY(all.first().text.contains(expected));
}

void tst_printhtml::isWrittenOnlyOnRequest()
{
    const QString file = m_folder.filePath(u"alone.pdf"_s);
    QVERIFY(writeAuthorisationPdf(printcase::simple(), m_reference, file, {}));
    QVERIFY(!QFile::exists(accessibleTwin(file)));
}

QTEST_MAIN(tst_printhtml)
#include "tst_printhtml.moc"
