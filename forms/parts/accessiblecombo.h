// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QComboBox;

namespace rex {

// A combo box under its label. On this platform Qt 6.4 gives its current text as its name, so that neither a
// screen reader's list of fields nor a test would find « Service compétent ».
class AccessibleCombo : public QAccessibleWidget
{
public:
    explicit AccessibleCombo(QComboBox *combo);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    // Name: the label; Value, and Description before what the field says: the current text.
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

private:
    QComboBox *combo() const;
};

} // namespace rex
