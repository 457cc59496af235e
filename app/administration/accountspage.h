// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/pages.h"
#include "model/lists/accountmodel.h"

class QLineEdit;
class QVBoxLayout;

namespace rex {

class AccountPanel;
class Card;
class NewAccountPanel;
class TableView;

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
    Card *listCard(QSettings &settings);
    void load(qint64 selectId);
    void showFiltered(qint64 selectId);
    void showSelected();
    void showPanel(QWidget *panel);
    void askNew();
    void startNew();
    void connectNew(NewAccountPanel *panel);
    void connectSelected(AccountPanel *panel);
    void setActive(const Account &account, bool active);
    void finishNew(const Result<Account> &result);
    void askCompany(const Account &account);
    void finishReset(const Account &account, const Result<> &result);

    const Session &m_session;
    QList<Account> m_accounts;
    AccountModel *m_model;
    TableView *m_table = nullptr;
    Card *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    QVBoxLayout *m_side;
    QWidget *m_panel = nullptr;
    NewAccountPanel *m_new = nullptr; // the panel, while an account is being created
    AccountPanel *m_selected = nullptr; // the panel, while one is shown
    bool m_creating = false;
};

} // namespace rex
