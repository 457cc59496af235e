// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/claimstore.h"

#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace rex {

ClaimStore::ClaimStore(const Database &database)
    : m_database(database)
{
}

Result<std::optional<Claim>> ClaimStore::of(qint64 dossierId, const QDateTime &now) const
{
    Query query(m_database, u"claim/read"_s);
    query.bind(u"dossier"_s, dossierId);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    if (!query.next() || query.time("until") <= now)
        return std::optional<Claim>();
    return Claim{query.integer("account_id"), query.text("name"), query.time("until")};
}

Result<> ClaimStore::write(qint64 dossierId, const Claim &claim) const
{
    return Query(m_database, u"claim/write"_s)
        .bind(u"dossier"_s, dossierId)
        .bind(u"account"_s, claim.accountId)
        .bind(u"name"_s, claim.name)
        .bind(u"until"_s, claim.until)
        .run();
}

Result<> ClaimStore::remove(qint64 dossierId) const
{
    return Query(m_database, u"claim/delete"_s).bind(u"dossier"_s, dossierId).run();
}

} // namespace rex
