// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/form.h"
#include "model/domain/result.h"

#include <QDateTime>

namespace rex {

class Database;
struct Account;

// A form version with the moment and person of its deposit.
struct DepositedForm
{
    Form form;
    QDateTime depositedAt; // UTC; invalid for a draft
    QString depositedBy; // display name
    int number = 0; // 1, 2, … within the dossier
};

// Where automatic mails about a deposited form go: the address of the account that deposited it (guide 3.5), or that of
// the form when an officer entered it.
struct Addressee
{
    QString address;
    bool ofAccount = true;
};

// The versions of a dossier's form. A deposited version never changes; a draft is overwritten.
// Writers are called inside Database::write().
class FormStore
{
public:
    explicit FormStore(const Database &database);

    [[nodiscard]] Result<DepositedForm> byId(qint64 formId) const;
    [[nodiscard]] Result<Addressee> addressee(qint64 formId) const;
    // A new, empty version of the dossier; gives its id.
    [[nodiscard]] Result<qint64> insert(qint64 dossierId) const;
    // Writes all values. Errors: Conflict when the version was deposited meanwhile.
    [[nodiscard]] Result<> write(qint64 formId, const Form &form) const;
    [[nodiscard]] Result<> deposit(qint64 formId, const Account &by, const QDateTime &now) const;

private:
    [[nodiscard]] Result<> writeLists(qint64 formId, const Form &form) const;

    const Database &m_database;
};

} // namespace rex
