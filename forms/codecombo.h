// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace rex {

class SearchCombo;

// Chooses the entry of that code in a combo box whose entries carry codes as their data; nothing for an empty
// code. A code that the list does not hold (an office that was closed since) is added under `name`, so that
// what was stored is shown and kept until someone chooses another.
void chooseCode(SearchCombo &combo, const QString &code, const QString &name);

} // namespace rex
