// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(rex::Labels)
};

const QTimeZone &paris()
{
    static const QTimeZone zone("Europe/Paris");
    return zone;
}

} // namespace

QString label(Status status)
{
    switch (status) {
    case Status::Draft:
        return Labels::tr("Brouillon");
    case Status::UnderReview:
        return Labels::tr("En étude");
    case Status::Incomplete:
        return Labels::tr("Incomplet");
    case Status::Granted:
        return Labels::tr("Octroyé");
    case Status::Rejected:
        return Labels::tr("Rejeté");
    case Status::Revoked:
        return Labels::tr("Révoqué");
    case Status::Abandoned:
        return Labels::tr("Abandonné");
    }
    return {};
}

QString label(Action action)
{
    switch (action) {
    case Action::Edit:
        return Labels::tr("Modifier le formulaire");
    case Action::Deposit:
        return Labels::tr("Déposer");
    case Action::Answer:
        return Labels::tr("Répondre et redéposer");
    case Action::AddComment:
        return Labels::tr("Ajouter un commentaire");
    case Action::Abandon:
        return Labels::tr("Abandonner");
    case Action::Withdraw:
        return Labels::tr("Retirer la demande");
    case Action::Modify:
        return Labels::tr("Modifier l’autorisation");
    case Action::Resubmit:
        return Labels::tr("Déposer la modification");
    case Action::AskRevocation:
        return Labels::tr("Demander la radiation");
    case Action::WithdrawConsent:
        return Labels::tr("Retirer le consentement");
    case Action::GiveConsent:
        return Labels::tr("Donner le consentement");
    case Action::Restart:
        return Labels::tr("Reprendre comme nouvelle demande");
    case Action::RequestInformation:
        return Labels::tr("Demander des informations complémentaires");
    case Action::Grant:
        return Labels::tr("Octroyer");
    case Action::Reject:
        return Labels::tr("Rejeter");
    case Action::AcceptModification:
        return Labels::tr("Valider la modification");
    case Action::RefuseModification:
        return Labels::tr("Refuser la modification");
    case Action::Reassign:
        return Labels::tr("Réaffecter");
    case Action::Revoke:
        return Labels::tr("Révoquer");
    case Action::AnnulRevocation:
        return Labels::tr("Annuler la révocation");
    case Action::Acknowledge:
        return Labels::tr("Marquer le message comme lu");
    case Action::Expire:
        return Labels::tr("Rejeter automatiquement");
    case Action::ExpireModification:
        return Labels::tr("Abandonner automatiquement la modification");
    }
    return {};
}

// The first ones are the guide's words (4.1, 4.2, 5.2); the guide shows no line for the others.
QString label(Event event)
{
    switch (event) {
    case Event::Deposit:
        return Labels::tr("Dépôt de la demande au service de recevabilité");
    case Event::Comment:
        return Labels::tr("Commentaire");
    case Event::InformationRequest:
        return Labels::tr("Demande d’informations supplémentaires");
    case Event::Resubmission:
        return Labels::tr("Modification du dossier");
    case Event::Reopening:
        return Labels::tr("Remise en étude");
    case Event::Granting:
        return Labels::tr("Octroi de l’autorisation");
    case Event::Rejection:
        return Labels::tr("Rejet de la demande");
    case Event::AutomaticRejection:
        return Labels::tr("Rejet automatique de la demande");
    case Event::ModificationAccepted:
        return Labels::tr("Octroi de l’autorisation");
    case Event::ModificationRefused:
        return Labels::tr("Refus de la modification");
    case Event::ModificationAbandoned:
        return Labels::tr("Abandon de la demande de modification");
    case Event::ModificationExpired:
        return Labels::tr("Rejet automatique de la demande de modification");
    case Event::Revocation:
        return Labels::tr("Révocation de l’autorisation");
    case Event::RevocationAnnulled:
        return Labels::tr("Annulation de la révocation");
    case Event::Abandonment:
        return Labels::tr("Abandon de la demande");
    case Event::Withdrawal:
        return Labels::tr("Retrait de la demande");
    case Event::RevocationRequest:
        return Labels::tr("Demande de radiation");
    case Event::ConsentWithdrawn:
        return Labels::tr("Retrait du consentement à la publication");
    case Event::ConsentGiven:
        return Labels::tr("Consentement à la publication");
    case Event::Reassignment:
        return Labels::tr("Réaffectation du dossier");
    case Event::Claim:
        return Labels::tr("Prise en charge");
    case Event::Release:
        return Labels::tr("Fin de la prise en charge");
    case Event::ClaimBroken:
        return Labels::tr("Prise en charge interrompue");
    case Event::Acknowledgement:
        return Labels::tr("Message lu par le service");
    case Event::DocumentsAdded:
        return Labels::tr("Ajout de pièces jointes");
    }
    return {};
}

QString label(Role role)
{
    switch (role) {
    case Role::Operator:
        return Labels::tr("Opérateur");
    case Role::Officer:
        return Labels::tr("Agent des douanes");
    case Role::Supervisor:
        return Labels::tr("Chef de service");
    case Role::Administrator:
        return Labels::tr("Administrateur");
    }
    return {};
}

QString label(Activity activity)
{
    switch (activity) {
    case Activity::Trading:
        return Labels::tr("Commercialisation");
    case Activity::Producing:
        return Labels::tr("Production");
    }
    return {};
}

QString markIcon(Status status)
{
    switch (status) {
    case Status::Draft:
        return u"pencil"_s;
    case Status::UnderReview:
        return u"hourglass"_s;
    case Status::Incomplete:
        return u"alert-triangle-filled"_s;
    case Status::Granted:
        return u"circle-check-filled"_s;
    case Status::Rejected:
        return u"circle-x-filled"_s;
    case Status::Revoked:
        return u"ban"_s;
    case Status::Abandoned:
        return u"circle-minus"_s;
    }
    return {};
}

QString markTone(Status status)
{
    switch (status) {
    case Status::Draft:
    case Status::Abandoned:
        return u"muted"_s;
    case Status::UnderReview:
        return u"info"_s;
    case Status::Incomplete:
        return u"warning"_s;
    case Status::Granted:
        return u"success"_s;
    case Status::Rejected:
        return u"error"_s;
    case Status::Revoked:
        return u"revoked"_s;
    }
    return {};
}

QString typeShort()
{
    return u"REX"_s;
}

QString typeLong()
{
    return Labels::tr("Délivrance du numéro d’exportateur enregistré");
}

QString shown(const QDateTime &utc)
{
    return utc.isValid() ? utc.toTimeZone(paris()).toString(u"dd/MM/yyyy HH:mm:ss"_s) : QString();
}

QString shown(const QDate &day)
{
    return day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : QString();
}

QDate parisDay(const QDateTime &utc)
{
    return utc.isValid() ? utc.toTimeZone(paris()).date() : QDate();
}

} // namespace rex
