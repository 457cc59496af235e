// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/eori.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex::eori {

namespace {

constexpr int siretLength = 14;
constexpr int sirenLength = 9;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

// Sum of the digits, every second one from the right doubled (9 taken off above 9), a multiple of ten.
bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c, doubled = !doubled) {
        int digit = c->digitValue();
        if (doubled)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return sum % 10 == 0;
}

// La Poste has more establishments than Luhn's last digit can serve: there the plain sum of the digits
// must be a multiple of five.
bool isLaPoste(QStringView siret)
{
    int sum = 0;
    for (const QChar c : siret)
        sum += c.digitValue();
    return siret.startsWith("356000000"_L1) && sum % 5 == 0;
}

bool isSiren(QStringView digits)
{
    return digits.size() == sirenLength && passesLuhn(digits);
}

bool isSiret(QStringView digits)
{
    return digits.size() == siretLength && isSiren(digits.first(sirenLength))
        && (passesLuhn(digits) || isLaPoste(digits));
}

// What follows « FR »: a company of France, or one of another country registered in France.
bool isFrench(QStringView rest)
{
    if (isDigits(rest))
        return isSiret(rest) || isSiren(rest);
    constexpr int longest = 13; // country of origin and up to eleven letters or digits
    return rest.size() >= 3 && rest.size() <= longest && isLetter(rest[0]) && isLetter(rest[1]);
}

} // namespace

QString normalised(const QString &typed)
{
    QString result;
    for (const QChar c : typed) {
        const bool separator =
            c.isSpace() || c == u'.' || c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015));
        if (!separator)
            result += c.toUpper();
    }
    return result;
}

bool isValid(const QString &eori)
{
    constexpr int shortest = 3;
    constexpr int longest = 17;
    if (eori.size() < shortest || eori.size() > longest || !isLetter(eori[0]) || !isLetter(eori[1]))
        return false;
    const QStringView rest = QStringView(eori).sliced(2);
    if (!std::all_of(rest.begin(), rest.end(), [](QChar c) { return isDigit(c) || isLetter(c); }))
        return false;
    return !eori.startsWith("FR"_L1) || isFrench(rest);
}

QString siren(const QString &eori)
{
    if (!eori.startsWith("FR"_L1))
        return {};
    const QStringView digits = QStringView(eori).sliced(2);
    const bool french = isDigits(digits) && (isSiret(digits) || isSiren(digits));
    return french ? digits.first(sirenLength).toString() : QString();
}

} // namespace rex::eori
