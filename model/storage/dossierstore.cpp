// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/dossierstore.h"

#include "model/domain/labels.h"
#include "model/domain/text.h"
#include "model/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

Authorisation readAuthorisation(const Query &row)
{
    Authorisation authorisation;
    authorisation.number = row.text("rex_number");
    authorisation.registeredOn = row.day("registered_on");
    authorisation.validFrom = row.day("valid_from");
    authorisation.grantedAt = row.time("granted_at");
    authorisation.grantedBy = row.text("granted_by");
    authorisation.grantedOfficeCode = row.text("granted_office");
    authorisation.consent = row.boolean("consent");
    authorisation.consentSince = row.time("consent_since");
    authorisation.revokedAt = row.time("revoked_at");
    authorisation.revocationEffect = row.day("revocation_effect");
    authorisation.revocationMotive = row.text("revocation_motive");
    return authorisation;
}

Result<Dossier> read(Query &row)
{
    if (Result<> done = row.runOne(); !done)
        return fail(done.error());
    Dossier dossier;
    dossier.id = row.integer("id");
    dossier.uuid = row.text("uuid");
    dossier.number = row.text("number");
    const std::optional<Status> status = statusFromCode(row.text("status"));
    if (!status) // a status that this program does not know: written by another one
        return fail(ErrorCode::TooNew,
            QCoreApplication::translate("rex::DossierStore",
                "Le dossier %1 a été enregistré par une version plus récente du programme. Installez-la pour l’ouvrir.")
                .arg(dossier.number));
    dossier.status = *status;
    dossier.companyId = row.integer("company_id");
    dossier.companyName = row.text("company_name");
    dossier.eori = row.text("eori");
    dossier.officeCode = row.text("office_code");
    dossier.created = row.time("created");
    dossier.transmitted = row.time("transmitted");
    dossier.completed = row.time("completed");
    dossier.updated = row.time("updated");
    dossier.writtenAt = row.time("written_at");
    dossier.writtenBy = row.text("written_by");
    dossier.deadline = row.time("deadline");
    dossier.unread = row.boolean("unread");
    dossier.reassigned = row.boolean("reassigned");
    dossier.version = row.integer("version");
    dossier.draftFormId = row.integer("draft_form");
    dossier.depositedFormId = row.integer("deposited_form");
    dossier.grantedFormId = row.integer("granted_form");
    if (!row.isNull("rex_number"))
        dossier.authorisation = readAuthorisation(row);
    return dossier;
}

} // namespace

DossierStore::DossierStore(const Database &database)
    : m_database(database)
{
}

Result<Dossier> DossierStore::byId(qint64 id) const
{
    Query query(m_database, u"dossier/by_id"_s);
    query.bind(u"id"_s, id);
    return read(query);
}

Result<Dossier> DossierStore::byAnyNumber(const QString &number) const
{
    Query query(m_database, u"dossier/by_any_number"_s);
    query.bind(u"number"_s, number);
    return read(query);
}

Result<QString> DossierStore::activeNumber(const QString &eori, qint64 exceptId) const
{
    Query query(m_database, u"dossier/active_of_eori"_s);
    query.bind(u"eori"_s, eori).bind(u"except"_s, exceptId);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    return query.next() ? query.text("number") : QString();
}

Result<QString> DossierStore::activeNumberOfSiren(const QString &siren, const QString &exceptEori) const
{
    Query query(m_database, u"dossier/active_of_siren"_s);
    const QString from = u"FR"_s + siren;
    query.bind(u"from"_s, from).bind(u"to"_s, from + u':').bind(u"eori"_s, exceptEori); // « : » follows « 9 »
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    return query.next() ? query.text("number") : QString();
}

Result<qint64> DossierStore::insert(const Dossier &dossier) const
{
    const Result<qint64> id = Query(m_database, u"dossier/insert"_s)
        .bind(u"uuid"_s, dossier.uuid)
        .bind(u"number"_s, dossier.number)
        .bind(u"company"_s, dossier.companyId)
        .bind(u"company_name"_s, dossier.companyName)
        .bind(u"company_folded"_s, folded(dossier.companyName))
        .bind(u"eori"_s, dossier.eori)
        .bindCode(u"office"_s, dossier.officeCode)
        .bind(u"now"_s, dossier.created)
        .insert();
    if (!id)
        return id;
    if (Result<> listed = bringListingUpToDate(*id); !listed)
        return fail(listed.error());
    return id;
}

// Lists and searches read columns of their own; every write of a dossier ends here.
Result<> DossierStore::bringListingUpToDate(qint64 id) const
{
    return Query(m_database, u"dossier/listing"_s).bind(u"id"_s, id).run();
}

