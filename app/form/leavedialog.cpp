// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/leavedialog.h"

#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

LeaveDialog::LeaveDialog(QWidget *parent)
    : VerbDialog(u"leave"_s, tr("Saisie non sauvegardée"), tr("&Sauvegarder"), parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    content()->addWidget(textLabel(
        tr("Ce formulaire contient des informations qui ne sont pas sauvegardées. Voulez-vous les sauvegarder "
           "avant de quitter la page ?"),
        LabelKind::Body));
    QPushButton *drop = button(tr("&Ne pas sauvegarder"), {}, ButtonRole::Danger);
    drop->setObjectName(u"leaveDrop"_s);
    drop->setAutoDefault(false);
    addFootTool(drop);
    connect(drop, &QPushButton::clicked, this, [this] {
        emit dropped();
        reject();
    });
}

} // namespace rex
