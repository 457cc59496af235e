// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/accountstore.h"

#include "model/domain/labels.h"
#include "model/domain/text.h"
#include "model/storage/rowsbyid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

Account readAccount(const Query &row)
{
    Account account;
    account.id = row.integer("id");
    account.login = row.text("login");
    account.displayName = row.text("display_name");
    account.email = row.text("email");
    account.role = roleFromCode(row.text("role")).value_or(Role::Operator);
    account.companyId = row.integer("company_id");
    account.companyName = row.text("company_name");
    account.officeCode = row.text("office_code");
    account.officeName = row.text("office_name");
    account.active = row.boolean("active");
    account.created = row.time("created");
    account.lastLogin = row.time("last_login");
    return account;
}

Company readCompany(const Query &row)
{
    return Company{row.integer("id"), row.text("eori"), row.text("name"),
        Address{row.text("street"), row.text("postal_code"), row.text("city"), row.text("country")}};
}

QString column(AccountSort sort)
{
    switch (sort) {
    case AccountSort::Login:
        return u"a.login_folded"_s;
    case AccountSort::Name:
        return u"FOLDED(a.display_name)"_s;
    case AccountSort::Role:
        return u"CASE a.role WHEN 'administrator' THEN 1 WHEN 'officer' THEN 2 WHEN 'supervisor' THEN 3 ELSE 4 END"_s;
    case AccountSort::Affiliation:
        return u"FOLDED(COALESCE(c.name, o.name, ''))"_s;
    case AccountSort::Email:
        return u"LOWER(a.email)"_s;
    case AccountSort::LastLogin:
        return u"COALESCE(a.last_login, 0)"_s;
    case AccountSort::State:
        return u"a.active"_s;
    }
    return {};
}

} // namespace

AccountStore::AccountStore(const Database &database)
    : m_database(database)
{
}

Result<std::optional<AccountStore::Credentials>> AccountStore::credentials(const QString &login) const
{
    Query query(m_database, u"account/by_login"_s);
    query.bind(u"login"_s, folded(login));
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    if (!query.next())
        return std::optional<Credentials>();
    return Credentials{readAccount(query), query.text("password_hash")};
}

Result<Account> AccountStore::account(qint64 id) const
{
    Query query(m_database, u"account/by_id"_s);
    query.bind(u"id"_s, id);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return readAccount(query);
}

Result<QList<qint64>> AccountStore::ids(
    const AccountRequest &request, std::optional<int> most, const std::function<bool()> &cancelled) const
{
    const QString direction = request.descending ? u" DESC"_s : QString();
    Query query(m_database, u"account/list_ids"_s,
        {{u"order"_s, column(request.sort) + direction + u", a.id"_s + direction},
            {u"limit"_s, most ? u"LIMIT %1"_s.arg(*most) : QString()}});
    query.bind(u"text"_s, folded(request.text).trimmed()).cancelWhen(cancelled);
    return query.ids();
}

Result<QList<Account>> AccountStore::rows(const QList<qint64> &ids) const
{
    Query query(m_database, u"account/list_rows"_s);
    return rowsById(query, ids, readAccount);
}

Result<bool> AccountStore::isEmpty() const
{
    Query query(m_database, u"account/is_empty"_s);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return query.boolean("empty");
}

Result<qint64> AccountStore::insert(const Account &account, const QString &passwordHash, const QDateTime &now) const
{
    return Query(m_database, u"account/insert"_s)
        .bind(u"login"_s, account.login)
        .bind(u"login_folded"_s, folded(account.login))
        .bind(u"display_name"_s, account.displayName)
        .bind(u"email"_s, account.email)
        .bind(u"role"_s, code(account.role))
        .bindId(u"company"_s, account.companyId)
        .bindCode(u"office"_s, account.officeCode)
        .bind(u"hash"_s, passwordHash)
        .bind(u"created"_s, now)
        .insert();
}

