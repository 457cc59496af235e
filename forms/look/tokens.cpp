// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/tokens.h"

namespace rex {

const Tone &toneNamed(QStringView name)
{
    for (const Tone &tone : toneTable) {
        if (name == QLatin1StringView(tone.name))
            return tone;
    }
    return toneTable.back();
}

} // namespace rex
