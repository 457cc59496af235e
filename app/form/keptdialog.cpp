// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/keptdialog.h"

#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "model/domain/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

KeptDialog::KeptDialog(const QDateTime &keptAt, QWidget *parent)
    : VerbDialog(u"kept"_s, tr("Formulaire retrouvé"), tr("&Reprendre la saisie"), parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    content()->addWidget(textLabel(
        tr("Un formulaire non sauvegardé du %1 a été retrouvé (fermeture imprévue du programme). Voulez-vous en "
           "reprendre la saisie, ou l’effacer pour ouvrir celui-ci ?")
            .arg(shown(keptAt)),
        LabelKind::Body));
    QPushButton *erase = button(tr("&Effacer"), {}, ButtonRole::Danger);
    erase->setObjectName(u"keptErase"_s);
    erase->setAutoDefault(false);
    addFootTool(erase);
    connect(erase, &QPushButton::clicked, this, [this] {
        emit erased();
        done(QDialog::Accepted + 1); // neither taken up nor cancelled
    });
}

} // namespace rex
