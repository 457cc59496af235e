// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/validation.h"

#include "model/domain/checkparts.h"
#include "model/domain/fieldrules.h"
#include "model/domain/limits.h"
#include "model/domain/reference.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Validation
{
    Q_DECLARE_TR_FUNCTIONS(rex::Validation)
};

void checkHeading(Check &check, const GoodsItem &item, bool repeated, const Reference &reference)
{
    constexpr int headingDigits = 4;
    const QString field = u"heading"_s;
    const QString &heading = item.heading;
    if (!rules::isDigits(heading, headingDigits)) {
        check.error(field,
            Validation::tr(
                "« Position tarifaire dans le système harmonisé » doit compter quatre chiffres, par "
                "exemple 0201"));
        return;
    }
    if (!rules::isChapter(heading.first(2))) {
        check.error(field,
            Validation::tr("« Position tarifaire dans le système harmonisé » : le chapitre %1 n’existe pas, "
                           "indiquez une position des chapitres 01 à 76 ou 78 à 97")
                .arg(heading.first(2)));
        return;
    }
    // The list is only indicative (guide 3.2.4): what the nomenclature does not hold is doubted, not refused.
    if (!reference.heading(heading))
        check.warning(field,
            Validation::tr("La position %1 n’existe pas dans le système harmonisé de 2022 : vérifiez-la")
                .arg(heading));
    if (repeated)
        check.warning(field, Validation::tr("La position %1 est déjà dans la liste").arg(heading));
}

void checkChapter(Check &check, const GoodsItem &item)
{
    const QString field = u"chapter"_s;
    if (!rules::isChapter(item.chapter)) {
        check.error(field,
            Validation::tr("« Chapitre » doit être un nombre de deux chiffres, de 01 à 76 ou de 78 à 97"));
        return;
    }
    constexpr int headingDigits = 4;
    if (rules::isDigits(item.heading, headingDigits) && rules::isChapter(item.heading.first(2))
        && !item.heading.startsWith(item.chapter))
        check.error(field,
            Validation::tr("« Chapitre » doit être %1, les deux premiers chiffres de la position %2")
                .arg(item.heading.first(2), item.heading));
}

Problems checkItem(Demand demand, int row, const GoodsItem &item, bool chaptersOnly, bool repeated,
    const Reference &reference)
{
    Check check(demand, Section::Goods, row);
    check.text(u"description"_s, item.description, limits::description);
    // Beyond twenty headings chapters alone may be given (Annex 22-06, box 4).
    const bool headingAsked = chaptersOnly ? check.optionalText(u"heading"_s, item.heading, limits::code)
                                           : check.text(u"heading"_s, item.heading, limits::code);
    if (headingAsked)
        checkHeading(check, item, repeated, reference);
    // The guide gives the chapter no asterisk: a heading says it. Without heading it must be there.
    const bool chapterAsked = chaptersOnly && item.heading.isEmpty()
        ? check.text(u"chapter"_s, item.chapter, limits::code)
        : check.optionalText(u"chapter"_s, item.chapter, limits::code);
    if (chapterAsked)
        checkChapter(check, item);
    return check.problems();
}

} // namespace

Problems checkGoods(Demand demand, const Form &form, const Reference &reference)
{
    Check list(demand, Section::Goods);
    if (form.goods.isEmpty() && list.complete())
        list.error(u"goods"_s,
            Validation::tr(
                "« Marchandises admissibles au bénéfice du régime préférentiel » est obligatoire : "
                "ajoutez au moins une marchandise"));
    if (form.goods.size() > limits::goods)
        list.error(u"goods"_s,
            Validation::tr(
                "« Marchandises admissibles au bénéfice du régime préférentiel » compte %1 lignes, "
                "la limite est de %2 : retirez des marchandises")
                .arg(form.goods.size())
                .arg(limits::goods));
    Problems problems = list.problems();
    QSet<QString> headings;
    for (int row = 0; row < form.goods.size(); ++row) {
        const GoodsItem &item = form.goods[row];
        problems +=
            checkItem(demand, row, item, form.chaptersOnly, headings.contains(item.heading), reference);
        headings.insert(item.heading);
    }
    return problems;
}

Problems validate(
    const GoodsItem &item, bool chaptersOnly, const QList<GoodsItem> &others, const Reference &reference)
{
    const bool repeated = std::any_of(
        others.begin(), others.end(), [&](const GoodsItem &other) { return other.heading == item.heading; });
    return checkItem(Demand::Complete, -1, item, chaptersOnly, repeated, reference);
}

} // namespace rex
