// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/tableview.h"

#include <QAccessibleWidget>
#include <QHash>

namespace rex {

class AccessibleCell;

// The one table view as assistive technologies see it: a table of the columns shown, its header cells first
// among the children, then the cells row by row. Whatever cell is asked for, something that answers comes
// back: the bridge of Qt 6.4.2 does not check.
class AccessibleTable : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleTable(TableView *view);
    ~AccessibleTable() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    TableView *view() const;
    // The header cell above a column shown.
    QAccessibleInterface *headerCell(int column) const { return cell(-1, column); }

private:
    // row as AccessibleCell says; (-1, -1) stands for all that have not even a column.
    QAccessibleInterface *cell(int row, int column) const;

    mutable QHash<quint64, QAccessible::Id> m_cells;
};

} // namespace rex
