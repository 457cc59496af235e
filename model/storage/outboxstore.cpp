// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/outboxstore.h"

#include "model/domain/labels.h"
#include "model/storage/rowsbyid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

struct Choice
{
    QString conditions;
    QHash<QString, QVariant> values;
};

// LIKE takes % and _ for wild cards and NUL for the end: what was typed means itself.
QString literal(QString text)
{
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    text.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
    return u'%' + text + u'%';
}

Choice choice(const OutboxRequest &request)
{
    QStringList conditions{u"1 = 1"_s};
    QHash<QString, QVariant> values;
    const auto where = [&](const QString &condition, const QString &name, const QVariant &value) {
        conditions.append(condition);
        values.insert(name, value);
    };
    if (request.state)
        where(u"mail.state = :state"_s, u"state"_s, code(*request.state));
    if (!request.office.isEmpty())
        where(u"dossier.office_code = :office"_s, u"office"_s, request.office);
    if (request.dossierId)
        where(u"mail.dossier_id = :dossier"_s, u"dossier"_s, request.dossierId);
    if (!request.text.isEmpty())
        where(u"(mail.recipient LIKE :text ESCAPE '\\' OR mail.subject LIKE :text ESCAPE '\\' "
              "OR dossier.number LIKE :text ESCAPE '\\')"_s,
            u"text"_s, literal(request.text));
    return {conditions.join(u" AND "_s), values};
}

QString column(MailSort sort)
{
    switch (sort) {
    case MailSort::State:
        return u"mail.state"_s; // "failed", "sending", "sent", "waiting"
    case MailSort::Recipient:
        return u"LOWER(mail.recipient)"_s;
    case MailSort::Subject:
        return u"LOWER(mail.subject)"_s;
    case MailSort::Dossier:
        return u"dossier.number"_s;
    case MailSort::Created:
        return u"mail.created"_s;
    case MailSort::Sent:
        return u"mail.sent"_s;
    case MailSort::Attempts:
        return u"mail.attempts"_s;
    case MailSort::Remark:
        return u"mail.error"_s;
    }
    return {};
}

OutboxMail mail(const Query &query)
{
    OutboxMail mail;
    mail.id = query.integer("id");
    mail.dossierId = query.integer("dossier_id");
    mail.dossierNumber = query.text("dossier_number");
    mail.dossierUuid = query.text("dossier_uuid");
    mail.officeCode = query.text("office_code");
    mail.mail = {mailKindFromCode(query.text("kind")).value_or(MailKind::None), query.text("recipient"),
        query.text("subject"), query.text("body")};
    mail.created = query.time("created");
    mail.state = mailStateFromCode(query.text("state")).value_or(MailState::Failed);
    mail.due = query.time("due");
    mail.attempts = int(query.integer("attempts"));
    mail.doubts = int(query.integer("doubts"));
    mail.sent = query.time("sent");
    mail.error = query.text("error");
    mail.formId = query.integer("addressed_form");
    return mail;
}

Result<> oneRow(const Result<int> &changed, const QString &otherwise)
{
    if (!changed)
        return fail(changed.error());
    return *changed == 1 ? Result<>() : Result<>(fail(ErrorCode::Conflict, otherwise));
}

} // namespace

OutboxStore::OutboxStore(const Database &database)
    : m_database(database)
{
}

Result<> OutboxStore::watch(const QString &workstation, const QDateTime &now) const
{
    if (Result<> done = Query(m_database, u"mail/watch_ended"_s).bind(u"workstation"_s, workstation).run(); !done)
        return done;
    return Query(m_database, u"mail/watch"_s).bind(u"workstation"_s, workstation).bind(u"now"_s, now).run();
}

Result<std::optional<OutboxStore::Due>> OutboxStore::nextDue(
    const QString &workstation, const QDateTime &now, const QDateTime &seenSince) const
{
    Query query(m_database, u"mail/next_due"_s);
    query.bind(u"workstation"_s, workstation).bind(u"now"_s, now).bind(u"seen_since"_s, seenSince);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    if (!query.next())
        return std::optional<Due>();
    return Due{query.integer("id"), query.text("state") == code(MailState::Sending), int(query.integer("attempts")),
        int(query.integer("doubts"))};
}

Result<> OutboxStore::lease(qint64 id, const QString &by, int doubts) const
{
    return Query(m_database, u"mail/lease"_s)
        .bind(u"id"_s, id)
        .bind(u"by"_s, by)
        .bind(u"doubts"_s, doubts)
        .run();
}

Result<> OutboxStore::finish(const MailLease &lease, const End &end, const QDateTime &now) const
{
    Query query(m_database, u"mail/finish"_s);
    query.bind(u"id"_s, lease.id).bind(u"by"_s, lease.by).bind(u"state"_s, code(end.state));
    query.bind(u"due"_s, end.due.isValid() ? end.due : now).bind(u"doubts"_s, end.doubtful).bind(u"error"_s, end.error);
    query.bind(u"sent"_s, end.state == MailState::Sent ? now : QDateTime());
    return oneRow(query.change(),
        QCoreApplication::translate("rex::OutboxStore", "Ce courriel a été repris par un autre poste entre-temps."));
}

Result<> OutboxStore::giveUp(qint64 id, int doubts, const QString &error) const
{
    return Query(m_database, u"mail/give_up"_s).bind(u"id"_s, id).bind(u"doubts"_s, doubts).bind(u"error"_s, error).run();
}

Result<> OutboxStore::retry(qint64 id, const QString &recipient, const QDateTime &now) const
{
    Query query(m_database, u"mail/retry"_s);
    query.bind(u"id"_s, id).bind(u"recipient"_s, recipient).bind(u"now"_s, now);
    return oneRow(query.change(),
        QCoreApplication::translate("rex::OutboxStore", "Ce courriel est déjà envoyé, ou son envoi est en cours."));
}

Result<QList<qint64>> OutboxStore::ids(
    const OutboxRequest &request, std::optional<int> most, const std::function<bool()> &cancelled) const
{
    const Choice chosen = choice(request);
    const QString direction = request.descending ? u" DESC"_s : QString();
    Query query(m_database, u"mail/list_ids"_s,
        {{u"conditions"_s, chosen.conditions},
            {u"order"_s, column(request.sort) + direction + u", mail.id"_s + direction},
            {u"limit"_s, most ? u"LIMIT %1"_s.arg(*most) : QString()}});
    query.bind(chosen.values).cancelWhen(cancelled);
    return query.ids();
}

Result<QList<OutboxMail>> OutboxStore::rows(const QList<qint64> &ids, const QString &office) const
{
    const Choice chosen = choice({.office = office});
    Query query(m_database, u"mail/list_rows"_s, {{u"conditions"_s, chosen.conditions}});
    query.bind(chosen.values);
    return rowsById(query, ids, mail);
}

} // namespace rex
