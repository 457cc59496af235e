// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

const QString forbidden = u"\\/:*?\"<>|"_s;
constexpr qsizetype longest = 100;

bool isAllowed(QChar character)
{
    return (character.isPrint() || character.isSurrogate()) && !forbidden.contains(character);
}

// Names of devices on Windows, whatever their ending.
bool isReserved(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar character : name)
        safe += isAllowed(character) ? character : u'-';
    safe = safe.simplified().left(longest);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty() || isReserved(safe))
        safe.prepend(u'_');
    return safe;
}

bool isSafeFileName(const QString &name)
{
    for (const QChar character : name) {
        if (!isAllowed(character))
            return false;
    }
    return !name.isEmpty() && !isReserved(name) && !name.endsWith(u'.') && !name.endsWith(u' ');
}

} // namespace rex
