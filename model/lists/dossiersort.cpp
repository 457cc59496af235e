// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossiersort.h"

namespace rex {

namespace {

SortKey sortKey(DossierColumn column)
{
    switch (column) {
    case DossierColumn::Number:
        return SortKey::Number;
    case DossierColumn::Status:
        return SortKey::Status;
    case DossierColumn::Applicant:
    case DossierColumn::Holder: // the same company (domain notes 6.3)
    case DossierColumn::Eori: // one number a company: the dossiers of each stand together
        return SortKey::Company;
    case DossierColumn::AssignedTo:
        return SortKey::AssignedTo;
    case DossierColumn::Created:
        return SortKey::Created;
    case DossierColumn::Transmitted:
        return SortKey::Transmitted;
    case DossierColumn::Updated:
        return SortKey::Updated;
    case DossierColumn::Registered:
        return SortKey::Registered;
    case DossierColumn::TypeShort:
    case DossierColumn::TypeLong:
        return SortKey::Type;
    case DossierColumn::Age:
        return SortKey::Completed;
    case DossierColumn::ClaimedBy:
        return SortKey::ClaimedBy;
    case DossierColumn::Alert:
        return SortKey::Alert;
    case DossierColumn::Document:
    case DossierColumn::RexNumber:
        return SortKey::RexNumber;
    }
    return SortKey::Updated;
}

} // namespace

ColumnOrder columnOrder(DossierColumn column, Qt::SortOrder order)
{
    // The oldest deposit has the greatest age.
    const bool backwards = column == DossierColumn::Age;
    return {sortKey(column), (order == Qt::DescendingOrder) != backwards};
}

} // namespace rex
