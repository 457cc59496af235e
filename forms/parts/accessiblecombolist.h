// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

class QComboBox;

namespace rex {

// The list of a combo box. Qt's own entries can only be marked in the list, which chooses nothing: pressing one of
// these chooses it, whether the list is open or not.
class AccessibleComboList : public QAccessibleWidget
{
public:
    explicit AccessibleComboList(QWidget *view);
    ~AccessibleComboList() override;

    QAccessibleInterface *parent() const override;
    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    // nullptr while the view is being built.
    QComboBox *combo() const;

private:
    mutable QHash<int, QAccessible::Id> m_entries;
};

// One entry. It holds a place, not a text: what stands there is asked of the combo box each time.
class AccessibleComboEntry : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleComboEntry(QComboBox *combo, int row);

    int row() const { return m_row; }
    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QComboBox> m_combo;
    int m_row;
};

} // namespace rex
