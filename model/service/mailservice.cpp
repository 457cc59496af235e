// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/mailservice.h"

#include "model/domain/mailmessage.h"
#include "model/domain/workflow.h"
#include "model/service/dossierstep.h"
#include "model/service/secretkey.h"
#include "model/service/smtptransport.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"
#include "model/storage/formstore.h"
#include "model/storage/setting.h"

#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr auto passwordPrefix = "mail.password."_L1;

struct Value
{
    QLatin1StringView name;
    QString text;
};

QList<Value> values(const MailSettings &settings)
{
    return {
        {"mail.host"_L1, settings.host},
        {"mail.port"_L1, QString::number(settings.port)},
        {"mail.security"_L1, code(settings.security)},
        {"mail.user"_L1, settings.user},
        {"mail.sender_address"_L1, settings.senderAddress},
        {"mail.sender_name"_L1, settings.senderName},
        {"mail.ca_file"_L1, settings.caFile},
        {"mail.workstations"_L1, settings.workstations.join(u'\n')},
    };
}

} // namespace

MailService::MailService(
    const Database &database, Clock clock, QString keyFile, QString workstation, bool demonstration)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_keyFile(std::move(keyFile))
    , m_workstation(std::move(workstation))
    , m_demonstration(demonstration)
{
}

QString MailService::defaultKeyFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/mail.key"_s;
}

QString MailService::thisWorkstation()
{
    return QSysInfo::machineHostName();
}

// As the database knows the account now, not as it was when the page was opened.
Result<Account> MailService::allowed(const Account &account) const
{
    const Result<Account> current = AccountStore(m_database).account(account.id);
    if (!current && current.error().code != ErrorCode::NotFound)
        return fail(current.error());
    if (!current || !current->active || !has(current->role, Right::ManageMail))
        return fail(ErrorCode::NotAllowed,
            tr("Les courriels sont ouverts aux agents des douanes et à l’administrateur."));
    return *current;
}

Result<OutboxMail> MailService::mail(const Account &account, qint64 mailId) const
{
    const Result<QList<OutboxMail>> found = rows(account, {mailId});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, tr("Ce courriel n’existe pas, ou son dossier est suivi par un autre service."));
    return found->first();
}

Result<QString> MailService::retry(const Account &account, qint64 mailId) const
{
    return m_database.write([&]() -> Result<QString> {
        const Result<OutboxMail> found = mail(account, mailId);
        if (!found)
            return fail(found.error());
        const Result<Addressee> to = FormStore(m_database).addressee(found->formId);
        if (!to)
            return fail(to.error());
        if (Result<> done = OutboxStore(m_database).retry(mailId, to->address, m_clock()); !done)
            return fail(done.error());
        return to->address;
    });
}

Result<QByteArray> MailService::message(const Account &account, qint64 mailId) const
{
    const Result<OutboxMail> found = mail(account, mailId);
    if (!found)
        return fail(found.error());
    const Result<MailSettings> known = settings();
    if (!known)
        return fail(known.error());
    Result<QByteArray> message = composeMessage(*found, *known);
    if (!message && message.error().fields.contains("recipient"_L1))
        message.error().sentence += u' ' + recipientAdvice(*found);
    return message;
}

// Where the address of a mail is corrected, if it can be.
QString MailService::recipientAdvice(const OutboxMail &mail) const
{
    const Result<Addressee> to = FormStore(m_database).addressee(mail.formId);
    return to && !to->ofAccount
        ? tr("Elle vient du formulaire de la demande reçue, qui ne change plus : prévenez la société autrement.")
        : tr("Un administrateur la corrige dans « Comptes » ; choisissez ensuite « Réessayer ».");
}

Result<QList<OutboxMail>> MailService::ofDossier(const Account &account, qint64 dossierId) const
{
    if (const Result<Reading> reading = readable(m_database, account, dossierId); !reading)
        return fail(reading.error());
    const OutboxStore store(m_database);
    const Result<QList<qint64>> ids = store.ids({.dossierId = dossierId});
    return ids ? store.rows(*ids) : fail(ids.error());
}

Result<MailSettings> MailService::settings() const
{
    QHash<QString, QString> stored;
    for (const Value &value : values({})) {
        const Result<QString> text = readSetting(m_database, value.name);
        if (!text)
            return fail(text.error());
        stored.insert(value.name, *text);
    }
    MailSettings settings;
    settings.host = stored[u"mail.host"_s];
    if (const int port = stored[u"mail.port"_s].toInt(); port > 0)
        settings.port = port;
    settings.security = mailSecurityFromCode(stored[u"mail.security"_s]);
    settings.user = stored[u"mail.user"_s];
    settings.senderAddress = stored[u"mail.sender_address"_s];
    settings.senderName = stored[u"mail.sender_name"_s];
    settings.caFile = stored[u"mail.ca_file"_s];
    settings.workstations = stored[u"mail.workstations"_s].split(u'\n', Qt::SkipEmptyParts);
    return settings;
}

