// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/companydialog.h"

#include "app/administration/companyfields.h"
#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

CompanyDialog::CompanyDialog(const Company &company, const Reference &reference, QWidget *parent)
    : VerbDialog(u"companyDialog"_s, tr("Modifier la société"), tr("&Enregistrer"), parent)
    , m_company(company)
    , m_fields(new CompanyFields(reference))
{
    setAttribute(Qt::WA_DeleteOnClose);
    content()->addWidget(textLabel(
        tr("Les dossiers déposés gardent le nom et l’adresse d’alors ; ils signalent le changement, et le prochain dépôt "
           "reprend ces données."),
        LabelKind::Secondary));
    content()->addWidget(m_fields);
    m_fields->setCompany(company);
    resize(Look::of(this).px(480), sizeHint().height());
}

void CompanyDialog::accept()
{
    if (!m_fields->check()) {
        m_fields->focusFirstError();
        return;
    }
    Company typed = m_fields->company();
    typed.id = m_company.id;
    emit given(typed);
}

void CompanyDialog::refuse(const Error &error)
{
    if (m_fields->showError(error))
        m_fields->focusFirstError();
}

} // namespace rex
