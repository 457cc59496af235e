// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/demonstrationcard.h"

#include "forms/parts/label.h"
#include "forms/parts/tableview.h"
#include "model/lists/accountmodel.h"
#include "model/service/demonstration.h"

#include <QLabel>

namespace rex {

using namespace Qt::StringLiterals;

DemonstrationCard::DemonstrationCard(QWidget *parent)
    : Card(tr("Comptes de démonstration"), parent)
{
    setIcon(u"users"_s);
    auto *model = new AccountModel(
        {AccountColumn::Login, AccountColumn::Password, AccountColumn::Role, AccountColumn::Affiliation}, this);
    QList<Account> accounts;
    for (const DemonstrationAccount &known : demonstrationAccounts()) {
        Account account;
        account.login = known.login;
        account.role = known.role;
        account.companyName = account.officeName = known.affiliation;
        accounts.append(account);
    }
    model->setPassword(demonstrationPassword());
    model->setAccounts(accounts);

    auto *table = new TableView;
    table->setObjectName("demonstrationAccounts");
    table->setAccessibleName(title());
    table->setModel(model);
    table->setColumnWidths({100, 190, 150, 0});
    table->setVisibleRows(int(accounts.size()), int(accounts.size()));
    connect(table, &TableView::opened, this,
        [this, model](const QModelIndex &index) { emit chosen(model->at(index.row())->login); });
    addFullWidth(table);
    addContent(textLabel(
        tr("Un double clic sur une ligne remplit les deux champs ; Entrée ouvre la session."),
        LabelKind::Secondary));
    body()->addStretch();
}

} // namespace rex
