// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"

#include <QVariant>

namespace rex {

// Columns of the lists of accounts: page « Comptes » and the login page of the demonstration.
enum class AccountColumn { Login, Password, Name, Role, Affiliation, Email, LastLogin, State };
[[nodiscard]] QString label(AccountColumn column); // « Identifiant »

// What stands in a cell, as the screen shows it. No password stands in an account: that column is empty.
[[nodiscard]] QString cellText(const Account &account, AccountColumn column);
// Text, mark and tone of a cell, by the roles of an item model.
[[nodiscard]] QVariant cellData(const Account &account, AccountColumn column, int role);

} // namespace rex
