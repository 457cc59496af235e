// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/check.h"

// Parts of the validation that several records share; only the validation*.cpp files use them.
namespace rex {

void checkAddress(Check &check, const Address &address, const Reference &reference);
// Telephone, fax and e-mail of the exporter and of a contact (guide 3.2.2, 3.2.3).
void checkReach(Check &check, const QString &phone, const QString &fax, const QString &email);
bool checkEmail(Check &check, const QString &email);
// An address to which the program's own mails go (mailAddress()); a form may also name one that it cannot reach.
void checkMailable(Check &check, const QString &email);
// Section 4, the list and its rows (guide 3.2.4).
[[nodiscard]] Problems checkGoods(Demand demand, const Form &form, const Reference &reference);

} // namespace rex
