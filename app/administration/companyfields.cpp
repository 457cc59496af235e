// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/companyfields.h"

#include "forms/parts/field.h"
#include "forms/parts/searchcombo.h"
#include "model/domain/reference.h"

#include <QLineEdit>

#include <algorithm>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

void fillCountries(QComboBox &combo, const Reference &reference)
{
    QList<std::pair<QString, QString>> names;
    for (const Country &country : reference.countries())
        names.append({reference.countryName(country.code), country.code});
    std::sort(names.begin(), names.end(),
        [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, code] : std::as_const(names))
        combo.addItem(name, code);
}

} // namespace

CompanyFields::CompanyFields(const Reference &reference, QWidget *parent)
    : FieldGroup(parent)
    , m_reference(reference)
    , m_eori(new QLineEdit)
    , m_name(new QLineEdit)
    , m_street(new QLineEdit)
    , m_postalCode(new QLineEdit)
    , m_city(new QLineEdit)
    , m_country(new SearchCombo)
{
    fillCountries(*m_country, reference);
    add(u"eori"_s, m_eori)->setHint(tr("FR suivi du SIRET ou du SIREN."));
    add(u"name"_s, m_name);
    add(u"street"_s, m_street);
    add(u"postalCode"_s, m_postalCode)->setEditorWidth(88);
    add(u"city"_s, m_city);
    add(u"country"_s, m_country);
    clear();
}

Company CompanyFields::company() const
{
    Company company;
    company.eori = m_eori->text();
    company.name = m_name->text();
    company.address = {m_street->text(), m_postalCode->text(), m_city->text(), m_country->currentData().toString()};
    return company;
}

void CompanyFields::setCompany(const Company &company)
{
    m_eori->setText(company.eori);
    m_eori->setReadOnly(true);
    m_name->setText(company.name);
    m_street->setText(company.address.street);
    m_postalCode->setText(company.address.postalCode);
    m_city->setText(company.address.city);
    m_country->setCurrentIndex(m_country->findData(company.address.country));
}

bool CompanyFields::check()
{
    const Problems problems = validate(normalised(company()), m_reference);
    showProblems(problems);
    return !hasErrors(problems);
}

bool CompanyFields::isEmpty() const
{
    const QLineEdit *const edits[] = {m_eori, m_name, m_street, m_postalCode, m_city};
    return std::all_of(std::begin(edits), std::end(edits), [](const QLineEdit *edit) { return edit->text().isEmpty(); });
}

void CompanyFields::clear()
{
    for (QLineEdit *edit : {m_eori, m_name, m_street, m_postalCode, m_city})
        edit->clear();
    m_country->setCurrentIndex(m_country->findData(u"FR"_s));
    showProblems({});
}

} // namespace rex
