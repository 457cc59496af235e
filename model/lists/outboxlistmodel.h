// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lists/mailcolumn.h"
#include "model/lists/requestedlist.h"
#include "model/service/mailservice.h"

namespace rex {

// The mails of the outbox, as page « Courriels » lists them.
class OutboxListModel : public RequestedList<MailService, OutboxRequest, &OutboxRequest::sort, &OutboxMail::id>
{
    Q_OBJECT
public:
    using RequestedList::RequestedList;

    [[nodiscard]] const OutboxMail *at(int row) const { return recordNow<OutboxMail>(row); }
    [[nodiscard]] static QList<MailColumn> columns();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void orderBy(int column, Qt::SortOrder order, OutboxRequest &request) const override;
    [[nodiscard]] QVariant columnData(int column, int role) const override;
    [[nodiscard]] QVariant cellData(const void *record, int column, int role) const override;
};

} // namespace rex
