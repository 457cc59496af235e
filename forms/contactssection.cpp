// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/contactssection.h"

#include "forms/contactdialog.h"
#include "forms/rowedit.h"

using namespace Qt::StringLiterals;

namespace rex {

ContactsSection::ContactsSection(const Reference &reference, Mnemonics &mnemonics, QWidget *parent)
    : ListSection(Section::Contacts, u"contacts"_s, tr("Ajouter un contact"), mnemonics, parent)
    , m_reference(reference)
    , m_model(reference)
{
    constexpr int actions = 104;
    showTable(m_model, ContactModel::Actions, {140, 156, 66, 80, 74, 110, 60, 0, actions});
}

void ContactsSection::display(const Form &form)
{
    m_company = form.exporter.address;
    if (form.contacts == m_model.records())
        return;
    undoStack().clear();
    m_model.setAll(form.contacts);
}

void ContactsSection::fill(Form &form) const
{
    form.contacts = m_model.records();
}

void ContactsSection::addRow()
{
    Contact contact;
    contact.address.country = m_company.country;
    auto *dialog = new ContactDialog(m_reference, m_company, contact, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Contact typed = dialog->contact();
        undoStack().push(new RowEdit<Contact>(
            m_model, m_model.rowCount(), {}, typed, tr("Contact ajouté : %1").arg(typed.name)));
    });
    dialog->open();
}

void ContactsSection::editRow(int row)
{
    const Contact before = m_model.at(row);
    auto *dialog = new ContactDialog(m_reference, m_company, before, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row, before] {
        const Contact typed = dialog->contact();
        if (typed != before)
            undoStack().push(new RowEdit<Contact>(
                m_model, row, before, typed, tr("Contact modifié : %1").arg(typed.name)));
    });
    dialog->open();
}

void ContactsSection::removeRow(int row)
{
    const Contact contact = m_model.at(row);
    undoStack().push(
        new RowEdit<Contact>(m_model, row, contact, {}, tr("Contact retiré : %1").arg(contact.name)));
}

} // namespace rex
