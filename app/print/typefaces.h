// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rex::print {

// Families in which documents are set, in order of preference: Latin, Greek and Cyrillic, then Arabic. The
// first call loads the font files that come with the program; needs a QGuiApplication, no window.
[[nodiscard]] const QStringList &typefaces();

// Families for Chinese, Japanese and Korean that this system has; their files are too large to come with the
// program (package fonts-noto-cjk).
[[nodiscard]] const QStringList &systemTypefaces();

} // namespace rex::print
