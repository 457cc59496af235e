// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"

#include <QByteArray>

namespace rex::print {

// The same document as one HTML 5 page for readers whom a PDF without tags does not serve: language,
// headings, named tables, lists of terms; well-formed XML too. No script, no picture, nothing from outside.
[[nodiscard]] QByteArray html(const Document &document);

} // namespace rex::print
