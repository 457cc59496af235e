// SPDX-License-Identifier: GPL-3.0-or-later
// « Courriels »: ids of the result first, rows by id after.
#include "model/service/mailservice.h"

namespace rex {

namespace {

OutboxRequest ofOffice(OutboxRequest request, const Account &account)
{
    request.office = account.officeCode;
    return request;
}

} // namespace

Result<QList<qint64>> MailService::ids(
    const Account &account, const OutboxRequest &request, const Cancelled &cancelled) const
{
    const Result<Account> current = allowed(account);
    return current ? OutboxStore(m_database).ids(ofOffice(request, *current), {}, cancelled) : fail(current.error());
}

Result<QList<qint64>> MailService::first(
    const Account &account, const OutboxRequest &request, int n, const Cancelled &cancelled) const
{
    const Result<Account> current = allowed(account);
    return current ? OutboxStore(m_database).ids(ofOffice(request, *current), n, cancelled) : fail(current.error());
}

Result<QList<OutboxMail>> MailService::rows(const Account &account, const QList<qint64> &ids) const
{
    const Result<Account> current = allowed(account);
    return current ? OutboxStore(m_database).rows(ids, current->officeCode) : fail(current.error());
}

} // namespace rex
