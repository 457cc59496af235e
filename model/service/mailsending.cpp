// SPDX-License-Identifier: GPL-3.0-or-later
// One round of sending the outbox.
#include "model/domain/mailmessage.h"
#include "model/service/mailservice.h"
#include "model/storage/database.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// Longer than a transport ever waits: whose lease runs out has ended in the middle.
constexpr qint64 leaseSeconds = 300;
// What the server has answered is marked in spite of a busy database: else the mail would leave twice.
constexpr int marksTried = 5;

} // namespace

struct MailService::Round
{
    MailTransport &transport;
    MailSettings settings;
    const std::atomic_bool &stop;
    QString by; // this round's name on a lease
    Report report;
};

QString MailService::Report::sentence() const
{
    QStringList parts;
    if (tried() == 0 && trouble.isEmpty())
        return tr("Aucun courriel n’attend d’être envoyé.");
    if (sent)
        parts.append(tr("%n courriel(s) envoyé(s)", nullptr, sent));
    if (postponed)
        parts.append(tr("%n à réessayer plus tard", nullptr, postponed));
    if (failed)
        parts.append(tr("%n en échec", nullptr, failed));
    QString sentence = parts.join(u", "_s);
    if (!sentence.isEmpty())
        sentence += u'.';
    if (!trouble.isEmpty())
        sentence += (sentence.isEmpty() ? QString() : u" "_s) + trouble;
    return sentence;
}

Result<MailService::Report> MailService::send(const Transports &transports, const std::atomic_bool &stop) const
{
    const Result<MailSettings> known = settings();
    if (!known)
        return fail(known.error());
    if (!known->isConfigured())
        return fail(ErrorCode::Invalid,
            tr("L’envoi des courriels n’est pas réglé\u00a0: un administrateur le fait dans « Envoi des courriels »."));
    if (!known->names(m_workstation))
        return fail(ErrorCode::NotAllowed,
            tr("Ce poste (%1) n’envoie pas de courriels\u00a0: un administrateur peut l’ajouter dans « Envoi des courriels ».")
                .arg(m_workstation));
    QString secret;
    if (!known->user.isEmpty()) {
        const Result<QString> kept = password();
        if (!kept)
            return fail(kept.error());
        secret = *kept;
    }
    const std::unique_ptr<MailTransport> transport = transports(*known, secret);
    Round round{*transport, *known, stop, QUuid::createUuid().toString(QUuid::WithoutBraces), {}};
    while (!stop) {
        const Result<std::optional<MailLease>> lease = take(round);
        if (!lease)
            return fail(lease.error());
        if (!*lease)
            break;
        const Result<Go> go = sendOne(**lease, round);
        if (!go)
            return fail(go.error());
        if (*go == Go::Halt)
            break;
    }
    return round.report;
}

// The next mail that is due, taken so that no other program takes it; nothing if there is none.
Result<std::optional<MailLease>> MailService::take(Round &round) const
{
    return m_database.write([&]() -> Result<std::optional<MailLease>> {
        const OutboxStore store(m_database);
        for (;;) {
            const QDateTime now = m_clock();
            const Result<std::optional<OutboxStore::Due>> due = store.nextDue(now);
            if (!due)
                return fail(due.error());
            if (!*due)
                return std::optional<MailLease>();
            const OutboxStore::Due &next = **due;
            const int doubts = next.doubts + (next.lost ? 1 : 0);
            if (next.lost && doubts >= mostDoubts) {
                if (Result<> done = store.giveUp(next.id, doubts,
                        tr("L’envoi a été interrompu deux fois avant la réponse du serveur\u00a0: ce courriel peut avoir été "
                           "envoyé deux fois. Demandez au destinataire, puis réessayez au besoin."));
                    !done)
                    return fail(done.error());
                ++round.report.failed;
                continue;
            }
            if (Result<> done = store.lease(next.id, round.by, now.addSecs(leaseSeconds), doubts); !done)
                return fail(done.error());
            return MailLease{next.id, round.by, next.attempts + 1};
        }
    });
}

Result<MailService::Go> MailService::sendOne(const MailLease &lease, Round &round) const
{
    const OutboxStore store(m_database);
    const Result<QList<OutboxMail>> found = store.rows({lease.id});
    if (!found)
        return fail(found.error());
    const OutboxMail &mail = found->first();
    Delivery delivery;
    if (const Result<QByteArray> message = composeMessage(mail, round.settings); !message) {
        const bool ours = message.error().fields.contains("senderAddress"_L1);
        delivery = {ours ? Delivery::Outcome::Unreachable : Delivery::Outcome::Refused, message.error().sentence};
    } else {
        delivery = round.transport.deliver(
            *mailAddress(round.settings.senderAddress), *mailAddress(mail.mail.recipient), *message, round.stop);
    }
    const OutboxStore::End end = ending(lease, delivery, mail.doubts);
    Result<> marked;
    for (int i = 0; i < marksTried; ++i) {
        marked = m_database.write([&] { return store.finish(lease, end, m_clock()); });
        if (marked || marked.error().code != ErrorCode::Busy)
            break;
    }
    if (!marked) // the lease runs out by itself: once more, and the row says so
        return fail(marked.error());
    switch (end.state) {
    case MailState::Sent:
        ++round.report.sent;
        break;
    case MailState::Failed:
        ++round.report.failed;
        break;
    case MailState::Waiting:
    case MailState::Sending:
        ++round.report.postponed;
        break;
    }
    const bool halt = delivery.outcome == Delivery::Outcome::Unreachable || delivery.outcome == Delivery::Outcome::Stopped;
    if (halt)
        round.report.trouble = delivery.sentence;
    return halt ? Go::Halt : Go::On;
}

OutboxStore::End MailService::ending(const MailLease &lease, const Delivery &delivery, int doubts) const
{
    const QDateTime now = m_clock();
    const auto later = [&](bool doubtful) -> OutboxStore::End {
        const std::optional<int> minutes = minutesToRetry(lease.attempts);
        if (!minutes)
            return {MailState::Failed, {}, doubtful,
                tr("%1 Ce courriel n’est plus réessayé de lui-même.").arg(delivery.sentence)};
        return {MailState::Waiting, now.addSecs(*minutes * 60), doubtful, delivery.sentence};
    };
    switch (delivery.outcome) {
    case Delivery::Outcome::Sent:
        return {MailState::Sent, {}, false, {}};
    case Delivery::Outcome::Refused:
        return {MailState::Failed, {}, false, delivery.sentence};
    case Delivery::Outcome::Unknown:
        if (doubts + 1 >= mostDoubts)
            return {MailState::Failed, {}, true,
                tr("%1 Il peut avoir été envoyé deux fois. Demandez au destinataire, puis réessayez au besoin.")
                    .arg(delivery.sentence)};
        return later(true);
    case Delivery::Outcome::Stopped:
        return {MailState::Waiting, now, false, {}};
    case Delivery::Outcome::Postponed:
    case Delivery::Outcome::Unreachable:
        return later(false);
    }
    return later(false);
}

} // namespace rex
