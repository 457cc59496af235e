// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/accountcolumn.h"
#include "model/lists/requestedlist.h"
#include "model/service/accountservice.h"
#include "model/storage/accountstore.h"

namespace rex {

// The accounts of the database, as page « Comptes » lists them.
class AccountListModel : public RequestedList<AccountService, AccountRequest, &AccountRequest::sort, &Account::id>
{
    Q_OBJECT
public:
    using RequestedList::RequestedList;

    [[nodiscard]] const Account *at(int row) const { return recordNow<Account>(row); }
    [[nodiscard]] static QList<AccountColumn> columns();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void orderBy(int column, Qt::SortOrder order, AccountRequest &request) const override;
    [[nodiscard]] QVariant columnData(int column, int role) const override;
    [[nodiscard]] QVariant cellData(const void *record, int column, int role) const override;
};

} // namespace rex
