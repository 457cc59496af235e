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
        if (dossier.status == Status::Incomplete && dossier.deadline.isValid())
            return ActionTexts::tr("Un commentaire ne répond pas à la demande du service : le dossier reste "
                                   "« Incomplet » et le délai, qui se termine le %1, continue de courir. Pour répondre, "
                                   "choisissez « Répondre et redéposer ». Voulez-vous ajouter seulement ce commentaire ?")
                .arg(shown(parisDay(dossier.deadline).addDays(-1)));
        return ActionTexts::tr("Voulez-vous ajouter ce commentaire à l’historique du dossier %1 ?")
            .arg(dossier.number);
    case Action::Abandon:
        if (transition.to == Status::Granted)
            return ActionTexts::tr("Voulez-vous abandonner la modification demandée du dossier %1 ? La demande de "
                                   "modification est abandonnée ; la version octroyée et le numéro %2 restent valides.")
                .arg(dossier.number, dossier.authorisation->number);
        return ActionTexts::tr("Voulez-vous abandonner définitivement le dossier %1 ? Il ne pourra plus être "
                               "modifié ni déposé ; il reste visible dans « Recherche avancée ».")
            .arg(dossier.number);
    case Action::RequestInformation:
        if (dossier.numberValid())
            return ActionTexts::tr("Voulez-vous demander ces informations à %1 ? Le dossier passe au statut "
                                   "« Incomplet » : sans réponse sous 30 jours, la demande de modification est "
                                   "abandonnée ; le numéro REX reste valide dans sa version octroyée.")
                .arg(dossier.companyName);
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
    case Action::Answer:
        return ActionTexts::tr("Voulez-vous redéposer le dossier %1 tel qu’il est enregistré ? Un commentaire seul "
                               "ne le remettrait pas en étude.")
            .arg(dossier.number);
    case Action::Withdraw:
        return ActionTexts::tr("Voulez-vous retirer la demande %1 ? Elle passe au statut « Abandonné » et ne sera "
                               "pas étudiée.")
            .arg(dossier.number);
    case Action::Modify:
        return ActionTexts::tr("Voulez-vous demander la modification de l’autorisation %1 ? Le numéro reste valide "
                               "pendant toute la procédure.")
            .arg(dossier.authorisation->number);
    case Action::Resubmit:
        return ActionTexts::tr("Confirmez-vous le dépôt de la modification ?");
    case Action::AskRevocation:
        return ActionTexts::tr("Voulez-vous demander la radiation du numéro %1 ? Le service révoquera le numéro au "
                               "titre de l’article 89 § 3 c).")
            .arg(dossier.authorisation->number);
    case Action::WithdrawConsent:
        return ActionTexts::tr("Voulez-vous retirer le consentement à la publication des données ? Le numéro reste "
                               "valide ; seuls le numéro et ses dates restent publics.");
    case Action::GiveConsent:
        return ActionTexts::tr("Voulez-vous consentir à la publication des données sur le site internet public ?");
    case Action::Restart:
        return ActionTexts::tr("Voulez-vous préparer une nouvelle demande à partir du dossier %1 ? Contacts et "
                               "marchandises sont repris ; engagements et consentement restent à remplir.")
            .arg(dossier.number);
    case Action::AcceptModification:
        return ActionTexts::tr("Voulez-vous valider la modification demandée par %1 ? Elle remplace la version "
                               "octroyée ; le numéro et ses dates ne changent pas.")
            .arg(dossier.companyName);
    case Action::RefuseModification:
        return ActionTexts::tr("Voulez-vous refuser la modification demandée par %1 ? La version octroyée reste en "
                               "vigueur.")
            .arg(dossier.companyName);
    case Action::Reassign:
        return ActionTexts::tr("À quel bureau le dossier %1 doit-il être réaffecté ?").arg(dossier.number);
    case Action::AnnulRevocation:
        return ActionTexts::tr("Voulez-vous annuler la révocation ? Le numéro %1 redevient valide.")
            .arg(dossier.authorisation->number);
    case Action::Acknowledge:
        return ActionTexts::tr("Voulez-vous marquer le message comme lu ? Le dossier quitte la liste « À traiter ».");
    case Action::Expire:
    case Action::ExpireModification:
        break; // nobody is asked: the program does it
    }
    return {};
}

QString done(Action action, const Dossier &dossier)
{
    switch (action) {
    case Action::Edit:
    case Action::Modify:
    case Action::Restart:
    case Action::Expire:
    case Action::ExpireModification:
        return {};
    case Action::Deposit:
    case Action::Answer:
    case Action::Resubmit:
        return ActionTexts::tr("Le dossier %1 a été déposé. Il est au statut « %2 ».")
            .arg(dossier.number, label(dossier.status));
    case Action::AddComment:
        return ActionTexts::tr("Le commentaire a été ajouté au dossier %1.").arg(dossier.number);
    case Action::Abandon:
        if (dossier.status == Status::Granted)
            return ActionTexts::tr("La demande de modification du dossier %1 a été abandonnée ; la version octroyée "
                                   "reste en vigueur.")
                .arg(dossier.number);
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
        return ActionTexts::tr("Le numéro REX de %1 a été révoqué ; effet le %2.")
            .arg(dossier.companyName, shown(dossier.authorisation->revocationEffect));
    case Action::Withdraw:
        return ActionTexts::tr("La demande %1 a été retirée.").arg(dossier.number);
    case Action::AskRevocation:
        return ActionTexts::tr("La demande de radiation a été transmise au service.");
    case Action::WithdrawConsent:
        return ActionTexts::tr("Le consentement à la publication est retiré.");
    case Action::GiveConsent:
        return ActionTexts::tr("Le consentement à la publication est enregistré.");
    case Action::AcceptModification:
        return ActionTexts::tr("La modification du dossier %1 a été validée.").arg(dossier.number);
    case Action::RefuseModification:
        return ActionTexts::tr("La modification du dossier %1 a été refusée.").arg(dossier.number);
    case Action::Reassign:
        return ActionTexts::tr("Le dossier %1 a été réaffecté.").arg(dossier.number);
    case Action::AnnulRevocation:
        return ActionTexts::tr("La révocation est annulée : le numéro %1 est de nouveau valide.")
            .arg(dossier.authorisation->number);
    case Action::Acknowledge:
        return ActionTexts::tr("Le message est marqué comme lu.");
    }
    return {};
}

} // namespace rex
