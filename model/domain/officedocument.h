// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/filetype.h"

namespace rex {

// What a ZIP file is by the entries inside: ODT, ODS, DOCX or XLSX. Everything is unpacked once, in memory and
// within limits, so that sizes are true and nothing is damaged. `name` is for the sentence.
// Error Invalid: another archive, macros, a password, entries that lead outside, a bomb, damage.
[[nodiscard]] Result<FileType> officeDocumentType(const QString &name, const QByteArray &content);

} // namespace rex
