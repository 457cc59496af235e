// SPDX-License-Identifier: GPL-3.0-or-later
// shell-gallery FOLDER [dark|light] [scale] [width] [height]: pictures of the shell's screens, to be looked
// at; not a test.
#include "app/databases.h"
#include "app/help/aboutdialog.h"
#include "app/help/helpwindow.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/navigator.h"
#include "forms/parts/passwordedit.h"
#include "forms/parts/tableview.h"
#include "model/service/demonstration.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

class Gallery
{
public:
    Gallery(const QString &folder, Look &look, QSize size)
        : m_folder(folder)
        , m_settings(m_data.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_language(m_settings)
        , m_databases(m_settings, systemClock(), m_data.filePath(u"local.sqlite"_s))
        , m_window(m_settings)
        , m_navigator(m_window, m_databases, look, m_language, m_settings)
    {
        m_window.resize(size);
    }

    void take()
    {
        m_navigator.start({});
        m_window.show();
        shoot(u"firstrun"_s);
        m_navigator.go({.place = Place::Registration});
        press("submit"_L1);
        shoot(u"registration"_s);
        m_navigator.go({.place = Place::OfficeSetup});
        shoot(u"officesetup"_s);
        m_navigator.startDemonstration();
        shoot(u"login"_s);
        type("login"_L1, u"nobody"_s);
        type("password"_L1, u"wrong"_s);
        press("enter"_L1);
        QTest::qWait(1500);
        shoot(u"login-wrong"_s);
        logIn(u"op1"_s);
        shoot(u"domains-operator"_s);
        m_navigator.go({.place = Place::Home});
        shoot(u"home-operator"_s);
        m_navigator.go({.place = Place::Domains});
        press(m_window.findChild<QToolButton *>(u"logoutButton"_s));
        logIn(u"admin"_s);
        shoot(u"domains-administrator"_s);
        m_navigator.go({.place = Place::Accounts});
        shoot(u"accounts"_s);
        if (auto *table = m_window.findChild<TableView *>(u"accounts"_s)) {
            table->selectRow(1);
            shoot(u"accounts-selected"_s);
            press("newAccount"_L1);
            press("createAccount"_L1);
            shoot(u"accounts-new"_s);
        }
        m_navigator.go({.place = Place::Mails});
        shoot(u"mails"_s);
        if (auto *table = m_window.findChild<TableView *>(u"mails"_s)) {
            table->selectRow(1);
            shoot(u"mails-selected"_s);
        }
        m_navigator.go({.place = Place::MailSettings});
        press("saveMailSettings"_L1);
        shoot(u"mailsettings-wrong"_s);
        m_navigator.go({.place = Place::Domains});
        press(m_window.findChild<QToolButton *>(u"logoutButton"_s));
        logIn(u"chef1"_s);
        shoot(u"domains-supervisor"_s);
        m_navigator.go({.place = Place::RequestTemplates});
        press("newTemplate"_L1);
        shoot(u"requesttemplates"_s);
        emit m_window.helpAsked();
        auto *help = m_window.findChild<HelpWindow *>();
        shoot(u"help"_s, help);
        help->findChild<QLineEdit *>(u"helpSearch"_s)->setText(u"depot"_s);
        shoot(u"help-search"_s, help);
        help->close();
        AboutDialog about(m_databases.workspace()->database().path(), &m_window);
        about.show();
        shoot(u"about"_s, &about);
    }

private:
    void shoot(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(120);
        if (!(widget ? widget : &m_window)->grab().save(m_folder + u'/' + name + u".png"_s))
            qFatal("cannot write the picture");
    }

    void type(QLatin1StringView name, const QString &text)
    {
        m_window.page()->findChild<QLineEdit *>(name)->setText(text);
    }

    void press(QAbstractButton *button) { button->click(); }
    void press(QLatin1StringView name) { press(m_window.page()->findChild<QPushButton *>(name)); }

    void logIn(const QString &login)
    {
        QTest::qWait(100);
        type("login"_L1, login);
        type("password"_L1, demonstrationPassword());
        press("enter"_L1);
        while (m_navigator.here().place != Place::Domains)
            QTest::qWait(50);
    }

    QString m_folder;
    QTemporaryDir m_data;
    QSettings m_settings;
    Language m_language;
    Databases m_databases;
    MainWindow m_window;
    Navigator m_navigator;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Look look(&application);
    look.setMode(arguments.value(2) == "dark"_L1 ? Look::Mode::Dark : Look::Mode::Light);
    look.setFontScale(arguments.value(3, u"1"_s).toDouble());
    Gallery(arguments.value(1), look,
        QSize(arguments.value(4, u"1366"_s).toInt(), arguments.value(5, u"900"_s).toInt()))
        .take();
    return 0;
}
