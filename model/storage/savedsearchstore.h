// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/domain/savedsearch.h"

#include <QDateTime>
#include <QList>

namespace rex {

class Database;

// Saved searches in the database. Writers are called inside Database::write().
class SavedSearchStore
{
public:
    explicit SavedSearchStore(const Database &database);

    // Those of one person, and those shared with an office (empty: with none); by name.
    [[nodiscard]] Result<QList<SavedSearch>> of(qint64 accountId, const QString &officeCode) const;
    // Error Duplicate: the name is taken, for the person or in the office.
    [[nodiscard]] Result<qint64> insert(const SavedSearch &search, const QDateTime &now) const;
    // Answers with how many rows that was: 0 when it is gone.
    [[nodiscard]] Result<int> update(const SavedSearch &search, const QDateTime &now) const;
    [[nodiscard]] Result<int> remove(qint64 id) const;

private:
    const Database &m_database;
};

} // namespace rex
