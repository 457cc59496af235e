// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/accessibletable.h"

#include "forms/parts/accessiblecell.h"

#include <QHeaderView>

namespace rex {

AccessibleTable::AccessibleTable(TableView *view)
    : QAccessibleWidget(view, QAccessible::Table)
{
}

AccessibleTable::~AccessibleTable()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

TableView *AccessibleTable::view() const
{
    return static_cast<TableView *>(widget());
}

void *AccessibleTable::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleTable::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    return kind == QAccessible::Description && own.isEmpty() ? view()->placeText() : own;
}

int AccessibleTable::columnCount() const
{
    return int(view()->shownColumns().size());
}

int AccessibleTable::rowCount() const
{
    return view()->model() ? view()->model()->rowCount(view()->rootIndex()) : 0;
}

int AccessibleTable::childCount() const
{
    return (rowCount() + 1) * columnCount();
}

QAccessibleInterface *AccessibleTable::cell(int row, int column) const
{
    const bool exists = column >= 0 && column < columnCount() && row >= AccessibleCell::headerRow && row < rowCount();
    if (!exists && column >= 0 && column < columnCount())
        row = AccessibleCell::noRow; // the bridge asks a column for its header through the first row
    else if (!exists)
        row = column = -1;
    const quint64 key = quint64(quint32(row)) << 32 | quint32(column);
    if (const auto found = m_cells.constFind(key); found != m_cells.cend())
        return QAccessible::accessibleInterface(*found);
    auto *made = new AccessibleCell(view(), row, column);
    m_cells.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *AccessibleTable::cellAt(int row, int column) const
{
    return cell(row < 0 ? AccessibleCell::noRow : row, column);
}

QAccessibleInterface *AccessibleTable::child(int index) const
{
    const int columns = columnCount();
    if (index < 0 || columns == 0)
        return cell(-1, -1);
    return cell(index / columns - 1, index % columns);
}

int AccessibleTable::indexOfChild(const QAccessibleInterface *child) const
{
    // Only our own cells are children, and each of them is a table cell.
    auto *place = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
    if (!place || place->columnIndex() < 0 || child->parent() != this)
        return -1;
    return (place->rowIndex() + 1) * columnCount() + place->columnIndex();
}

QAccessibleInterface *AccessibleTable::childAt(int x, int y) const
{
    const QPoint inHeader = view()->horizontalHeader()->viewport()->mapFromGlobal(QPoint(x, y));
    if (view()->horizontalHeader()->viewport()->rect().contains(inHeader)) {
        const int logical = view()->horizontalHeader()->logicalIndexAt(inHeader.x());
        const int column = int(view()->shownColumns().indexOf(logical));
        return column < 0 ? nullptr : cell(-1, column);
    }
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cell(index.row(), int(view()->shownColumns().indexOf(index.column()))) : nullptr;
}

QAccessibleInterface *AccessibleTable::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return current.isValid() ? cell(current.row(), int(view()->shownColumns().indexOf(current.column())))
                             : nullptr;
}

QList<int> AccessibleTable::selectedRows() const
{
    QList<int> rows;
    if (const QItemSelectionModel *selection = view()->selectionModel()) {
        const QModelIndexList indexes = selection->selectedRows();
        for (const QModelIndex &index : indexes)
            rows << index.row();
    }
    return rows;
}

int AccessibleTable::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> AccessibleTable::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QList<int> rows = selectedRows();
    for (int row : rows) {
        for (int column = 0; column < columnCount(); ++column)
            cells << cell(row, column);
    }
    return cells;
}

QString AccessibleTable::columnDescription(int column) const
{
    return column >= 0 && column < columnCount() ? headerCell(column)->text(QAccessible::Name) : QString();
}

QString AccessibleTable::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? cell(row, 0)->text(QAccessible::Name) : QString();
}

bool AccessibleTable::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

bool AccessibleTable::selectRow(int row)
{
    if (row < 0 || row >= rowCount() || columnCount() == 0)
        return false;
    view()->setCurrentIndex(
        view()->model()->index(row, view()->shownColumns().value(0), view()->rootIndex()));
    return true;
}

bool AccessibleTable::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    view()->selectionModel()->select(view()->model()->index(row, 0, view()->rootIndex()),
        QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void AccessibleTable::modelChange(QAccessibleTableModelChangeEvent *)
{
    // Cells hold places and ask the model each time: nothing kept can be wrong.
}

} // namespace rex
