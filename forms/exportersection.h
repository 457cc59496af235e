// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsection.h"

namespace rex {

class RadioRow;
class Reference;

// « 2. Informations sur l'exportateur » (guide 3.2.2): six values of the account, greyed, and how to reach
// the company and what it mainly does.
class ExporterSection : public FormSection
{
    Q_OBJECT
public:
    ExporterSection(const Reference &reference, Mnemonics &mnemonics, QWidget *parent = nullptr);

    void fill(Form &form) const override;
    void focusFirst() override;

protected:
    void display(const Form &form) override;

private:
    [[nodiscard]] QWidget *accountColumn();
    [[nodiscard]] QWidget *typedColumn();
    Field *addGreyed(const QString &name);
    void displayAccount();

    const Reference &m_reference;
    Exporter m_account; // the greyed values as they stand in the form, not as they are shown
    RadioRow *m_activity;
};

} // namespace rex
