// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/listreader.h"

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

ListReader::ListReader(const Database &database, QObject *parent)
    : QObject(parent)
    , m_worker(database, QStringLiteral("list"))
{
}

ListReader::~ListReader()
{
    ++m_turn; // what is being read ends at once
}

void ListReader::ask(const ListQuestion &question)
{
    const int turn = ++m_turn;
    m_worker.give([this, question, turn] { read(question, turn); });
}

void ListReader::cancel()
{
    ++m_turn;
    m_worker.forget();
}

void ListReader::read(const ListQuestion &question, int turn)
{
    const ListSource &source = question.source;
    const Cancelled cancelled = [this, turn] { return superseded(turn); };
    ListAnswer answer;
    if (question.firstRows) {
        const auto first = source.first(pageSize, cancelled);
        const auto rows = first ? source.rows(*first) : fail(first.error());
        if (!rows)
            return deliver(rows.error(), turn);
        answer = {*first, *rows, first->size() < pageSize};
        deliver(answer, turn);
        if (answer.complete)
            return;
    }
    const auto ids = source.ids(cancelled);
    if (!ids)
        return deliver(ids.error(), turn);
    if (!question.firstRows) {
        const auto rows = source.rows(pageAround(*ids, question));
        if (!rows)
            return deliver(rows.error(), turn);
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

void ListReader::deliver(const Error &error, int turn)
{
    QMetaObject::invokeMethod(this, [this, turn, error] {
        if (!superseded(turn))
            emit failed(error);
    }, Qt::QueuedConnection);
}

} // namespace rex
