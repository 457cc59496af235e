// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/actiontexts.h"

#include "model/domain/labels.h"

#include <QCoreApplication>

namespace rex {

namespace {

struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(rex::ActionTexts)
};

} // namespace

QString question(const Transition &transition, const Dossier &dossier)
{
    switch (transition.action) {
    case Action::Edit:
        return ActionTexts::tr("Voulez-vous modifier le formulaire du dossier %1 ?").arg(dossier.number);
    case Action::Deposit:
        return ActionTexts::tr("Confirmez-vous le dépôt du dossier %1 ? Il est transmis au service compétent et ne "
                               "pourra plus être modifié sans une demande de sa part.")
            .arg(dossier.number);
    case Action::AddComment:
        return ActionTexts::tr("Voulez-vous ajouter ce commentaire à l’historique du dossier %1 ?")
            .arg(dossier.number);
    case Action::Abandon:
        return ActionTexts::tr("Voulez-vous abandonner définitivement le dossier %1 ? Il ne pourra plus être "
                               "modifié ni déposé ; il reste visible dans « Recherche avancée ».")
            .arg(dossier.number);
    case Action::RequestInformation:
        return ActionTexts::tr("Voulez-vous demander ces informations à %1 ? Le dossier passe au statut "
                               "« Incomplet » : sans réponse sous 30 jours, la demande est rejetée.")
            .arg(dossier.companyName);
    case Action::Grant:
        return ActionTexts::tr("Voulez-vous octroyer un numéro REX à %1 ?").arg(dossier.companyName);
    case Action::Reject:
        return ActionTexts::tr("Voulez-vous rejeter la demande %1 de %2 ? Le motif lui est adressé.")
            .arg(dossier.number, dossier.companyName);
    case Action::Revoke:
        return ActionTexts::tr("Voulez-vous révoquer le numéro REX de %1 ?").arg(dossier.companyName);
    }
    return {};
}

QString done(Action action, const Dossier &dossier)
{
    switch (action) {
    case Action::Edit:
        return {};
    case Action::Deposit:
        return ActionTexts::tr("Le dossier %1 a été déposé. Il est au statut « %2 ».")
            .arg(dossier.number, label(dossier.status));
    case Action::AddComment:
        return ActionTexts::tr("Le commentaire a été ajouté au dossier %1.").arg(dossier.number);
    case Action::Abandon:
        return ActionTexts::tr("Le dossier %1 a été abandonné.").arg(dossier.number);
    case Action::RequestInformation:
        return ActionTexts::tr("La demande d’informations a été enregistrée. Réponse attendue avant le %1.")
            .arg(shown(parisDay(dossier.deadline)));
    case Action::Grant:
        return ActionTexts::tr("Le numéro REX %1 a été octroyé à %2.")
            .arg(dossier.authorisation ? dossier.authorisation->number : QString(), dossier.companyName);
    case Action::Reject:
        return ActionTexts::tr("La demande %1 a été rejetée.").arg(dossier.number);
    case Action::Revoke:
        return ActionTexts::tr("Le numéro REX de %1 a été révoqué.").arg(dossier.companyName);
    }
    return {};
}

} // namespace rex
