// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/service/searchservice.h"

#include <QMutex>
#include <QObject>
#include <QWaitCondition>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace rex {

// What is asked of a list.
struct ListQuestion
{
    ListRequest request;
    bool firstRows = true; // before all ids are read
    qint64 aroundId = 0; // where one looks now, so that its rows come along with the ids
    int aroundRow = 0; // there, if that one is gone
};

// What was read of it.
struct ListAnswer
{
    QList<qint64> ids;
    QList<DossierRow> rows; // those that are seen first
    bool complete = false; // else the first ids only, and the rest comes
};

// Reads lists in a thread of its own with its own connection, so that no window waits. One question counts,
// the last: what was asked before it ends at once and is never answered.
class ListReader : public QObject
{
    Q_OBJECT
public:
    // Rows that come along with the ids, and how many are read first.
    static constexpr int pageSize = 100;

    ListReader(const SearchService &search, Account account, QObject *parent = nullptr);
    ~ListReader() override;

    void ask(const ListQuestion &question);
    void cancel(); // no answer will come

signals:
    void answered(const rex::ListAnswer &answer);
    void failed(const QString &sentence);

private:
    void run();
    void read(const ListQuestion &question, int turn);
    void deliver(ListAnswer answer, int turn);
    [[nodiscard]] bool superseded(int turn) const { return m_turn != turn; }

    const SearchService &m_search;
    Account m_account;
    QMutex m_mutex;
    QWaitCondition m_asked;
    std::optional<ListQuestion> m_question; // of the last turn, until the thread takes it
    std::atomic<int> m_turn = 0;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace rex
