// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/dossiercolumn.h"
#include "model/service/searchservice.h"

namespace rex {

// How the database sorts a list by a column of it.
struct ColumnOrder
{
    SortKey key = SortKey::Updated;
    bool descending = false;
};
[[nodiscard]] ColumnOrder columnOrder(DossierColumn column, Qt::SortOrder order);

} // namespace rex
