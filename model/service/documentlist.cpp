// SPDX-License-Identifier: GPL-3.0-or-later
// « Mes documents »: ids of the result first, rows by id after.
#include "model/service/attachmentservice.h"
#include "model/service/listquery.h"
#include "model/storage/attachmentrow.h"
#include "model/storage/rowsbyid.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

Result<QList<qint64>> readIds(const Database &database, const ListQuery &list, const QString &limit, const Cancelled &cancelled)
{
    Query query(database, u"attachment/list_ids"_s,
        {{u"where"_s, list.where}, {u"order"_s, list.order}, {u"limit"_s, limit}});
    query.bind(list.values).cancelWhen(cancelled);
    return query.ids();
}

} // namespace

Result<QList<qint64>> AttachmentService::ids(
    const Account &account, const DocumentRequest &request, const Cancelled &cancelled) const
{
    return readIds(m_database, documentQuery(account, request), {}, cancelled);
}

Result<QList<qint64>> AttachmentService::first(
    const Account &account, const DocumentRequest &request, int n, const Cancelled &cancelled) const
{
    return readIds(m_database, documentQuery(account, request), u"LIMIT %1"_s.arg(n), cancelled);
}

Result<QList<DocumentRow>> AttachmentService::rows(const Account &account, const QList<qint64> &ids) const
{
    const ListQuery visible = visibleTo(account);
    Query query(m_database, u"attachment/list_rows"_s, {{u"where"_s, visible.where}});
    query.bind(visible.values);
    return rowsById(query, ids, [](const Query &row) {
        return DocumentRow{attachmentOf(row), row.text("number"), row.text("company_name")};
    });
}

} // namespace rex
