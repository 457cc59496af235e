// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/searchservice.h"

#include "model/domain/labels.h"
#include "model/service/listquery.h"
#include "model/storage/rowsbyid.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The company while it must act, else the office (domain notes 6.3).
bool isWithCompany(Status status)
{
    switch (status) {
    case Status::Draft:
    case Status::Incomplete:
    case Status::Abandoned:
        return true;
    case Status::UnderReview:
    case Status::Granted:
    case Status::Rejected:
    case Status::Revoked:
        return false;
    }
    return false;
}

DossierRow readRow(const Query &query)
{
    DossierRow row;
    row.id = query.integer("id");
    row.number = query.text("number");
    row.status = statusFromCode(query.text("status")).value_or(Status::Draft);
    row.companyName = query.text("company_name");
    row.eori = query.text("eori");
    row.assignedTo = isWithCompany(row.status) ? row.companyName : query.text("office_name");
    row.created = query.time("created");
    row.transmitted = query.time("transmitted");
    row.updated = query.time("updated");
    row.deadline = query.time("deadline");
    row.rexNumber = query.text("rex_number");
    row.registeredOn = query.day("registered_on");
    row.completed = query.time("completed");
    row.unread = query.boolean("unread");
    row.reassigned = query.boolean("reassigned");
    row.claimedBy = query.text("claimed_by");
    row.claimedUntil = query.time("claimed_until");
    row.numberValid = query.boolean("number_valid");
    row.revocationEffect = query.day("revocation_effect");
    return row;
}

Result<QList<qint64>> readIds(const Database &database, const ListQuery &list, int limit, const Cancelled &cancelled)
{
    Query query(database, u"list/ids"_s,
        {{u"source"_s, list.source}, {u"where"_s, list.where}, {u"order"_s, list.order},
            {u"limit"_s, limit >= 0 ? u"LIMIT %1"_s.arg(limit) : QString()}});
    query.bind(list.values).cancelWhen(cancelled);
    return query.ids();
}

} // namespace

SearchService::SearchService(const Database &database, SearchEffort effort)
    : m_database(database)
    , m_effort(effort)
{
}

Result<QList<qint64>> SearchService::first(
    const Account &account, const ListRequest &request, int n, const Cancelled &cancelled) const
{
    const ListQuery list = listQuery(account, request);
    const Result<ListQuery> plan = planned(m_database, list, m_effort.few, cancelled);
    if (!plan)
        return fail(plan.error());
    if (!plan->candidates.isEmpty()) {
        // Many match, so in order: unless all of them stand far from the top of this order.
        int ticks = 0;
        Result<QList<qint64>> ids = readIds(m_database, *plan, n,
            [&] { return ++ticks > m_effort.patience || (cancelled && cancelled()); });
        if (ids || ids.error().code != ErrorCode::Cancelled || (cancelled && cancelled()))
            return ids;
        const Result<ListQuery> other
            = planned(m_database, list, std::numeric_limits<qint32>::max(), cancelled);
        return other ? readIds(m_database, *other, n, cancelled) : fail(other.error());
    }
    return readIds(m_database, *plan, n, cancelled);
}

Result<QList<qint64>> SearchService::ids(
    const Account &account, const ListRequest &request, const Cancelled &cancelled) const
{
    const Result<ListQuery> plan = planned(m_database, listQuery(account, request), m_effort.many, cancelled);
    return plan ? readIds(m_database, *plan, -1, cancelled) : fail(plan.error());
}

Result<qint64> SearchService::count(
    const Account &account, const ListRequest &request, const Cancelled &cancelled) const
{
    const Result<ListQuery> plan = planned(m_database, listQuery(account, request), m_effort.many, cancelled);
    if (!plan)
        return fail(plan.error());
    Query query(m_database, u"list/count"_s, {{u"source"_s, plan->source}, {u"where"_s, plan->where}});
    query.bind(plan->values).cancelWhen(cancelled);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return query.integer("count");
}

Result<QList<DossierRow>> SearchService::rows(const Account &account, const QList<qint64> &ids) const
{
    const ListQuery visible = visibleTo(account);
    Query query(m_database, u"list/rows"_s, {{u"where"_s, visible.where}});
    query.bind(visible.values);
    return rowsById(query, ids, readRow);
}

} // namespace rex
