// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/savedsearchstore.h"

#include "model/domain/text.h"
#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace rex {

SavedSearchStore::SavedSearchStore(const Database &database)
    : m_database(database)
{
}

Result<QList<SavedSearch>> SavedSearchStore::of(qint64 accountId, const QString &officeCode) const
{
    Query query(m_database, u"saved_search/of_account"_s);
    query.bind(u"account"_s, accountId).bind(u"office"_s, officeCode);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<SavedSearch> searches;
    while (query.next())
        searches.append({query.integer("id"), query.integer("account_id"), query.text("office_code"),
            query.text("name"), query.text("criteria")});
    return searches;
}

Result<qint64> SavedSearchStore::insert(const SavedSearch &search, const QDateTime &now) const
{
    return Query(m_database, u"saved_search/insert"_s)
        .bind(u"account"_s, search.accountId)
        .bindCode(u"office"_s, search.officeCode)
        .bind(u"name"_s, search.name)
        .bind(u"name_folded"_s, folded(search.name))
        .bind(u"criteria"_s, search.criteria)
        .bind(u"now"_s, now)
        .insert();
}

Result<int> SavedSearchStore::update(const SavedSearch &search, const QDateTime &now) const
{
    return Query(m_database, u"saved_search/update"_s)
        .bind(u"id"_s, search.id)
        .bindCode(u"office"_s, search.officeCode)
        .bind(u"name"_s, search.name)
        .bind(u"name_folded"_s, folded(search.name))
        .bind(u"criteria"_s, search.criteria)
        .bind(u"now"_s, now)
        .change();
}

Result<int> SavedSearchStore::remove(qint64 id) const
{
    return Query(m_database, u"saved_search/delete"_s).bind(u"id"_s, id).change();
}

} // namespace rex
