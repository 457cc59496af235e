// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/parts/card.h"
#include "model/domain/account.h"
#include "model/domain/result.h"

class QComboBox;
class QPushButton;

namespace rex {

class AccountFields;
class CompanyFields;
class Field;
class OfficeCombo;
class Reference;
class SearchCombo;

// The side panel in which an account is described: its role, then the company of an operator or the office
// of an officer, then who it is.
class NewAccountPanel : public Card
{
    Q_OBJECT
public:
    // `office`: the code proposed for officers.
    NewAccountPanel(const Reference &reference, const QList<Company> &companies, const QString &office,
        QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const; // nothing typed yet
    void setBusy(bool busy);
    // Where the service's refusal belongs to a field it is shown there; false if it does not.
    bool showError(const Error &error);
    void focusFirst();

signals:
    void operatorGiven(const rex::Account &account, const rex::Company &company, const QString &password);
    void staffGiven(const rex::Account &account, const QString &password);
    void cancelled();

private:
    Field *addField(const QString &text, QComboBox *editor, const QString &objectName);
    QWidget *buttons();
    [[nodiscard]] Role role() const;
    [[nodiscard]] const Company *knownCompany() const; // nullptr: a new one
    void showWhatTheRoleNeeds();
    void create();

    QList<Company> m_companies;
    QWidget *m_content;
    QComboBox *m_role;
    OfficeCombo *m_office;
    Field *m_officeField;
    SearchCombo *m_company;
    Field *m_companyField;
    CompanyFields *m_companyFields;
    AccountFields *m_account;
    QPushButton *m_create = nullptr;
};

} // namespace rex
