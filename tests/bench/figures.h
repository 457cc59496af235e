// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex::bench {

// Keeps one figure for the table of growth that scripts/bench prints at the end: a line « what TAB value » in the file
// that REX_BENCH_FIGURES names; without it nothing.
void keepFigure(const QString &what, const QString &value);

} // namespace rex::bench
