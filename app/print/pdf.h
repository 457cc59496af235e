// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"

#include <QByteArray>
#include <QSizeF>

namespace rex::print {

// Every PDF of the program is on A4.
[[nodiscard]] QSizeF a4();

// A laid-out document as the bytes of a PDF/A-1b file. The layout must be made for `a4()`.
[[nodiscard]] QByteArray pdf(const Document &document, const Pages &pages);

} // namespace rex::print
