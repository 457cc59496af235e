// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsection.h"

namespace rex {

class Reference;
class SearchCombo;

// « 1. Désignation du service compétent » (guide 3.2.1): one of the offices that register exporters.
class OfficeSection : public FormSection
{
    Q_OBJECT
public:
    OfficeSection(const Reference &reference, Mnemonics &mnemonics, QWidget *parent = nullptr);

    void fill(Form &form) const override;
    void focusFirst() override;

protected:
    void display(const Form &form) override;

private:
    const Reference &m_reference;
    SearchCombo *m_office;
};

} // namespace rex
