// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/accountcolumn.h"

#include "model/domain/labels.h"
#include "model/lists/roles.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::AccountModel)
};

} // namespace

QString label(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Login:
        return Texts::tr("Identifiant");
    case AccountColumn::Password:
        return Texts::tr("Mot de passe");
    case AccountColumn::Name:
        return Texts::tr("Nom");
    case AccountColumn::Role:
        return Texts::tr("Rôle");
    case AccountColumn::Affiliation:
        return Texts::tr("Société ou service");
    case AccountColumn::Email:
        return Texts::tr("Courriel");
    case AccountColumn::LastLogin:
        return Texts::tr("Dernière connexion");
    case AccountColumn::State:
        return Texts::tr("État");
    }
    return {};
}

QString cellText(const Account &account, AccountColumn column)
{
    switch (column) {
    case AccountColumn::Login:
        return account.login;
    case AccountColumn::Password:
        return {};
    case AccountColumn::Name:
        return account.displayName;
    case AccountColumn::Role:
        return label(account.role);
    case AccountColumn::Affiliation:
        return account.affiliation();
    case AccountColumn::Email:
        return account.email;
    case AccountColumn::LastLogin:
        return account.lastLogin.isValid() ? shown(account.lastLogin) : Texts::tr("Jamais");
    case AccountColumn::State:
        return account.active ? Texts::tr("Actif") : Texts::tr("Désactivé");
    }
    return {};
}

QVariant cellData(const Account &account, AccountColumn column, int role)
{
    const bool state = column == AccountColumn::State;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(account, column);
    case MarkIconRole:
        return state ? (account.active ? u"circle-check-filled"_s : u"lock"_s) : QString();
    case MarkToneRole:
        return state ? (account.active ? u"success"_s : u"muted"_s) : QString();
    default:
        return {};
    }
}

} // namespace rex
