// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fieldgroup.h"

class QLineEdit;

namespace rex {

class SearchCombo;

// A company as its EORI knows it: the six values that its forms show greyed (guide 3.2.2).
class CompanyFields : public FieldGroup
{
    Q_OBJECT
public:
    explicit CompanyFields(const Reference &reference, QWidget *parent = nullptr);

    [[nodiscard]] Company company() const;
    // Shows a recorded company, of which the EORI does not change.
    void setCompany(const Company &company);
    bool check(); // every rule of a company; marks the fields
    [[nodiscard]] bool isEmpty() const; // nothing typed
    void clear();

private:
    const Reference &m_reference;
    QLineEdit *m_eori;
    QLineEdit *m_name;
    QLineEdit *m_street;
    QLineEdit *m_postalCode;
    QLineEdit *m_city;
    SearchCombo *m_country;
};

} // namespace rex
