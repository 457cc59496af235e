// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/listsource.h"
#include "model/lists/worker.h"

#include <QObject>

#include <future>
#include <optional>

namespace rex {

// What came of a question for rows.
struct FetchedRows
{
    QList<qint64> ids; // those that were asked for
    Result<QList<ListRow>> rows;
};

// Reads the rows that one scrolls to, in a thread of its own: all ids of a list may be being read meanwhile. One
// question counts, the last; who waits for a busy database waits a moment only, and is told when they come.
class RowFetcher : public QObject
{
    Q_OBJECT
public:
    explicit RowFetcher(const Database &database, QObject *parent = nullptr);

    void ask(const ListSource &source, const QList<qint64> &ids);
    void forget(); // what was asked
    [[nodiscard]] bool awaits(qint64 id) const { return m_answer.valid() && m_ids.contains(id); }
    // The answer, if it comes within that many milliseconds, in place of fetched(). -1: however long it takes.
    [[nodiscard]] std::optional<FetchedRows> wait(int milliseconds);

signals:
    void fetched(const rex::FetchedRows &rows);
    void caughtUp(); // an answer was taken by wait(), but somebody had gone without one before

private:
    [[nodiscard]] FetchedRows take();

    QList<qint64> m_ids;
    std::future<Result<QList<ListRow>>> m_answer; // valid while one is awaited
    int m_turn = 0;
    bool m_missed = false; // somebody asked and went without
    Worker m_worker; // ends before what it reports to
};

} // namespace rex
