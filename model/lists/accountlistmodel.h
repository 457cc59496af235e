// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/accountcolumn.h"
#include "model/lists/listmodel.h"
#include "model/service/accountlist.h"

namespace rex {

// The accounts of the database, as page « Comptes » lists them.
class AccountListModel : public ListModel
{
    Q_OBJECT
public:
    AccountListModel(const Database &database, Account by, QObject *parent = nullptr);

    // Asks for other accounts, or for the same again; supersedes what was asked before. Answers as reload() does.
    void load(const AccountRequest &request);
    [[nodiscard]] const Account *at(int row) const { return recordNow<Account>(row); }
    [[nodiscard]] static QList<AccountColumn> columns();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] ListSource source() const override;
    bool setOrder(int column, Qt::SortOrder order) override;
    [[nodiscard]] QVariant columnData(int column, int role) const override;
    [[nodiscard]] QVariant cellData(const void *record, int column, int role) const override;

private:
    AccountList m_accounts;
    Account m_by;
    AccountRequest m_request;
};

} // namespace rex
