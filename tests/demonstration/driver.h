// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

namespace rex {

// Hands and eyes of the guided demonstration: finds what a person would look for, types, clicks, looks. If
// something does not appear it takes a last picture, says what was missing and ends the program.
class Driver
{
public:
    Driver(QWidget &window, QString folder);
    [[nodiscard]] const QWidget &window() const { return m_window; }

    // The shown and enabled widget of this name, in the window or a dialog; waits until there is one.
    template <typename Widget> Widget *find(const QString &name)
    {
        QPointer<Widget> found;
        wait(name, [&] {
            found = qobject_cast<Widget *>(look(name));
            return !found.isNull();
        });
        return found;
    }
    void wait(const QString &what, const std::function<bool()> &until);
    void waitUntilGone(const QString &name);

    void click(const QString &name);
    void clickTab(const QString &tabsName, int index);
    void trigger(const QString &actionName); // of a menu in the header
    // Replaces what the field holds, key by key.
    void type(const QString &name, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void choose(const QString &comboName, const QString &text);
    void openRow(const QString &tableName, const QString &cellText);

    // Saves what the screen shows of the window, with the dialogs above it; or of another window.
    void picture(const QString &name, QWidget *window = nullptr);
    [[noreturn]] void giveUp(const QString &sentence);

private:
    [[nodiscard]] QWidget *look(const QString &name) const;
    void settle();

    QWidget &m_window;
    QString m_folder;
    int m_pictures = 0;
};

} // namespace rex
