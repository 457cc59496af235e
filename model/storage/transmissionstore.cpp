// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/transmissionstore.h"

#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

Result<QList<Transmission>> readAll(Query &query)
{
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<Transmission> list;
    while (query.next()) {
        Transmission row;
        row.id = query.integer("id");
        row.dossierId = query.integer("dossier_id");
        row.dossierNumber = query.text("dossier_number");
        row.companyName = query.text("company_name");
        row.rexNumber = query.text("rex_number");
        row.at = query.time("at");
        row.kind = transmissionKindFromCode(query.text("kind")).value_or(TransmissionKind::Granting);
        row.state = transmissionStateFromCode(query.text("state")).value_or(TransmissionState::Pending);
        row.payload = query.text("payload").toUtf8();
        row.consent = query.boolean("consent");
        row.batch = query.text("batch");
        row.sent = query.time("sent");
        row.error = query.text("error");
        list.append(row);
    }
    return list;
}

} // namespace

TransmissionStore::TransmissionStore(const Database &database)
    : m_database(database)
{
}

Result<> TransmissionStore::insert(
    qint64 dossierId, TransmissionKind kind, const QByteArray &payload, const QDateTime &now) const
{
    const Result<qint64> id = Query(m_database, u"transmission/insert"_s)
                                  .bind(u"dossier"_s, dossierId)
                                  .bind(u"now"_s, now)
                                  .bind(u"kind"_s, code(kind))
                                  .bind(u"payload"_s, QString::fromUtf8(payload))
                                  .insert();
    return id ? Result<>() : Result<>(fail(id.error()));
}

Result<QList<Transmission>> TransmissionStore::pending() const
{
    Query query(m_database, u"transmission/pending"_s);
    return readAll(query);
}

Result<QList<Transmission>> TransmissionStore::ofState(TransmissionState state, int most) const
{
    Query query(m_database, u"transmission/of_state"_s);
    return readAll(query.bind(u"state"_s, code(state)).bind(u"most"_s, most));
}

Result<int> TransmissionStore::count(TransmissionState state) const
{
    Query query(m_database, u"transmission/count"_s);
    query.bind(u"state"_s, code(state));
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return static_cast<int>(query.integer("n"));
}

Result<QDateTime> TransmissionStore::lastSent(qint64 dossierId) const
{
    Query query(m_database, u"transmission/last_sent"_s);
    query.bind(u"dossier"_s, dossierId);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return query.time("sent");
}

Result<int> TransmissionStore::markSent(const QString &batch, qint64 lastId, const QDateTime &now) const
{
    return Query(m_database, u"transmission/mark_sent"_s)
        .bind(u"batch"_s, batch)
        .bind(u"last"_s, lastId)
        .bind(u"now"_s, now)
        .change();
}

Result<int> TransmissionStore::markFailed(const QString &batch, const QString &reason) const
{
    return Query(m_database, u"transmission/mark_failed"_s).bind(u"batch"_s, batch).bind(u"reason"_s, reason).change();
}

Result<int> TransmissionStore::requeue(const QString &batch) const
{
    return Query(m_database, u"transmission/requeue"_s).bind(u"batch"_s, batch).change();
}

} // namespace rex
