// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demonstration/driver.h"

#include "tests/support/typing.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTextStream>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15000; // ms; a slow machine hashes a password in one second
constexpr int settling = 120; // ms until the window manager and the last repaint are done

// Brings a field of a long page into view, as the wheel would.
void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

Driver::Driver(QWidget &window, QString folder)
    : m_window(window)
    , m_folder(std::move(folder))
{
}

// While a dialog is open nothing behind it can be reached.
QWidget *Driver::look(const QString &name) const
{
    QWidgetList within = QApplication::topLevelWidgets();
    if (QWidget *dialog = QApplication::activeModalWidget())
        within = {dialog};
    for (QWidget *top : within) {
        if (!top->isVisible())
            continue;
        QWidgetList candidates = top->findChildren<QWidget *>(name);
        if (top->objectName() == name)
            candidates.append(top);
        for (QWidget *candidate : candidates) {
            if (candidate->isVisible() && candidate->isEnabled())
                return candidate;
        }
    }
    return nullptr;
}

void Driver::wait(const QString &what, const std::function<bool()> &until)
{
    if (!QTest::qWaitFor(until, patience))
        giveUp(u"“%1” did not appear."_s.arg(what));
}

void Driver::waitUntilGone(const QString &name)
{
    if (!QTest::qWaitFor([&] { return !look(name); }, patience))
        giveUp(u"“%1” did not go away."_s.arg(name));
}

void Driver::click(const QString &name)
{
    auto *widget = find<QWidget>(name);
    scrollTo(widget);
    // The box of a wide check box stands at its left end.
    const bool box = qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget);
    const QPoint centre = widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, box ? QPoint(centre.y(), centre.y()) : centre);
}

void Driver::clickTab(const QString &tabsName, int index)
{
    auto *tabs = find<QTabBar>(tabsName);
    QTest::mouseClick(tabs, Qt::LeftButton, Qt::NoModifier, tabs->tabRect(index).center());
}

void Driver::trigger(const QString &actionName)
{
    wait(actionName, [&] { return m_window.findChild<QAction *>(actionName) != nullptr; });
    m_window.findChild<QAction *>(actionName)->trigger();
}

void Driver::type(const QString &name, const QString &text)
{
    auto *widget = find<QWidget>(name);
    scrollTo(widget);
    test::retype(widget, text);
}

void Driver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    wait(u"keyboard focus"_s, [] { return QApplication::focusWidget() != nullptr; });
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

// As with the keyboard: typed where one may type, else down the list.
void Driver::choose(const QString &comboName, const QString &text)
{
    auto *combo = find<QComboBox>(comboName);
    scrollTo(combo);
    combo->setFocus(Qt::TabFocusReason);
    if (combo->isEditable()) {
        type(comboName, text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    } else {
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    if (combo->currentText() != text)
        giveUp(u"“%1” could not be chosen in “%2”."_s.arg(text, comboName));
}

void Driver::openRow(const QString &tableName, const QString &cellText)
{
    auto *table = find<QAbstractItemView>(tableName);
    QModelIndex cell;
    wait(cellText, [&] {
        const QAbstractItemModel *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString() == cellText) {
                    cell = model->index(row, column);
                    return true;
                }
            }
        }
        return false;
    });
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(cell).center());
    QTest::keyClick(table, Qt::Key_Return);
}

void Driver::settle()
{
    if (QWidget *dialog = QApplication::activeModalWidget())
        std::ignore = QTest::qWaitForWindowExposed(dialog);
    QTest::qWait(settling);
}

void Driver::picture(const QString &name, QWidget *window)
{
    settle();
    const QRect client = window ? window->geometry() : m_window.geometry();
    const QPixmap shown =
        m_window.screen()->grabWindow(0, client.x(), client.y(), client.width(), client.height());
    const QString number = QString::number(++m_pictures).rightJustified(2, u'0');
    const QString file = QDir(m_folder).filePath(number + u'-' + name + u".png"_s);
    if (!shown.save(file))
        giveUp(u"The picture “%1” cannot be written."_s.arg(file));
    QTextStream(stdout) << file << Qt::endl;
}

void Driver::giveUp(const QString &sentence)
{
    QTextStream(stderr) << u"The demonstration stopped: "_s << sentence << Qt::endl;
    m_window.screen()->grabWindow(0).save(QDir(m_folder).filePath(u"stopped-here.png"_s));
    std::exit(1);
}

} // namespace rex
