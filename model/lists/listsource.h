// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/service/cancelled.h"

#include <QList>

#include <functional>
#include <memory>

namespace rex {

// A row of a list, of whichever kind, by the id of its record.
struct ListRow
{
    qint64 id = 0;
    std::shared_ptr<const void> record; // the model that asked for it knows its type
};

// Where the rows of a list come from: a request, put into the words of the service that answers it. Asked in
// other threads than the window's, each with a connection of its own.
struct ListSource
{
    std::function<Result<QList<qint64>>(int n, const Cancelled &)> first; // the first n ids, quickly
    std::function<Result<QList<qint64>>(const Cancelled &)> ids; // all of them in their order
    std::function<Result<QList<ListRow>>(const QList<qint64> &ids)> rows; // what is gone is left out
};

// What a service answered, as rows of a list; `id` is the member of a record that names it.
template<typename Record, typename Id>
[[nodiscard]] Result<QList<ListRow>> asRows(const Result<QList<Record>> &records, Id id)
{
    if (!records)
        return tl::unexpected(records.error());
    QList<ListRow> rows;
    rows.reserve(records->size());
    for (const Record &record : *records)
        rows.append({std::invoke(id, record), std::make_shared<const Record>(record)});
    return rows;
}

} // namespace rex
