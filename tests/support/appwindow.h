// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/databases.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/navigator.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAbstractButton;

namespace rex::test {

// The whole window on settings and files of its own, for tests that click and type as a person does. What is
// looked for by name must be there and seen: a missing widget ends the test with its name.
class AppWindow
{
public:
    AppWindow();
    ~AppWindow();

    // As the program starts on an existing file, or without one.
    void start(const QString &database = {});
    // What a new start of the program would find: same settings, same files.
    void restart();
    // Through the login page, up to « Mes téléservices ».
    void logIn(const QString &login, const QString &password);

    [[nodiscard]] Place place() const { return m_navigator->here().place; }
    [[nodiscard]] Page *page() const { return m_window->page(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Navigator &navigator() { return *m_navigator; }
    [[nodiscard]] Databases &databases() { return *m_databases; }
    [[nodiscard]] Language &language() { return *m_language; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString localDatabase() const { return m_folder.filePath(QStringLiteral("local.sqlite")); }

    // Of the page shown.
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return find<Widget>(page(), name);
    }
    template<typename Widget = QWidget>
    [[nodiscard]] static Widget *find(QWidget *in, const QString &name)
    {
        const QList<Widget *> found = in->findChildren<Widget *>(name);
        if (found.isEmpty())
            qFatal("nothing is named %s", qUtf8Printable(name));
        // One that is on its way out may still be there, hidden.
        for (Widget *each : found) {
            if (isSeen(each))
                return each;
        }
        return found.first();
    }
    [[nodiscard]] static bool isSeen(const QObject *object);
    void type(const QString &name, const QString &text) const;
    void press(const QString &name) const;
    // The sentence under a field of that name, empty if it has none.
    [[nodiscard]] QString errorAt(const QString &name) const;
    // The sentence of the window's banner, empty if there is none.
    [[nodiscard]] QString message() const;

private:
    void build();
    void waitUntilOpened() const;

    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Databases> m_databases;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Navigator> m_navigator;
};

} // namespace rex::test
