// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/fieldrules.h"

#include "model/domain/limits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex::rules {

bool isPhone(const QString &value)
{
    static const QRegularExpression shape(u"\\A\\+?[0-9 .()-]{6,20}\\z"_s);
    constexpr int fewestDigits = 6;
    return shape.match(value).hasMatch()
        && std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); }) >= fewestDigits;
}

bool isFax(const QString &value)
{
    return value == "0"_L1 || isPhone(value);
}

bool isEmail(const QString &value)
{
    const qsizetype at = value.indexOf(u'@');
    if (at < 1 || value.count(u'@') != 1
        || std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    const QStringList labels = value.sliced(at + 1).split(u'.');
    return labels.size() > 1
        && std::none_of(labels.begin(), labels.end(), [](const QString &label) { return label.isEmpty(); });
}

bool isPostalCode(const QString &value, const QString &country)
{
    constexpr int frenchDigits = 5;
    return country == "FR"_L1 ? isDigits(value, frenchDigits)
                              : !value.isEmpty() && value.size() <= limits::postalCode;
}

bool isDigits(const QString &value, int count)
{
    return value.size() == count
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isChapter(const QString &value)
{
    constexpr int last = 97;
    constexpr int reserved = 77;
    const int chapter = isDigits(value, 2) ? value.toInt() : 0;
    return chapter >= 1 && chapter <= last && chapter != reserved;
}

} // namespace rex::rules
