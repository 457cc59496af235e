// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fieldgroup.h"

namespace rex {

class PasswordEdit;

// Fields among which a new password is typed twice.
class PasswordGroup : public FieldGroup
{
    Q_OBJECT
public:
    using FieldGroup::FieldGroup;

    [[nodiscard]] QString password() const;
    // Every rule of the password, that it was typed twice alike, and what else is wrong; marks the fields.
    bool check(Problems others = {});
    void clearPasswords();
    [[nodiscard]] bool passwordTyped() const;

protected:
    void addPasswords(const QString &label = {}); // « Mot de passe » unless another label is given

private:
    PasswordEdit *m_password = nullptr;
    PasswordEdit *m_confirmation = nullptr;
};

} // namespace rex
