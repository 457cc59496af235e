// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checkparts.h"

#include "model/domain/fieldrules.h"
#include "model/domain/limits.h"
#include "model/domain/mailmessage.h"
#include "model/domain/reference.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The context of the translations.
class Validation
{
    Q_DECLARE_TR_FUNCTIONS(rex::Validation)
};

} // namespace

void checkAddress(Check &check, const Address &address, const Reference &reference)
{
    check.text(u"street"_s, address.street, limits::street);
    if (check.text(u"postalCode"_s, address.postalCode, limits::postalCode)
        && !rules::isPostalCode(address.postalCode, address.country))
        check.error(u"postalCode"_s,
            Validation::tr("« Code postal » doit compter cinq chiffres en France, par exemple 29200"));
    check.text(u"city"_s, address.city, limits::city);
    if (check.text(u"country"_s, address.country, limits::code) && !reference.country(address.country))
        check.error(u"country"_s,
            Validation::tr("« Pays » : le code « %1 » est inconnu, choisissez un pays de la liste")
                .arg(address.country));
}

void checkReach(Check &check, const QString &phone, const QString &fax, const QString &email)
{
    if (check.text(u"phone"_s, phone, limits::phone) && !rules::isPhone(phone))
        check.error(u"phone"_s,
            Validation::tr("« Téléphone » n’est pas un numéro valide : indiquez au moins six chiffres, par "
                           "exemple 01 02 03 04 05"));
    if (check.text(u"fax"_s, fax, limits::phone) && !rules::isFax(fax))
        check.error(u"fax"_s,
            Validation::tr(
                "« Fax » n’est pas un numéro valide : indiquez au moins six chiffres, ou 0 si vous "
                "n’avez pas de fax"));
    checkEmail(check, email);
}

bool checkEmail(Check &check, const QString &email)
{
    if (!check.text(u"email"_s, email, limits::email))
        return false;
    if (rules::isEmail(email))
        return true;
    check.error(u"email"_s,
        Validation::tr("« Courriel » n’est pas une adresse valide : indiquez-la sous la forme "
                       "nom@exemple.fr"));
    return false;
}

void checkMailable(Check &check, const QString &email)
{
    if (checkEmail(check, email) && !mailAddress(email))
        check.error(u"email"_s,
            Validation::tr("« Courriel » n’est pas une adresse à laquelle un courriel peut partir : écrivez-la sans "
                           "accent, virgule, point-virgule ni deux-points avant le « @ »"));
}

} // namespace rex
