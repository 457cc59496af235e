// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/buttons.h"

#include "forms/look/look.h"
#include "forms/look/restyle.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::Buttons)
};

QString name(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary:
        return u"primary"_s;
    case ButtonRole::Neutral:
        return u"neutral"_s;
    case ButtonRole::Danger:
        return u"danger"_s;
    case ButtonRole::Quiet:
        return u"quiet"_s;
    case ButtonRole::Link:
        return u"link"_s;
    }
    return {};
}

Token iconToken(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Primary:
        return Token::OnAccent;
    case ButtonRole::Neutral:
        return Token::Text;
    case ButtonRole::Danger:
        return Token::Error;
    case ButtonRole::Quiet:
    case ButtonRole::Link:
        return Token::Link;
    }
    return Token::Text;
}

// Entrée on a button presses that button, in a window as in a dialog, whose default answers elsewhere.
class PressedByEnter : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            QPushButton::keyPressEvent(event);
        else if (!event->isAutoRepeat()) // a key held down presses once, as the space bar does
            click();
    }
};

} // namespace

QPushButton *button(const QString &text, const QString &icon, ButtonRole role, QWidget *parent)
{
    auto *result = new PressedByEnter(text, parent);
    // The style sheet makes the default button; Fusion's own frame around it would be a second mark.
    result->setAutoDefault(false);
    if (!icon.isEmpty())
        result->setIcon(Look::of(result).iconBesideText(icon, iconToken(role)));
    setButtonRole(result, role);
    return result;
}

QPushButton *buttonTrailing(const QString &text, const QString &icon, ButtonRole role, QWidget *parent)
{
    QPushButton *result = button(text, icon, role, parent);
    result->setLayoutDirection(Qt::RightToLeft);
    return result;
}

void setButtonRole(QPushButton *button, ButtonRole role)
{
    button->setProperty("role", name(role));
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    restyle(button);
}

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    return iconButton(icon, name, Token::Text2, parent);
}

QToolButton *iconButton(const QString &icon, const QString &name, Token token, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(Look::of(result).icon(icon, token));
    result->setFocusPolicy(Qt::StrongFocus);
    result->setAccessibleName(name);
    result->setToolTip(name);
    return result;
}

void addClearButton(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    if (auto *clear = edit->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(Texts::tr("Effacer"));
}

} // namespace rex
