// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/attachment.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int mostNamed = 5;

} // namespace

QString attachedSentence(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const qsizetype others = names.size() - mostNamed;
    if (others <= 1) // « and one other » would be as long as its name
        return u"Pièces jointes : %1"_s.arg(names.join(u", "_s));
    return u"Pièces jointes : %1 et %2 autres"_s.arg(names.first(mostNamed).join(u", "_s), QString::number(others));
}

QString shownSize(qint64 bytes)
{
    constexpr qint64 mega = 1024 * 1024;
    const int decimals = bytes < mega || bytes % mega == 0 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat);
}

} // namespace rex
