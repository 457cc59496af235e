// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rex {

// What two texts have in common for someone who types: lower case, no accents, ligatures taken apart.
QString folded(const QString &text);

} // namespace rex
