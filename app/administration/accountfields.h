// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fieldgroup.h"

class QLineEdit;

namespace rex {

class PasswordEdit;

// Who someone is and with what he will log in: « Inscription », the first administrator, a new account.
class AccountFields : public FieldGroup
{
    Q_OBJECT
public:
    explicit AccountFields(QWidget *parent = nullptr);

    [[nodiscard]] Account account() const; // without role, company and office
    [[nodiscard]] QString password() const;
    // Every rule of the account in this role, and that the password was typed twice alike; marks the fields.
    bool check(const Account &complete);
    void clear();

private:
    QLineEdit *m_displayName;
    QLineEdit *m_login;
    QLineEdit *m_email;
    PasswordEdit *m_password;
    PasswordEdit *m_confirmation;
};

} // namespace rex
