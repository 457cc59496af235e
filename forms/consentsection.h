// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/signedsection.h"

namespace rex {

class RadioRow;

// « Consentement à la publication des données » (guide 3.2.6, box 6): Oui or Non, neither before one chooses.
class ConsentSection : public SignedSection
{
    Q_OBJECT
public:
    explicit ConsentSection(Mnemonics &mnemonics, QWidget *parent = nullptr);

    void fill(Form &form) const override;
    void focusFirst() override;

protected:
    void display(const Form &form) override;

private:
    RadioRow *m_given;
};

} // namespace rex
