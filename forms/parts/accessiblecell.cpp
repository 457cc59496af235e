// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/accessiblecell.h"

#include "forms/parts/accessibletable.h"
#include "model/lists/roles.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QWindow>

namespace rex {

namespace {

constexpr const char *editAction = QT_TRANSLATE_NOOP("rex::AccessibleCell", "Éditer…");
constexpr const char *removeAction = QT_TRANSLATE_NOOP("rex::AccessibleCell", "Retirer…");

QString named(const char *action)
{
    return QCoreApplication::translate("rex::AccessibleCell", action);
}

} // namespace

AccessibleCell::AccessibleCell(TableView *view, int row, int column)
    : m_view(view)
    , m_row(row)
    , m_column(column)
{
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

int AccessibleCell::logicalColumn() const
{
    return m_view && m_column >= 0 ? m_view->shownColumns().value(m_column, -1) : -1;
}

QModelIndex AccessibleCell::index() const
{
    const int column = logicalColumn();
    if (column < 0 || m_row < 0 || !m_view->model())
        return {};
    return m_view->model()->index(m_row, column, m_view->rootIndex());
}

QWindow *AccessibleCell::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (isHeader()) {
        const bool named = kind == QAccessible::Name && m_view && m_view->model() && logicalColumn() >= 0;
        return named ? m_view->model()->headerData(logicalColumn(), Qt::Horizontal).toString().simplified()
                     : QString();
    }
    const QModelIndex here = index();
    switch (kind) {
    case QAccessible::Name: {
        const QString spoken = here.data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? textAtOnce(here) : spoken;
    }
    case QAccessible::Description:
        return here.data(Qt::AccessibleDescriptionRole).toString();
    case QAccessible::Value:
    case QAccessible::Help:
    case QAccessible::Accelerator:
    case QAccessible::DebugDescription:
    case QAccessible::UserText:
        break;
    }
    return {};
}

QRect AccessibleCell::rect() const
{
    if (!m_view || logicalColumn() < 0)
        return {};
    QRect place;
    if (isHeader()) {
        const QHeaderView *header = m_view->horizontalHeader();
        place = QRect(header->sectionViewportPosition(logicalColumn()), 0,
            header->sectionSize(logicalColumn()), header->height());
        return place.translated(header->viewport()->mapToGlobal(QPoint(0, 0)));
    }
    place = m_view->visualRect(index());
    return place.translated(m_view->viewport()->mapToGlobal(QPoint(0, 0)));
}

QAccessible::Role AccessibleCell::role() const
{
    return isHeader() && m_column >= 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (isHeader() && logicalColumn() >= 0) {
        state.readOnly = true;
        return state;
    }
    const QModelIndex here = index();
    if (!here.isValid()) {
        state.invisible = true;
        state.disabled = true;
        return state;
    }
    state.readOnly = true;
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == here;
    state.active = m_view->currentIndex() == here;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(here));
    return state;
}

bool AccessibleCell::isSelected() const
{
    const QModelIndex here = index();
    return here.isValid() && m_view->selectionModel() && m_view->selectionModel()->isSelected(here);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    const auto *table = static_cast<AccessibleTable *>(parent());
    if (!table || isHeader() || logicalColumn() < 0)
        return {};
    return {table->headerCell(m_column)};
}

QStringList AccessibleCell::actionNames() const
{
    if (isHeader())
        return logicalColumn() >= 0 ? QStringList{pressAction()} : QStringList{};
    if (!index().isValid())
        return {};
    QStringList names{pressAction(), setFocusAction()};
    if (m_view->actionsColumn() >= 0)
        names << named(editAction) << named(removeAction);
    return names;
}

QString AccessibleCell::localizedActionName(const QString &action) const
{
    return action == named(editAction) || action == named(removeAction)
        ? action
        : QAccessibleActionInterface::localizedActionName(action);
}

void AccessibleCell::doAction(const QString &action)
{
    if (!actionNames().contains(action))
        return;
    if (isHeader()) {
        m_view->sortAgainBy(logicalColumn());
        return;
    }
    if (action == named(editAction)) {
        emit m_view->editRequested(m_row);
    } else if (action == named(removeAction)) {
        emit m_view->removeRequested(m_row);
    } else {
        const QModelIndex here = index();
        m_view->setCurrentIndex(here);
        if (action == setFocusAction())
            m_view->setFocus(Qt::OtherFocusReason);
        else
            m_view->activateRow(here);
    }
}

QStringList AccessibleCell::keyBindingsForAction(const QString &action) const
{
    if (action == named(removeAction))
        return {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)};
    if (action == named(editAction))
        return {QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText)};
    return {};
}

} // namespace rex
