// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace rex {

// Kinds of label; size, weight and colour come from the style sheet and follow the look.
enum class LabelKind {
    Title,
    Heading,
    Body,
    Strong,
    Secondary,
    Small,
    SmallStrong,
    Error,
    Asterisk,
    OnHeader
};

// A label of that kind. Running text wraps; the others stay on one line.
QLabel *label(const QString &text, LabelKind kind, QWidget *parent = nullptr);
void setLabelKind(QLabel *label, LabelKind kind);
// A label that wraps and whose links are reached by keyboard.
QLabel *textLabel(const QString &text, LabelKind kind, QWidget *parent = nullptr);
// One line that may be cut short where there is no room; the tool tip has all of it then.
QLabel *elidedLabel(LabelKind kind, QWidget *parent = nullptr);

} // namespace rex
