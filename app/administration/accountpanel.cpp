// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/accountpanel.h"

#include "app/administration/passwordgroup.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "model/domain/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

class NewPassword : public PasswordGroup
{
public:
    NewPassword() { addPasswords(AccountPanel::tr("Nouveau mot de passe")); }
};

} // namespace

AccountPanel::AccountPanel(const Account &account, bool own, QWidget *parent)
    : Card(account.displayName, parent)
    , m_account(account)
{
    setObjectName("accountPanel");
    setIcon(u"user"_s);
    addContent(facts());
    addContent(changes());
    addSeparator();
    addContent(passwordPart());
    if (!own) {
        addSeparator();
        addContent(statePart());
    }
    body()->addStretch();
}

QWidget *AccountPanel::facts()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Look::of(this).px(4));
    grid->setHorizontalSpacing(Look::of(this).px(8));
    grid->setColumnStretch(1, 1);
    addFact(*grid, tr("Identifiant :"), m_account.login);
    addFact(*grid, tr("Rôle :"), label(m_account.role));
    if (!m_account.affiliation().isEmpty())
        addFact(*grid, m_account.companyId != 0 ? tr("Société :") : tr("Service :"), m_account.affiliation());
    addFact(*grid, tr("Courriel :"), m_account.email);
    addFact(*grid, tr("Inscrit le :"), shown(parisDay(m_account.created)));
    addFact(*grid, tr("Dernière connexion :"),
        m_account.lastLogin.isValid() ? shown(m_account.lastLogin) : tr("Jamais"));
    return box;
}

QWidget *AccountPanel::changes()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(8));
    const auto add = [&](const QString &text, const QString &icon, const QString &name, void (AccountPanel::*asked)()) {
        QPushButton *push = button(text, icon, ButtonRole::Quiet);
        push->setObjectName(name);
        connect(push, &QPushButton::clicked, this, asked);
        column->addWidget(push, 0, Qt::AlignLeft);
    };
    add(tr("M&odifier le compte"), u"pencil"_s, u"changeAccount"_s, &AccountPanel::changeAsked);
    if (m_account.companyId)
        add(tr("&Modifier la société"), u"building"_s, u"changeCompany"_s, &AccountPanel::companyAsked);
    return box;
}

void AccountPanel::addFact(QGridLayout &grid, const QString &name, const QString &value)
{
    const int row = grid.rowCount();
    grid.addWidget(label(name, LabelKind::Secondary), row, 0, Qt::AlignTop);
    QLabel *text = textLabel(value, LabelKind::Body);
    text->setTextFormat(Qt::PlainText);
    text->setAccessibleName(name + u' ' + value);
    grid.addWidget(text, row, 1);
}

QWidget *AccountPanel::passwordPart()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(12));
    m_passwords = new NewPassword;
    m_reset = button(tr("&Réinitialiser le mot de passe"), u"key"_s, ButtonRole::Neutral);
    m_reset->setObjectName("resetPassword");
    connect(m_reset, &QPushButton::clicked, this, &AccountPanel::givePassword);
    column->addWidget(m_passwords);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    return box;
}

QWidget *AccountPanel::statePart()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(8));
    const bool active = m_account.active;
    column->addWidget(textLabel(active ? tr("Un compte désactivé ne peut plus se connecter ; ce qu’il a fait reste "
                                            "dans l’historique.")
                                       : tr("Ce compte est désactivé : il ne peut pas se connecter."),
        LabelKind::Secondary));
    QPushButton *change = active ? button(tr("Désac&tiver le compte"), u"lock"_s, ButtonRole::Danger)
                                 : button(tr("Réac&tiver le compte"), u"lock-open"_s, ButtonRole::Neutral);
    change->setObjectName("changeActive");
    connect(change, &QPushButton::clicked, this, [this, active] { emit activeAsked(!active); });
    column->addWidget(change, 0, Qt::AlignLeft);
    return box;
}

void AccountPanel::givePassword()
{
    if (m_passwords->check())
        emit passwordGiven(m_passwords->password());
    else
        m_passwords->focusFirstError();
}

void AccountPanel::setBusy(bool busy)
{
    m_reset->setEnabled(!busy);
    m_passwords->setEnabled(!busy);
}

} // namespace rex
