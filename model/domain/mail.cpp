// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/mail.h"

#include "model/domain/labels.h"

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString grantingBody(const Dossier &dossier)
{
    const Authorisation &authorisation = *dossier.authorisation;
    return u"Votre demande %1 a été acceptée : vous êtes enregistré dans le système REX.\n\n"
           u"Numéro REX : %2\n"
           u"Date d’enregistrement : %3\n"
           u"Date à partir de laquelle l’enregistrement est valide : %4\n\n"
           u"L’autorisation peut être consultée et imprimée sur le portail SOPRANO-REX, onglet « Afficher mes "
           u"autorisations »."_s.arg(dossier.number, authorisation.number, shown(authorisation.registeredOn),
               shown(authorisation.validFrom));
}

QString revocationBody(const Dossier &dossier, const QString &comment)
{
    const Authorisation &authorisation = *dossier.authorisation;
    return u"L’enregistrement REX %1 (demande %2) est révoqué. La révocation prend effet le %3.\n\nMotif : %4"_s
        .arg(authorisation.number, dossier.number, shown(authorisation.revocationEffect), comment);
}

} // namespace

Mail composeMail(MailKind kind, const Dossier &dossier, const QString &comment)
{
    Mail mail;
    mail.kind = kind;
    switch (kind) {
    case MailKind::None:
        break;
    case MailKind::Deposit:
        mail.subject = u"SOPRANO-REX Demande déposée"_s;
        mail.body = u"Vous venez de déposer la demande de numéro REX %1 dans l'applicatif SOPRANO. Cette demande a "
                    u"bien été enregistrée et nous vous tiendrons informé dans les meilleurs délais des suites de "
                    u"la procédure."_s.arg(dossier.number);
        break;
    case MailKind::Incomplete:
        mail.subject = u"SOPRANO-REX Demande incomplète"_s;
        mail.body = u"Vous avez déposé la demande de numéro REX %1. Cette dernière a été considérée comme "
                    u"incomplète. Veuillez vous rendre sur le portail SOPRANO afin de consulter votre demande et "
                    u"compléter les éléments nécessaires. Sans action de votre part avant un délai de 30 jours, "
                    u"cette demande sera automatiquement rejetée. Vous devrez alors soumettre une nouvelle "
                    u"demande."_s.arg(dossier.number);
        break;
    case MailKind::Granting:
        mail.subject = u"SOPRANO-REX Octroi du numéro REX"_s;
        mail.body = grantingBody(dossier);
        break;
    case MailKind::Rejection:
        mail.subject = u"SOPRANO-REX Demande rejetée"_s;
        mail.body = u"La demande de numéro REX %1 a été rejetée.\n\nMotif : %2\n\nVous pouvez déposer une nouvelle "
                    u"demande sur le portail SOPRANO-REX."_s.arg(dossier.number, comment);
        break;
    case MailKind::Revocation:
        mail.subject = u"SOPRANO-REX Révocation du numéro REX"_s;
        mail.body = revocationBody(dossier, comment);
        break;
    }
    return mail;
}

} // namespace rex
