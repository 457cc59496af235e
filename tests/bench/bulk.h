// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "tests/bench/rows.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

struct sqlite3_stmt;

namespace rex::bench {

// Writes many rows quickly into a database that nobody else uses: indexes and triggers are put aside, and made
// again, as they stood, after the rows. All SQL of the generator stands in bulk.cpp. The rows go to SQLite itself:
// Qt’s driver copies each value several times, which would be half of the time.
class Bulk
{
public:
    explicit Bulk(QSqlDatabase connection);

    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> write(const Rows &rows);
    [[nodiscard]] Result<> writeSequence(const QString &kind, int year, int last);
    [[nodiscard]] Result<> end(const std::function<void(const QString &)> &progress);

private:
    [[nodiscard]] Result<> run(const QString &sql);
    [[nodiscard]] Result<> write(int table, const QList<QVariantList> &rows);
    [[nodiscard]] Result<> prepareInserts();

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    QSqlDatabase m_connection;
    QStringList m_later; // what was dropped
    std::array<std::unique_ptr<sqlite3_stmt, Finalize>, TableCount> m_inserts;
};

} // namespace rex::bench
