// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/headingcompletionmodel.h"

#include "model/domain/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QStringList wordsOf(const QString &text)
{
    QString result = folded(text);
    for (QChar &c : result) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return result.split(u' ', Qt::SkipEmptyParts);
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// « 94.01 » and « 94 01 » are one number; « 9401 sièges » stays two words.
QStringList wordsTyped(const QString &typed)
{
    const QStringList words = wordsOf(typed);
    const bool code = !words.isEmpty() && std::all_of(words.begin(), words.end(), isNumber);
    return code ? QStringList{words.join(QString())} : words;
}

// A plural typed finds the singular: words fit from their beginning, so the last letter is only left out.
QString withoutPlural(const QString &word)
{
    constexpr int shortest = 4;
    const bool plural = word.size() >= shortest && (word.endsWith(u's') || word.endsWith(u'x'));
    return plural ? word.chopped(1) : word;
}

} // namespace

HeadingCompletionModel::HeadingCompletionModel(const Reference &reference, Nomenclature level, QObject *parent)
    : QAbstractListModel(parent)
{
    switch (level) {
    case Nomenclature::Headings:
        for (const Heading &heading : reference.headings())
            m_entries.append({heading.code, heading.textFr, heading.textEn});
        break;
    case Nomenclature::Chapters:
        for (const Chapter &chapter : reference.chapters())
            m_entries.append({chapter.code, chapter.textFr, chapter.textEn});
        break;
    }
    setFilter(QString());
}

void HeadingCompletionModel::setFilter(const QString &typed)
{
    const QStringList words = wordsTyped(typed);
    // A number alone is a code: texts quote other headings (« du n° 0105 »).
    const bool byCode = words.isEmpty() || (words.size() == 1 && isNumber(words.first()));
    if (!byCode)
        prepare();
    const QString code = words.value(0);
    QList<int> rows;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (byCode ? m_entries.at(i).code.startsWith(code) : fits(i, words))
            rows.append(i);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

// Folding 1228 texts takes longer than to search them: done once a language.
void HeadingCompletionModel::prepare()
{
    const QString language = QLocale().name();
    if (!m_words.isEmpty() && language == m_language)
        return;
    m_language = language;
    m_words.clear();
    for (const Entry &entry : std::as_const(m_entries))
        m_words.append(u' ' + wordsOf(inForce(entry.textFr, entry.textEn)).join(u' '));
}

bool HeadingCompletionModel::fits(int entry, const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return m_entries.at(entry).code.startsWith(word)
            || m_words.at(entry).contains(u' ' + withoutPlural(word));
    });
}

QString HeadingCompletionModel::codeAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_entries.at(m_rows.at(row)).code : QString();
}

int HeadingCompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HeadingCompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(m_rows.at(index.row()));
    if (role == Qt::EditRole)
        return entry.code;
    if (role == Qt::DisplayRole)
        return QString(entry.code + u" — "_s + inForce(entry.textFr, entry.textEn));
    return {};
}

} // namespace rex
