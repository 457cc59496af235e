// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/decisionframe.h"
#include "model/service/dossierservice.h"

class QCheckBox;
class QLineEdit;

namespace rex {

class DayEdit;
class Field;

// « Octroyer »: the officer confirms the two dates of case 7 before the number is given.
class GrantDialog : public DecisionFrame
{
    Q_OBJECT
public:
    // `remedyDue`: the last number was revoked under 89(3)(d) or 89(4); the proof must be acknowledged.
    GrantDialog(const Dossier &dossier, const Decision &proposed, bool remedyDue, MailPart::Compose mail, QWidget *parent);

    // The dossier was deposited anew meanwhile: its new day, unless another one was typed.
    void propose(const Dossier &dossier, const Decision &proposed);
    void refuse(const Error &error) override;

protected:
    [[nodiscard]] Decision typed() const override;
    [[nodiscard]] std::optional<Error> check() override;

private:
    void tellProposal();

    Decision m_proposed;
    QDate m_deposited; // the day of the last deposit
    QLineEdit *m_registeredOn;
    DayEdit *m_validFrom;
    Field *m_field;
    QCheckBox *m_remedy = nullptr;
    Field *m_remedyField = nullptr;
};

} // namespace rex
