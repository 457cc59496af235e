// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/query.h"

#include <type_traits>
#include <utility>

namespace rex {

// Runs reads that belong together: whatever others write meanwhile, all of them see the database of one moment.
// The work only reads and begins no transaction of its own.
template<typename Work>
[[nodiscard]] auto inSnapshot(const Database &database, Work &&work) -> std::invoke_result_t<Work>
{
    if (Result<> begun = Query(database, QStringLiteral("system/begin_reading")).run(); !begun)
        return fail(begun.error());
    auto result = std::forward<Work>(work)();
    const Result<> ended = Query(database, QStringLiteral("system/rollback")).run(); // nothing was written
    if (result && !ended)
        return fail(ended.error());
    return result;
}

} // namespace rex