Result<> MailService::setSettings(
    const Account &by, const MailSettings &typed, const std::optional<QString> &password) const
{
    const MailSettings settings = normalised(typed);
    QStringList sentences, fields;
    for (const Problem &problem : validate(settings)) {
        sentences.append(problem.sentence);
        fields.append(problem.field);
    }
    if (!fields.isEmpty())
        return fail(ErrorCode::Invalid, sentences.join(u'\n'), fields);
    const Result<Account> current = AccountStore(m_database).account(by.id);
    if (!current && current.error().code != ErrorCode::NotFound)
        return fail(current.error());
    if (!current || !current->active || !has(current->role, Right::ConfigureMail))
        return fail(ErrorCode::NotAllowed, tr("Seul un administrateur peut régler l’envoi des courriels."));
    const bool sends = settings.names(m_workstation);
    if (!sends && password && !password->isEmpty())
        return fail(ErrorCode::Invalid,
            tr("Ce poste (%1) n’est pas de ceux qui envoient : il ne garde pas de mot de passe. Ajoutez-le aux postes qui "
               "envoient, ou videz le mot de passe.")
                .arg(m_workstation),
            {u"password"_s});
    std::optional<Value> secret;
    QString name;
    if (sends && password) {
        const Result<SecretKey> key = SecretKey::readOrMake(m_keyFile);
        if (!key)
            return fail(key.error());
        name = passwordPrefix + key->name();
        secret = Value{{}, password->isEmpty() ? QString() : key->encrypted(*password)};
    } else if (!sends) { // what it kept as a sender goes; without a key it kept nothing
        const Result<SecretKey> key = SecretKey::read(m_keyFile);
        if (!key && key.error().code != ErrorCode::NotFound)
            return fail(key.error());
        if (key) {
            name = passwordPrefix + key->name();
            secret = Value{};
        }
    }
    return m_database.write([&]() -> Result<> {
        for (const Value &value : values(settings)) {
            if (Result<> done = writeSetting(m_database, value.name, value.text); !done)
                return done;
        }
        return secret ? writeSetting(m_database, name, secret->text) : Result<>();
    });
}

Result<QString> MailService::password() const
{
    const Result<SecretKey> key = SecretKey::read(m_keyFile);
    if (!key)
        return fail(key.error());
    const Result<QString> stored = readSetting(m_database, passwordPrefix + key->name());
    if (!stored)
        return fail(stored.error());
    if (stored->isEmpty())
        return fail(ErrorCode::NotFound,
            tr("Le mot de passe du serveur n’est pas connu de ce poste\u00a0: saisissez-le dans « Envoi des courriels »."));
    return key->decrypted(*stored);
}

Result<QString> MailService::passwordFor(const MailSettings &typed) const
{
    const Result<MailSettings> known = settings();
    if (!known)
        return fail(known.error());
    const MailSettings asked = normalised(typed);
    if (asked.host != known->host || asked.port != known->port || asked.user != known->user)
        return fail(ErrorCode::Invalid,
            tr("Le serveur, le port ou l’identifiant ne sont plus ceux du mot de passe enregistré : saisissez le mot de "
               "passe pour les essayer."),
            {u"password"_s});
    return password();
}

Result<bool> MailService::hasPassword() const
{
    const Result<QString> known = password();
    if (!known && known.error().code != ErrorCode::NotFound && known.error().code != ErrorCode::NotOurs)
        return fail(known.error());
    return known.has_value();
}

QString MailService::whyNothingLeaves() const
{
    return m_demonstration ? tr("La démonstration n’envoie aucun courriel : ses personnes sont inventées.") : QString();
}

Result<bool> MailService::isSender() const
{
    if (m_demonstration)
        return false;
    const Result<MailSettings> known = settings();
    if (!known)
        return fail(known.error());
    return known->isConfigured() && known->names(m_workstation);
}

Result<QByteArray> composeMessage(const OutboxMail &mail, const MailSettings &settings)
{
    return composeMessage(MailMessage{settings.senderAddress, settings.senderName, mail.mail.recipient, mail.mail.subject,
        mail.mail.body, mail.created, u"rex.%1.%2"_s.arg(mail.id).arg(mail.dossierUuid)});
}

MailService::Transports smtpTransports()
{
    return [](const MailSettings &settings, const QString &password) {
        return std::make_unique<SmtpTransport>(settings, password);
    };
}

} // namespace rex
