// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/savedsearchservice.h"

#include "model/domain/workflow.h"
#include "model/storage/database.h"
#include "model/storage/savedsearchstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::SavedSearchService)
};

// One line, without what cannot be seen.
QString tidied(const QString &name)
{
    QString result = name;
    result.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace(); });
    return result.simplified();
}

Result<> checkName(const QString &name)
{
    if (name.isEmpty())
        return fail(ErrorCode::Invalid, Texts::tr("Donnez un nom à la recherche."), {QStringLiteral("name")});
    if (name.size() > SavedSearch::longestName)
        return fail(ErrorCode::Invalid,
            Texts::tr("Le nom dépasse %1 caractères. Raccourcissez-le.").arg(SavedSearch::longestName),
            {QStringLiteral("name")});
    return {};
}

// The database knows only that a name is taken.
template<typename T>
Result<T> named(Result<T> written, const QString &name)
{
    if (!written && written.error().code == ErrorCode::Duplicate)
        return fail(ErrorCode::Duplicate,
            Texts::tr("Une recherche « %1 » existe déjà. Choisissez un autre nom.").arg(name), {QStringLiteral("name")});
    return written;
}

tl::unexpected<Error> gone()
{
    return fail(ErrorCode::NotFound, Texts::tr("Cette recherche a été supprimée entre-temps."));
}

tl::unexpected<Error> mayNotShare()
{
    return fail(ErrorCode::NotAllowed, Texts::tr("Seul un chef de service partage une recherche avec son service."));
}

} // namespace

SavedSearchService::SavedSearchService(const Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<QList<SavedSearch>> SavedSearchService::all(const Account &account) const
{
    return SavedSearchStore(m_database).of(account.id, account.officeCode);
}

bool SavedSearchService::mayChange(const Account &account, const SavedSearch &search)
{
    if (!search.shared())
        return search.accountId == account.id;
    return search.officeCode == account.officeCode && has(account.role, Right::ShareSearches);
}

Result<SavedSearch> SavedSearchService::add(
    const Account &account, const QString &name, const QString &criteria, bool share) const
{
    if (share && !has(account.role, Right::ShareSearches))
        return mayNotShare();
    SavedSearch search{0, account.id, share ? account.officeCode : QString(), tidied(name), criteria};
    if (Result<> checked = checkName(search.name); !checked)
        return fail(checked.error());
    const auto id = m_database.write(
        [&] { return named(SavedSearchStore(m_database).insert(search, m_clock()), search.name); });
    if (!id)
        return fail(id.error());
    search.id = *id;
    return search;
}

Result<SavedSearch> SavedSearchService::change(
    const Account &account, qint64 id, const QString &name, const QString &criteria, bool share) const
{
    if (share && !has(account.role, Right::ShareSearches))
        return mayNotShare();
    if (Result<> checked = checkName(tidied(name)); !checked)
        return fail(checked.error());
    return m_database.write([&]() -> Result<SavedSearch> {
        Result<SavedSearch> search = changeable(account, id);
        if (!search)
            return search;
        search->name = tidied(name);
        search->criteria = criteria;
        search->officeCode = share ? account.officeCode : QString();
        const Result<int> changed = named(SavedSearchStore(m_database).update(*search, m_clock()), search->name);
        if (!changed)
            return fail(changed.error());
        return search;
    });
}

Result<> SavedSearchService::remove(const Account &account, qint64 id) const
{
    return m_database.write([&]() -> Result<> {
        if (const Result<SavedSearch> search = changeable(account, id); !search)
            return fail(search.error());
        if (const Result<int> removed = SavedSearchStore(m_database).remove(id); !removed)
            return fail(removed.error());
        return {};
    });
}

// What the account does not see is as good as gone.
Result<SavedSearch> SavedSearchService::changeable(const Account &account, qint64 id) const
{
    const Result<QList<SavedSearch>> searches = all(account);
    if (!searches)
        return fail(searches.error());
    const auto found =
        std::find_if(searches->begin(), searches->end(), [id](const SavedSearch &search) { return search.id == id; });
    if (found == searches->end())
        return gone();
    if (!mayChange(account, *found))
        return fail(ErrorCode::NotAllowed,
            Texts::tr("Cette recherche est partagée par le service : seul un chef de service la modifie ou la supprime."));
    return *found;
}

} // namespace rex
