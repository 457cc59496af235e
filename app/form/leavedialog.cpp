// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/leavedialog.h"

#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

LeaveDialog::LeaveDialog(Kind kind, QWidget *parent)
    : VerbDialog(u"leave"_s, tr("Saisie non sauvegardée"),
          kind == Kind::Save ? tr("&Sauvegarder") : tr("&Garder la saisie"), parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    content()->addWidget(textLabel(
        kind == Kind::Save
            ? tr("Ce formulaire contient des informations qui ne sont pas sauvegardées. Voulez-vous les sauvegarder "
                 "avant de quitter la page ?")
            : tr("Cette demande reçue n’est pas encore déposée. Voulez-vous garder la saisie, pour la reprendre depuis "
                 "l’accueil ?"),
        LabelKind::Body));
    QPushButton *drop
        = button(kind == Kind::Save ? tr("&Ne pas sauvegarder") : tr("&Ne pas garder"), {}, ButtonRole::Danger);
    drop->setObjectName(u"leaveDrop"_s);
    drop->setAutoDefault(false);
    addFootTool(drop);
    connect(drop, &QPushButton::clicked, this, [this] {
        emit dropped();
        reject();
    });
}

} // namespace rex
