// SPDX-License-Identifier: GPL-3.0-or-later
// What one may read of a dossier: its page, its versions, what is printed.
#include "model/domain/eori.h"
#include "model/domain/numbers.h"
#include "model/service/dossierstep.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"
#include "model/storage/snapshot.h"
#include "model/storage/transmissionstore.h"


using namespace Qt::StringLiterals;

namespace rex {

namespace {

// The granted version with box 6 as it is in force; given or withdrawn since, nobody has signed it in a form.
Form inForce(Form granted, const Authorisation &authorisation)
{
    if (granted.consent.given.value_or(false) != authorisation.consent)
        granted.consent = {authorisation.consent, {}};
    return granted;
}

// The form goes to the office in charge, wherever the dossier was moved since it was deposited: its page and the form
// that is deposited anew name that one. The deposited version keeps the office that was declared.
void showOffice(DossierView &view)
{
    if (view.granted && view.granted->officeCode == view.form.officeCode)
        view.granted->officeCode = view.dossier.officeCode; // a reassignment is no difference between two forms
    view.form.officeCode = view.dossier.officeCode;
}

} // namespace

Result<Account> openAccount(const Database &database, const Account &account)
{
    Result<Account> current = AccountStore(database).account(account.id);
    const bool closed = current ? !current->active : current.error().code == ErrorCode::NotFound;
    if (closed)
        return fail(ErrorCode::NotAllowed,
            DossierTexts::tr("Votre compte n’est plus actif : plus rien ne vous est ouvert. Adressez-vous à un administrateur."));
    return current;
}

Result<Reading> readable(const Database &database, const Account &account, qint64 dossierId)
{
    const Result<Account> current = openAccount(database, account);
    if (!current)
        return fail(current.error());
    const Result<Dossier> dossier = DossierStore(database).byId(dossierId);
    if (dossier ? !maySee(*current, *dossier) : dossier.error().code == ErrorCode::NotFound)
        return notVisible();
    if (!dossier)
        return fail(dossier.error());
    return Reading{*current, *dossier};
}

Result<Dossier> DossierService::visible(const Account &account, qint64 dossierId) const
{
    const Result<Reading> reading = readable(m_database, account, dossierId);
    return reading ? Result<Dossier>(reading->dossier) : fail(reading.error());
}

Result<DossierView> DossierService::view(const Account &account, qint64 dossierId) const
{
    const Result<Reading> reading = readable(m_database, account, dossierId);
    if (!reading)
        return fail(reading.error());
    const Account &reader = reading->reader;
    const Dossier *dossier = &reading->dossier;
    // What the company is typing is its own until it deposits it.
    const bool own = standsFor(reader.role, Party::Company);
    const qint64 formId = own && dossier->draftFormId ? dossier->draftFormId
        : dossier->depositedFormId                    ? dossier->depositedFormId
                                                      : dossier->draftFormId;
    const FormStore forms(m_database);
    const Result<DepositedForm> form = forms.byId(formId);
    if (!form)
        return fail(form.error());
    DossierView view{*dossier, form->form, formId, std::nullopt, {}, allowed(reader, *dossier), std::nullopt};
    if (dossier->authorisation && formId == dossier->grantedFormId)
        view.form = inForce(view.form, *dossier->authorisation);
    if (dossier->grantedFormId && dossier->grantedFormId != formId) {
        const Result<DepositedForm> granted = forms.byId(dossier->grantedFormId);
        if (!granted)
            return fail(granted.error());
        view.granted = dossier->authorisation ? inForce(granted->form, *dossier->authorisation) : granted->form;
    }
    if (formId == dossier->depositedFormId)
        showOffice(view);
    const Result<QList<HistoryEntry>> history = HistoryStore(m_database).of(dossierId);
    if (!history)
        return fail(history.error());
    view.history = *history;
    const auto claim = ClaimStore(m_database).of(dossierId, m_clock());
    if (!claim)
        return fail(claim.error());
    view.claim = *claim;
    const Result<bool> remedyDue = isRemedyDue(*dossier);
    if (!remedyDue)
        return fail(remedyDue.error());
    view.remedyDue = *remedyDue;
    if (has(reader.role, Right::SeeEveryCompany)) { // a warning to the office, which may know why
        const Result<QString> same = sameExporterNumber(*dossier);
        if (!same)
            return fail(same.error());
        view.sameExporter = *same;
    }
    if (dossier->depositedFormId) {
        const Result<DepositedForm> deposited = forms.byId(dossier->depositedFormId);
        const Result<bool> changed
            = deposited ? isCompanyChanged(*dossier, deposited->form) : Result<bool>(fail(deposited.error()));
        if (!changed)
            return fail(changed.error());
        view.companyChanged = *changed;
    }
    const Result<QDateTime> sent = TransmissionStore(m_database).lastSent(dossierId);
    if (!sent)
        return fail(sent.error());
    view.sentToCommission = *sent;
    return view;
}

Result<QString> DossierService::sameExporterNumber(const Dossier &dossier) const
{
    const QString siren = eori::siren(dossier.eori);
    return siren.isEmpty() ? QString() : DossierStore(m_database).activeNumberOfSiren(siren, dossier.eori);
}

// The greyed values of the form are a copy made at the deposit (domain notes 7.3); a closed dossier keeps it.
Result<bool> DossierService::isCompanyChanged(const Dossier &dossier, const Form &deposited) const
{
    const bool closed = dossier.status == Status::Rejected || dossier.status == Status::Revoked
        || dossier.status == Status::Abandoned;
    if (closed)
        return false;
    const Result<Company> company = AccountStore(m_database).company(dossier.companyId);
    if (!company)
        return fail(company.error());
    return company->name != deposited.exporter.name || company->address != deposited.exporter.address;
}

Result<DepositedForm> DossierService::version(const Account &account, qint64 dossierId, qint64 formId) const
{
    const Result<Dossier> dossier = visible(account, dossierId);
    if (!dossier)
        return fail(dossier.error());
    const Result<QList<HistoryEntry>> history = HistoryStore(m_database).of(dossierId);
    if (!history)
        return fail(history.error());
    for (const HistoryEntry &entry : *history) { // only what was deposited in this very dossier
        if (formId && entry.formId == formId)
            return FormStore(m_database).byId(formId);
    }
    return notVisible();
}

Result<AuthorisationDocument> DossierService::document(const Dossier &dossier) const
{
    if (!dossier.authorisation)
        return fail(ErrorCode::NotFound,
            DossierTexts::tr("Le dossier %1 n’a pas de numéro REX : il n’y a pas d’autorisation à imprimer.").arg(dossier.number));
    const Result<DepositedForm> granted = FormStore(m_database).byId(dossier.grantedFormId);
    if (!granted)
        return fail(granted.error());
    const Office *office = m_reference.office(dossier.authorisation->grantedOfficeCode);
    return AuthorisationDocument{dossier, *granted, office ? *office : Office{}};
}

Result<AuthorisationDocument> DossierService::authorisation(const Account &account, qint64 dossierId) const
{
    return inSnapshot(m_database, [&]() -> Result<AuthorisationDocument> {
        const Result<Dossier> dossier = visible(account, dossierId);
        if (!dossier)
            return fail(dossier.error());
        return document(*dossier);
    });
}

Result<AuthorisationDocument> DossierService::authorisationByNumber(const QString &typed) const
{
    const std::optional<DossierNumber> request = parseDossierNumber(typed);
    const QString number = request ? toString(*request) : normalisedRexNumber(typed);
    return inSnapshot(m_database, [&]() -> Result<AuthorisationDocument> {
        const Result<Dossier> dossier = DossierStore(m_database).byAnyNumber(number);
        if (!dossier) {
            if (dossier.error().code == ErrorCode::NotFound)
                return fail(ErrorCode::NotFound, DossierTexts::tr("Aucun dossier ne porte le numéro « %1 ».").arg(typed));
            return fail(dossier.error());
        }
        return document(*dossier);
    });
}

} // namespace rex
