// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/mail.h"
#include "model/domain/result.h"

#include <QDateTime>
#include <QList>

namespace rex {

class Database;

// The outbox: mails are written in the transaction of the action that they tell of, and sent later.
class MailStore
{
public:
    explicit MailStore(const Database &database);

    // `formId`: the version whose depositor it is for; 0: not known.
    [[nodiscard]] Result<> insert(qint64 dossierId, const Mail &mail, const QDateTime &now, qint64 formId = 0) const;
    [[nodiscard]] Result<QList<Mail>> of(qint64 dossierId) const; // newest first

private:
    const Database &m_database;
};

} // namespace rex
