// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/helpbook.h"

#include "model/domain/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

const qsizetype excerptLength = 140;

QByteArray content(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("the manual lacks %s", qUtf8Printable(path));
        return {};
    }
    return file.readAll();
}

// Text as it reads, without headings and the marks of Markdown; one blank between words.
QString plain(QString markdown)
{
    static const QRegularExpression heading(u"(?m)^#+ .*$"_s);
    static const QRegularExpression image(u"!\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression letters(u"[*`]+"_s);
    static const QRegularExpression cells(u"(?m)^[\\s|:-]+$|[>|]"_s);
    return markdown.remove(heading)
        .replace(image, u"\\1"_s)
        .replace(link, u"\\1"_s)
        .remove(letters)
        .replace(cells, u" "_s)
        .simplified();
}

// Folding may change the length of a text, so the excerpt begins at the first word of the original whose
// folded form holds what was searched.
QString excerpt(const QString &text, const QString &foldedWord)
{
    const QStringList words = text.split(u' ');
    const auto found = std::find_if(words.cbegin(), words.cend(),
        [&foldedWord](const QString &word) { return folded(word).contains(foldedWord); });
    const auto from = found == words.cend() ? words.cbegin() : found - std::min<qsizetype>(6, found - words.cbegin());
    QString shown = from == words.cbegin() ? QString() : u"… "_s;
    for (auto word = from; word != words.cend() && shown.size() < excerptLength; ++word)
        shown += *word + u' ';
    return shown.trimmed() + u" …"_s;
}

} // namespace

HelpBook::HelpBook(const QString &language)
    : m_language(language)
{
    const QString title = u"title_"_s + language;
    const QJsonArray index = QJsonDocument::fromJson(content(u":/help/index.json"_s)).array();
    for (const QJsonValue &entry : index)
        m_topics.append({entry[u"topic"_s].toString(), entry[title].toString()});
}

bool HelpBook::contains(const QString &topic) const
{
    return std::any_of(m_topics.cbegin(), m_topics.cend(), [&](const HelpTopic &t) { return t.name == topic; });
}

QString HelpBook::markdown(const QString &topic) const
{
    return QString::fromUtf8(content(u":/help/%1/%2.md"_s.arg(m_language, topic)));
}

QList<HelpHit> HelpBook::search(const QString &typed) const
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> hits;
    if (words.isEmpty())
        return hits;
    for (const HelpTopic &topic : m_topics) {
        const QString page = markdown(topic.name);
        const QString searched = folded(topic.title + u' ' + page);
        const bool all = std::all_of(
            words.cbegin(), words.cend(), [&](const QString &word) { return searched.contains(word); });
        if (all)
            hits.append({topic.name, topic.title, excerpt(plain(page), words.constFirst())});
    }
    return hits;
}

} // namespace rex
