// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QList>
#include <QStringList>

namespace rex {

// The records of a comma-separated text after RFC 4180: fields may be quoted, quotes inside are doubled,
// quoted fields may hold separators and line ends. LF and CRLF both end a record; a byte order mark and
// empty lines are passed over. Errors: Invalid, with the line of the quote that does not close.
[[nodiscard]] Result<QList<QStringList>> parseCsv(QStringView text, QChar separator = u',');

// One record for French spreadsheets: « ; » between the fields, CRLF at the end, quotes where a field needs
// them. A field that a spreadsheet would take for a formula (= + - @, tab, line end first) gets a leading « ' »;
// a NUL, which no reader survives, is left out.
[[nodiscard]] QString csvRecord(const QStringList &fields);

} // namespace rex
