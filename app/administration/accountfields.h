// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/administration/passwordgroup.h"

class QLineEdit;

namespace rex {

// Who someone is and with what he will log in: « Inscription », the first administrator, a new account.
class AccountFields : public PasswordGroup
{
    Q_OBJECT
public:
    explicit AccountFields(QWidget *parent = nullptr);

    [[nodiscard]] Account account() const; // without role, company and office
    bool check(const Account &complete); // every rule of the account with what is typed here; marks the fields
    [[nodiscard]] bool isEmpty() const;
    void clear();

private:
    QLineEdit *m_displayName;
    QLineEdit *m_login;
    QLineEdit *m_email;
};

} // namespace rex
