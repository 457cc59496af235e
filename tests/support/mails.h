// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/mailservice.h"

namespace rex::test {

// The mails of the outbox that an account sees, newest first: as page « Courriels » lists them.
[[nodiscard]] inline Result<QList<OutboxMail>> mailsOf(
    const MailService &mails, const Account &account, const OutboxRequest &request = {})
{
    const Result<QList<qint64>> ids = mails.ids(account, request);
    return ids ? mails.rows(account, *ids) : fail(ids.error());
}

} // namespace rex::test
