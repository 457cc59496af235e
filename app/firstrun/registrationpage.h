// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/databases.h"
#include "app/firstrun/setuppage.h"

namespace rex {

class AccountFields;
class CompanyFields;

// « Inscription » on a poste autonome: makes its database if there is none yet, then the company with its
// first operator. One can work at once.
class RegistrationPage : public SetupPage
{
    Q_OBJECT
public:
    explicit RegistrationPage(Databases &databases, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void focusFirst() override;

signals:
    void loggedIn(const rex::Account &account);

protected:
    void submit() override;

private:
    void tellOfDamaged();
    void finish(const Result<Account> &result);

    Databases &m_databases;
    Reference m_reference; // before there is a database there is no workspace to ask
    CompanyFields *m_company;
    AccountFields *m_account;
};

} // namespace rex
