// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/accountfields.h"

#include "forms/parts/field.h"
#include "forms/parts/passwordedit.h"
#include "model/domain/limits.h"

#include <QLineEdit>

namespace rex {

using namespace Qt::StringLiterals;

AccountFields::AccountFields(QWidget *parent)
    : FieldGroup(parent)
    , m_displayName(new QLineEdit)
    , m_login(new QLineEdit)
    , m_email(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_confirmation(new PasswordEdit)
{
    add(u"displayName"_s, m_displayName)->setHint(tr("NOM et prénom, comme l’en-tête et l’historique les montrent."));
    add(u"email"_s, m_email);
    add(u"login"_s, m_login);
    add(u"password"_s, m_password)->setHint(tr("Au moins %n caractères.", nullptr, limits::passwordMin));
    add(u"confirmation"_s, m_confirmation, tr("Confirmation du mot de passe"));
}

Account AccountFields::account() const
{
    Account account;
    account.displayName = m_displayName->text();
    account.login = m_login->text();
    account.email = m_email->text();
    return account;
}

QString AccountFields::password() const
{
    return m_password->text();
}

bool AccountFields::check(const Account &complete)
{
    Problems problems = validate(normalised(complete), password());
    if (m_confirmation->text() != password())
        problems.append({Section::Account, u"confirmation"_s, -1,
            tr("Les deux mots de passe diffèrent : tapez-les de nouveau."), true});
    showProblems(problems);
    return !hasErrors(problems);
}

void AccountFields::clear()
{
    for (QLineEdit *edit : {m_displayName, m_login, m_email, static_cast<QLineEdit *>(m_password),
             static_cast<QLineEdit *>(m_confirmation)})
        edit->clear();
    showProblems({});
}

} // namespace rex
