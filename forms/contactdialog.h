// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entrydialog.h"
#include "model/domain/form.h"

namespace rex {

class Reference;
class SearchCombo;

// « Saisie d'un contact » (guide 3.2.3).
class ContactDialog : public EntryDialog
{
    Q_OBJECT
public:
    // `company` is what « Reprendre l'adresse de la société » fills in.
    ContactDialog(
        const Reference &reference, const Address &company, const Contact &contact, QWidget *parent);

    [[nodiscard]] Contact contact() const; // in order

protected:
    [[nodiscard]] Problems check() const override;

private:
    void build();
    void showAddress(const Address &address);

    const Reference &m_reference;
    Address m_company;
    SearchCombo *m_country;
};

} // namespace rex
