// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/formsection.h"
#include "model/domain/account.h"
#include "model/domain/validation.h"

#include <optional>

namespace rex {

class RadioRow;
class Reference;
class Remark;
class SearchCombo;

// « 2. Informations sur l'exportateur » (guide 3.2.2): who the company is, how to reach it and what it mainly
// does.
class ExporterSection : public FormSection
{
    Q_OBJECT
public:
    ExporterSection(const Reference &reference, Mnemonics &mnemonics,
        ExporterSource source = ExporterSource::Account, QWidget *parent = nullptr);

    // Typed: the recorded company of the EORI fills the fields, which then only show; nothing: they are typed.
    void setCompany(const std::optional<Company> &company);

    void fill(Form &form) const override;
    void focusFirst() override;

signals:
    void eoriTyped(const QString &eori); // Typed: another EORI stands in the field

protected:
    void display(const Form &form) override;

private:
    [[nodiscard]] QWidget *accountColumn();
    [[nodiscard]] QWidget *typedColumn();
    [[nodiscard]] QWidget *companyColumn();
    Field *addGreyed(const QString &name);
    [[nodiscard]] bool typed() const { return m_country != nullptr; }
    void displayAccount();

    const Reference &m_reference;
    SearchCombo *m_country = nullptr; // Typed only
    bool m_known = false; // Typed: the company is recorded
    Remark *m_source = nullptr;
    Exporter m_account; // the greyed values as they stand in the form, not as they are shown
    RadioRow *m_activity;
};

} // namespace rex
