// SPDX-License-Identifier: GPL-3.0-or-later
// One round of sending the outbox.
#include "model/domain/mailmessage.h"
#include "model/service/mailservice.h"
#include "model/storage/database.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// Longer than a transport ever waits: who keeps a mail for longer has ended in the middle.
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
    if (lost)
        parts.append(tr("%n repris entre-temps par un autre poste", nullptr, lost));
    QString sentence = parts.join(u", "_s);
    if (!sentence.isEmpty())
        sentence += u'.';
    if (!trouble.isEmpty())
        sentence += (sentence.isEmpty() ? QString() : u" "_s) + trouble;
    return sentence;
}

Result<MailService::Report> MailService::send(const Transports &transports, const std::atomic_bool &stop) const
{
    if (const QString why = whyNothingLeaves(); !why.isEmpty())
        return fail(ErrorCode::NotAllowed, why);
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
    if (Result<> watched = watch(); !watched)
        return fail(watched.error());
    const std::unique_ptr<MailTransport> transport = transports(*known, secret);
    Round round{*transport, *known, stop, QUuid::createUuid().toString(QUuid::WithoutBraces), {}};
    // What was done already is told in spite of an error.
    const auto ended = [&round](const Error &error) -> Result<Report> {
        if (round.report.tried() == 0)
            return fail(error);
        round.report.trouble = error.sentence;
        return round.report;
    };
    while (!stop) {
        const Result<std::optional<MailLease>> lease = take(round);
        if (!lease)
            return ended(lease.error());
        if (!*lease)
            break;
        const Result<Go> go = sendOne(**lease, round);
        if (!go)
            return ended(go.error());
        if (*go == Go::Halt)
            break;
    }
    return round.report;
}

// The clocks of two workstations may differ by anything: who takes over a mail has seen the same attempt at it for
// longer than one lasts, by his own clock both times.
Result<> MailService::watch() const
{
    return m_database.write([&] { return OutboxStore(m_database).watch(m_workstation, m_clock()); });
}

// The next mail that is due, taken so that no other program takes it; nothing if there is none.
Result<std::optional<MailLease>> MailService::take(Round &round) const
{
    return m_database.write([&]() -> Result<std::optional<MailLease>> {
        const OutboxStore store(m_database);
        for (;;) {
            const QDateTime now = m_clock();
            const Result<std::optional<OutboxStore::Due>> due = store.nextDue(m_workstation, now, now.addSecs(-leaseSeconds));
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
            if (Result<> done = store.lease(next.id, round.by, doubts); !done)
                return fail(done.error());
            return MailLease{next.id, round.by, next.attempts + 1};
        }
    });
}

Delivery MailService::deliver(const OutboxMail &mail, Round &round) const
{
    Delivery delivery;
    if (const Result<QByteArray> message = composeMessage(mail, round.settings); !message) {
        const bool ours = message.error().fields.contains("senderAddress"_L1);
        delivery = {ours ? Delivery::Outcome::Unreachable : Delivery::Outcome::BadRecipient, message.error().sentence};
    } else {
        delivery = round.transport.deliver(
            *mailAddress(round.settings.senderAddress), *mailAddress(mail.mail.recipient), *message, round.stop);
    }
    if (delivery.outcome == Delivery::Outcome::BadRecipient)
        delivery.sentence += u' ' + recipientAdvice(mail);
    return delivery;
}

Result<MailService::Go> MailService::sendOne(const MailLease &lease, Round &round) const
{
    const OutboxStore store(m_database);
    const Result<QList<OutboxMail>> found = store.rows({lease.id});
    if (!found)
        return fail(found.error());
    const OutboxMail &mail = found->first();
    const Delivery delivery = deliver(mail, round);
    const OutboxStore::End end = ending(lease, delivery, mail.doubts);
    Result<> marked;
    for (int i = 0; i < marksTried; ++i) {
        marked = m_database.write([&] { return store.finish(lease, end, m_clock()); });
        if (marked || marked.error().code != ErrorCode::Busy)
            break;
    }
    if (!marked && marked.error().code == ErrorCode::Conflict) { // the other's to end now
        ++round.report.lost;
        return Go::On;
    }
    if (!marked) // somebody takes it over in time: once more, and the row says so
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
    case Delivery::Outcome::BadRecipient:
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
