// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/accessiblecombolist.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QWindow>

namespace rex {

AccessibleComboList::AccessibleComboList(QWidget *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

AccessibleComboList::~AccessibleComboList()
{
    for (const QAccessible::Id id : std::as_const(m_entries))
        QAccessible::deleteAccessibleInterface(id);
}

QComboBox *AccessibleComboList::combo() const
{
    for (QWidget *above = widget()->parentWidget(); above; above = above->parentWidget()) {
        if (auto *found = qobject_cast<QComboBox *>(above))
            return found;
    }
    return nullptr;
}

QAccessibleInterface *AccessibleComboList::parent() const
{
    return combo() ? QAccessible::queryAccessibleInterface(combo()) : QAccessibleWidget::parent();
}

QString AccessibleComboList::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && combo() ? combo()->accessibleName() : QAccessibleWidget::text(kind);
}

int AccessibleComboList::childCount() const
{
    return combo() ? combo()->count() : 0;
}

QAccessibleInterface *AccessibleComboList::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto found = m_entries.constFind(index); found != m_entries.cend())
        return QAccessible::accessibleInterface(*found);
    auto *made = new AccessibleComboEntry(combo(), index);
    m_entries.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int AccessibleComboList::indexOfChild(const QAccessibleInterface *child) const
{
    // Only our own entries are children.
    return child && child->parent() == this ? static_cast<const AccessibleComboEntry *>(child)->row() : -1;
}

QAccessibleInterface *AccessibleComboList::childAt(int x, int y) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(widget());
    return child(view->indexAt(view->viewport()->mapFromGlobal(QPoint(x, y))).row());
}

QAccessibleInterface *AccessibleComboList::focusChild() const
{
    const auto *view = qobject_cast<QAbstractItemView *>(widget());
    return view->hasFocus() ? child(view->currentIndex().row()) : nullptr;
}

AccessibleComboEntry::AccessibleComboEntry(QComboBox *combo, int row)
    : m_combo(combo)
    , m_row(row)
{
}

void *AccessibleComboEntry::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

bool AccessibleComboEntry::isValid() const
{
    return m_combo && m_row < m_combo->count();
}

QWindow *AccessibleComboEntry::window() const
{
    return m_combo ? m_combo->view()->window()->windowHandle() : nullptr;
}

QAccessibleInterface *AccessibleComboEntry::parent() const
{
    return m_combo ? QAccessible::queryAccessibleInterface(m_combo->view()) : nullptr;
}

QString AccessibleComboEntry::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_combo->itemText(m_row) : QString();
}

QRect AccessibleComboEntry::rect() const
{
    if (!isValid() || !m_combo->view()->isVisible())
        return {};
    const QAbstractItemView *view = m_combo->view();
    const QModelIndex here = view->model()->index(m_row, m_combo->modelColumn(), view->rootIndex());
    return view->visualRect(here).translated(view->viewport()->mapToGlobal(QPoint(0, 0)));
}

QAccessible::State AccessibleComboEntry::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QAbstractItemView *view = m_combo->view();
    state.invisible = !view->isVisible();
    state.disabled = !m_combo->isEnabled();
    state.selectable = true;
    state.focusable = true;
    state.selected = m_combo->currentIndex() == m_row;
    state.focused = view->hasFocus() && view->currentIndex().row() == m_row;
    state.offscreen = !state.invisible && !view->viewport()->rect().intersects(
        view->visualRect(view->model()->index(m_row, m_combo->modelColumn(), view->rootIndex())));
    return state;
}

void AccessibleComboEntry::doAction(const QString &action)
{
    if (action != pressAction() || !isValid() || !m_combo->isEnabled())
        return;
    m_combo->hidePopup();
    m_combo->setCurrentIndex(m_row);
    emit m_combo->activated(m_row);
}

} // namespace rex
