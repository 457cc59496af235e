// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace rex {

// Gives each label of one screen its own Alt letter, so that translators need not keep them apart.
class Mnemonics
{
public:
    // The text with « & » before the first letter still free, of a word's beginning if possible.
    [[nodiscard]] QString give(const QString &text);

private:
    QSet<QChar> m_taken;
};

} // namespace rex
