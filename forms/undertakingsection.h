// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/signedsection.h"

class QCheckBox;

namespace rex {

// « 5. Mentions et engagements » (guide 3.2.5, box 5): nine undertakings, a box to tick, who commits.
class UndertakingSection : public SignedSection
{
    Q_OBJECT
public:
    explicit UndertakingSection(Mnemonics &mnemonics, QWidget *parent = nullptr);

    void fill(Form &form) const override;
    void focusFirst() override;

protected:
    void display(const Form &form) override;

private:
    QCheckBox *m_accepted;
};

} // namespace rex
