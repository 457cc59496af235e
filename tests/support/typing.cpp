// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/typing.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QWidget>

namespace rex::test {

void type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate()) { // no key has these: they come from an input method
            QInputMethodEvent event;
            event.setCommitString(text.mid(i++, 2));
            QCoreApplication::sendEvent(widget, &event);
            continue;
        }
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, text.mid(i, 1), Qt::NoModifier);
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
