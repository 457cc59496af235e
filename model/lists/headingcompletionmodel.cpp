// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/headingcompletionmodel.h"

#include "model/domain/reference.h"
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

HeadingCompletionModel::HeadingCompletionModel(const Reference &reference, QObject *parent)
    : QAbstractListModel(parent)
    , m_reference(reference)
{
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
    for (int i = 0; i < m_reference.headings().size(); ++i) {
        if (byCode ? m_reference.headings().at(i).code.startsWith(code) : fits(i, words))
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
    for (const Heading &heading : m_reference.headings())
        m_words.append(u' ' + wordsOf(inForce(heading.textFr, heading.textEn)).join(u' '));
}

bool HeadingCompletionModel::fits(int heading, const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return m_reference.headings().at(heading).code.startsWith(word)
            || m_words.at(heading).contains(u' ' + withoutPlural(word));
    });
}

QString HeadingCompletionModel::codeAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_reference.headings().at(m_rows.at(row)).code : QString();
}

int HeadingCompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HeadingCompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString code = codeAt(index.row());
    if (role == Qt::EditRole)
        return code;
    if (role == Qt::DisplayRole)
        return QString(code + u" — "_s + m_reference.headingText(code));
    return {};
}

} // namespace rex
