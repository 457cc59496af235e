// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/listsource.h"
#include "model/lists/worker.h"

#include <QObject>

#include <atomic>

namespace rex {

// What is asked of a list.
struct ListQuestion
{
    ListSource source;
    bool firstRows = true; // before all ids are read
    qint64 aroundId = 0; // where one looks now, so that its rows come along with the ids
    int aroundRow = 0; // there, if that one is gone
};

// What was read of it.
struct ListAnswer
{
    QList<qint64> ids;
    QList<ListRow> rows; // those that are seen first
    bool complete = false; // else the first ids only, and the rest comes
};

// Reads lists in a thread of its own. One question counts, the last: what was asked before it ends at once and
// is never answered.
class ListReader : public QObject
{
    Q_OBJECT
public:
    // Rows that come along with the ids, and how many are read first.
    static constexpr int pageSize = 100;

    explicit ListReader(const Database &database, QObject *parent = nullptr);
    ~ListReader() override;

    void ask(const ListQuestion &question);
    void cancel(); // no answer will come

signals:
    void answered(const rex::ListAnswer &answer);
    void failed(const rex::Error &error);

private:
    void read(const ListQuestion &question, int turn);
    void deliver(ListAnswer answer, int turn);
    void deliver(const Error &error, int turn);
    [[nodiscard]] bool superseded(int turn) const { return m_turn != turn; }

    std::atomic<int> m_turn = 0;
    Worker m_worker; // ends before what it reports to
};

} // namespace rex
