// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace rex {

// Argon2id by libsodium, at its « interactive » cost (64 MB, about a tenth of a second): meant to be slow, so
// never on the thread that paints. The hash carries its own salt and cost.
[[nodiscard]] QString hashPassword(const QString &password);
using PasswordHash = std::function<QString(const QString &)>;
// An empty hash matches nothing but takes as long as any other.
[[nodiscard]] bool passwordMatches(const QString &password, const QString &hash);

} // namespace rex
