// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/appwindow.h"

#include "app/firstrun/openingpage.h"
#include "forms/parts/banner.h"
#include "forms/parts/field.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QAbstractButton>
#include <QTest>

namespace rex::test {

using namespace Qt::StringLiterals;

namespace {

// One for the whole test program, as main builds it.
Look &look()
{
    auto *existing = qApp->findChild<Look *>();
    return existing ? *existing : *new Look(qApp);
}

} // namespace

AppWindow::AppWindow()
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    build();
}

AppWindow::~AppWindow() = default;

void AppWindow::build()
{
    look();
    m_language = std::make_unique<Language>(m_settings);
    m_databases = std::make_unique<Databases>(m_settings, systemClock(), localDatabase());
    m_window = std::make_unique<MainWindow>(m_settings);
    m_navigator = std::make_unique<Navigator>(*m_window, *m_databases, look(), *m_language, m_settings);
}

void AppWindow::start(const QString &database)
{
    m_navigator->start(database);
    waitUntilOpened();
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not come up");
}

void AppWindow::restart()
{
    m_window->closeNow();
    if (!QTest::qWaitFor([this] { return !m_window->isVisible(); }))
        qFatal("the window does not close");
    m_navigator.reset();
    m_window.reset();
    m_databases.reset();
    build();
    start();
}

void AppWindow::logIn(const QString &login, const QString &password)
{
    type(u"login"_s, login);
    type(u"password"_s, password);
    press(u"enter"_s);
    if (!QTest::qWaitFor([this] { return place() == Place::Domains; }, 20000))
        qFatal("no login");
}

bool AppWindow::isSeen(const QObject *object)
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return !widget || widget->isVisible();
}

void AppWindow::type(const QString &name, const QString &text) const
{
    retype(find(name), text);
}

void AppWindow::press(const QString &name) const
{
    auto *button = find<QAbstractButton>(name);
    if (!button->isVisible() || !button->isEnabled())
        qFatal("%s cannot be pressed", qUtf8Printable(name));
    button->click();
    waitUntilOpened();
}

// A database opens at once, but not on a machine that does much else.
void AppWindow::waitUntilOpened() const
{
    if (!QTest::qWaitFor([this] { return !qobject_cast<OpeningPage *>(page()); }, 30000))
        qFatal("the database does not open");
}

QString AppWindow::errorAt(const QString &name) const
{
    for (QWidget *widget = find(name); widget; widget = widget->parentWidget()) {
        if (auto *field = qobject_cast<Field *>(widget))
            return field->error();
    }
    return {};
}

QString AppWindow::message() const
{
    auto *banner = find<Banner>(m_window.get(), u"windowBanner"_s);
    return banner->isVisible() ? banner->text() + banner->title() : QString();
}

} // namespace rex::test
