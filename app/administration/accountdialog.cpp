// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/accountdialog.h"

#include "app/fieldgroup.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class NameAndAddress : public FieldGroup
{
public:
    explicit NameAndAddress(const Account &account)
    {
        add(u"displayName"_s, new QLineEdit(account.displayName))
            ->setHint(AccountDialog::tr("NOM et prénom, montrés dans l’historique."));
        add(u"email"_s, new QLineEdit(account.email));
    }
};

} // namespace

AccountDialog::AccountDialog(const Account &account, QWidget *parent)
    : VerbDialog(u"accountDialog"_s, tr("Modifier le compte"), tr("&Enregistrer"), parent)
    , m_account(account)
    , m_trouble(new Banner)
    , m_fields(new NameAndAddress(account))
{
    setAttribute(Qt::WA_DeleteOnClose);
    content()->addWidget(m_trouble);
    content()->addWidget(textLabel(
        tr("L’identifiant et le rôle ne changent pas\u202f; ce qui est déjà dans l’historique garde le nom d’alors. Un "
           "courriel qui n’est pas parti garde son adresse jusqu’à « Réessayer »."),
        LabelKind::Secondary));
    content()->addWidget(m_fields);
    resize(Look::of(this).px(480), sizeHint().height());
}

Account AccountDialog::typed() const
{
    Account account = m_account;
    account.displayName = m_fields->field(u"displayName"_s)->editorAs<QLineEdit>()->text();
    account.email = m_fields->field(u"email"_s)->editorAs<QLineEdit>()->text();
    return normalised(account);
}

void AccountDialog::accept()
{
    const Problems problems = validate(typed());
    m_fields->showProblems(problems);
    if (hasErrors(problems))
        m_fields->focusFirstError();
    else
        emit given(typed());
}

void AccountDialog::refuse(const Error &error)
{
    if (m_fields->showError(error))
        m_fields->focusFirstError();
    else
        m_trouble->tell(Banner::Kind::Error, {}, error.sentence);
}

} // namespace rex
