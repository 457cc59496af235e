// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace rex {

// Asked now and then while a query runs, in the thread that runs it; true ends the query at once.
using Cancelled = std::function<bool()>;

} // namespace rex
