// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/listreader.h"

#include "model/storage/database.h"

#include <QMutexLocker>
#include <QThread>

#include <algorithm>
#include <utility>

namespace rex {

namespace {

// The page of ids around the place where one looks.
QList<qint64> pageAround(const QList<qint64> &ids, const ListQuestion &question)
{
    qsizetype row = question.aroundId ? ids.indexOf(question.aroundId) : -1;
    if (row < 0)
        row = std::min<qsizetype>(question.aroundRow, ids.size() - 1);
    const qsizetype first = std::max<qsizetype>(0, row - ListReader::pageSize / 2);
    return ids.mid(first, ListReader::pageSize);
}

} // namespace

ListReader::ListReader(const SearchService &search, Account account, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_account(std::move(account))
{
}

ListReader::~ListReader()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        ++m_turn;
        m_asked.wakeOne();
    }
    m_thread->wait();
}

void ListReader::ask(const ListQuestion &question)
{
    const QMutexLocker lock(&m_mutex);
    ++m_turn;
    m_question = question;
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->setObjectName(QStringLiteral("list"));
        m_thread->start();
    }
    m_asked.wakeOne();
}

void ListReader::cancel()
{
    const QMutexLocker lock(&m_mutex);
    ++m_turn;
    m_question.reset();
}

void ListReader::run()
{
    for (;;) {
        ListQuestion question;
        int turn = 0;
        {
            const QMutexLocker lock(&m_mutex);
            while (!m_question && !m_ending)
                m_asked.wait(&m_mutex);
            if (m_ending)
                break;
            question = *std::exchange(m_question, std::nullopt);
            turn = m_turn;
        }
        read(question, turn);
    }
    m_search.database().closeThreadConnection();
}

void ListReader::read(const ListQuestion &question, int turn)
{
    const Cancelled cancelled = [this, turn] { return superseded(turn); };
    const auto failWith = [this, turn](const Error &error) {
        QMetaObject::invokeMethod(this, [this, turn, sentence = error.sentence] {
            if (!superseded(turn))
                emit failed(sentence);
        }, Qt::QueuedConnection);
    };
    ListAnswer answer;
    if (question.firstRows) {
        const auto first = m_search.first(m_account, question.request, pageSize, cancelled);
        const auto rows = first ? m_search.rows(m_account, *first) : fail(first.error());
        if (!rows)
            return failWith(rows.error());
        answer = {*first, *rows, first->size() < pageSize};
        deliver(answer, turn);
        if (answer.complete)
            return;
    }
    const auto ids = m_search.ids(m_account, question.request, cancelled);
    if (!ids)
        return failWith(ids.error());
    if (!question.firstRows) {
        const auto rows = m_search.rows(m_account, pageAround(*ids, question));
        if (!rows)
            return failWith(rows.error());
        answer.rows = *rows;
    }
    answer.ids = *ids;
    answer.complete = true;
    deliver(std::move(answer), turn);
}

void ListReader::deliver(ListAnswer answer, int turn)
{
    QMetaObject::invokeMethod(this, [this, turn, answer = std::move(answer)] {
        if (!superseded(turn))
            emit answered(answer);
    }, Qt::QueuedConnection);
}

} // namespace rex
