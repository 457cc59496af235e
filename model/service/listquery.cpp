// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/listquery.h"

#include "model/domain/eori.h"
#include "model/domain/labels.h"
#include "model/domain/numbers.h"
#include "model/domain/text.h"
#include "model/domain/workflow.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr auto nothing = "1 = 0"_L1;

// Collects conditions; each may bind one value under its own name.
class Conditions
{
public:
    void add(const QString &sql) { m_parts.append(u'(' + sql + u')'); }
    void add(const QString &sql, const QString &name, const QVariant &value)
    {
        add(sql);
        m_query.values.insert(name, value);
    }
    void contains(const QString &column, const QString &name, const QString &folded)
    {
        QString pattern = folded;
        pattern.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
        add(column + u" LIKE :"_s + name + u" ESCAPE '\\'"_s, name, QString(u'%' + pattern + u'%'));
    }
    void addAny(const Conditions &alternatives)
    {
        add(alternatives.m_parts.join(" OR "_L1));
        m_query.values.insert(alternatives.m_query.values);
    }
    ListQuery all()
    {
        m_query.where = m_parts.join(" AND "_L1);
        return m_query;
    }

private:
    QStringList m_parts;
    ListQuery m_query;
};

void addVisible(Conditions &conditions, const Account &account)
{
    if (account.active && account.companyId && standsFor(account.role, Party::Company))
        conditions.add(u"d.company_id = :company"_s, u"company"_s, account.companyId);
    else if (account.active && has(account.role, Right::SeeEveryCompany))
        conditions.add(u"d.transmitted IS NOT NULL"_s);
    else
        conditions.add(nothing);
}

// The home lists of the guide (2.2) as seen by the company and, mirrored, by the office.
void addList(Conditions &conditions, const Account &account, DossierList list)
{
    const bool company = standsFor(account.role, Party::Company);
    if (list != DossierList::Search && !company)
        conditions.add(u"d.office_code = :office"_s, u"office"_s, account.officeCode);
    switch (list) {
    case DossierList::ToDo:
        conditions.add(company ? u"d.status IN ('draft', 'incomplete')"_s : u"d.status = 'under_review' OR d.unread = 1"_s);
        break;
    case DossierList::Waiting:
        conditions.add(company ? u"d.status = 'under_review'"_s : u"d.status = 'incomplete'"_s);
        break;
    case DossierList::Authorisations: // decisions in force and refusals (guide 2.2, 4.2)
        conditions.add(u"d.status IN ('granted', 'rejected') OR (a.number IS NOT NULL AND a.revoked_at IS NULL)"_s);
        break;
    case DossierList::Documents: // a valid number has an authorisation to print (guide 5.1)
        conditions.add(u"a.number IS NOT NULL AND a.revoked_at IS NULL"_s);
        break;
    case DossierList::Search:
        break;
    }
}

// « 44 », « FR-EXP-2016-44 » or « 2016-0000044 » all name the same number.
void addNumber(Conditions &conditions, const QString &typed)
{
    if (const std::optional<DossierNumber> number = parseDossierNumber(typed))
        conditions.add(u"d.number = :number"_s, u"number"_s, toString(*number));
    else
        conditions.contains(u"LOWER(d.number)"_s, u"number"_s, folded(typed));
}

void addText(Conditions &conditions, const QString &typed)
{
    const QString text = folded(typed);
    if (text.isEmpty())
        return;
    if (const std::optional<DossierNumber> number = parseDossierNumber(typed)) {
        conditions.add(u"d.number = :text"_s, u"text"_s, toString(*number));
        return;
    }
    QString compact = text;
    compact.remove(u' ');
    Conditions any; // the same typed text may be a part of any of these
    any.contains(u"d.company_folded"_s, u"text"_s, text);
    any.contains(u"LOWER(d.number)"_s, u"compact"_s, compact);
    any.contains(u"LOWER(d.eori)"_s, u"compact"_s, compact);
    any.contains(u"LOWER(COALESCE(a.number, ''))"_s, u"compact"_s, compact);
    conditions.addAny(any);
}

