// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/listsection.h"
#include "model/lists/contactmodel.h"

namespace rex {

// « 3. Contacts » (guide 3.2.3).
class ContactsSection : public ListSection
{
    Q_OBJECT
public:
    ContactsSection(const Reference &reference, Mnemonics &mnemonics, QWidget *parent = nullptr);

    void fill(Form &form) const override;
    void setCompany(const Address &address) { m_company = address; }

protected:
    void display(const Form &form) override;
    void addRow() override;
    void editRow(int row) override;
    void removeRow(int row) override;

private:
    const Reference &m_reference;
    ContactModel m_model;
    Address m_company; // offered in the dialog
};

} // namespace rex
