// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/pages.h"
#include "model/domain/account.h"

class QLineEdit;

namespace rex {

class AccountCard;
class AccountPanel;
class ListWithSide;
class NewAccountPanel;

// « Comptes »: who may come in. The list, and at its side the account selected or the one being created.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    explicit AccountsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void refresh() override;
    void canLeave(std::function<void()> leave) override;
    void focusFirst() override;
    bool focusSearch() override;
    QList<QWidget *> regions() override;

private:
    QWidget *head();
    void load();
    void reload(qint64 accountId); // and shows that account when it is there
    void settle(); // the list has been read
    void showSelected();
    void showPanel(QWidget *panel);
    void askNew();
    void startNew();
    void connectNew(NewAccountPanel *panel);
    void connectSelected(AccountPanel *panel);
    void setActive(const Account &account, bool active);
    void finishNew(const Result<Account> &result);
    void askAccount(const Account &account);
    void askCompany(const Account &account);
    void finishReset(const Account &account, const Result<> &result);

    const Session &m_session;
    AccountCard *m_list;
    QLineEdit *m_filter = nullptr;
    ListWithSide *m_body;
    NewAccountPanel *m_new = nullptr; // at the side, while an account is being created
    AccountPanel *m_selected = nullptr; // at the side, while one is shown
    bool m_creating = false;
    qint64 m_wanted = 0; // id of the account to show when the list has been read
};

} // namespace rex
