// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/domain/result.h"
#include "model/domain/savedsearch.h"
#include "model/service/clock.h"

#include <QList>

namespace rex {

class Database;

// « Recherches enregistrées »: everyone's own, and those that a supervisor shares with his office. What is
// kept are the criteria; what a search finds depends on who runs it.
class SavedSearchService
{
public:
    SavedSearchService(const Database &database, Clock clock);

    [[nodiscard]] Result<QList<SavedSearch>> all(const Account &account) const;
    // Whether this account may rename, change or delete it: its own, or with Right::ShareSearches its office's.
    [[nodiscard]] static bool mayChange(const Account &account, const SavedSearch &search);

    // `share` needs Right::ShareSearches. Errors: Invalid (no name, too long), Duplicate, NotAllowed.
    [[nodiscard]] Result<SavedSearch> add(
        const Account &account, const QString &name, const QString &criteria, bool share) const;
    // Another name, other criteria, shared or not. Errors: those of add(), NotFound when it was deleted.
    [[nodiscard]] Result<SavedSearch> change(
        const Account &account, qint64 id, const QString &name, const QString &criteria, bool share) const;
    // Errors: NotAllowed, NotFound.
    [[nodiscard]] Result<> remove(const Account &account, qint64 id) const;

private:
    [[nodiscard]] Result<SavedSearch> changeable(const Account &account, qint64 id) const;

    const Database &m_database;
    Clock m_clock;
};

} // namespace rex
