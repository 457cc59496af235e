// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QString>

namespace rex::print {

// Writes a file whole or not at all: beside its place first, then renamed over it. What stood there before
// stays if anything fails. Errors: NotFound (no such folder), NotAllowed, DiskFull, Unavailable.
[[nodiscard]] Result<> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace rex::print
