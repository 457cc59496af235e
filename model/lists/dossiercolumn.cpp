// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossiercolumn.h"

#include "model/domain/labels.h"
#include "model/lists/alert.h"
#include "model/lists/dossierlistmodel.h"

using namespace Qt::StringLiterals;

namespace rex {

QString label(DossierColumn column)
{
    switch (column) {
    case DossierColumn::Number:
        return DossierListModel::tr("Numéro de demande");
    case DossierColumn::Status:
        return DossierListModel::tr("Statut");
    case DossierColumn::Applicant:
        return DossierListModel::tr("Demandeur");
    case DossierColumn::Holder:
        return DossierListModel::tr("Titulaire");
    case DossierColumn::AssignedTo:
        return DossierListModel::tr("Affecté à");
    case DossierColumn::Created:
        return DossierListModel::tr("Date de création");
    case DossierColumn::Transmitted:
        return DossierListModel::tr("Date de transmission");
    case DossierColumn::Updated:
        return DossierListModel::tr("Date de dernière mise à jour");
    case DossierColumn::TypeShort:
    case DossierColumn::TypeLong:
        return DossierListModel::tr("Type");
    case DossierColumn::Alert:
        return DossierListModel::tr("Alerte");
    case DossierColumn::ClaimedBy:
        return DossierListModel::tr("Pris en charge par");
    case DossierColumn::Age:
        return DossierListModel::tr("Âge");
    case DossierColumn::Document:
        return DossierListModel::tr("Document");
    case DossierColumn::Registered:
        return DossierListModel::tr("Date d’enregistrement");
    case DossierColumn::Eori:
        return DossierListModel::tr("Numéro EORI");
    case DossierColumn::RexNumber:
        return DossierListModel::tr("Numéro REX");
    }
    return {};
}

QList<DossierColumn> homeColumns()
{
    using enum DossierColumn;
    return {Number, Status, Applicant, AssignedTo, Created, Updated, TypeShort, Alert};
}

QList<DossierColumn> officeColumns()
{
    using enum DossierColumn;
    return {Number, Status, Applicant, AssignedTo, Created, Updated, TypeShort, ClaimedBy, Age, Alert};
}

QList<DossierColumn> authorisationColumns()
{
    using enum DossierColumn;
    return {Transmitted, Updated, Number, Applicant, Holder, Status, AssignedTo, TypeLong, Alert, RexNumber, Eori};
}

QList<DossierColumn> searchColumns()
{
    using enum DossierColumn;
    return {Number, Transmitted, Updated, Applicant, Holder, Status, AssignedTo, TypeLong, Alert, RexNumber, Eori};
}

QList<DossierColumn> documentColumns()
{
    using enum DossierColumn;
    return {Document, Registered, Number, Applicant, Status};
}

bool isOnDemand(DossierColumn column)
{
    return column == DossierColumn::Eori || column == DossierColumn::RexNumber;
}

QString cellText(const DossierRow &row, DossierColumn column, const RowReader &reader)
{
    switch (column) {
    case DossierColumn::Number:
        return row.number;
    case DossierColumn::Status:
        return label(row.status);
    case DossierColumn::Applicant:
    case DossierColumn::Holder: // the same company (domain notes 6.3)
        return row.companyName;
    case DossierColumn::AssignedTo:
        return row.assignedTo;
    case DossierColumn::Created:
        return shown(row.created);
    case DossierColumn::Transmitted:
        return shown(row.transmitted);
    case DossierColumn::Updated:
        return shown(row.updated);
    case DossierColumn::TypeShort:
        return typeShort();
    case DossierColumn::TypeLong:
        return typeLong();
    case DossierColumn::Alert:
        return alertOf(row, reader.forOffice, reader.now).text;
    case DossierColumn::ClaimedBy:
        return row.claimedUntil > reader.now ? row.claimedBy : u"—"_s;
    case DossierColumn::Age: {
        const QVariant days = cellValue(row, column, reader);
        return days.isValid() ? DossierListModel::tr("%1 j").arg(days.toInt()) : QString();
    }
    case DossierColumn::Document:
        return DossierListModel::tr("Autorisation %1 (PDF)").arg(row.rexNumber);
    case DossierColumn::Registered:
        return shown(row.registeredOn);
    case DossierColumn::Eori:
        return row.eori;
    case DossierColumn::RexNumber:
        return row.rexNumber;
    }
    return {};
}

QVariant cellValue(const DossierRow &row, DossierColumn column, const RowReader &reader)
{
    switch (column) {
    case DossierColumn::Created:
        return row.created;
    case DossierColumn::Transmitted:
        return row.transmitted;
    case DossierColumn::Updated:
        return row.updated;
    case DossierColumn::Registered:
        return row.registeredOn;
    case DossierColumn::Age:
        return row.completed.isValid() ? QVariant(int(parisDay(row.completed).daysTo(parisDay(reader.now)))) : QVariant();
    case DossierColumn::ClaimedBy:
        return row.claimedUntil > reader.now ? row.claimedBy : QString();
    case DossierColumn::Number:
    case DossierColumn::Status:
    case DossierColumn::Applicant:
    case DossierColumn::Holder:
    case DossierColumn::AssignedTo:
    case DossierColumn::TypeShort:
    case DossierColumn::TypeLong:
    case DossierColumn::Document:
    case DossierColumn::Eori:
    case DossierColumn::RexNumber:
        return cellText(row, column, reader);
    case DossierColumn::Alert: { // a table has room for all
        const Alert alert = alertOf(row, reader.forOffice, reader.now);
        return alert.whole.isEmpty() ? alert.text : alert.whole;
    }
    }
    return {};
}

CellKind cellKind(DossierColumn column)
{
    using enum DossierColumn;
    if (column == Created || column == Transmitted || column == Updated)
        return CellKind::Moment;
    if (column == Registered)
        return CellKind::Day;
    return column == Age ? CellKind::Count : CellKind::Text;
}

} // namespace rex
