// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/listcard.h"
#include "model/lists/accountlistmodel.h"

namespace rex {

// The list of page « Comptes ».
class AccountCard : public ListCard
{
    Q_OBJECT
public:
    explicit AccountCard(const PageContext &context, QWidget *parent = nullptr);

    void load(const AccountRequest &request) { m_model->load(request); }
    [[nodiscard]] const Account *current() const; // nullptr: none

private:
    AccountCard(AccountListModel *model, const PageContext &context, QWidget *parent);

    AccountListModel *m_model;
};

} // namespace rex
