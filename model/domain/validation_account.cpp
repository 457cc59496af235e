// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/validation.h"

#include "model/domain/checkparts.h"
#include "model/domain/eori.h"
#include "model/domain/limits.h"
#include "model/domain/workflow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Validation
{
    Q_DECLARE_TR_FUNCTIONS(rex::Validation)
};

} // namespace

Problems validate(const Company &company, const Reference &reference)
{
    Check check(Demand::Complete, Section::Account);
    if (check.text(u"eori"_s, company.eori, limits::eori) && !eori::isValid(company.eori))
        check.error(u"eori"_s,
            Validation::tr("« Eori » n’est pas valide : indiquez FR suivi des 14 chiffres du SIRET ou des 9 "
                           "chiffres du SIREN"));
    check.text(u"name"_s, company.name, limits::name);
    checkAddress(check, company.address, reference);
    return check.problems();
}

Problems validate(const Account &account)
{
    Check check(Demand::Complete, Section::Account);
    if (check.text(u"login"_s, account.login, limits::login)
        && std::any_of(account.login.begin(), account.login.end(), [](QChar c) { return c.isSpace(); }))
        check.error(u"login"_s,
            Validation::tr("« Identifiant » ne peut pas contenir d’espace : mettez un point ou un tiret"));
    check.text(u"displayName"_s, account.displayName, limits::displayName);
    checkMailable(check, account.email);
    if (standsFor(account.role, Party::Office))
        check.text(u"officeCode"_s, account.officeCode, limits::code);
    return check.problems();
}

Problems validatePassword(const QString &password)
{
    Check check(Demand::Complete, Section::Account);
    if (check.text(u"password"_s, password, limits::passwordMax) && password.size() < limits::passwordMin)
        check.error(u"password"_s,
            Validation::tr("« Mot de passe » doit compter au moins %1 caractères").arg(limits::passwordMin));
    return check.problems();
}

} // namespace rex
