// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/mailcard.h"

#include "app/dossier/mailpreview.h"
#include "app/lists/layoutkey.h"
#include "app/pages.h"
#include "forms/parts/tableview.h"
#include "model/lists/mailmodel.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rex {

MailCard::MailCard(const PageContext &context, QWidget *parent)
    : Card(tr("Courriels"), parent)
    , m_model(new MailModel(
          {MailColumn::State, MailColumn::Subject, MailColumn::Recipient, MailColumn::Created, MailColumn::Sent, MailColumn::Error},
          this))
    , m_table(new TableView)
{
    setObjectName(u"dossierMails"_s);
    setIcon(u"mail"_s);
    m_table->setObjectName(u"dossierMailsTable"_s);
    m_table->setAccessibleName(tr("Courriels"));
    m_table->setEmptyText(tr("Aucun courriel n’a été écrit"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({140, 0, 0, 149, 149, 220});
    m_table->setHiddenByDefault({4, 5});
    m_table->setVisibleRows(1, 6);
    m_table->keepLayout(context.settings, layoutKey(context.session.account, u"dossier-mails"_s));
    addTool(m_table->columnsButton(this));
    addFullWidth(m_table);
    connect(m_table, &TableView::opened, this, &MailCard::read);
}

void MailCard::tell(const QList<OutboxMail> &mails)
{
    m_model->setMails(mails);
    setCounter(int(mails.size()));
}

void MailCard::read()
{
    if (const OutboxMail *mail = m_model->at(m_table->currentIndex().row()))
        (new MailPreview(mail->mail, remark(*mail), this))->open();
}

} // namespace rex
