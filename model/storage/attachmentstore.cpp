// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/attachmentstore.h"

#include "model/domain/text.h"
#include "model/storage/attachmentrow.h"
#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace rex {

Attachment attachmentOf(const Query &row)
{
    return Attachment{row.integer("id"), row.integer("dossier_id"), row.text("name"),
        fileTypeFromCode(row.text("type")).value_or(FileType::Text), row.integer("size"), row.text("sha256"),
        row.time("added_at"), row.text("author"), row.text("affiliation")};
}

AttachmentStore::AttachmentStore(const Database &database)
    : m_database(database)
{
}

Result<QList<Attachment>> AttachmentStore::of(qint64 dossierId) const
{
    Query query(m_database, u"attachment/of_dossier"_s);
    query.bind(u"dossier"_s, dossierId);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<Attachment> attachments;
    while (query.next())
        attachments.append(attachmentOf(query));
    return attachments;
}

Result<Attachment> AttachmentStore::byId(qint64 id) const
{
    Query query(m_database, u"attachment/by_id"_s);
    query.bind(u"id"_s, id);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return attachmentOf(query);
}

Result<QByteArray> AttachmentStore::content(const QString &sha256) const
{
    Query query(m_database, u"attachment/content"_s);
    query.bind(u"sha256"_s, sha256);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return query.bytes("content");
}

Result<qint64> AttachmentStore::insert(
    const Attachment &attachment, const QByteArray &content, qint64 accountId) const
{
    const Result<> kept = Query(m_database, u"attachment/insert_content"_s)
                              .bind(u"sha256"_s, attachment.sha256)
                              .bind(u"size"_s, attachment.size)
                              .bind(u"content"_s, content)
                              .run();
    if (!kept)
        return fail(kept.error());
    return Query(m_database, u"attachment/insert"_s)
        .bind(u"dossier"_s, attachment.dossierId)
        .bind(u"sha256"_s, attachment.sha256)
        .bind(u"name"_s, attachment.name)
        .bind(u"name_folded"_s, folded(attachment.name))
        .bind(u"type"_s, code(attachment.type))
        .bind(u"size"_s, attachment.size)
        .bind(u"now"_s, attachment.addedAt)
        .bind(u"account"_s, accountId)
        .bind(u"author"_s, attachment.author)
        .bind(u"affiliation"_s, attachment.affiliation)
        .insert();
}

Result<> AttachmentStore::remove(const Attachment &attachment) const
{
    if (Result<> done = Query(m_database, u"attachment/delete"_s).bind(u"id"_s, attachment.id).run(); !done)
        return done;
    return Query(m_database, u"attachment/delete_content"_s).bind(u"sha256"_s, attachment.sha256).run();
}

} // namespace rex
