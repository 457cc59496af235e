// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/decisionframe.h"

namespace rex {

// OK or Annuler before an action of the office that sends a mail, with that mail to be read and completed.
class MailConfirm : public DecisionFrame
{
    Q_OBJECT
public:
    // `decision` holds the comment already typed. The question is shown as it stands, never as rich text.
    MailConfirm(const QString &title, const QString &question, const Decision &decision, MailPart::Compose compose,
        QWidget *parent);

protected:
    [[nodiscard]] Decision typed() const override { return m_decision; }

private:
    Decision m_decision;
};

} // namespace rex
