// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/query.h"

namespace rex {

// Runs a query for the rows of some :ids and reads each with `read`: in the order of `ids`, without those that are
// gone. The row's own id is its column « id ».
template<typename Read>
[[nodiscard]] auto rowsById(Query &query, const QList<qint64> &ids, Read read)
    -> Result<QList<decltype(read(std::as_const(query)))>>
{
    using Row = decltype(read(std::as_const(query)));
    query.bind(QStringLiteral("ids"), ids);
    if (Result<> done = query.run(); !done)
        return fail(done.error());
    QHash<qint64, Row> found;
    while (query.next())
        found.insert(query.integer("id"), read(std::as_const(query)));
    if (Result<> whole = query.ended(); !whole)
        return fail(whole.error());
    QList<Row> rows;
    rows.reserve(found.size());
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace rex
