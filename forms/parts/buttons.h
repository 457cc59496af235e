// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QPushButton;
class QString;
class QToolButton;
class QWidget;

namespace rex {

enum class Token;

enum class ButtonRole {
    Primary, // one a screen
    Neutral,
    Danger, // neutral edge, text in the colour of errors
    Quiet, // no edge, link colour: « Modifier »
    Link, // underlined running text
};

// A button of that role; icon is a name of the icon set or empty. The text may hold a mnemonic.
QPushButton *button(const QString &text, const QString &icon, ButtonRole role, QWidget *parent = nullptr);
// The same with its icon after the text: « Valider → ».
QPushButton *buttonTrailing(
    const QString &text, const QString &icon, ButtonRole role, QWidget *parent = nullptr);
void setButtonRole(QPushButton *button, ButtonRole role);
// A square button of an icon alone; name is both its accessible name and its tool tip.
QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
QToolButton *iconButton(const QString &icon, const QString &name, Token token, QWidget *parent = nullptr);

// The cross that empties what was typed, with a name.
void addClearButton(QLineEdit *edit);

} // namespace rex
