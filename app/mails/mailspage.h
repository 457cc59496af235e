// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/pages.h"
#include "model/domain/outbox.h"

class QComboBox;
class QLineEdit;

namespace rex {

class ListWithSide;
class MailPanel;
class OutboxCard;

// « Courriels »: the outbox. What left, what waits, what failed and why; at the side the mail selected.
class MailsPage : public Page
{
    Q_OBJECT
public:
    explicit MailsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void refresh() override;
    void focusFirst() override;
    bool focusSearch() override;
    QList<QWidget *> regions() override;

private:
    QWidget *head();
    void load();
    void settle(); // the list has been read
    void showSelected();
    void showPanel(MailPanel *panel);
    void retry(const OutboxMail &mail);
    void save(const OutboxMail &mail);
    void write(const OutboxMail &mail, const QString &path);

    PageContext m_context;
    OutboxCard *m_list;
    QComboBox *m_state = nullptr;
    QLineEdit *m_filter = nullptr;
    ListWithSide *m_body;
    MailPanel *m_panel = nullptr; // at the side, while a mail is selected
};

} // namespace rex
