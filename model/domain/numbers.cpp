// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/numbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString withoutBlanks(const QString &typed)
{
    QString result;
    for (const QChar c : typed) {
        if (c >= QChar(0x2010) && c <= QChar(0x2015))
            result += u'-'; // the hyphens and dashes that word processors put in
        else if (!c.isSpace())
            result += c.toUpper();
    }
    return result;
}

} // namespace

QString toString(const DossierNumber &number)
{
    constexpr int digits = 7;
    return QLatin1StringView(number.provisional ? "PROV" : "FR-EXP")
        + u"-%1-%2"_s.arg(number.year, 4, 10, QChar(u'0')).arg(number.sequence, digits, 10, QChar(u'0'));
}

std::optional<DossierNumber> parseDossierNumber(const QString &typed)
{
    // Six digits stand beside seven in the guide's own screens (domain notes 8, no 1).
    static const QRegularExpression whole(u"\\A(FR-?EXP|PROV)-?([0-9]{4})-([0-9]{6,7})\\z"_s);
    static const QRegularExpression part(u"\\A()([0-9]{4})-([0-9]{1,7})\\z"_s);
    const QString text = withoutBlanks(typed);
    QRegularExpressionMatch match = whole.match(text);
    if (!match.hasMatch())
        match = part.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const DossierNumber number{
        match.capturedView(1) == "PROV"_L1, match.capturedView(2).toInt(), match.capturedView(3).toInt()};
    return number.sequence == 0 ? std::nullopt : std::optional(number);
}

QString rexNumber(int year, int sequence)
{
    return u"FRREX%1%2"_s.arg(year, 4, 10, QChar(u'0')).arg(sequence, 4, 10, QChar(u'0'));
}

QString normalisedRexNumber(const QString &typed)
{
    return withoutBlanks(typed);
}

bool isRexNumber(const QString &normalised)
{
    static const QRegularExpression shape(u"\\A[A-Z]{2}REX[A-Z0-9]{1,30}\\z"_s);
    return shape.match(normalised).hasMatch();
}

} // namespace rex
