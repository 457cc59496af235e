// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rex {

// UTF-8 or Windows-1252, without NUL and other control characters than tab, line and page breaks.
[[nodiscard]] bool isPlainText(const QByteArray &content);
// A control character, NUL too, that keeps them from being text.
[[nodiscard]] bool hasControls(const QByteArray &content);
// The same bytes as text.
[[nodiscard]] QString decodedText(const QByteArray &content);
// The file says that it is UTF-16, which is not accepted.
[[nodiscard]] bool hasUtf16Mark(const QByteArray &content);

} // namespace rex
