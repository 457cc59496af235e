// SPDX-License-Identifier: GPL-3.0-or-later
// What a user typed as conditions: tolerant of how people write numbers, exact about what then matches.
#include "model/domain/eori.h"
#include "model/domain/numbers.h"
#include "model/domain/text.h"
#include "model/service/conditions.h"
#include "model/storage/trigrams.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int trigram = 3;

// Texts that begin so lie between this and that, in the order of their bytes.
Candidates startingWith(const QString &query, const QString &start)
{
    const QString last = QString::fromUcs4(U"\U0010FFFF");
    return {query, {{u"start"_s, start}, {u"end"_s, QString(start + last)}}};
}

void addTrigrams(Conditions &conditions, const QString &part)
{
    if (const QString expression = trigrams(part.toLower()); !expression.isEmpty())
        conditions.addCandidates({u"list/by_text"_s, {{u"trigrams"_s, expression}}});
}

// Part of a name; of one or two characters its beginning, for which an ordinary index serves.
void addName(Conditions &conditions, const QString &column, const QString &word, const QString &startQuery,
    const QString &typed)
{
    const QString name = folded(typed);
    if (name.isEmpty())
        return;
    if (name.size() < trigram) {
        conditions.start(column, word, name);
        conditions.addCandidates(startingWith(startQuery, name));
    } else {
        conditions.contains(column, word, name);
        addTrigrams(conditions, name);
    }
}

QString compact(const QString &typed)
{
    return normalisedRexNumber(typed); // upper case, no blanks, plain hyphens: what all numbers are stored like
}

QString digits(const QString &typed)
{
    QString result;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            result += c;
    }
    return result;
}

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// « FR-EXP-2016-000044 », « 2016-44 » and « 0000044 » name a number; of the last the year is not known, of the
// last two not who gave it. Nothing for any other text.
bool addWholeNumber(Conditions &conditions, const QString &typed, const QString &name)
{
    const QString text = compact(typed);
    if (const std::optional<DossierNumber> number = parseDossierNumber(typed)) {
        const QString other = name + u"_provisional"_s;
        const DossierNumber provisional{number->provisional || !hasLetter(text), number->year, number->sequence};
        conditions.add(u"d.number IN (:"_s + name + u", :"_s + other + u')', name, toString(*number));
        conditions.bind(other, toString(provisional));
        conditions.addCandidates({u"list/by_number"_s,
            {{u"number_one"_s, toString(*number)}, {u"number_two"_s, toString(provisional)}}});
        return true;
    }
    constexpr qsizetype short6 = 6, full = 7;
    const bool sequence = digits(text) == text && (text.size() == short6 || text.size() == full);
    if (!sequence)
        return false;
    conditions.contains(u"d.number"_s, name, u'-' + text.rightJustified(full, u'0'));
    return true;
}

void addNumber(Conditions &conditions, const QString &typed)
{
    const QString text = compact(typed);
    if (text.isEmpty())
        return;
    if (!parseDossierNumber(typed))
        addTrigrams(conditions, text);
    if (!addWholeNumber(conditions, typed, u"number"_s))
        conditions.contains(u"d.number"_s, u"number"_s, text);
}

// The number of an establishment: no other contains it.
bool isWholeFrenchEori(const QString &number)
{
    constexpr qsizetype length = 16; // FR and a SIRET
    return number.size() == length && eori::isValid(number) && !eori::siren(number).isEmpty();
}

void addEori(Conditions &conditions, const QString &typed)
{
    const QString number = eori::normalised(typed);
    if (number.isEmpty())
        return;
    if (isWholeFrenchEori(number)) {
        conditions.add(u"d.eori = :eori"_s, u"eori"_s, number);
        conditions.addCandidates({u"list/by_eori"_s, {{u"eori"_s, number}}});
    } else if (number.size() < trigram) {
        conditions.start(u"d.eori"_s, u"eori"_s, number);
        conditions.addCandidates(startingWith(u"list/by_eori_start"_s, number));
    } else {
        conditions.contains(u"d.eori"_s, u"eori"_s, number);
        addTrigrams(conditions, number);
    }
}

void addStatuses(Conditions &conditions, const QList<Status> &statuses)
{
    if (statuses.isEmpty())
        return;
    QStringList orders;
    for (const Status status : statuses)
        orders.append(QString::number(int(status)));
    const QString list = orders.join(u',');
    conditions.add(conditions.number(u"d.status_order"_s) + u" IN ("_s + list + u')');
    conditions.addCandidates({u"list/by_status"_s, {{u"statuses"_s, QString(u'[' + list + u']')}}});
}

