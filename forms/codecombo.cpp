// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/codecombo.h"

#include "forms/parts/searchcombo.h"

namespace rex {

void chooseCode(SearchCombo &combo, const QString &code, const QString &name)
{
    int index = code.isEmpty() ? -1 : combo.findData(code);
    if (index < 0 && !code.isEmpty()) {
        combo.addItem(name, code);
        index = combo.count() - 1;
    }
    combo.setCurrentIndex(index);
    if (index < 0)
        combo.clearEditText();
}

} // namespace rex
