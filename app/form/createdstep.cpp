// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/createdstep.h"

#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/card.h"
#include "forms/parts/label.h"
#include "forms/parts/stepsbar.h"
#include "forms/steps.h"
#include "model/domain/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

CreatedStep::CreatedStep(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner)
    , m_next(textLabel({}, LabelKind::Body))
    , m_home(button(tr("&Accueil SOPRANO"), u"home"_s, ButtonRole::Primary))
{
    setObjectName(u"createdStep"_s);
    m_banner->setObjectName(u"createdBanner"_s);
    m_next->setObjectName(u"createdNext"_s);
    m_home->setObjectName(u"homeButton"_s);
    m_home->setDefault(true);
    QPushButton *open = button(tr("&Ouvrir le dossier"), u"folder-open"_s, ButtonRole::Neutral);
    open->setObjectName(u"openCreated"_s);
    auto *card = new Card(tr("Suite de la procédure"));
    card->addContent(m_next);
    auto *bar = new ActionBar;
    bar->addRight(open);
    bar->addRight(m_home);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 12, 24, 12);
    content->setSpacing(12);
    content->addWidget(m_banner);
    content->addWidget(card);
    content->addStretch(1);
    auto *steps = new StepsBar(stepTitles());
    steps->setCurrent(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(steps);
    column->addLayout(content, 1);
    column->addWidget(bar);
    connect(m_home, &QPushButton::clicked, this, &CreatedStep::homeRequested);
    connect(open, &QPushButton::clicked, this, &CreatedStep::dossierRequested);
}

void CreatedStep::tell(const Dossier &dossier, const QString &officeName, By by, bool acknowledged)
{
    const bool first = dossier.transmitted == dossier.completed; // else an answer to a request (guide 4.2)
    m_banner->tell(Banner::Kind::Success, {},
        first ? tr("Le dossier %1 a été créé avec succès.").arg(dossier.number)
              : tr("Le dossier %1 a été modifié avec succès.").arg(dossier.number));
    if (by == By::Officer) {
        m_next->setText(tr("Il est au statut « %1 » et affecté à %2. L’accusé de dépôt est adressé au courriel indiqué "
                           "dans le formulaire. L’historique porte votre nom et « pour le compte de %3 ».")
                            .arg(label(dossier.status), officeName, dossier.companyName));
        return;
    }
    m_next->setText((acknowledged
            ? tr("Il est au statut « %1 » et se trouve sous « En attente » : %2 l’examine. Un courriel de "
                 "confirmation est adressé à votre compte ; un autre vous informera de la suite.")
            : tr("Il est au statut « %1 » et se trouve sous « En attente » : %2 l’examine. Un courriel vous informera de "
                 "la suite."))
                        .arg(label(dossier.status), officeName));
}

void CreatedStep::activate()
{
    m_home->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
