// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/searchfield.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"

#include <QAction>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int pause = 200; // ms

} // namespace

void makeSearchField(QLineEdit *edit)
{
    addClearButton(edit);
    QAction *glass = edit->addAction(Look::of(edit).icon(u"search"_s), QLineEdit::LeadingPosition);
    glass->setText(edit->accessibleName());
    QObject::connect(glass, &QAction::triggered, edit, qOverload<>(&QWidget::setFocus));
}

QTimer *typingPause(QLineEdit *edit)
{
    auto *timer = new QTimer(edit);
    timer->setSingleShot(true);
    timer->setInterval(pause);
    QObject::connect(edit, &QLineEdit::textChanged, timer, qOverload<>(&QTimer::start));
    return timer;
}

} // namespace rex
