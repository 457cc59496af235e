// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/validnumber.h"

#include "model/service/workspace.h"

namespace rex {

Result<std::optional<Dossier>> validNumber(const Workspace &workspace, const Account &account)
{
    const Result<QList<qint64>> ids = workspace.search().ids(account, {.list = DossierList::Documents});
    if (!ids)
        return fail(ids.error());
    if (ids->isEmpty())
        return std::nullopt;
    const Result<DossierView> view = workspace.dossiers().view(account, ids->first());
    if (!view)
        return fail(view.error());
    return view->dossier;
}

} // namespace rex
