// SPDX-License-Identifier: GPL-3.0-or-later
// « Mes documents »: ids of the result first, rows by id after.
#include "model/service/attachmentservice.h"
#include "model/service/listquery.h"
#include "model/storage/attachmentrow.h"
#include "model/storage/query.h"

#include <QHash>

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
    query.bind(visible.values).bind(u"ids"_s, ids);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QHash<qint64, DocumentRow> found;
    while (query.next()) {
        const Attachment attachment = attachmentOf(query);
        found.insert(attachment.id, DocumentRow{attachment, query.text("number"), query.text("company_name")});
    }
    if (Result<> whole = query.ended(); !whole)
        return fail(whole.error());
    QList<DocumentRow> rows;
    rows.reserve(found.size());
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace rex
