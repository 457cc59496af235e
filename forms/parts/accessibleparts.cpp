// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/accessibleparts.h"

#include "forms/parts/accessiblecombo.h"
#include "forms/parts/accessiblecombolist.h"
#include "forms/parts/accessibletable.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>

namespace rex {

namespace {

QAccessible::Role roleOf(const QString &className)
{
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("rex::Card"), QAccessible::Grouping},
        {QStringLiteral("rex::RadioRow"), QAccessible::Grouping},
        {QStringLiteral("rex::Tile"), QAccessible::Grouping},
        {QStringLiteral("rex::ActionPanel"), QAccessible::Grouping},
        {QStringLiteral("rex::SectionNav"), QAccessible::Grouping},
        {QStringLiteral("rex::Banner"), QAccessible::AlertMessage},
        {QStringLiteral("rex::Bubble"), QAccessible::HelpBalloon},
        {QStringLiteral("rex::StepsBar"), QAccessible::StaticText},
        {QStringLiteral("rex::MarkLabel"), QAccessible::StaticText},
        {QStringLiteral("rex::MainWindow"), QAccessible::Window},
        {QStringLiteral("rex::HelpWindow"), QAccessible::Window},
    };
    return roles.value(className, QAccessible::NoRole);
}

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1StringView("rex::TableView"))
        return new AccessibleTable(static_cast<TableView *>(widget));
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && className == QLatin1StringView("QComboBox"))
        return new AccessibleCombo(combo);
    if (className == QLatin1StringView("QComboBoxListView"))
        return new AccessibleComboList(widget);
    // Qt takes a header view for a table of its own, with the same fault; ours is told by its table.
    if (className == QLatin1StringView("QHeaderView") && qobject_cast<TableView *>(widget->parentWidget()))
        return new QAccessibleWidget(widget, QAccessible::Client);
    const QAccessible::Role role = roleOf(className);
    return role == QAccessible::NoRole ? nullptr : new QAccessibleWidget(widget, role);
}

} // namespace

void installAccessibleParts()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace rex
