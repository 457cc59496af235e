// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/strip.h"

namespace rex::print {

// A ruled table as strips: one a row, each remembering the head that a new page repeats.
[[nodiscard]] Strips tableStrips(Typesetter &typesetter, const Table &table, qreal width, qreal pageHeight);

} // namespace rex::print
