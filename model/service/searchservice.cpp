// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/searchservice.h"

#include "model/domain/labels.h"
#include "model/service/listquery.h"
#include "model/storage/query.h"

#include <QHash>

#include <algorithm>

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
    row.numberValid = !row.rexNumber.isEmpty() && query.isNull("revoked_at");
    return row;
}

} // namespace

SearchService::SearchService(const Database &database)
    : m_database(database)
{
}

Result<QList<qint64>> SearchService::first(
    const Account &account, const ListRequest &request, int n, const Cancelled &cancelled) const
{
    Result<QList<qint64>> all = ids(account, request, cancelled);
    if (all)
        all->resize(std::min<qsizetype>(all->size(), n));
    return all;
}

Result<qint64> SearchService::count(
    const Account &account, const ListRequest &request, const Cancelled &cancelled) const
{
    const Result<QList<qint64>> all = ids(account, request, cancelled);
    if (!all)
        return fail(all.error());
    return all->size();
}

Result<QList<qint64>> SearchService::ids(
    const Account &account, const ListRequest &request, const Cancelled &cancelled) const
{
    const ListQuery list = listQuery(account, request);
    Query query(m_database, u"list/ids"_s, {{u"where"_s, list.where}, {u"order"_s, list.order}});
    query.bind(list.values);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<qint64> ids;
    while (query.next()) {
        if (cancelled && cancelled())
            return fail(ErrorCode::Cancelled, {});
        ids.append(query.integer("id"));
    }
    return ids;
}

Result<QList<DossierRow>> SearchService::rows(const Account &account, const QList<qint64> &ids) const
{
    const ListQuery visible = visibleTo(account);
    Query query(m_database, u"list/rows"_s, {{u"where"_s, visible.where}});
    query.bind(visible.values).bind(u"ids"_s, ids);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QHash<qint64, DossierRow> found;
    while (query.next()) {
        const DossierRow row = readRow(query);
        found.insert(row.id, row);
    }
    QList<DossierRow> rows;
    rows.reserve(found.size());
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace rex
