// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/validation.h"

#include "model/domain/check.h"
#include "model/domain/checkparts.h"
#include "model/domain/eori.h"
#include "model/domain/labels.h"
#include "model/domain/limits.h"
#include "model/domain/reference.h"

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

Problems checkOffice(Demand demand, const QString &code, const Reference &reference)
{
    Check check(demand, Section::Office);
    if (check.text(u"officeCode"_s, code, limits::code)) {
        const Office *office = reference.office(code);
        if (!office)
            check.error(u"officeCode"_s,
                Validation::tr(
                    "« Service compétent » : le code « %1 » est inconnu, choisissez un service de la "
                    "liste")
                    .arg(code));
        else if (!office->rex)
            check.error(u"officeCode"_s,
                Validation::tr("« Service compétent » : %1 n’enregistre pas les exportateurs, choisissez un "
                               "service de la liste")
                    .arg(office->name));
    }
    return check.problems();
}

Problems checkExporter(Demand demand, const Exporter &exporter, const Reference &reference, ExporterSource source)
{
    Check check(demand, Section::Exporter);
    if (check.text(u"eori"_s, exporter.eori, limits::eori) && !eori::isValid(exporter.eori))
        check.error(u"eori"_s,
            source == ExporterSource::Account
                ? Validation::tr("« Eori » n’est pas valide : faites-le corriger dans le compte de votre société")
                : Validation::tr("« Eori » n’est pas valide : indiquez FR suivi des 14 chiffres du SIRET ou des 9 "
                                 "chiffres du SIREN"));
    check.text(u"name"_s, exporter.name, limits::name);
    checkAddress(check, exporter.address, reference);
    checkReach(check, exporter.phone, exporter.fax, exporter.email);
    if (check.complete() && !exporter.activity)
        check.missing(u"activity"_s);
    return check.problems();
}

Problems checkContact(Demand demand, int row, const Contact &contact, const Reference &reference)
{
    Check check(demand, Section::Contacts, row);
    check.text(u"name"_s, contact.name, limits::name);
    checkAddress(check, contact.address, reference);
    checkReach(check, contact.phone, contact.fax, contact.email);
    return check.problems();
}

Problems checkContacts(Demand demand, const QList<Contact> &contacts, const Reference &reference)
{
    Check list(demand, Section::Contacts);
    if (contacts.isEmpty() && list.complete())
        list.error(
            u"contacts"_s, Validation::tr("« Contacts » est obligatoire : ajoutez au moins un contact"));
    if (contacts.size() > limits::contacts)
        list.error(u"contacts"_s,
            Validation::tr("« Contacts » compte %1 lignes, la limite est de %2 : retirez des contacts")
                .arg(contacts.size())
                .arg(limits::contacts));
    Problems problems = list.problems();
    for (int row = 0; row < contacts.size(); ++row)
        problems += checkContact(demand, row, contacts[row], reference);
    return problems;
}

void checkSignatory(Check &check, const Signatory &signatory)
{
    check.text(u"name"_s, signatory.name, limits::signatory);
    check.text(u"place"_s, signatory.place, limits::signatory);
    check.text(u"position"_s, signatory.position, limits::signatory);
}

Problems checkUndertaking(Demand demand, const Undertaking &undertaking)
{
    Check check(demand, Section::Undertaking);
    if (check.complete() && !undertaking.accepted)
        check.missing(u"accepted"_s);
    checkSignatory(check, undertaking.signatory);
    return check.problems();
}

Problems checkConsent(Demand demand, const Consent &consent)
{
    Check check(demand, Section::Consent);
    if (check.complete() && !consent.given)
        check.missing(u"given"_s);
    checkSignatory(check, consent.signatory);
    return check.problems();
}

// In the order of the screen, so that « next error » goes down the page.
Problems checkForm(
    Demand demand, const Form &form, const Reference &reference, ExporterSource source = ExporterSource::Account)
{
    return checkOffice(demand, form.officeCode, reference) + checkExporter(demand, form.exporter, reference, source)
        + checkContacts(demand, form.contacts, reference) + checkGoods(demand, form, reference)
        + checkUndertaking(demand, form.undertaking) + checkConsent(demand, form.consent);
}

} // namespace

bool hasErrors(const Problems &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.blocking; });
}

Problems validate(const Form &form, const Reference &reference, ExporterSource source)
{
    return checkForm(Demand::Complete, form, reference, source);
}

QDate startOfRex()
{
    return {2017, 1, 1};
}

Problems validateReception(const std::optional<QDate> &typed, const QDate &today)
{
    Check check(Demand::Complete, Section::Reception);
    const QString field = u"receivedOn"_s;
    if (!typed)
        check.error(field,
            Validation::tr("« Demande reçue le » n’est pas une date : saisissez-la sous la forme JJ/MM/AAAA"));
    else if (!typed->isValid())
        check.error(field, Validation::tr("« Demande reçue le » est obligatoire"));
    else if (*typed > today)
        check.error(field, Validation::tr("« Demande reçue le » est dans le futur : corrigez la date"));
    else if (*typed < startOfRex())
        check.error(field,
            Validation::tr("« Demande reçue le » est antérieur au %1, premier jour du système REX : corrigez la date")
                .arg(shown(startOfRex())));
    return check.problems();
}

Problems validateDraft(const Form &form)
{
    return checkForm(Demand::Storable, form, Reference()); // a draft asks no list anything
}

Problems validate(const Contact &contact, const Reference &reference)
{
    return checkContact(Demand::Complete, -1, contact, reference);
}

} // namespace rex