// Days count in Europe/Paris, both ends included.
void addDays(Conditions &conditions, const QString &column, const QString &name, const QString &query,
    const QDate &from, const QDate &to)
{
    if (!from.isValid() && !to.isValid())
        return;
    const QTimeZone paris("Europe/Paris");
    const auto start = [&](const QDate &day) {
        return std::clamp(day, QDate(1, 1, 1), QDate(9999, 12, 31)).startOfDay(paris).toMSecsSinceEpoch();
    };
    const qint64 first = from.isValid() ? start(from) : 0;
    const qint64 end = to.isValid() ? start(to.addDays(1)) : start(QDate(9999, 12, 31));
    const QString number = conditions.number(column);
    conditions.add(number + u" >= :"_s + name + u"_from"_s, name + u"_from"_s, first);
    conditions.add(number + u" < :"_s + name + u"_until"_s, name + u"_until"_s, end);
    conditions.addCandidates({query, {{u"from"_s, first}, {u"until"_s, end}}});
}

void addPostalCode(Conditions &conditions, const QString &typed)
{
    const QString code = compact(typed);
    if (code.isEmpty())
        return;
    conditions.start(u"d.postal_code"_s, u"postal_code"_s, code);
    conditions.addCandidates(startingWith(u"list/by_postal_code"_s, code));
}

void addGoods(Conditions &conditions, const Criteria &criteria)
{
    constexpr qsizetype chapterDigits = 2, headingDigits = 4;
    const QString goods = u"EXISTS (SELECT 1 FROM goods_item g WHERE g.form_id = d.listed_form AND g."_s;
    if (const QString typed = criteria.chapter.trimmed(); !typed.isEmpty()) {
        const QString chapter = digits(typed).rightJustified(chapterDigits, u'0').left(chapterDigits);
        conditions.add(goods + u"chapter = :chapter)"_s, u"chapter"_s, chapter);
        conditions.addCandidates({u"list/by_chapter"_s, {{u"chapter"_s, chapter}}});
    }
    if (const QString typed = criteria.heading.trimmed(); !typed.isEmpty()) {
        const QString heading = digits(typed).left(headingDigits);
        if (heading.isEmpty())
            return conditions.nothing();
        const Candidates candidates = startingWith(u"list/by_heading"_s, heading);
        conditions.add(goods + u"heading >= :heading AND g.heading < :heading_end)"_s, u"heading"_s, heading);
        conditions.bind(u"heading_end"_s, candidates.values.value(u"end"_s));
        conditions.addCandidates(candidates);
    }
}

} // namespace

void addCriteria(Conditions &conditions, const Criteria &criteria)
{
    // criteria.type asks nothing more: there is one type of authorisation
    addNumber(conditions, criteria.number);
    addName(conditions, u"d.company_folded"_s, u"applicant"_s, u"list/by_name_start"_s, criteria.applicant);
    addStatuses(conditions, criteria.statuses);
    addDays(conditions, u"d.transmitted"_s, u"transmitted"_s, u"list/by_transmitted"_s, criteria.transmittedFrom,
        criteria.transmittedTo);
    addName(conditions, u"d.company_folded"_s, u"holder"_s, u"list/by_name_start"_s, criteria.holder);
    if (!criteria.officeCode.isEmpty())
        conditions.add(u"d.office_code = :service"_s, u"service"_s, criteria.officeCode);
    addDays(conditions, u"d.created"_s, u"created"_s, u"list/by_created"_s, criteria.createdFrom, criteria.createdTo);
    addEori(conditions, criteria.eori);
    addName(conditions, u"d.exporter_folded"_s, u"exporter"_s, u"list/by_exporter_start"_s, criteria.exporter);
    addPostalCode(conditions, criteria.postalCode);
    addGoods(conditions, criteria);
}

// What was typed may be a part of any of these.
void addText(Conditions &conditions, const QString &typed)
{
    const QString name = folded(typed);
    if (name.isEmpty())
        return;
    if (name.contains(QChar::Null))
        return conditions.nothing();
    Conditions any;
    if (name.size() < trigram) {
        any.start(u"d.company_folded"_s, u"text_name"_s, name);
        any.start(u"d.exporter_folded"_s, u"text_name"_s, name);
        conditions.addAny(any);
        conditions.addCandidates(startingWith(u"list/by_any_name_start"_s, name));
        return;
    }
    QStringList expressions;
    const auto alternative = [&](const QString &column, const QString &word, const QString &part) {
        if (part.size() < trigram)
            return;
        any.contains(column, word, part);
        expressions.append(u'(' + trigrams(part.toLower()) + u')');
    };
    alternative(u"d.company_folded"_s, u"text_name"_s, name);
    alternative(u"d.exporter_folded"_s, u"text_name"_s, name);
    alternative(u"d.number"_s, u"text_code"_s, compact(typed));
    alternative(u"d.listed_rex_number"_s, u"text_code"_s, compact(typed));
    alternative(u"d.eori"_s, u"text_eori"_s, eori::normalised(typed));
    if (addWholeNumber(any, typed, u"text_number"_s)) {
        const std::optional<DossierNumber> number = parseDossierNumber(typed);
        expressions.append(u'(' + trigrams(number ? toString(*number).section(u'-', -2) : compact(typed)) + u')');
    }
    conditions.addAny(any);
    expressions.removeDuplicates();
    conditions.addCandidates({u"list/by_text"_s, {{u"trigrams"_s, expressions.join(" OR "_L1)}}});
}

} // namespace rex
