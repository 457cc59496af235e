// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/mailcolumn.h"

#include <QAbstractTableModel>
#include <QList>

namespace rex {

// The few mails of a dossier. Plain values: whoever owns it asks the service.
class MailModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit MailModel(QList<MailColumn> columns, QObject *parent = nullptr);

    void setMails(QList<OutboxMail> mails); // keeps the order chosen by sort()
    [[nodiscard]] const OutboxMail *at(int row) const; // nullptr outside
    [[nodiscard]] int rowOf(qint64 id) const; // -1 if not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void order(QList<OutboxMail> &mails) const;

    QList<MailColumn> m_columns;
    QList<OutboxMail> m_mails;
    int m_sortColumn = -1; // the service's order: newest first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace rex
