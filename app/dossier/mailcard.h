// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/outbox.h"

#include <QList>

namespace rex {

class MailModel;
class TableView;
struct PageContext;

// « Courriels » of a dossier: what was written to the company and whether it left.
class MailCard : public Card
{
    Q_OBJECT
public:
    explicit MailCard(const PageContext &context, QWidget *parent = nullptr);

    void tell(const QList<OutboxMail> &mails);

private:
    void read();

    MailModel *m_model;
    TableView *m_table;
};

} // namespace rex
