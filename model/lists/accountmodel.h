// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/accountcolumn.h"

#include <QAbstractTableModel>
#include <QList>

namespace rex {

// The accounts that the login page of the demonstration shows, with the password that is the same for all of
// them. Plain values: whoever owns it asks the service.
class AccountModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit AccountModel(QList<AccountColumn> columns, QObject *parent = nullptr);

    void setAccounts(QList<Account> accounts); // keeps the order chosen by sort()
    void setPassword(const QString &password) { m_password = password; }
    [[nodiscard]] const Account *at(int row) const; // nullptr outside
    [[nodiscard]] int rowOf(qint64 id) const; // -1 if not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString text(const Account &account, AccountColumn column) const;
    void order(QList<Account> &accounts) const;

    QList<AccountColumn> m_columns;
    QList<Account> m_accounts;
    QString m_password;
    int m_sortColumn = -1; // the service's order
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace rex
