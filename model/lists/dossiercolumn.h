// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"
#include "model/export/tablefile.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace rex {

// Columns of the lists of dossiers, named once; each list shows them in its own order (guide 2.2, 4.2, 5.3).
enum class DossierColumn {
    Number, Status, Applicant, Holder, AssignedTo, Created, Transmitted, Updated, TypeShort, TypeLong, Alert, ClaimedBy, Age,
    Document, Registered, // of « Mes documents »
    Eori, RexNumber, // beyond the guide's: shown and exported by those who ask for them
};
[[nodiscard]] QString label(DossierColumn column); // « Numéro de demande »
[[nodiscard]] QList<DossierColumn> homeColumns(); // eight, guide 2.2
[[nodiscard]] QList<DossierColumn> officeColumns(); // the same, with who works on it and since when it waits
[[nodiscard]] QList<DossierColumn> authorisationColumns(); // nine, guide 4.2, and those beyond
[[nodiscard]] QList<DossierColumn> searchColumns(); // nine, guide 5.3: the number first; and those beyond
[[nodiscard]] QList<DossierColumn> documentColumns(); // « Mes documents »
// Columns that a list holds but shows only on demand.
[[nodiscard]] bool isOnDemand(DossierColumn column);

// For whom and when a row is read: the alert and the age depend on it.
struct RowReader
{
    bool forOffice = false;
    QDateTime now; // UTC
};
// What stands in a cell, as the screen shows it.
[[nodiscard]] QString cellText(const DossierRow &row, DossierColumn column, const RowReader &reader);
// The same as an exported table holds it: QDateTime, QDate, int or QString.
[[nodiscard]] QVariant cellValue(const DossierRow &row, DossierColumn column, const RowReader &reader);
[[nodiscard]] CellKind cellKind(DossierColumn column);

} // namespace rex
