// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rex::print {

// Families in which documents are set, in order of preference. The first call loads the font files that
// come with the program; needs a QGuiApplication, no window.
[[nodiscard]] const QStringList &typefaces();

} // namespace rex::print
