// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex {

// What to ask the trigram index for, so that every text that holds `text` is among the answers: a few trigrams
// that cover it, each quoted, whatever characters it has. Empty for a text of less than three characters and
// for one that the index cannot hold.
[[nodiscard]] QString trigrams(const QString &text);

} // namespace rex
