// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/waysofappealdialog.h"

#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

WaysOfAppealDialog::WaysOfAppealDialog(const QString &text, QWidget *parent)
    : VerbDialog(u"waysOfAppealDialog"_s, tr("Voies de recours du service"), tr("&Enregistrer"), parent)
    , m_text(new QPlainTextEdit(text))
    , m_field(new Field(tr("&Texte imprimé sous chaque décision défavorable"), m_text))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"waysOfAppealText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Look::of(this).px(200));
    m_field->setPlacement(Field::Placement::Above);
    content()->setSpacing(Look::of(this).px(12));
    content()->addWidget(textLabel(
        tr("Indiquez devant qui, comment et dans quel délai une décision de votre service peut être contestée. Le "
           "programme ne propose aucun texte : faites-le valider. Les lettres des décisions déjà prises gardent le "
           "texte qui valait ce jour-là."),
        LabelKind::Body));
    content()->addWidget(m_field);
    resize(Look::of(this).px(600), height());
}

void WaysOfAppealDialog::accept()
{
    m_field->clearError();
    emit confirmed(m_text->toPlainText());
}

void WaysOfAppealDialog::refuse(const Error &error)
{
    m_field->setError(error.sentence);
    m_field->activate();
}

} // namespace rex
