// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/demonstration/driver.h"
#include "tests/demonstration/pdfreader.h"

namespace rex {

// The main job from the first start to the printed authorisation, as its three people do it, with a picture
// of each screen on the way.
class GuidedTour
{
public:
    GuidedTour(QWidget &window, QString folder);

    void run();

private:
    // The parts of the story, in its order.
    void startDemonstration();
    void applicantFillsTheForm();
    void applicantDeposits();
    void officerGrants();
    void applicantPrints();
    void everybodyLooksAround();
    void eveningFalls(); // the dark look

    void logIn(const QString &login);
    void logOut();
    void goTo(int tab, const QString &page);
    void addContact();
    void addGoods(const QString &description, const QString &heading);

    QString m_folder;
    Driver m_driver;
    PdfReader m_reader;
    QString m_number; // of the request
};

} // namespace rex
