// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/reference.h"
#include "model/domain/requesttemplate.h"
#include "model/domain/result.h"
#include "model/service/clock.h"

#include <QList>

namespace rex {

class Database;

// The texts that an office asks for information with: read by its officers, kept by who manages them.
class RequestTemplateService
{
public:
    RequestTemplateService(const Database &database, Clock clock);

    // Those of the account's office, by name; none for who stands for no office.
    [[nodiscard]] Result<QList<RequestTemplate>> list(const Account &account) const;
    // A new one (id 0), or over the version that was read. Errors: NotAllowed, Invalid (with fields), Duplicate
    // (name), Conflict.
    [[nodiscard]] Result<qint64> save(const Account &by, const RequestTemplate &text) const;
    [[nodiscard]] Result<> remove(const Account &by, const RequestTemplate &text) const;

    // The text for a request made now.
    [[nodiscard]] QString filledFor(const RequestTemplate &text, const Dossier &dossier, const Reference &reference) const;

private:
    [[nodiscard]] Result<Account> manager(const Account &by) const;

    const Database &m_database;
    Clock m_clock;
};

} // namespace rex
