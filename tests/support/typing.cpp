// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typing.h"

#include <QTest>
#include <QWidget>

namespace rex::test {

void type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int length = text.at(i).isHighSurrogate() ? 2 : 1;
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, text.mid(i, length), Qt::NoModifier);
        i += length - 1;
    }
}

void retype(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    type(widget, text);
}

} // namespace rex::test
