// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun/registrationpage.h"

#include "app/administration/accountfields.h"
#include "app/administration/companyfields.h"
#include "app/background.h"
#include "forms/mnemonics.h"
#include "forms/parts/card.h"
#include "forms/parts/field.h"
#include "forms/parts/foldbox.h"

namespace rex {

using namespace Qt::StringLiterals;

RegistrationPage::RegistrationPage(Databases &databases, QWidget *parent)
    : SetupPage(tr("Inscription"),
        tr("Votre société et votre compte sur ce poste. Les champs précédés d’un astérisque rouge sont "
           "obligatoires."),
        parent)
    , m_databases(databases)
    , m_company(new CompanyFields(m_reference))
    , m_account(new AccountFields)
{
    auto *company = new Card(tr("Votre société"));
    company->addContent(m_company);
    auto *account = new Card(tr("Votre compte"));
    account->addContent(m_account);
    auto *cards = new FoldBox(400, 16);
    cards->addColumn(company);
    cards->addColumn(account);
    addBody(cards);
    setBack({.place = databases.workspace() ? Place::Login : Place::FirstRun});
    setSubmit(tr("&S’inscrire"), tr("Inscription en cours…"));
    Mnemonics mnemonics;
    mnemonics.reserveButtons(*this);
    m_company->giveLetters(mnemonics);
    m_account->giveLetters(mnemonics);
    if (!databases.workspace())
        tellOfDamaged();
}

// What becomes of a file that is in the way is said before anything is typed.
void RegistrationPage::tellOfDamaged()
{
    const Result<QString> name = m_databases.nameForDamaged();
    if (!name)
        tell(name.error());
    else if (!name->isEmpty())
        warn(tr("Le fichier «\u00a0%1\u00a0» est endommagé. L’inscription commence une nouvelle base à sa place\u202f; "
                "l’ancien fichier n’est pas effacé, il est gardé à côté sous le nom «\u00a0%2\u00a0».")
                 .arg(m_databases.localPath(), *name));
}

void RegistrationPage::submit()
{
    const bool companyIsRight = m_company->check();
    Account account = m_account->account();
    account.role = Role::Operator;
    const bool accountIsRight = m_account->check(account);
    if (!companyIsRight || !accountIsRight) {
        if (!m_company->focusFirstError())
            m_account->focusFirstError();
        return;
    }
    if (!m_databases.workspace()) {
        if (Result<> made = m_databases.createLocal(); !made) {
            tell(made.error());
            return;
        }
        m_databases.remember();
    }
    setBusy(Busy::Writing);
    const Workspace &workspace = *m_databases.workspace();
    inBackground(
        workspace.database(), this,
        [&workspace, account, company = m_company->company(), password = m_account->password()] {
            return workspace.accounts().registerOperator(account, company, password);
        },
        [this](const Result<Account> &result) { finish(result); });
}

void RegistrationPage::finish(const Result<Account> &result)
{
    setBusy(Busy::No);
    if (result) {
        emit loggedIn(*result);
        return;
    }
    const bool shown = m_account->showError(result.error()) || m_company->showError(result.error());
    if (!shown)
        tell(result.error());
    else if (!m_company->focusFirstError())
        m_account->focusFirstError();
}

QString RegistrationPage::title() const
{
    return tr("Inscription");
}

QString RegistrationPage::helpTopic() const
{
    return u"firststart"_s;
}

QList<KeyHint> RegistrationPage::keyHints() const
{
    return {{u"Alt+S"_s, tr("S’inscrire")}, {u"F1"_s, tr("Aide")}};
}

void RegistrationPage::focusFirst()
{
    m_company->field(u"eori"_s)->activate();
}

} // namespace rex
