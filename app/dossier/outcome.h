// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/banner.h"
#include "model/domain/workflow.h"

class QLabel;
class QPushButton;

namespace rex {

// What an action will do, said before it is confirmed: the next status and the mail that leaves.
class Outcome : public Banner
{
    Q_OBJECT
public:
    explicit Outcome(QWidget *parent = nullptr);

    void tell(const Transition &transition, const QString &mailSubject); // empty: no mail leaves

signals:
    void mailRequested(); // « Voir le courriel avant l'envoi »

private:
    QLabel *m_status;
    QLabel *m_mail;
    QPushButton *m_showMail;
};

} // namespace rex
