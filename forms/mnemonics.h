// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

class QWidget;

namespace rex {

// Gives each label of one screen its own Alt letter, so that translators need not keep them apart.
class Mnemonics
{
public:
    // The text with « & » before the first letter still free, of a word's beginning if possible.
    [[nodiscard]] QString give(const QString &text);
    // A label that brings its letter along: nothing else gets it.
    void reserve(const QString &text);
    // The same for every button in a part of the screen, hidden ones too.
    void reserveButtons(const QWidget &within);

private:
    QSet<QChar> m_taken;
};

} // namespace rex
