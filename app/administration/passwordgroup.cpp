// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/passwordgroup.h"

#include "forms/parts/field.h"
#include "forms/parts/passwordedit.h"
#include "model/domain/limits.h"

namespace rex {

using namespace Qt::StringLiterals;

void PasswordGroup::addPasswords(const QString &label)
{
    m_password = new PasswordEdit;
    m_confirmation = new PasswordEdit;
    add(u"password"_s, m_password, label)->setHint(tr("Au moins %n caractères.", nullptr, limits::passwordMin));
    add(u"confirmation"_s, m_confirmation, tr("Confirmation du mot de passe"));
}

QString PasswordGroup::password() const
{
    return m_password->text();
}

bool PasswordGroup::passwordTyped() const
{
    return !m_password->text().isEmpty() || !m_confirmation->text().isEmpty();
}

bool PasswordGroup::check(Problems problems)
{
    problems.append(validatePassword(password()));
    if (m_confirmation->text() != password())
        problems.append({Section::Account, u"confirmation"_s, -1,
            tr("Les deux mots de passe diffèrent : tapez-les de nouveau"), true});
    showProblems(problems);
    return !hasErrors(problems);
}

void PasswordGroup::clearPasswords()
{
    m_password->clear();
    m_confirmation->clear();
    m_password->setShown(false);
    m_confirmation->setShown(false);
}

} // namespace rex
