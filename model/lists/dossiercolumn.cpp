// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierlistmodel.h"

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
    return {Transmitted, Updated, Number, Applicant, Holder, Status, AssignedTo, TypeLong, Alert};
}

QList<DossierColumn> searchColumns()
{
    using enum DossierColumn;
    return {Number, Transmitted, Updated, Applicant, Holder, Status, AssignedTo, TypeLong, Alert};
}

QList<DossierColumn> documentColumns()
{
    using enum DossierColumn;
    return {Document, Registered, Number, Applicant, Status};
}

} // namespace rex
