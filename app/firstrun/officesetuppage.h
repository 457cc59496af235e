// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/databases.h"
#include "app/firstrun/setuppage.h"

class QLineEdit;

namespace rex {

class AccountFields;
class Card;
class Field;
class RadioRow;
class SearchCombo;

// « Petit bureau »: opens the office's database file, or makes it with its first administrator.
class OfficeSetupPage : public SetupPage
{
    Q_OBJECT
public:
    explicit OfficeSetupPage(Databases &databases, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QList<KeyHint> keyHints() const override;
    void focusFirst() override;

signals:
    void loggedIn(const rex::Account &account); // the first administrator of a new database
    void opened(); // one that has its accounts already

protected:
    void submit() override;

private:
    enum Choice { New, Existing };

    Card *fileCard();
    Card *officeCard();
    void showChoice();
    void browse();
    bool fileGiven();
    bool officeGiven();
    void openExisting();
    void createAdministrator();
    [[nodiscard]] bool fileIsThere(const Result<> &done); // says so if not
    void writeAdministrator();
    void finish(const Result<Account> &result);

    Databases &m_databases;
    Reference m_reference; // before there is a database there is no workspace to ask
    RadioRow *m_choice = nullptr;
    QLineEdit *m_path = nullptr;
    Field *m_file = nullptr;
    SearchCombo *m_office = nullptr;
    Field *m_officeField = nullptr;
    AccountFields *m_account = nullptr;
    QWidget *m_newOnly = nullptr;
};

} // namespace rex
