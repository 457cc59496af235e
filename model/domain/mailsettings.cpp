// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/mailsettings.h"

#include "model/domain/mailmessage.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::MailSettings)
};

constexpr int mostText = 254;
constexpr int mostPath = 1000;
constexpr int mostWorkstations = 20;

void add(Problems &problems, const QString &field, const QString &sentence)
{
    problems.append({Section::Account, field, -1, sentence, true});
}

// A name or a number on the network: nothing that could end it and begin another part of an address.
bool isHost(const QString &host)
{
    static const QRegularExpression shape(u"^(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?|\\[[0-9a-fA-F:.]+\\])$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return host.size() <= mostText && shape.match(host).hasMatch();
}

} // namespace

QString label(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return Texts::tr("STARTTLS (port 587)");
    case MailSecurity::Tls:
        return Texts::tr("TLS dès la connexion (port 465)");
    }
    return {};
}

QString code(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return u"starttls"_s;
    case MailSecurity::Tls:
        return u"tls"_s;
    }
    return {};
}

MailSecurity mailSecurityFromCode(const QString &word)
{
    return word == code(MailSecurity::Tls) ? MailSecurity::Tls : MailSecurity::StartTls;
}

MailSettings normalised(MailSettings settings)
{
    for (QString *text : {&settings.host, &settings.user, &settings.senderAddress, &settings.senderName, &settings.caFile})
        *text = text->trimmed();
    for (QString &name : settings.workstations)
        name = name.trimmed();
    settings.workstations.removeAll(QString());
    settings.workstations.removeDuplicates();
    return settings;
}

Problems validate(const MailSettings &settings)
{
    Problems problems;
    if (settings.host.isEmpty())
        add(problems, u"host"_s, Texts::tr("« Serveur » est obligatoire"));
    else if (!isHost(settings.host))
        add(problems, u"host"_s,
            Texts::tr("« Serveur » n’est pas un nom de serveur : indiquez-le sans espace, par exemple smtp.exemple.fr"));
    if (settings.port < 1 || settings.port > 65535)
        add(problems, u"port"_s, Texts::tr("« Port » est un nombre de 1 à 65535, en général 587 ou 465"));
    if (settings.user.size() > mostText || hasControls(settings.user))
        add(problems, u"user"_s, Texts::tr("« Identifiant » est trop long ou contient un caractère interdit"));
    if (settings.senderAddress.isEmpty())
        add(problems, u"senderAddress"_s, Texts::tr("« Adresse de l’expéditeur » est obligatoire"));
    else if (!mailAddress(settings.senderAddress))
        add(problems, u"senderAddress"_s,
            Texts::tr("« Adresse de l’expéditeur » n’est pas une adresse valide : indiquez-la sous la forme nom@exemple.fr"));
    if (settings.senderName.size() > mostText || hasControls(settings.senderName))
        add(problems, u"senderName"_s, Texts::tr("« Nom de l’expéditeur » est trop long ou contient un caractère interdit"));
    if (settings.caFile.size() > mostPath || hasControls(settings.caFile))
        add(problems, u"caFile"_s, Texts::tr("« Fichier d’autorités » est trop long ou contient un caractère interdit"));
    const bool oddName = std::any_of(settings.workstations.begin(), settings.workstations.end(),
        [](const QString &name) { return name.size() > mostText || hasControls(name); });
    if (oddName || settings.workstations.size() > mostWorkstations)
        add(problems, u"workstations"_s,
            Texts::tr("« Postes qui envoient » compte vingt noms au plus, séparés par des virgules"));
    return problems;
}

} // namespace rex
