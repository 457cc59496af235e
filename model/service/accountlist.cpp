// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/accountlist.h"

#include "model/domain/text.h"
#include "model/domain/workflow.h"
#include "model/service/conditions.h"
#include "model/storage/accountstore.h"
#include "model/storage/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::AccountService)
};

const auto affiliation = u"COALESCE(c.name, o.name, '')"_s;

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
        return u"FOLDED("_s + affiliation + u')';
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

AccountList::AccountList(const Database &database)
    : m_database(database)
{
}

// As the database knows the account now, not as it was when the page was opened.
Result<> AccountList::mustManage(const Account &by) const
{
    const Result<Account> current = AccountStore(m_database).account(by.id);
    if (!current && current.error().code != ErrorCode::NotFound)
        return fail(current.error());
    if (!current || !current->active || !has(current->role, Right::ManageAccounts))
        return fail(ErrorCode::NotAllowed, Texts::tr("Seul un administrateur peut gérer les comptes."));
    return {};
}

Result<QList<qint64>> AccountList::ids(
    const Account &by, const AccountRequest &request, std::optional<int> most, const Cancelled &cancelled) const
{
    if (Result<> allowed = mustManage(by); !allowed)
        return fail(allowed.error());
    Conditions conditions;
    conditions.contains(u"FOLDED(a.login || ' ' || a.display_name || ' ' || "_s + affiliation + u" || ' ' || a.email)"_s,
        u"text"_s, folded(request.text).trimmed());
    const ListQuery list = conditions.all();
    const QString direction = request.descending ? u" DESC"_s : QString();
    Query query(m_database, u"account/list_ids"_s,
        {{u"where"_s, list.where}, {u"order"_s, column(request.sort) + direction + u", a.id"_s + direction},
            {u"limit"_s, most ? u"LIMIT %1"_s.arg(*most) : QString()}});
    query.bind(list.values).cancelWhen(cancelled);
    return query.ids();
}

Result<QList<Account>> AccountList::rows(const Account &by, const QList<qint64> &ids) const
{
    if (Result<> allowed = mustManage(by); !allowed)
        return fail(allowed.error());
    return AccountStore(m_database).accounts(ids);
}

} // namespace rex
