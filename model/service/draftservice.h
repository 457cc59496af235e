// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/form.h"
#include "model/domain/result.h"
#include "model/service/clock.h"

#include <QDateTime>

#include <optional>

namespace rex {

class Database;

// What someone is typing, kept in case the program ends before it is saved; one form a person.
class DraftService
{
public:
    struct Draft
    {
        Form form;
        qint64 dossierId = 0; // 0: never saved
        qint64 dossierVersion = 0;
        QDateTime savedAt; // UTC
    };

    DraftService(const Database &database, Clock clock);

    [[nodiscard]] Result<> store(const Account &account, qint64 dossierId, qint64 dossierVersion, const Form &form) const;
    [[nodiscard]] Result<std::optional<Draft>> load(const Account &account) const;
    [[nodiscard]] Result<> discard(const Account &account) const;

private:
    const Database &m_database;
    Clock m_clock;
};

} // namespace rex
