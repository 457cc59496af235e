// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/accountcard.h"

#include "forms/parts/tableview.h"

using namespace Qt::StringLiterals;

namespace rex {

AccountCard::AccountCard(const PageContext &context, QWidget *parent)
    : AccountCard(
        new AccountListModel(context.session.workspace.accounts(), context.session.account), context, parent)
{
}

AccountCard::AccountCard(AccountListModel *model, const PageContext &context, QWidget *parent)
    : ListCard(u"accountList"_s, tr("Comptes de cette base"), model, parent)
    , m_model(model)
{
    setIcon(u"users"_s);
    table()->setObjectName(u"accounts"_s);
    table()->setAccessibleName(tr("Comptes"));
    table()->setEmptyText(tr("Aucun compte n’a été trouvé"));
    setColumns(context,
        {.widths = {110, 160, 110, 140, 0, 220, 149}, .hidden = {5}, .sortedBy = 0, .order = Qt::AscendingOrder});
}

const Account *AccountCard::current() const
{
    return m_model->at(table()->currentIndex().row());
}

} // namespace rex
