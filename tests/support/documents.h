// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace rex::test {

// Small files of each kind that may be attached, and archives to make others of.
[[nodiscard]] QByteArray pdf(const QByteArray &text = "Bonjour"); // one page; another text, another content
[[nodiscard]] QByteArray png(); // one red point
[[nodiscard]] QByteArray jpeg();

using ZipEntries = QList<QPair<QByteArray, QByteArray>>; // name in UTF-8, content
[[nodiscard]] QByteArray zip(const ZipEntries &entries);
[[nodiscard]] ZipEntries docxEntries();
[[nodiscard]] ZipEntries xlsxEntries();
[[nodiscard]] ZipEntries odtEntries();
[[nodiscard]] ZipEntries odsEntries();

// Writes a file and gives its path.
[[nodiscard]] QString written(const QString &folder, const QString &name, const QByteArray &content);

} // namespace rex::test
