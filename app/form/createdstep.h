// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/dossier.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rex {

class Banner;

// Étape 3, « Dossier créé »: the dossier was deposited and where it stands now (guide 3.5).
class CreatedStep : public QWidget
{
    Q_OBJECT
public:
    explicit CreatedStep(QWidget *parent = nullptr);

    enum class By { Company, Officer }; // who has filled in the form; an officer, for the company

    // `officeName`: the service that examines it from now on. `acknowledged`: a mail confirms the deposit.
    void tell(const Dossier &dossier, const QString &officeName, By by, bool acknowledged);
    void activate(); // puts the keyboard on « Accueil SOPRANO »

signals:
    void homeRequested();
    void dossierRequested();

private:
    Banner *m_banner;
    QLabel *m_next;
    QPushButton *m_home;
};

} // namespace rex
