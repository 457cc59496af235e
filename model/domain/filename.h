// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rex {

// A name that any file system can keep and that shows as it is: the last part of a path, without control and
// direction-changing characters, signs that systems reserve, names that Windows reserves, dots and blanks at
// its ends; at most limits::fileNameBytes long. « document » if nothing is left.
[[nodiscard]] QString cleanFileName(const QString &path);
// "pdf" of « Facture.PDF »; empty if there is none.
[[nodiscard]] QString suffixOf(const QString &name);
// « name.suffix », the name cut where the whole would be too long.
[[nodiscard]] QString withSuffix(const QString &name, const QString &suffix);
// The name itself, or « name (2).pdf », the first that is not taken, without regard to case.
[[nodiscard]] QString freeFileName(const QString &name, const QStringList &taken);

} // namespace rex
