// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/attachment.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Attachments
{
    Q_DECLARE_TR_FUNCTIONS(rex::Attachments)
};

constexpr int mostNamed = 5;

} // namespace

QString attachedSentence(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const qsizetype others = names.size() - mostNamed;
    if (others <= 1) // « and one other » would be as long as its name
        return Attachments::tr("Pièces jointes : %1").arg(names.join(u", "_s));
    return Attachments::tr("Pièces jointes : %1 et %2 autres").arg(names.first(mostNamed).join(u", "_s)).arg(others);
}

QString shownSize(qint64 bytes)
{
    constexpr qint64 mega = 1024 * 1024;
    const int decimals = bytes < mega || bytes % mega == 0 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat);
}

} // namespace rex