Result<> DossierStore::update(Dossier &dossier, Status from) const
{
    const Result<int> changed = Query(m_database, u"dossier/update"_s)
                                    .bind(u"id"_s, dossier.id)
                                    .bind(u"version"_s, dossier.version)
                                    .bind(u"from"_s, code(from))
                                    .bind(u"status"_s, code(dossier.status))
                                    .bind(u"company_name"_s, dossier.companyName)
                                    .bind(u"company_folded"_s, folded(dossier.companyName))
                                    .bindCode(u"office"_s, dossier.officeCode)
                                    .bind(u"transmitted"_s, dossier.transmitted)
                                    .bind(u"completed"_s, dossier.completed)
                                    .bind(u"updated"_s, dossier.updated)
                                    .bind(u"deadline"_s, dossier.deadline)
                                    .bind(u"written_at"_s, dossier.writtenAt)
                                    .bind(u"written_by"_s, dossier.writtenBy)
                                    .bind(u"unread"_s, dossier.unread)
                                    .bind(u"reassigned"_s, dossier.reassigned)
                                    .bindId(u"draft"_s, dossier.draftFormId)
                                    .bindId(u"deposited"_s, dossier.depositedFormId)
                                    .bindId(u"granted"_s, dossier.grantedFormId)
                                    .change();
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(ErrorCode::Conflict,
            QCoreApplication::translate("rex::DossierStore", "Le dossier a été modifié entre-temps."));
    ++dossier.version;
    return bringListingUpToDate(dossier.id);
}

Result<> DossierStore::insert(qint64 dossierId, const Authorisation &authorisation) const
{
    return Query(m_database, u"authorisation/insert"_s)
        .bind(u"dossier"_s, dossierId)
        .bind(u"number"_s, authorisation.number)
        .bind(u"registered_on"_s, authorisation.registeredOn)
        .bind(u"valid_from"_s, authorisation.validFrom)
        .bind(u"granted_at"_s, authorisation.grantedAt)
        .bind(u"granted_by"_s, authorisation.grantedBy)
        .bind(u"granted_office"_s, authorisation.grantedOfficeCode)
        .bind(u"consent"_s, authorisation.consent)
        .run();
}

Result<> DossierStore::revoke(qint64 dossierId, const Authorisation &authorisation) const
{
    return Query(m_database, u"authorisation/revoke"_s)
        .bind(u"dossier"_s, dossierId)
        .bind(u"now"_s, authorisation.revokedAt)
        .bind(u"effect"_s, authorisation.revocationEffect)
        .bind(u"motive"_s, authorisation.revocationMotive)
        .run();
}

Result<> DossierStore::annulRevocation(qint64 dossierId) const
{
    return Query(m_database, u"authorisation/annul_revocation"_s).bind(u"dossier"_s, dossierId).run();
}

Result<> DossierStore::setConsent(qint64 dossierId, bool given, const QDateTime &since) const
{
    return Query(m_database, u"authorisation/set_consent"_s)
        .bind(u"dossier"_s, dossierId)
        .bind(u"consent"_s, given)
        .bind(u"now"_s, since)
        .run();
}

Result<std::optional<LastRevocation>> DossierStore::lastRevocation(const QString &eori) const
{
    Query query(m_database, u"authorisation/last_revoked"_s);
    query.bind(u"eori"_s, eori);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    if (!query.next())
        return std::optional<LastRevocation>();
    return LastRevocation{query.text("revocation_motive"), query.day("revocation_effect")};
}

namespace {

Result<QList<qint64>> readIds(Query &query)
{
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<qint64> ids;
    while (query.next())
        ids.append(query.integer("id"));
    return ids;
}

} // namespace

Result<QList<qint64>> DossierStore::expired(const QDateTime &now) const
{
    Query query(m_database, u"dossier/expired"_s);
    return readIds(query.bind(u"now"_s, now));
}

Result<QList<qint64>> DossierStore::dueWithin(const QDateTime &now, int days) const
{
    Query query(m_database, u"dossier/due_soon"_s);
    return readIds(query.bind(u"now"_s, now).bind(u"until"_s, now.addDays(days)).bind(u"days"_s, days));
}

Result<> DossierStore::markReminded(const Dossier &dossier, int days) const
{
    return Query(m_database, u"dossier/reminded"_s)
        .bind(u"dossier"_s, dossier.id)
        .bind(u"deadline"_s, dossier.deadline)
        .bind(u"days"_s, days)
        .run();
}

Result<int> DossierStore::nextNumber(const QString &kind, int year) const
{
    const Result<qint64> next
        = Query(m_database, u"system/next_number"_s).bind(u"kind"_s, kind).bind(u"year"_s, year).insert();
    if (!next)
        return fail(next.error());
    return static_cast<int>(*next);
}

} // namespace rex
