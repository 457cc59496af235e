// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mailstore.h"

#include "model/domain/labels.h"
#include "model/storage/query.h"

using namespace Qt::StringLiterals;

namespace rex {

MailStore::MailStore(const Database &database)
    : m_database(database)
{
}

Result<> MailStore::insert(qint64 dossierId, const Mail &mail, const QDateTime &now, qint64 formId) const
{
    const Result<qint64> id = Query(m_database, u"mail/insert"_s)
                                  .bind(u"dossier"_s, dossierId)
                                  .bind(u"kind"_s, code(mail.kind))
                                  .bind(u"recipient"_s, mail.recipient)
                                  .bind(u"subject"_s, mail.subject)
                                  .bind(u"body"_s, mail.body)
                                  .bind(u"now"_s, now)
                                  .bindId(u"form"_s, formId)
                                  .insert();
    if (!id)
        return fail(id.error());
    return {};
}

Result<QList<Mail>> MailStore::of(qint64 dossierId) const
{
    Query query(m_database, u"mail/of_dossier"_s);
    query.bind(u"dossier"_s, dossierId);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QList<Mail> mails;
    while (query.next())
        mails.append(Mail{mailKindFromCode(query.text("kind")).value_or(MailKind::None), query.text("recipient"),
            query.text("subject"), query.text("body")});
    return mails;
}

} // namespace rex
