// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/mailpart.h"
#include "forms/verbdialog.h"
#include "model/service/dossierservice.h"

class QCheckBox;

namespace rex {

class DayEdit;
class Field;

// « Octroyer »: the officer confirms the two dates of case 7 before the number is given.
class GrantDialog : public VerbDialog
{
    Q_OBJECT
public:
    // `remedyDue`: the last number was revoked under 89(3)(d) or 89(4); the proof must be acknowledged.
    GrantDialog(const Dossier &dossier, const Decision &proposed, bool remedyDue, MailPart::Compose mail, QWidget *parent);

    // OK: sends confirmed() and stays open until the number is given or refused.
    void accept() override;
    void refuse(const Error &error);

signals:
    void confirmed(const rex::Decision &decision);

private:
    Decision m_decision;
    DayEdit *m_validFrom;
    Field *m_field;
    QCheckBox *m_remedy = nullptr;
    Field *m_remedyField = nullptr;
    MailPart *m_mail;
};

} // namespace rex
