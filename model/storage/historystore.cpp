// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/historystore.h"

#include "model/domain/labels.h"
#include "model/storage/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

HistoryEntry readEntry(const Query &row)
{
    HistoryEntry entry;
    entry.id = row.integer("id");
    entry.at = row.time("at");
    entry.event = eventFromCode(row.text("event")).value_or(Event::Comment);
    entry.status = statusFromCode(row.text("status")).value_or(Status::UnderReview);
    entry.actor = row.text("actor");
    entry.affiliation = row.text("affiliation");
    entry.comment = row.text("comment");
    entry.formId = row.integer("form_id");
    return entry;
}

} // namespace

QString HistoryLink::hash() const
{
    const QJsonArray values{QString::number(dossierId), QString::number(at), event, status,
        QString::number(accountId), actor, affiliation, comment, QString::number(formId), previousHash};
    const QByteArray bytes = QJsonDocument(values).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

HistoryStore::HistoryStore(const Database &database)
    : m_database(database)
{
}

Result<> HistoryStore::append(qint64 dossierId, const HistoryEntry &entry, qint64 accountId) const
{
    QString previous;
    {
        Query last(m_database, u"history/last"_s);
        last.bind(u"dossier"_s, dossierId);
        if (Result<> done = last.run(); !done)
            return done;
        if (last.next())
            previous = last.text("hash");
    }
    const HistoryLink link{dossierId, entry.at.toMSecsSinceEpoch(), code(entry.event), code(entry.status), accountId,
        entry.actor, entry.affiliation, entry.comment, entry.formId, previous};
    const Result<qint64> id = Query(m_database, u"history/insert"_s)
                                  .bind(u"dossier"_s, link.dossierId)
                                  .bind(u"at"_s, link.at)
                                  .bind(u"event"_s, link.event)
                                  .bind(u"status"_s, link.status)
                                  .bindId(u"account"_s, link.accountId)
                                  .bind(u"actor"_s, link.actor)
                                  .bind(u"affiliation"_s, link.affiliation)
                                  .bind(u"comment"_s, link.comment)
                                  .bindId(u"form"_s, link.formId)
                                  .bind(u"previous"_s, link.previousHash)
                                  .bind(u"hash"_s, link.hash())
                                  .insert();
    if (!id)
        return fail(id.error());
    return {};
}

Result<QList<HistoryEntry>> HistoryStore::of(qint64 dossierId) const
{
    Query query(m_database, u"history/of_dossier"_s);
    query.bind(u"dossier"_s, dossierId);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<HistoryEntry> list;
    while (query.next())
        list.append(readEntry(query));
    return list;
}

Result<QDateTime> HistoryStore::newest() const
{
    Query query(m_database, u"history/newest"_s);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return query.time("at");
}

Result<> HistoryStore::verify(qint64 dossierId) const
{
    Query query(m_database, u"history/chain"_s);
    query.bind(u"dossier"_s, dossierId);
    if (Result<> done = query.run(); !done)
        return done;
    QString previous;
    while (query.next()) {
        const HistoryLink link{dossierId, query.integer("at"), query.text("event"), query.text("status"),
            query.integer("account_id"), query.text("actor"), query.text("affiliation"), query.text("comment"),
            query.integer("form_id"), previous};
        if (query.text("previous_hash") != previous || query.text("hash") != link.hash())
            return fail(ErrorCode::NotOurs,
                QCoreApplication::translate("rex::HistoryStore",
                    "L’historique a été modifié en dehors du programme, à partir de l’événement du %1. "
                    "Prévenez l’administrateur.")
                    .arg(shown(query.time("at"))));
        previous = query.text("hash");
    }
    return {};
}

} // namespace rex
