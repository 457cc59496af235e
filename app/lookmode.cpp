// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lookmode.h"

#include <QMetaEnum>
#include <QSettings>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

const auto settingKey = u"look"_s;

} // namespace

Look::Mode rememberedMode(const QSettings &settings)
{
    bool known = false;
    const QByteArray word = settings.value(settingKey).toByteArray();
    const int mode = QMetaEnum::fromType<Look::Mode>().keyToValue(word.constData(), &known);
    return known ? static_cast<Look::Mode>(mode) : Look::Mode::System;
}

void rememberMode(QSettings &settings, Look::Mode mode)
{
    settings.setValue(settingKey, QString::fromLatin1(QMetaEnum::fromType<Look::Mode>().valueToKey(int(mode))));
}

} // namespace rex
