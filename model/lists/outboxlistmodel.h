// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/account.h"
#include "model/lists/listmodel.h"
#include "model/lists/mailcolumn.h"
#include "model/service/mailservice.h"

namespace rex {

// The mails of the outbox, as page « Courriels » lists them.
class OutboxListModel : public ListModel
{
    Q_OBJECT
public:
    OutboxListModel(const MailService &mails, Account account, QObject *parent = nullptr);

    // Asks for other mails, or for the same again; supersedes what was asked before. Answers as reload() does.
    void load(const OutboxRequest &request);
    [[nodiscard]] const OutboxMail *at(int row) const { return recordNow<OutboxMail>(row); }
    [[nodiscard]] static QList<MailColumn> columns();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] ListSource source() const override;
    bool setOrder(int column, Qt::SortOrder order) override;
    [[nodiscard]] QVariant columnData(int column, int role) const override;
    [[nodiscard]] QVariant cellData(const void *record, int column, int role) const override;

private:
    const MailService &m_mails;
    Account m_account;
    OutboxRequest m_request;
};

} // namespace rex
