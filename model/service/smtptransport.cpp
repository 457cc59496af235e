// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/smtptransport.h"

#include <curl/curl.h>

#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::SmtpTransport)
};

// How far the conversation with the server has come.
enum class Phase { Connecting, LoggingIn, Sender, Recipient, Text };

constexpr long loginMissing = 530; // RFC 4954, 6

struct ListEnd
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

void start()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    if (!ready)
        qFatal("libcurl cannot start");
}

} // namespace

struct SmtpTransport::Attempt
{
    const std::atomic_bool &stop;
    QByteArray text;
    qsizetype read = 0;
    bool handedOver = false; // the whole text was given away
    Phase phase = Phase::Connecting;
    QByteArray answer; // the last one by which the server refused something
    long code = 0; // number of the answer that ended it

    static size_t read_(char *buffer, size_t size, size_t count, void *user)
    {
        auto &attempt = *static_cast<Attempt *>(user);
        const qsizetype length = std::min(qsizetype(size * count), attempt.text.size() - attempt.read);
        std::copy_n(attempt.text.constData() + attempt.read, length, buffer);
        attempt.read += length;
        attempt.handedOver = attempt.read == attempt.text.size();
        return size_t(length);
    }

    static int progress(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return static_cast<Attempt *>(user)->stop ? 1 : 0;
    }

    // What is said to the server passes here, the login too: nothing of it is kept but the command's name.
    static int listen(CURL *, curl_infotype kind, char *data, size_t size, void *user)
    {
        auto &attempt = *static_cast<Attempt *>(user);
        const QByteArray line = QByteArray::fromRawData(data, qsizetype(size));
        if (kind == CURLINFO_HEADER_IN && (line.startsWith('4') || line.startsWith('5')))
            attempt.answer = line.trimmed().left(200); // a copy
        if (kind != CURLINFO_HEADER_OUT)
            return 0;
        if (line.startsWith("AUTH"))
            attempt.phase = Phase::LoggingIn;
        else if (line.startsWith("MAIL"))
            attempt.phase = Phase::Sender;
        else if (line.startsWith("RCPT"))
            attempt.phase = Phase::Recipient;
        else if (line.startsWith("DATA"))
            attempt.phase = Phase::Text;
        return 0;
    }
};

SmtpTransport::SmtpTransport(MailSettings settings, QString password, Patience patience)
    : m_settings(std::move(settings))
    , m_password(std::move(password))
    , m_patience(patience)
{
    start();
    m_curl = curl_easy_init();
    if (!m_curl)
        qFatal("libcurl cannot start");
}

SmtpTransport::~SmtpTransport()
{
    curl_easy_cleanup(m_curl);
}

void SmtpTransport::prepare(Attempt &attempt)
{
    curl_easy_reset(m_curl); // options only: the connection stays
    const bool startTls = m_settings.security == MailSecurity::StartTls;
    const QString url = u"%1://%2:%3"_s.arg(startTls ? u"smtp"_s : u"smtps"_s, m_settings.host).arg(m_settings.port);
    const auto text = [this](CURLoption option, const QByteArray &value) {
        curl_easy_setopt(m_curl, option, value.constData());
    };
    text(CURLOPT_URL, url.toUtf8());
    text(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    text(CURLOPT_PROXY, ""); // whatever the environment says: a proxy would see the mails
    curl_easy_setopt(m_curl, CURLOPT_USE_SSL, long(CURLUSESSL_ALL)); // no encryption, no mail
    curl_easy_setopt(m_curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_curl, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!m_settings.caFile.isEmpty()) {
        text(CURLOPT_CAINFO, m_settings.caFile.toLocal8Bit());
        curl_easy_setopt(m_curl, CURLOPT_CAPATH, nullptr);
    }
    if (!m_settings.user.isEmpty()) {
        text(CURLOPT_USERNAME, m_settings.user.toUtf8());
        text(CURLOPT_PASSWORD, m_password.toUtf8());
    }
    curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT_MS, long(m_patience.connecting.count()));
    curl_easy_setopt(m_curl, CURLOPT_TIMEOUT_MS, long(m_patience.whole.count()));
    curl_easy_setopt(m_curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(m_patience.answer.count()));
    curl_easy_setopt(m_curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFOFUNCTION, &Attempt::progress);
    curl_easy_setopt(m_curl, CURLOPT_XFERINFODATA, &attempt);
    curl_easy_setopt(m_curl, CURLOPT_VERBOSE, 1L); // for listen(), which writes nothing
    curl_easy_setopt(m_curl, CURLOPT_DEBUGFUNCTION, &Attempt::listen);
    curl_easy_setopt(m_curl, CURLOPT_DEBUGDATA, &attempt);
}

