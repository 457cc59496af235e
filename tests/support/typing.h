// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace rex::test {

// Types the text with the keyboard, letters with accents too (QTest::keyClicks() ends the program on them).
void type(QWidget *widget, const QString &text);
// The same after what stands there is taken away.
void retype(QWidget *widget, const QString &text);

} // namespace rex::test
