// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsection.h"

namespace rex {

// A section that a person signs: a message, something to declare, and Nom, Lieu, Fonction
// (guide 3.2.5, 3.2.6).
class SignedSection : public FormSection
{
    Q_OBJECT
public:
    using FormSection::FormSection;

protected:
    // What the guide says beside the three fields.
    struct Hints
    {
        QString name;
        QString place;
        QString position;
    };
    [[nodiscard]] QWidget *signatoryRow(const Hints &hints);
    void showSignatory(const Signatory &signatory);
    [[nodiscard]] Signatory signatory() const;
};

} // namespace rex