Result<> AccountStore::update(const Account &before, const Account &account) const
{
    const Result<int> changed = Query(m_database, u"account/update"_s)
                                    .bind(u"id"_s, before.id)
                                    .bind(u"display_name"_s, account.displayName)
                                    .bind(u"email"_s, account.email)
                                    .bind(u"shown_name"_s, before.displayName)
                                    .bind(u"shown_email"_s, before.email)
                                    .change();
    if (!changed)
        return fail(changed.error());
    if (*changed == 0)
        return fail(ErrorCode::Conflict,
            QCoreApplication::translate("rex::AccountStore",
                "Ce compte a été modifié entre-temps. Fermez ce dialogue pour voir son état, puis recommencez."));
    return {};
}

Result<> AccountStore::setActive(qint64 id, bool active) const
{
    return Query(m_database, u"account/set_active"_s).bind(u"id"_s, id).bind(u"active"_s, active).run();
}

Result<> AccountStore::setPassword(qint64 id, const QString &passwordHash) const
{
    return Query(m_database, u"account/set_password"_s).bind(u"id"_s, id).bind(u"hash"_s, passwordHash).run();
}

Result<> AccountStore::recordLogin(qint64 id, const QDateTime &now) const
{
    return Query(m_database, u"account/record_login"_s).bind(u"id"_s, id).bind(u"now"_s, now).run();
}

Result<AccountStore::Attempts> AccountStore::attempts(const QString &login) const
{
    Query query(m_database, u"account/attempt"_s);
    query.bind(u"login"_s, folded(login));
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    if (!query.next())
        return Attempts{};
    return Attempts{static_cast<int>(query.integer("failures")), query.time("last_failure"), query.time("blocked_until")};
}

Result<> AccountStore::writeAttempts(const QString &login, const Attempts &attempts) const
{
    return Query(m_database, u"account/attempt_write"_s)
        .bind(u"login"_s, folded(login))
        .bind(u"failures"_s, attempts.failures)
        .bind(u"now"_s, attempts.last)
        .bind(u"until"_s, attempts.blockedUntil.isValid() ? attempts.blockedUntil.toMSecsSinceEpoch() : 0)
        .run();
}

Result<> AccountStore::clearAttempts(const QString &login, const QDateTime &before) const
{
    return Query(m_database, u"account/attempt_clear"_s)
        .bind(u"login"_s, folded(login))
        .bind(u"before"_s, before)
        .run();
}

Result<Company> AccountStore::company(qint64 id) const
{
    Query query(m_database, u"company/by_id"_s);
    query.bind(u"id"_s, id);
    if (Result<> done = query.runOne(); !done)
        return fail(done.error());
    return readCompany(query);
}

Result<std::optional<Company>> AccountStore::companyByEori(const QString &eori) const
{
    Query query(m_database, u"company/by_eori"_s);
    query.bind(u"eori"_s, eori);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    return query.next() ? std::optional(readCompany(query)) : std::nullopt;
}

Result<QList<Company>> AccountStore::companies() const
{
    Query query(m_database, u"company/all"_s);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<Company> list;
    while (query.next())
        list.append(readCompany(query));
    return list;
}

Result<qint64> AccountStore::insert(const Company &company) const
{
    return Query(m_database, u"company/insert"_s)
        .bind(u"eori"_s, company.eori)
        .bind(u"name"_s, company.name)
        .bind(u"name_folded"_s, folded(company.name))
        .bind(u"street"_s, company.address.street)
        .bind(u"postal_code"_s, company.address.postalCode)
        .bind(u"city"_s, company.address.city)
        .bind(u"country"_s, company.address.country)
        .insert();
}

Result<> AccountStore::update(const Company &company) const
{
    return Query(m_database, u"company/update"_s)
        .bind(u"id"_s, company.id)
        .bind(u"name"_s, company.name)
        .bind(u"name_folded"_s, folded(company.name))
        .bind(u"street"_s, company.address.street)
        .bind(u"postal_code"_s, company.address.postalCode)
        .bind(u"city"_s, company.address.city)
        .bind(u"country"_s, company.address.country)
        .run();
}

Result<Company> AccountStore::findOrInsert(const Company &company) const
{
    const auto found = companyByEori(company.eori);
    if (!found)
        return fail(found.error());
    if (*found)
        return **found;
    const Result<qint64> id = insert(company);
    if (!id)
        return fail(id.error());
    return this->company(*id);
}

} // namespace rex
