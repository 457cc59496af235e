// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace rex::expected {

// The pages of a PDF against what they were when someone read and looked at them: tests/app/print/NAME.txt and
// NAME-1.png, NAME-2.png… An empty answer: the same; else what differs. With REX_WRITE_EXPECTED=1 the files are
// written anew: read the difference and look at each picture before it is committed.

// What pdftotext -layout reads, line by line, blanks apart.
[[nodiscard]] QString textDifference(const QString &pdf, const QString &name);
// Each page as pdftoppm draws it, with a tolerance for another version of the renderer.
[[nodiscard]] QString pictureDifference(const QString &pdf, const QString &name);

// Share of the pixels that clearly differ; 1 for pictures of different sizes.
[[nodiscard]] double difference(const QImage &one, const QImage &other);
inline constexpr double tolerated = 0.002; // of a page's pixels

} // namespace rex::expected
