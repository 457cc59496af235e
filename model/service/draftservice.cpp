// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/draftservice.h"

#include "model/domain/formjson.h"
#include "model/storage/database.h"
#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace rex {

DraftService::DraftService(const Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<> DraftService::store(
    const Account &account, qint64 dossierId, qint64 dossierVersion, const Form &form) const
{
    return m_database.write([&] {
        return Query(m_database, u"draft/write"_s)
            .bind(u"account"_s, account.id)
            .bindId(u"dossier"_s, dossierId)
            .bind(u"version"_s, dossierVersion)
            .bind(u"now"_s, m_clock())
            .bind(u"form"_s, QString::fromUtf8(toJson(form)))
            .run();
    });
}

Result<std::optional<DraftService::Draft>> DraftService::load(const Account &account) const
{
    Query query(m_database, u"draft/read"_s);
    query.bind(u"account"_s, account.id);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    if (!query.next())
        return std::optional<Draft>();
    const Result<Form> form = formFromJson(query.text("form").toUtf8());
    if (!form)
        return fail(form.error());
    return Draft{*form, query.integer("dossier_id"), query.integer("dossier_version"), query.time("saved_at")};
}

Result<> DraftService::discard(const Account &account) const
{
    return m_database.write(
        [&] { return Query(m_database, u"draft/delete"_s).bind(u"account"_s, account.id).run(); });
}

} // namespace rex
