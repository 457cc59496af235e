// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/mailpreview.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

MailPreview::MailPreview(const Mail &mail, const QString &remark, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"mailPreview"_s);
    setWindowTitle(tr("Courriel"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *body = new QPlainTextEdit(mail.body);
    body->setObjectName(u"mailBody"_s);
    body->setAccessibleName(tr("Texte du courriel"));
    body->setReadOnly(true);
    body->setTabChangesFocus(true);
    QPushButton *close = button(tr("&Fermer"), {}, ButtonRole::Primary);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(label(mail.subject, LabelKind::Heading));
    if (!mail.recipient.isEmpty())
        column->addWidget(label(mail.recipient, LabelKind::Secondary));
    if (!remark.isEmpty())
        column->addWidget(textLabel(remark.toHtmlEscaped(), LabelKind::Secondary));
    column->addWidget(body, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(Look::of(this).px(560), Look::of(this).px(360));
}

QString MailPreview::beforeSending()
{
    return tr("Adressé au courriel du compte de l’opérateur, dès que l’action est confirmée.");
}

QString mailSubject(MailKind kind)
{
    Dossier any;
    any.authorisation = Authorisation{}; // the subjects name no dossier
    return composeMail(kind, any, {}).subject;
}

} // namespace rex
