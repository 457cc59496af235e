// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/accessiblecombo.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rex {

AccessibleCombo::AccessibleCombo(QComboBox *combo)
    : QAccessibleWidget(combo, QAccessible::ComboBox)
{
}

QComboBox *AccessibleCombo::combo() const
{
    return qobject_cast<QComboBox *>(object());
}

void *AccessibleCombo::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessibleCombo::text(int start, int end) const
{
    return combo()->currentText().mid(start, end - start);
}

int AccessibleCombo::characterCount() const
{
    return int(combo()->currentText().size());
}

QString AccessibleCombo::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

int AccessibleCombo::childCount() const
{
    return combo()->isEditable() ? 2 : 1;
}

QAccessibleInterface *AccessibleCombo::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(combo()->view());
    return index == 1 && combo()->isEditable() ? QAccessible::queryAccessibleInterface(combo()->lineEdit())
                                               : nullptr;
}

int AccessibleCombo::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child->object() == combo()->view())
        return 0;
    return child && combo()->isEditable() && child->object() == combo()->lineEdit() ? 1 : -1;
}

QString AccessibleCombo::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Value:
        return combo()->currentText();
    case QAccessible::Description: {
        QStringList parts{combo()->currentText(), QAccessibleWidget::text(kind)};
        parts.removeAll(QString());
        return parts.join(u". "_s);
    }
    default:
        return QAccessibleWidget::text(kind);
    }
}

QStringList AccessibleCombo::actionNames() const
{
    return {showMenuAction(), pressAction(), setFocusAction()};
}

void AccessibleCombo::doAction(const QString &action)
{
    if (action != showMenuAction() && action != pressAction()) {
        QAccessibleWidget::doAction(action);
        return;
    }
    if (combo()->view()->isVisible())
        combo()->hidePopup();
    else
        combo()->showPopup();
}

} // namespace rex