// Days count in Europe/Paris, both ends included.
void addDays(Conditions &conditions, const QString &column, const QString &name, const QDate &from, const QDate &to)
{
    const QTimeZone paris("Europe/Paris");
    if (from.isValid())
        conditions.add(column + u" >= :"_s + name + u"_from"_s, name + u"_from"_s,
            from.startOfDay(paris).toMSecsSinceEpoch());
    if (to.isValid())
        conditions.add(column + u" < :"_s + name + u"_to"_s, name + u"_to"_s,
            to.addDays(1).startOfDay(paris).toMSecsSinceEpoch());
}

void addCriteria(Conditions &conditions, const Criteria &criteria)
{
    if (const QString number = criteria.number.trimmed(); !number.isEmpty())
        addNumber(conditions, number);
    if (const QString name = folded(criteria.applicant); !name.isEmpty())
        conditions.contains(u"d.company_folded"_s, u"applicant"_s, name);
    if (const QString number = eori::normalised(criteria.eori); !number.isEmpty())
        conditions.contains(u"LOWER(d.eori)"_s, u"eori"_s, number.toLower());
    if (!criteria.statuses.isEmpty()) {
        QStringList codes;
        for (const Status status : criteria.statuses)
            codes.append(u'\'' + code(status) + u'\''); // words of our own
        conditions.add(u"d.status IN ("_s + codes.join(u',') + u')');
    }
    if (!criteria.officeCode.isEmpty())
        conditions.add(u"d.office_code = :service"_s, u"service"_s, criteria.officeCode);
    addDays(conditions, u"d.transmitted"_s, u"transmitted"_s, criteria.transmittedFrom, criteria.transmittedTo);
    addDays(conditions, u"d.created"_s, u"created"_s, criteria.createdFrom, criteria.createdTo);
}

// Whether the company must act: then « Affecté à » names it, else the office (domain notes 6.3).
constexpr auto assignedTo = "CASE WHEN d.status IN ('draft', 'incomplete', 'abandoned') THEN d.company_folded ELSE LOWER(o.name) END"_L1;

QString orderBy(SortKey key, bool descending)
{
    QString column;
    switch (key) {
    case SortKey::Number:
        column = u"d.number"_s;
        break;
    case SortKey::Status:
        column = u"d.status"_s;
        break;
    case SortKey::Company:
        column = u"d.company_folded"_s;
        break;
    case SortKey::AssignedTo:
        column = assignedTo;
        break;
    case SortKey::Created:
        column = u"d.created"_s;
        break;
    case SortKey::Transmitted:
        column = u"d.transmitted"_s;
        break;
    case SortKey::Updated:
        column = u"d.updated"_s;
        break;
    case SortKey::Registered:
        column = u"a.registered_on"_s;
        break;
    case SortKey::Completed:
        column = u"d.completed"_s;
        break;
    case SortKey::Alert:
        column = u"d.deadline"_s;
        break;
    case SortKey::RexNumber:
        column = u"a.number"_s;
        break;
    case SortKey::ClaimedBy:
    case SortKey::Type:
        column = u"1"_s;
        break;
    }
    const QLatin1StringView direction = descending ? " DESC"_L1 : ""_L1;
    return column + direction + u", d.id"_s + direction; // the id makes every order stable
}

} // namespace

bool canSort(DossierList list, SortKey key)
{
    return key != SortKey::ClaimedBy || list == DossierList::ToDo || list == DossierList::Waiting;
}

ListQuery visibleTo(const Account &account)
{
    Conditions conditions;
    addVisible(conditions, account);
    return conditions.all();
}

ListQuery listQuery(const Account &account, const ListRequest &request)
{
    Conditions conditions;
    addVisible(conditions, account);
    addList(conditions, account, request.list);
    addText(conditions, request.text);
    addCriteria(conditions, request.criteria);
    ListQuery query = conditions.all();
    query.order = orderBy(request.sortKey, request.descending);
    return query;
}

} // namespace rex
