// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex {

// A name that can be written and copied on every system that exporters use, Windows too: no sign that one of
// them forbids, no reserved word, no blank or dot at its end, at most 100 characters. Never empty. Without
// the ending, which the caller adds.
[[nodiscard]] QString safeFileName(const QString &name);

// Whether what someone typed can stand as it is.
[[nodiscard]] bool isSafeFileName(const QString &name);

} // namespace rex
