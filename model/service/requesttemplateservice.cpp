// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/requesttemplateservice.h"

#include "model/domain/labels.h"
#include "model/domain/workflow.h"
#include "model/service/dossierstep.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"
#include "model/storage/requesttemplatestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

RequestTemplateService::RequestTemplateService(const Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<Account> RequestTemplateService::manager(const Account &by) const
{
    const Result<Account> current = AccountStore(m_database).account(by.id);
    if (!current || !current->active || !has(current->role, Right::ManageRequestTemplates))
        return fail(ErrorCode::NotAllowed,
            QCoreApplication::translate("rex::RequestTemplateService", "Seul un chef de service gère les modèles de demandes."));
    return *current;
}

Result<QList<RequestTemplate>> RequestTemplateService::list(const Account &account) const
{
    if (!standsFor(account.role, Party::Office))
        return QList<RequestTemplate>();
    return RequestTemplateStore(m_database).of(account.officeCode);
}

Result<qint64> RequestTemplateService::save(const Account &by, const RequestTemplate &typed) const
{
    RequestTemplate text = normalised(typed);
    QStringList sentences, fields;
    for (const Problem &problem : validate(text)) {
        sentences.append(problem.sentence);
        fields.append(problem.field);
    }
    if (!fields.isEmpty())
        return fail(ErrorCode::Invalid, sentences.join(u'\n'), fields);
    return m_database.write([&]() -> Result<qint64> {
        const Result<Account> current = manager(by);
        if (!current)
            return fail(current.error());
        text.writtenAt = m_clock();
        text.writtenBy = current->displayName;
        const RequestTemplateStore store(m_database);
        if (text.id == 0)
            return store.insert(current->officeCode, text);
        if (Result<> done = store.update(current->officeCode, text); !done)
            return fail(done.error());
        return text.id;
    });
}

Result<> RequestTemplateService::remove(const Account &by, const RequestTemplate &text) const
{
    return m_database.write([&]() -> Result<> {
        const Result<Account> current = manager(by);
        if (!current)
            return fail(current.error());
        return RequestTemplateStore(m_database).remove(current->officeCode, text);
    });
}

QString RequestTemplateService::filledFor(
    const RequestTemplate &text, const Dossier &dossier, const Reference &reference) const
{
    const QDateTime now = m_clock();
    const Office *office = reference.office(dossier.officeCode);
    return filled(text.body,
        {dossier.number, dossier.companyName, dossier.authorisation ? dossier.authorisation->number : QString(),
            office ? office->name : QString(), parisDay(deadlineAfter(now)).addDays(-1), parisDay(now)});
}

} // namespace rex
