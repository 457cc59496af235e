// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/inventions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rex::bench {

namespace {

const std::array kinds = {u"SARL "_s, u"SAS "_s, u"SA "_s, u"EURL "_s, u"SCEA "_s, u""_s};
const std::array trades = {u"LUMIÈRES"_s, u"Vins"_s, u"CHAIS"_s, u"Fromagerie"_s, u"TEXTILES"_s, u"Œuvre"_s,
    u"MÉCANIQUE"_s, u"Atelier"_s, u"Verrerie"_s, u"FONDERIE"_s, u"Maison"_s, u"CŒUR DE BOIS"_s, u"Éléonore"_s,
    u"Parfums"_s, u"CÉRAMIQUE"_s, u"Laboratoires"_s, u"Pêcheries"_s, u"HUÎTRES"_s, u"Ætheria"_s, u"Forêts"_s,
    u"Moulins"_s, u"AÉRO"_s, u"Nœuds & Cordages"_s, u"Électronique"_s, u"Papeterie"_s, u"SOIERIES"_s};
const std::array partners = {u"Fils"_s, u"Cie"_s, u"Associés"_s};
const std::array syllables = {u"ker"_s, u"val"_s, u"bré"_s, u"mon"_s, u"tis"_s, u"gui"_s, u"lan"_s, u"dor"_s,
    u"rou"_s, u"fei"_s, u"nel"_s, u"saint"_s, u"cha"_s, u"bois"_s, u"mar"_s, u"lys"_s, u"auv"_s, u"ber"_s,
    u"cour"_s, u"dra"_s, u"hau"_s, u"jou"_s, u"pon"_s, u"vil"_s};
const std::array streets = {u"rue des Œillets"_s, u"avenue de la République"_s, u"quai du Port"_s,
    u"route de l’Étang"_s, u"zone artisanale des Prés"_s, u"place de l’Église"_s, u"chemin du Moulin"_s};
const std::array firstNames = {u"Jean"_s, u"Zoé"_s, u"François"_s, u"Anaïs"_s, u"Maëlle"_s, u"Karim"_s, u"Hélène"_s,
    u"Loïc"_s, u"Aïcha"_s, u"Noël"_s, u"Thérèse"_s, u"Paul"_s};
const std::array descriptions = {u"Luminaires"_s, u"Vins de qualité"_s, u"Pièces détachées"_s, u"Fromages affinés"_s,
    u"Tissus imprimés"_s, u"Livres et brochures"_s, u"Verres à pied"_s, u"Huîtres creuses"_s, u"Bœuf séché"_s};
constexpr int popularHeadings = 40;

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString surname(Dice &dice)
{
    QString name;
    for (int i = dice.between(2, 3); i > 0; --i)
        name += dice.of(syllables);
    return capitalised(name);
}

// The digit that makes a number pass Luhn's check.
QChar luhnDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

// FR and the SIRET of a first establishment; 7 919 divides no 90 000 000, so none comes twice.
QString eoriOf(int number)
{
    QString siret = QString::number(10'000'000 + (qint64(number) * 7919) % 90'000'000);
    siret += luhnDigit(siret);
    siret += u"0001"_s;
    return u"FR"_s + siret + luhnDigit(siret);
}

Address addressOf(Dice &dice)
{
    const QString postalCode = u"%1%2"_s.arg(dice.between(1, 95), 2, 10, QChar(u'0')).arg(dice.below(90) * 10, 3, 10, QChar(u'0'));
    return Address{QString::number(dice.between(1, 120)) + u' ' + dice.of(streets), postalCode,
        surname(dice) + u"-sur-Mer"_s, u"FR"_s};
}

} // namespace

Inventions::Inventions(quint64 seed, const Reference &reference)
    : m_seed(seed)
    , m_headings(reference.headings())
{
}

Company Inventions::company(int number) const
{
    Dice dice(m_seed, quint64(number) + 1);
    QString name = dice.of(kinds) + dice.of(trades) + u' ' + surname(dice);
    if (dice.chance(300))
        name += u" & "_s + dice.of(partners);
    return Company{number + 1, eoriOf(number), name, addressOf(dice)};
}

QString Inventions::person(Dice &dice) const
{
    const QString first = dice.of(firstNames); // one throw after the other, whatever the compiler prefers
    return first + u' ' + surname(dice).toUpper();
}

Contact Inventions::contact(Dice &dice, const Company &company) const
{
    Contact contact;
    contact.name = person(dice);
    contact.address = company.address;
    contact.phone = phone(dice);
    contact.fax = u"0"_s;
    contact.email = u"contact%1@exemple.fr"_s.arg(company.id);
    return contact;
}

GoodsItem Inventions::goods(Dice &dice) const
{
    const int row = dice.chance(400) ? dice.below(popularHeadings) * 29 : dice.below(int(m_headings.size()));
    const Heading &heading = m_headings[row % int(m_headings.size())];
    return GoodsItem{dice.of(descriptions), heading.code, heading.chapter};
}

int Inventions::goodsCount(Dice &dice) const
{
    if (dice.chance(10))
        return dice.between(8, 60);
    return dice.chance(600) ? 1 : dice.between(2, 4);
}

QString Inventions::phone(Dice &dice) const
{
    return u"0%1"_s.arg(dice.between(100'000'000, 799'999'999));
}

} // namespace rex::bench
