// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/tableview.h"

#include <QAccessible>
#include <QPointer>

namespace rex {

// One cell, or header cell, of the one table view for assistive technologies. It holds a place, not a value:
// what stands there is asked of the model each time, so that it can never be stale.
class AccessibleCell : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface
{
public:
    static constexpr int headerRow = -1;
    static constexpr int noRow = -2;

    // row is one of the above too; column counts the columns shown. A place outside the table answers as an empty,
    // invisible cell; it still knows the header of its column.
    AccessibleCell(TableView *view, int row, int column);

    void *interface_cast(QAccessible::InterfaceType type) override;
    bool isValid() const override { return !m_view.isNull(); }
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
    QAccessible::Role role() const override;
    QAccessible::State state() const override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_row == noRow ? -1 : m_column; }
    int rowIndex() const override { return qMax(m_row, -1); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override;
    QString localizedActionName(const QString &action) const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &action) const override;

private:
    bool isHeader() const { return m_row == headerRow; }
    int logicalColumn() const;
    QModelIndex index() const;

    QPointer<TableView> m_view;
    int m_row;
    int m_column;
};

} // namespace rex
