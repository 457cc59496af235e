// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/mailpart.h"
#include "forms/verbdialog.h"

namespace rex {

// OK or Annuler before an action of the office that sends a mail, with that mail to be read and completed.
class MailConfirm : public VerbDialog
{
    Q_OBJECT
public:
    // `decision` holds the comment already typed. The question is shown as it stands, never as rich text.
    MailConfirm(const QString &title, const QString &question, const Decision &decision, MailPart::Compose compose,
        QWidget *parent);

    // OK: sends confirmed() and stays open until it is done or refused.
    void accept() override;
    // Error that is not about the mail: false, and the dialog knows nothing of it.
    bool refuse(const Error &error) { return m_mail->refuse(error); }

signals:
    void confirmed(const rex::Decision &decision);

private:
    Decision m_decision;
    MailPart *m_mail;
};

} // namespace rex
