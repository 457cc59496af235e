// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/databases.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/navigator.h"
#include "forms/look/look.h"
#include "tests/support/fixture.h"

#include <QSettings>
#include <QTemporaryDir>

class QAbstractItemView;

namespace rex::test {

// One workstation of the office: the real windows on the fixture's database, with the hands and eyes of the
// person before it. What is not found within a few seconds ends the test with its name.
class Workstation
{
public:
    explicit Workstation(Fixture &fixture, Look &look);
    // On a copy of the fixture's database that lies on a share.
    Workstation(Fixture &fixture, Look &look, const QString &path, const Share &share);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Place place() const { return m_navigator.here().place; }
    [[nodiscard]] const Destination &here() const { return m_navigator.here(); }
    void go(const Destination &destination) { m_navigator.go(destination); }
    // Another workstation has written: what the navigator's timer would ask for.
    void refresh() { m_window.page()->refresh(); }

    // Logs in on the login page and goes to « Accueil REX ».
    void logIn(const QString &login);
    void logOut();
    // By the header's own menu, which asks the page first.
    void chooseLanguage(const QString &code);

    // The shown widget of this name: in the dialog that is open, else in the window.
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = qobject_cast<Widget *>(waitFor(name));
        if (!found)
            qFatal("%s is of another kind", qPrintable(name));
        return found;
    }
    void expect(const QString &name) { waitFor(name); } // it is shown, at once or soon
    [[nodiscard]] bool shows(const QString &name) const { return look(name) != nullptr; }
    [[nodiscard]] QString text(const QString &name); // of a label, a field or a banner

    void click(const QString &name);
    void doubleClick(const QString &name);
    void type(const QString &name, const QString &text); // replaces what the field holds
    void choose(const QString &comboName, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    // Tables by their object name.
    [[nodiscard]] int rows(const QString &table);
    [[nodiscard]] QStringList row(const QString &table, int row); // cells in the order shown
    [[nodiscard]] QStringList headers(const QString &table);
    void openRow(const QString &table, int row); // Entrée on it

    // What the window's banner says; empty when it is closed.
    [[nodiscard]] QString banner();

    // Fills every field of the form with completeForm()'s values, by its own fields and dialogs.
    void fillForm(const QString &officeName);

private:
    [[nodiscard]] QWidget *look(const QString &name) const;
    QWidget *waitFor(const QString &name);
    [[nodiscard]] QWidget *top() const; // the dialog that is open, else the window
    [[nodiscard]] QAbstractItemView *table(const QString &name);

    QTemporaryDir m_folder;
    QSettings m_settings;
    Language m_language;
    Databases m_databases;
    MainWindow m_window;
    Navigator m_navigator;
};

} // namespace rex::test
