// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/fold.h"

namespace rex {

QString folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (c == u'œ')
            result += u"oe";
        else if (c == u'æ')
            result += u"ae";
        else if (c == u'’')
            result += u'\'';
        else if (!c.isMark())
            result += c;
    }
    return result;
}

} // namespace rex
