// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/mnemonics.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

bool isTypable(QChar c)
{
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'z';
}

} // namespace

QString Mnemonics::give(const QString &text)
{
    const QString safe = QString(text).replace(u'&', u"&&"_s);
    for (const bool beginningsOnly : {true, false}) {
        for (qsizetype i = 0; i < safe.size(); ++i) {
            const QChar letter = safe[i].toLower();
            const bool beginning = i == 0 || safe[i - 1].isSpace();
            if (!isTypable(letter) || m_taken.contains(letter) || (beginningsOnly && !beginning))
                continue;
            m_taken.insert(letter);
            return QString(safe).insert(i, u'&');
        }
    }
    return safe;
}

void Mnemonics::reserve(const QString &text)
{
    const QString plain = QString(text).remove(u"&&"_s);
    const qsizetype at = plain.indexOf(u'&');
    if (at >= 0 && at + 1 < plain.size())
        m_taken.insert(plain[at + 1].toLower());
}

void Mnemonics::reserveButtons(const QWidget &within)
{
    const auto buttons = within.findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons)
        reserve(each->text());
}

} // namespace rex
