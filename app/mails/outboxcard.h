// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lists/listcard.h"
#include "model/lists/outboxlistmodel.h"

namespace rex {

// The list of page « Courriels ».
class OutboxCard : public ListCard
{
    Q_OBJECT
public:
    explicit OutboxCard(const PageContext &context, QWidget *parent = nullptr);

    void load(const OutboxRequest &request) { m_model->load(request); }
    [[nodiscard]] const OutboxMail *current() const; // nullptr: none

private:
    OutboxCard(OutboxListModel *model, const PageContext &context, QWidget *parent);

    OutboxListModel *m_model;
};

} // namespace rex
