// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/guidedtour.h"

#include "forms/look/look.h"
#include "model/service/demonstration.h"

namespace rex {

using namespace Qt::StringLiterals;

GuidedTour::GuidedTour(QWidget &window, Look &look, const QString &folder)
    : m_window(window)
    , m_look(look)
    , m_folder(folder)
    , m_driver(window, folder)
{
}

void GuidedTour::run()
{
    start();
    logIn(u"op1"_s);
    logOut();
    logIn(u"ag1"_s);
    logOut();
    logIn(u"admin"_s);
}

void GuidedTour::start()
{
    m_driver.find<QWidget>(u"demonstrationTile"_s);
    m_driver.picture(u"premier-demarrage"_s);
    m_driver.enter(u"demonstrationTile"_s);
}

void GuidedTour::logIn(const QString &login)
{
    m_driver.type(u"login"_s, login);
    m_driver.type(u"password"_s, demonstrationPassword());
    m_driver.picture(u"connexion-"_s + login);
    m_driver.press(Qt::Key_Return);
    m_driver.find<QWidget>(u"userName"_s);
    m_driver.picture(u"teleservices-"_s + login);
}

void GuidedTour::logOut()
{
    m_driver.click(u"logoutButton"_s);
    m_driver.find<QWidget>(u"login"_s);
}

} // namespace rex
