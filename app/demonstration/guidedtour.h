// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/driver.h"

namespace rex {

class Look;

// The main job from the first start to the printed authorisation, as its three people do it, with a picture
// of each screen on the way.
class GuidedTour
{
public:
    GuidedTour(QWidget &window, Look &look, const QString &folder);

    void run();

private:
    void start();
    void logIn(const QString &login);
    void logOut();

    QWidget &m_window;
    Look &m_look;
    QString m_folder;
    Driver m_driver;
};

} // namespace rex
