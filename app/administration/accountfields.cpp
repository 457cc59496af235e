// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/accountfields.h"

#include "forms/parts/field.h"

#include <QLineEdit>

namespace rex {

using namespace Qt::StringLiterals;

AccountFields::AccountFields(QWidget *parent)
    : PasswordGroup(parent)
    , m_displayName(new QLineEdit)
    , m_login(new QLineEdit)
    , m_email(new QLineEdit)
{
    add(u"displayName"_s, m_displayName)->setHint(tr("NOM et prénom, montrés dans l’historique."));
    add(u"email"_s, m_email);
    add(u"login"_s, m_login);
    addPasswords();
}

Account AccountFields::account() const
{
    Account account;
    account.displayName = m_displayName->text();
    account.login = m_login->text();
    account.email = m_email->text();
    return account;
}

bool AccountFields::check(const Account &complete)
{
    return PasswordGroup::check(validate(normalised(complete)));
}

bool AccountFields::isEmpty() const
{
    return account() == Account() && !passwordTyped();
}

void AccountFields::clear()
{
    for (QLineEdit *edit : {m_displayName, m_login, m_email})
        edit->clear();
    clearPasswords();
    showProblems({});
}

} // namespace rex
