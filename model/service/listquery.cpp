// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/listquery.h"

#include "model/domain/text.h"
#include "model/domain/workflow.h"
#include "model/service/conditions.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

bool readsAsCompany(const Account &account)
{
    return standsFor(account.role, Party::Company);
}

void addVisible(Conditions &conditions, const Account &account, const QString &transmitted)
{
    if (account.active && account.companyId && readsAsCompany(account))
        conditions.add(u"d.company_id = :company"_s, u"company"_s, account.companyId);
    else if (account.active && has(account.role, Right::SeeEveryCompany))
        conditions.add(transmitted + u" IS NOT NULL"_s);
    else
        conditions.nothing();
}

bool isHome(DossierList list)
{
    return list == DossierList::ToDo || list == DossierList::Waiting;
}

// The home lists of the guide (2.2) as seen by the company and, mirrored, by the office.
void addList(Conditions &conditions, const Account &account, DossierList list)
{
    const bool company = readsAsCompany(account);
    if (list != DossierList::Search && !company)
        conditions.add(u"d.office_code = :office"_s, u"office"_s, account.officeCode);
    switch (list) {
    case DossierList::ToDo: // the very words of the indexes dossier_todo_…
        conditions.add(company ? u"d.status IN ('draft', 'incomplete')"_s : u"d.status = 'under_review' OR d.unread = 1"_s);
        break;
    case DossierList::Waiting: // and dossier_waiting_…
        conditions.add(company ? u"d.status = 'under_review'"_s : u"d.status = 'incomplete'"_s);
        break;
    case DossierList::Authorisations: // decisions in force and refusals (guide 2.2, 4.2)
        conditions.add(u"d.number_valid = 1 OR +d.status_order IN (3, 4)"_s);
        break;
    case DossierList::Documents: // a valid number has an authorisation to print (guide 5.1)
        conditions.add(u"+d.number_valid = 1"_s);
        break;
    case DossierList::Search:
        break;
    }
}

// An office sees its own alerts, a company those of what it has to do.
constexpr auto companyAlert = "CASE WHEN d.status = 'incomplete' AND d.deadline IS NOT NULL THEN d.deadline "
                              "WHEN d.status = 'under_review' AND d.number_valid = 1 THEN 9000000000000000 "
                              "WHEN d.status = 'draft' THEN 9000000000000001 ELSE 9000000000000002 END"_L1;

QString orderColumn(SortKey key, bool company)
{
    switch (key) {
    case SortKey::Number:
        return u"d.number"_s;
    case SortKey::Status:
        return u"d.status_order"_s;
    case SortKey::Company:
        return u"d.company_folded"_s;
    case SortKey::AssignedTo:
        return u"d.assigned_folded"_s;
    case SortKey::Created:
    case SortKey::Type: // one for all: the order of their birth
        return u"d.created"_s;
    case SortKey::Transmitted:
        return u"d.transmitted"_s;
    case SortKey::Updated:
        return u"d.updated"_s;
    case SortKey::Registered:
        return u"d.listed_registered_on"_s;
    case SortKey::Completed:
        return u"d.completed"_s;
    case SortKey::Alert:
        return company ? companyAlert : u"d.alert_order"_s;
    case SortKey::ClaimedBy:
        return u"COALESCE(c.name, '')"_s;
    case SortKey::RexNumber:
        return u"d.listed_rex_number"_s;
    }
    return {};
}

QString orderBy(DocumentSort sort, bool descending)
{
    QString column;
    switch (sort) {
    case DocumentSort::Name:
        column = u"t.name_folded"_s;
        break;
    case DocumentSort::Type:
        column = u"t.type"_s;
        break;
    case DocumentSort::Dossier:
        column = u"d.number"_s;
        break;
    case DocumentSort::Company:
        column = u"d.company_folded"_s;
        break;
    case DocumentSort::Added:
        column = u"t.added_at"_s;
        break;
    case DocumentSort::Author:
        column = u"LOWER(t.author)"_s;
        break;
    case DocumentSort::Size:
        column = u"t.size"_s;
        break;
    }
    const QLatin1StringView direction = descending ? " DESC"_L1 : ""_L1;
    return column + direction + u", t.id"_s + direction;
}

} // namespace

bool canSort(DossierList list, SortKey key)
{
    return key != SortKey::ClaimedBy || isHome(list);
}

ListQuery visibleTo(const Account &account)
{
    Conditions conditions;
    addVisible(conditions, account, u"d.transmitted"_s);
    return conditions.all();
}

ListQuery listQuery(const Account &account, const ListRequest &request)
{
    const SortKey key = canSort(request.list, request.sortKey) ? request.sortKey : SortKey::Updated;
    const QString column = orderColumn(key, readsAsCompany(account));
    Conditions conditions(column);
    // the indexes of the home lists know their dossiers by status: there « + » hides the others' condition
    addVisible(conditions, account, isHome(request.list) ? u"+d.transmitted"_s : u"d.transmitted"_s);
    addList(conditions, account, request.list);
    addText(conditions, request.text);
    addCriteria(conditions, request.criteria);
    ListQuery query = conditions.all();
    const QLatin1StringView direction = request.descending ? " DESC"_L1 : ""_L1;
    query.order = column + direction + u", d.id"_s + direction; // the id makes every order stable
    if (key == SortKey::ClaimedBy)
        query.source += u" LEFT JOIN claim c ON c.dossier_id = d.id"_s;
    if (request.list != DossierList::Search || readsAsCompany(account))
        query.candidates.clear(); // few enough in the list itself
    return query;
}

ListQuery documentQuery(const Account &account, const DocumentRequest &request)
{
    Conditions conditions;
    addVisible(conditions, account, u"d.transmitted"_s);
    if (!standsFor(account.role, Party::Company))
        conditions.add(u"d.office_code = :office"_s, u"office"_s, account.officeCode);
    if (const QString name = folded(request.name); !name.isEmpty())
        conditions.contains(u"t.name_folded"_s, u"name"_s, name);
    addText(conditions, request.dossier);
    ListQuery query = conditions.all();
    query.order = orderBy(request.sort, request.descending);
    return query;
}

} // namespace rex
