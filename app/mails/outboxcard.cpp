// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mails/outboxcard.h"

#include "forms/parts/tableview.h"

using namespace Qt::StringLiterals;

namespace rex {

OutboxCard::OutboxCard(const PageContext &context, QWidget *parent)
    : OutboxCard(
        new OutboxListModel(context.session.workspace.mails(), context.session.account), context, parent)
{
}

OutboxCard::OutboxCard(OutboxListModel *model, const PageContext &context, QWidget *parent)
    : ListCard(u"mailList"_s, tr("Courriels"), model, parent)
    , m_model(model)
{
    setIcon(u"mail"_s);
    table()->setObjectName(u"mails"_s);
    table()->setEmptyText(tr("Aucun courriel n’a été trouvé"));
    setColumns(context,
        {.widths = {136, 0, 0, 158, 149, 149, 70, 0}, // with the panel open what it shows, too, may scroll out of sight
            .hidden = {5, 6},
            .sortedBy = int(OutboxListModel::columns().indexOf(MailColumn::Created))});
}

const OutboxMail *OutboxCard::current() const
{
    return m_model->at(table()->currentIndex().row());
}

} // namespace rex
