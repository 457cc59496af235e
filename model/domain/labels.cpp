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
    case Action::AddComment:
        return Labels::tr("Ajouter un commentaire");
    case Action::Abandon:
        return Labels::tr("Abandonner");
    case Action::RequestInformation:
        return Labels::tr("Demander des informations");
    case Action::Grant:
        return Labels::tr("Octroyer");
    case Action::Reject:
        return Labels::tr("Rejeter");
    case Action::Revoke:
        return Labels::tr("Révoquer");
    }
    return {};
}

// The first five are the guide's words (4.1, 4.2, 5.2); the guide shows no line for the last three.
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
    case Event::Granting:
        return Labels::tr("Octroi de l’autorisation");
    case Event::Rejection:
        return Labels::tr("Rejet de la demande");
    case Event::Revocation:
        return Labels::tr("Révocation de l’autorisation");
    case Event::Abandonment:
        return Labels::tr("Abandon de la demande");
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
