// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/validnumber.h"

#include "model/domain/labels.h"
#include "model/service/workspace.h"

#include <algorithm>

namespace rex {

namespace {

// A company's revoked dossiers are few: they are read whole. 0: none of their numbers is valid today.
Result<qint64> revokedLater(const Workspace &workspace, const Account &account)
{
    ListRequest revoked{.list = DossierList::Search};
    revoked.criteria.statuses = {Status::Revoked};
    const SearchService &search = workspace.search();
    const Result<QList<qint64>> ids = search.ids(account, revoked);
    if (!ids)
        return fail(ids.error());
    const Result<QList<DossierRow>> rows = search.rows(account, *ids);
    if (!rows)
        return fail(rows.error());
    const QDate today = parisDay(workspace.clock()());
    const auto valid = std::find_if(
        rows->begin(), rows->end(), [&](const DossierRow &row) { return today < row.revocationEffect; });
    return valid == rows->end() ? 0 : valid->id;
}

} // namespace

Result<std::optional<Dossier>> validNumber(const Workspace &workspace, const Account &account)
{
    const Result<QList<qint64>> ids = workspace.search().ids(account, {.list = DossierList::Documents});
    if (!ids)
        return fail(ids.error());
    const Result<qint64> id = ids->isEmpty() ? revokedLater(workspace, account) : Result<qint64>(ids->first());
    if (!id)
        return fail(id.error());
    if (*id == 0)
        return std::nullopt;
    const Result<DossierView> view = workspace.dossiers().view(account, *id);
    if (!view)
        return fail(view.error());
    return view->dossier;
}

} // namespace rex