Delivery SmtpTransport::deliver(
    const QByteArray &from, const QByteArray &to, const QByteArray &message, const std::atomic_bool &stop)
{
    Attempt attempt{.stop = stop, .text = message};
    prepare(attempt);
    const std::unique_ptr<curl_slist, ListEnd> recipients(curl_slist_append(nullptr, to.constData()));
    curl_easy_setopt(m_curl, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(m_curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(m_curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, &Attempt::read_);
    curl_easy_setopt(m_curl, CURLOPT_READDATA, &attempt);
    curl_easy_setopt(m_curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(message.size()));
    return perform(attempt);
}

Delivery SmtpTransport::check(const std::atomic_bool &stop)
{
    Attempt attempt{.stop = stop, .text = {}};
    prepare(attempt);
    curl_easy_setopt(m_curl, CURLOPT_CUSTOMREQUEST, "NOOP");
    curl_easy_setopt(m_curl, CURLOPT_NOBODY, 1L);
    return perform(attempt);
}

Delivery SmtpTransport::perform(Attempt &attempt)
{
    const CURLcode result = curl_easy_perform(m_curl);
    curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &attempt.code);
    return judge(result, attempt);
}

Delivery SmtpTransport::judge(int result, const Attempt &attempt) const
{
    const Delivery::Outcome outcome = outcomeOf(result, attempt);
    if (outcome == Delivery::Outcome::Sent)
        return {outcome, {}};
    return {outcome, sentence(result, attempt)};
}

Delivery::Outcome SmtpTransport::outcomeOf(int result, const Attempt &attempt) const
{
    using Outcome = Delivery::Outcome;
    if (result == CURLE_OK)
        return Outcome::Sent;
    const bool answered = result == CURLE_SEND_ERROR || result == CURLE_RECV_ERROR || result == CURLE_WEIRD_SERVER_REPLY;
    if (answered && attempt.code == loginMissing)
        return Outcome::Unreachable;
    const bool aboutMail = attempt.phase > Phase::Sender; // a sender that is refused is so for every mail
    if (aboutMail && answered && attempt.code >= 500 && attempt.code < 600)
        return attempt.phase == Phase::Recipient ? Outcome::BadRecipient : Outcome::Refused;
    if (aboutMail && answered && attempt.code >= 400 && attempt.code < 500)
        return Outcome::Postponed;
    if (attempt.phase == Phase::Text && attempt.handedOver)
        return Outcome::Unknown;
    return result == CURLE_ABORTED_BY_CALLBACK ? Outcome::Stopped : Outcome::Unreachable;
}

QString SmtpTransport::sentence(int result, const Attempt &attempt) const
{
    const QString said = QString::fromUtf8(attempt.answer).simplified();
    const QString server = u"%1:%2"_s.arg(m_settings.host).arg(m_settings.port);
    const Delivery::Outcome outcome = outcomeOf(result, attempt);
    if (outcome == Delivery::Outcome::BadRecipient)
        return Texts::tr("Le serveur refuse l’adresse du destinataire (« %1 »).").arg(said);
    const bool refused = attempt.code >= 500 && attempt.code < 600 && attempt.phase >= Phase::Sender;
    if (outcome == Delivery::Outcome::Unreachable && refused && attempt.code == loginMissing)
        return Texts::tr("Le serveur %1 exige une identification (« %2 »). Indiquez l’identifiant et le mot de passe dans "
                         "« Envoi des courriels ».").arg(server, said);
    if (outcome == Delivery::Outcome::Unreachable && refused)
        return Texts::tr("Le serveur refuse l’adresse de l’expéditeur (« %1 »). Corrigez-la dans « Envoi des courriels ».")
                   .arg(said);
    if (outcome == Delivery::Outcome::Refused)
        return Texts::tr("Le serveur refuse ce courriel (« %1 »).").arg(said);
    if (outcome == Delivery::Outcome::Postponed)
        return Texts::tr("Le serveur demande de réessayer plus tard (« %1 »).").arg(said);
    if (outcome == Delivery::Outcome::Unknown)
        return Texts::tr("La liaison avec %1 s’est coupée avant la réponse du serveur\u00a0: ce courriel est peut-être "
                         "parti.").arg(server);
    switch (result) {
    case CURLE_ABORTED_BY_CALLBACK:
        return Texts::tr("L’envoi a été interrompu à la demande.");
    case CURLE_COULDNT_RESOLVE_HOST:
        return Texts::tr("Le serveur %1 est introuvable. Vérifiez son nom dans « Envoi des courriels » et la connexion au "
                         "réseau.").arg(m_settings.host);
    case CURLE_COULDNT_CONNECT:
        return Texts::tr("Le serveur %1 ne répond pas. Vérifiez le nom et le port dans « Envoi des courriels ».").arg(server);
    case CURLE_OPERATION_TIMEDOUT:
        return Texts::tr("Le serveur %1 n’a pas répondu à temps.").arg(server);
    case CURLE_USE_SSL_FAILED:
        return Texts::tr("Le serveur %1 ne propose pas de liaison chiffrée (STARTTLS)\u00a0: rien n’a été envoyé.").arg(server);
    case CURLE_PEER_FAILED_VERIFICATION:
        return Texts::tr("Le certificat du serveur %1 n’est pas reconnu\u00a0: rien n’a été envoyé. Vérifiez le nom du serveur, ou "
                         "indiquez le fichier d’autorités de votre réseau.").arg(server);
    case CURLE_SSL_CACERT_BADFILE:
        return Texts::tr("Le fichier d’autorités « %1 » ne peut pas être lu.").arg(m_settings.caFile);
    case CURLE_SSL_CONNECT_ERROR:
        return Texts::tr("La liaison chiffrée avec %1 n’a pas pu s’établir. Vérifiez le port et la sécurité choisis.").arg(server);
    case CURLE_LOGIN_DENIED:
        return Texts::tr("Le serveur %1 refuse l’identifiant ou le mot de passe. Corrigez-les dans « Envoi des courriels ».")
                   .arg(server);
    default:
        break;
    }
    qWarning("smtp: %s: %s", qPrintable(server), curl_easy_strerror(CURLcode(result)));
    return said.isEmpty() || attempt.code < 400
        ? Texts::tr("La liaison avec le serveur %1 s’est coupée.").arg(server)
        : Texts::tr("Le serveur %1 a répondu « %2 ».").arg(server, said);
}

} // namespace rex
