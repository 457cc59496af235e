// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/newaccountpanel.h"

#include "app/administration/accountfields.h"
#include "app/administration/companyfields.h"
#include "app/administration/officecombo.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "forms/parts/searchcombo.h"
#include "model/domain/labels.h"
#include "model/domain/workflow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

NewAccountPanel::NewAccountPanel(
    const Reference &reference, const QList<Company> &companies, const QString &office, QWidget *parent)
    : Card(tr("Nouveau compte"), parent)
    , m_companies(companies)
    , m_content(new QWidget)
    , m_role(new QComboBox)
    , m_office(new OfficeCombo(reference))
    , m_company(new SearchCombo)
    , m_companyFields(new CompanyFields(reference))
    , m_account(new AccountFields)
{
    setObjectName("newAccountPanel");
    setIcon(u"user"_s);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(12));
    for (Role each : allRoles)
        m_role->addItem(label(each), QVariant::fromValue(int(each)));
    m_company->addItem(tr("Nouvelle société"));
    for (const Company &each : companies)
        m_company->addItem(tr("%1 — %2", "EORI, company").arg(each.eori, each.name));
    m_office->setCurrentIndex(m_office->findData(office));
    addField(tr("Rôle"), m_role, u"role"_s);
    m_officeField = addField(fieldLabel(Section::Account, u"officeCode"_s), m_office, u"office"_s);
    m_companyField = addField(tr("Société"), m_company, u"company"_s);
    column->addWidget(m_companyFields);
    column->addWidget(m_account);
    addContent(m_content);
    addContent(buttons());
    body()->addStretch();
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &NewAccountPanel::cancelled);
    connect(m_role, &QComboBox::currentIndexChanged, this, &NewAccountPanel::showWhatTheRoleNeeds);
    connect(m_company, &QComboBox::currentIndexChanged, this, &NewAccountPanel::showWhatTheRoleNeeds);
    showWhatTheRoleNeeds();
}

Field *NewAccountPanel::addField(const QString &text, QComboBox *editor, const QString &objectName)
{
    auto *field = new Field(text, editor);
    field->setMandatory(true).setPlacement(Field::Placement::Above);
    editor->setObjectName(objectName);
    narrow(*editor);
    m_content->layout()->addWidget(field);
    return field;
}

QWidget *NewAccountPanel::buttons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::of(this).px(8));
    QPushButton *cancel = button(tr("Annuler"), {}, ButtonRole::Neutral);
    cancel->setObjectName("cancelAccount");
    m_create = button(tr("&Créer le compte"), {}, ButtonRole::Primary);
    m_create->setObjectName("createAccount");
    connect(cancel, &QPushButton::clicked, this, &NewAccountPanel::cancelled);
    connect(m_create, &QPushButton::clicked, this, &NewAccountPanel::create);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_create);
    return box;
}

Role NewAccountPanel::role() const
{
    return allRoles[m_role->currentIndex()];
}

const Company *NewAccountPanel::knownCompany() const
{
    const int index = m_company->currentIndex() - 1; // the first entry is a new company
    return index >= 0 ? &m_companies.at(index) : nullptr;
}

void NewAccountPanel::showWhatTheRoleNeeds()
{
    const bool company = standsFor(role(), Party::Company);
    m_officeField->setVisible(standsFor(role(), Party::Office));
    m_companyField->setVisible(company);
    m_companyFields->setVisible(company && !knownCompany());
}

void NewAccountPanel::create()
{
    const bool company = standsFor(role(), Party::Company);
    Account account = m_account->account();
    account.role = role();
    if (standsFor(role(), Party::Office))
        account.officeCode = m_office->currentData().toString();
    const bool newCompany = company && !knownCompany();
    const bool companyIsRight = !newCompany || m_companyFields->check();
    const bool accountIsRight = m_account->check(account);
    const bool officeIsRight = !standsFor(role(), Party::Office) || !account.officeCode.isEmpty();
    m_officeField->setError(officeIsRight ? QString() : tr("« %1 » est obligatoire").arg(m_officeField->text()));
    if (!officeIsRight)
        m_officeField->activate();
    else if (!companyIsRight)
        m_companyFields->focusFirstError();
    else if (!accountIsRight)
        m_account->focusFirstError();
    else if (company)
        emit operatorGiven(account, newCompany ? m_companyFields->company() : *knownCompany(), m_account->password());
    else
        emit staffGiven(account, m_account->password());
}

bool NewAccountPanel::showError(const Error &error)
{
    if (m_account->showError(error))
        return m_account->focusFirstError();
    if (!m_companyFields->isHidden() && m_companyFields->showError(error))
        return m_companyFields->focusFirstError();
    return false;
}

bool NewAccountPanel::isEmpty() const
{
    return m_account->isEmpty() && m_companyFields->isEmpty();
}

void NewAccountPanel::setBusy(bool busy)
{
    setEnabled(!busy);
    m_create->setText(busy ? tr("Création…") : tr("&Créer le compte"));
}

void NewAccountPanel::focusFirst()
{
    m_role->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
