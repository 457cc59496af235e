// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace rex {

// A combo box under its label. On this platform Qt 6.4 gives its current text as its name, so that neither a
// screen reader's list of fields nor a test would find « Service compétent ».
class AccessibleCombo : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleCombo(QComboBox *combo);

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    // Name: the label; Value, and Description before what the field says: the current text.
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

    // The text is what is shown; an editable one is changed in its line edit.
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override;

private:
    QComboBox *combo() const;
};

} // namespace rex
