// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/rowfetcher.h"

#include <chrono>
#include <utility>

namespace rex {

RowFetcher::RowFetcher(const Database &database, QObject *parent)
    : QObject(parent)
    , m_worker(database, QStringLiteral("rows"))
{
}

void RowFetcher::ask(const ListSource &source, const QList<qint64> &ids)
{
    const auto answer = std::make_shared<std::promise<Result<QList<ListRow>>>>();
    m_missed = m_missed || m_answer.valid();
    m_ids = ids;
    m_answer = answer->get_future();
    m_worker.give([this, rows = source.rows, ids, answer, turn = ++m_turn] {
        answer->set_value(rows(ids));
        QMetaObject::invokeMethod(this, [this, turn] {
            if (turn != m_turn || !m_answer.valid())
                return;
            m_missed = false;
            emit fetched(take());
        }, Qt::QueuedConnection);
    });
}

void RowFetcher::forget()
{
    ++m_turn;
    m_answer = {};
    m_missed = false;
    m_worker.forget();
}

std::optional<FetchedRows> RowFetcher::wait(int milliseconds)
{
    if (!m_answer.valid())
        return std::nullopt;
    if (milliseconds < 0) {
        m_answer.wait();
    } else if (m_answer.wait_for(std::chrono::milliseconds(milliseconds)) != std::future_status::ready) {
        m_missed = true;
        return std::nullopt;
    }
    if (std::exchange(m_missed, false))
        QMetaObject::invokeMethod(this, &RowFetcher::caughtUp, Qt::QueuedConnection);
    return take();
}

FetchedRows RowFetcher::take()
{
    return {std::exchange(m_ids, {}), m_answer.get()}; // from now on the future is not valid
}

} // namespace rex
