// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/passwordedit.h"

#include "forms/look/look.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(addAction(Look::of(this).icon(u"eye"_s), QLineEdit::TrailingPosition))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    setShown(false);
    connect(m_eye, &QAction::triggered, this, [this] { setShown(!isShown()); });
}

void PasswordEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(Look::of(this).icon(shown ? u"eye-off"_s : u"eye"_s));
    m_eye->setText(shown ? tr("Masquer le mot de passe") : tr("Afficher le mot de passe"));
    m_eye->setToolTip(m_eye->text());
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(false); // pressed: the next letter tells
    } else if (text.size() == 1 && text.at(0).isLetter()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        setCapsLock(text.at(0).isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    emit capsLockChanged(on);
}

} // namespace rex
