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

QString rexNumberOf(const Dossier &dossier)
{
    return dossier.authorisation->number;
}

QString withComment(const QString &comment)
{
    return comment.isEmpty() ? QString() : u"\n\nCommentaire du service : "_s + comment;
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
    case MailKind::ModificationDeposit:
        mail.subject = u"SOPRANO-REX Demande de modification déposée"_s;
        mail.body = u"Vous venez de déposer une demande de modification de l’autorisation %1 (dossier %2) dans "
                    u"l’applicatif SOPRANO. Cette demande a bien été enregistrée et nous vous tiendrons informé dans les "
                    u"meilleurs délais des suites de la procédure. Votre numéro REX reste valide dans sa version "
                    u"octroyée."_s.arg(rexNumberOf(dossier), dossier.number);
        break;
    case MailKind::Incomplete:
        mail.subject = u"SOPRANO-REX Demande incomplète"_s;
        mail.body = u"Vous avez déposé la demande de numéro REX %1. Cette dernière a été considérée comme "
                    u"incomplète. Veuillez vous rendre sur le portail SOPRANO afin de consulter votre demande et "
                    u"compléter les éléments nécessaires. Sans action de votre part avant un délai de 30 jours, "
                    u"cette demande sera automatiquement rejetée. Vous devrez alors soumettre une nouvelle "
                    u"demande."_s.arg(dossier.number);
        break;
    case MailKind::ModificationIncomplete:
        mail.subject = u"SOPRANO-REX Demande incomplète"_s;
        mail.body = u"Vous avez déposé une demande de modification de l’autorisation %1 (dossier %2). Cette dernière "
                    u"a été considérée comme incomplète. Veuillez vous rendre sur le portail SOPRANO afin de "
                    u"consulter votre demande et compléter les éléments nécessaires. Sans action de votre part avant "
                    u"un délai de 30 jours, la demande de modification sera abandonnée. Votre numéro REX reste "
                    u"valide dans sa version octroyée."_s.arg(rexNumberOf(dossier), dossier.number);
        break;
    case MailKind::Reminder:
        mail.subject = u"SOPRANO-REX Rappel : demande incomplète"_s;
        mail.body = u"La demande de numéro REX %1 attend toujours votre réponse. Sans action de votre part, elle sera "
                    u"automatiquement rejetée le %2. Pour répondre, ouvrez le dossier sur le portail SOPRANO-REX, "
                    u"complétez le formulaire et déposez-le à nouveau : un commentaire seul ne suffit pas."_s
                        .arg(dossier.number, shown(parisDay(dossier.deadline)));
        break;
    case MailKind::ModificationReminder:
        mail.subject = u"SOPRANO-REX Rappel : demande de modification incomplète"_s;
        mail.body = u"La demande de modification de l’autorisation %1 (dossier %2) attend toujours votre réponse. Sans "
                    u"action de votre part, elle sera abandonnée le %3 ; votre numéro REX reste valide dans sa "
                    u"version octroyée."_s
                        .arg(rexNumberOf(dossier), dossier.number, shown(parisDay(dossier.deadline)));
        break;
    case MailKind::Granting:
        mail.subject = u"SOPRANO-REX Octroi du numéro REX"_s;
        mail.body = grantingBody(dossier);
        break;
    case MailKind::Rejection:
        mail.subject = u"SOPRANO-REX Demande rejetée"_s;
        mail.body = u"La demande de numéro REX %1 a été rejetée.\n\nMotif : %2\n\nVous pouvez déposer une nouvelle "
                    u"demande sur le portail SOPRANO-REX."_s
                        .arg(dossier.number,
                            comment.isEmpty() ? noAnswer.toString() : comment);
        break;
    case MailKind::ModificationAccepted:
        mail.subject = u"SOPRANO-REX Modification acceptée"_s;
        mail.body = u"La modification de l’autorisation %1 (dossier %2) a été acceptée. Le numéro REX et ses dates ne "
                    u"changent pas ; l’autorisation à jour peut être imprimée sur le portail SOPRANO-REX."_s
                        .arg(rexNumberOf(dossier), dossier.number)
            + withComment(comment);
        break;
    case MailKind::ModificationRefused:
        mail.subject = u"SOPRANO-REX Modification refusée"_s;
        mail.body = u"La modification de l’autorisation %1 (dossier %2) a été refusée. Votre numéro REX reste valide dans "
                    u"sa version octroyée.\n\nMotif : %3"_s.arg(rexNumberOf(dossier), dossier.number, comment);
        break;
    case MailKind::ModificationDropped:
        mail.subject = u"SOPRANO-REX Demande de modification abandonnée"_s;
        mail.body = u"La demande de modification de l’autorisation %1 (dossier %2) est abandonnée. Votre numéro REX reste "
                    u"valide dans sa version octroyée."_s.arg(rexNumberOf(dossier), dossier.number);
        break;
    case MailKind::Revocation:
        mail.subject = u"SOPRANO-REX Révocation du numéro REX"_s;
        mail.body = revocationBody(dossier, comment);
        break;
    case MailKind::Annulment:
        mail.subject = u"SOPRANO-REX Annulation de la révocation"_s;
        mail.body = u"La révocation de l’enregistrement REX %1 (dossier %2) est annulée : le même numéro est de nouveau "
                    u"valide.\n\nMotif : %3"_s.arg(rexNumberOf(dossier), dossier.number, comment);
        break;
    case MailKind::Reassignment:
        mail.subject = u"SOPRANO-REX Réaffectation de votre dossier"_s;
        mail.body = u"Votre dossier %1 est désormais suivi par un autre service : %2"_s.arg(dossier.number, comment);
        break;
    }
    return mail;
}

Mail completed(Mail mail, const QString &addition)
{
    if (const QString text = addition.trimmed(); !text.isEmpty())
        mail.body += u"\n\n"_s + text;
    return mail;
}

} // namespace rex
