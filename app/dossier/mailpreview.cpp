// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/mailpreview.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rex {

MailPreview::MailPreview(const Mail &mail, const QString &remark, QWidget *parent)
    : ReadingDialog(u"mailPreview"_s, tr("Courriel"), mail.subject, parent)
{
    auto *body = new QPlainTextEdit(mail.body);
    body->setObjectName(u"mailBody"_s);
    body->setAccessibleName(tr("Texte du courriel"));
    body->setReadOnly(true);
    body->setTabChangesFocus(true);
    for (const QString &line : {mail.recipient, remark}) {
        if (!line.isEmpty())
            addRemark(line);
    }
    finish(body, {560, 360});
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
