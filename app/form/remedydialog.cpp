// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/remedydialog.h"

#include "app/dossier/commentfield.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

RemedyDialog::RemedyDialog(QWidget *parent)
    : VerbDialog(u"remedy"_s, tr("Preuve du remède"), tr("&Déposer"), parent)
    , m_comment(new CommentField)
{
    setAttribute(Qt::WA_DeleteOnClose);
    content()->addWidget(textLabel(
        tr("Votre numéro précédent a été révoqué au titre de l’article 89 § 3 d) ou § 4. Un nouveau numéro ne peut être "
           "octroyé que si vous prouvez qu’il a été remédié à la situation : exposez-le ici. Le service pourra demander "
           "des pièces."),
        LabelKind::Body));
    content()->addWidget(m_comment);
}

QString RemedyDialog::remedy() const
{
    return m_comment->text();
}

void RemedyDialog::accept()
{
    if (m_comment->check())
        VerbDialog::accept();
}

} // namespace rex
