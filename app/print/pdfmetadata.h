// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/content.h"

#include <QByteArray>

namespace rex::print {

// What a PDF/A-1b file says of itself, twice and the same: in its XMP packet and in its Info dictionary. Qt
// writes neither author nor a date of one's choice, so the dictionary is written again in its place.
[[nodiscard]] QByteArray xmpPacket(const Document &document);

// A title so long that the Info dictionary of Qt has room for ours.
[[nodiscard]] QString roomForInfo(const Document &document);

// Puts our Info dictionary and a file identifier that depends on nothing but the content into a PDF that Qt
// has just written with `roomForInfo` as its title and `xmpPacket`; values may have become shorter since. Same data
// and same time give the same bytes.
void stampMetadata(QByteArray &pdf, const Document &document);

} // namespace rex::print
