// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace rex::bench {

// The moment at which all generated stories end.
[[nodiscard]] QDateTime generatedNow();

// Makes a database of a small office with so many dossiers of many offices: the same seed gives the same
// content. Accounts: admin, ag1 … ag64 and chef1 … chef64 (one office each, the first with 16 of 1 000 dossiers),
// op1 … op100; all with the password of the demonstration.
[[nodiscard]] Result<> generate(const QString &path, int dossiers, quint64 seed,
    const std::function<void(const QString &)> &progress = {});

} // namespace rex::bench
