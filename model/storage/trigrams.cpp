// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/trigrams.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

QString trigrams(const QString &text)
{
    constexpr qsizetype length = 3;
    constexpr qsizetype most = 6; // each costs a pass over its list; the text itself is compared afterwards
    if (text.contains(QChar::Null)) // ends the expression
        return {};
    const QList<uint> characters = text.toUcs4(); // the index counts characters, not halves of them
    if (characters.size() < length)
        return {};
    QStringList pieces;
    const auto add = [&](qsizetype start) {
        QString piece = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData() + start), length);
        piece.replace(u'"', "\"\""_L1);
        pieces.append(u'"' + piece + u'"');
    };
    const qsizetype last = characters.size() - length;
    for (qsizetype start = 0; start < last && pieces.size() < most - 1; start += length)
        add(start);
    add(last);
    pieces.removeDuplicates();
    return pieces.join(" AND "_L1);
}

} // namespace rex
