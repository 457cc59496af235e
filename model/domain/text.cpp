// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/text.h"

using namespace Qt::StringLiterals;

namespace rex {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case u'œ':
            result += "oe"_L1;
            break;
        case u'æ':
            result += "ae"_L1;
            break;
        case u'ø':
            result += u'o';
            break;
        case u'ł':
            result += u'l';
            break;
        case u'đ':
        case u'ð':
            result += u'd';
            break;
        case u'þ':
            result += "th"_L1;
            break;
        case u'’':
        case u'‘':
            result += u'\'';
            break;
        default:
            result += c;
        }
    }
    return result.simplified();
}

} // namespace rex
