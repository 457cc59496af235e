// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/account.h"

class QGridLayout;
class QPushButton;

namespace rex {

class PasswordGroup;

// The side panel for the account selected in the list: who it is, a new password, and apart, at the end, the
// closing or reopening of the account.
class AccountPanel : public Card
{
    Q_OBJECT
public:
    // Nobody closes his own account: `own` is the administrator's.
    AccountPanel(const Account &account, bool own, QWidget *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] PasswordGroup &passwords() { return *m_passwords; }
    void setBusy(bool busy);

signals:
    void passwordGiven(const QString &password);
    void activeAsked(bool active);
    void changeAsked(); // « Modifier le compte »
    void companyAsked(); // « Modifier la société »

private:
    QWidget *facts();
    QWidget *changes();
    QWidget *passwordPart();
    QWidget *statePart();
    void addFact(QGridLayout &grid, const QString &name, const QString &value);
    void givePassword();

    Account m_account;
    PasswordGroup *m_passwords = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace rex
