// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rex {

// « Étapes de création du dossier » (guide 3.2): the form, its recapitulation, the answer.
[[nodiscard]] QStringList stepTitles();

} // namespace rex
