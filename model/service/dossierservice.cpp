// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/dossierservice.h"

#include "model/domain/labels.h"
#include "model/domain/mail.h"
#include "model/domain/numbers.h"
#include "model/service/dossierstep.h"
#include "model/storage/accountstore.h"
#include "model/storage/database.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

tl::unexpected<Error> invalid(const Problems &problems)
{
    QStringList sentences, fields;
    for (const Problem &problem : problems) {
        if (problem.blocking) {
            sentences.append(problem.sentence);
            fields.append(problem.field);
        }
    }
    return fail(ErrorCode::Invalid, sentences.join(u'\n'), fields);
}

tl::unexpected<Error> notVisible()
{
    return fail(ErrorCode::NotFound, DossierTexts::tr("Ce dossier n’existe pas, ou il ne vous est pas ouvert."));
}

// The six greyed values come from the account, whatever the screen sent (guide 3.2.2).
void takeFromCompany(Exporter &exporter, const Company &company)
{
    exporter.eori = company.eori;
    exporter.name = company.name;
    exporter.address = company.address;
}

} // namespace

DossierService::DossierService(
    const Database &database, const Reference &reference, Clock clock, bool provisionalNumbers)
    : m_database(database)
    , m_reference(reference)
    , m_clock(std::move(clock))
    , m_provisionalNumbers(provisionalNumbers)
{
}

Result<Form> DossierService::newForm(const Account &account) const
{
    if (!has(account.role, Right::CreateDossier))
        return fail(ErrorCode::NotAllowed, DossierTexts::tr("Seul un opérateur peut déposer un dossier."));
    const Result<Company> company = AccountStore(m_database).company(account.companyId);
    if (!company)
        return fail(company.error());
    Form form;
    takeFromCompany(form.exporter, *company);
    return form;
}

Result<QString> DossierService::activeDossierNumber(const Account &account, qint64 exceptDossierId) const
{
    const Result<Company> company = AccountStore(m_database).company(account.companyId);
    if (!company)
        return fail(company.error());
    return DossierStore(m_database).activeNumber(company->eori, exceptDossierId);
}

// Says who was first, so that the second one knows what to look at.
Error DossierService::conflict(const Dossier &dossier) const
{
    QString sentence = DossierTexts::tr("Le dossier a été modifié entre-temps.");
    const Result<QList<HistoryEntry>> history = HistoryStore(m_database).of(dossier.id);
    if (history && !history->isEmpty() && history->first().at == dossier.updated) {
        const HistoryEntry &last = history->first();
        sentence = DossierTexts::tr("Le dossier a été modifié entre-temps\u00a0: «\u00a0%1\u00a0» par %2, le %3.")
                       .arg(label(last.event), last.actor, shown(last.at));
    }
    return Error{ErrorCode::Conflict,
        sentence + u' ' + DossierTexts::tr("Votre saisie n’est pas enregistrée. Relisez le dossier, puis recommencez."), {}};
}

Result<DossierService::Step> DossierService::begin(
    const Account &account, qint64 dossierId, qint64 version, Action action) const
{
    const Result<Account> current = AccountStore(m_database).account(account.id); // as it is now
    if (!current)
        return fail(current.error());
    const Result<Dossier> dossier = DossierStore(m_database).byId(dossierId);
    if (!dossier)
        return fail(dossier.error().code == ErrorCode::NotFound ? notVisible().value() : dossier.error());
    if (!maySee(*current, *dossier))
        return notVisible();
    if (dossier->version != version)
        return fail(conflict(*dossier));
    if (!mayDo(*current, *dossier, action))
        return fail(ErrorCode::NotAllowed,
            DossierTexts::tr("L’action «\u00a0%1\u00a0» n’est pas possible sur ce dossier (statut «\u00a0%2\u00a0»).")
                .arg(label(action), label(dossier->status)));
    return Step{*current, *dossier, *transition(dossier->status, action), m_clock()};
}

Result<DossierService::Step> DossierService::create(const Account &account, const Form &form) const
{
    const AccountStore accounts(m_database);
    const Result<Account> current = accounts.account(account.id);
    if (!current)
        return fail(current.error());
    if (!current->active || !has(current->role, Right::CreateDossier))
        return fail(ErrorCode::NotAllowed, DossierTexts::tr("Seul un opérateur peut déposer un dossier."));
    const Result<Company> company = accounts.company(current->companyId);
    if (!company)
        return fail(company.error());

    const DossierStore dossiers(m_database);
    const QDateTime now = m_clock();
    const int year = parisDay(now).year();
    const Result<int> sequence
        = dossiers.nextNumber(m_provisionalNumbers ? u"provisional"_s : u"dossier"_s, year);
    if (!sequence)
        return fail(sequence.error());
    Dossier dossier;
    dossier.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    dossier.number = toString(DossierNumber{m_provisionalNumbers, year, *sequence});
    dossier.companyId = company->id;
    dossier.companyName = company->name;
    dossier.eori = company->eori;
    dossier.officeCode = m_reference.office(form.officeCode) ? form.officeCode : QString();
    dossier.created = now;
    const Result<qint64> id = dossiers.insert(dossier);
    if (!id)
        return fail(id.error());
    const Result<Dossier> stored = dossiers.byId(*id);
    if (!stored)
        return fail(stored.error());
    return Step{*current, *stored, *transition(Status::Draft, Action::Edit), now};
}

Result<Form> DossierService::withCompany(const Dossier &dossier, Form form) const
{
    const Result<Company> company = AccountStore(m_database).company(dossier.companyId);
    if (!company)
        return fail(company.error());
    takeFromCompany(form.exporter, *company);
    return form;
}

// Writes the form into the dossier's draft version, made if there is none.
Result<> DossierService::writeDraft(Step &step, const Form &form) const
{
    const FormStore forms(m_database);
    if (step.dossier.draftFormId == 0) {
        const Result<qint64> id = forms.insert(step.dossier.id);
        if (!id)
            return fail(id.error());
        step.dossier.draftFormId = *id;
    }
    if (step.dossier.status == Status::Draft) // once deposited the office changes by a deposit or reassignment only
        step.dossier.officeCode = m_reference.office(form.officeCode) ? form.officeCode : QString();
    return forms.write(step.dossier.draftFormId, form);
}

Result<Dossier> DossierService::save(
    const Account &account, qint64 dossierId, qint64 version, const Form &typed) const
{
    const Form form = normalised(typed);
    if (const Problems problems = validateDraft(form); hasErrors(problems))
        return invalid(problems);
    return m_database.write([&]() -> Result<Dossier> {
        Result<Step> step = dossierId ? begin(account, dossierId, version, Action::Edit) : create(account, form);
        if (!step)
            return fail(step.error());
        const Result<Form> complete = withCompany(step->dossier, form);
        if (!complete)
            return fail(complete.error());
        if (Result<> done = writeDraft(*step, *complete); !done)
            return fail(done.error());
        return finish(*step, QString());
    });
}

Result<Dossier> DossierService::deposit(
    const Account &account, qint64 dossierId, qint64 version, const Form &typed) const
{
    const Form form = normalised(typed);
    return m_database.write([&]() -> Result<Dossier> {
        if (dossierId == 0) {
            Result<Step> created = create(account, form);
            if (!created)
                return fail(created.error());
            return depositInside(account, created->dossier.id, created->dossier.version, form);
        }
        return depositInside(account, dossierId, version, form);
    });
}

Result<Dossier> DossierService::depositInside(
    const Account &account, qint64 dossierId, qint64 version, const Form &form) const
{
    Result<Step> step = begin(account, dossierId, version, Action::Deposit);
    if (!step)
        return fail(step.error());
    const Result<Form> complete = withCompany(step->dossier, form);
    if (!complete)
        return fail(complete.error());
    if (const Problems problems = validate(*complete, m_reference); hasErrors(problems))
        return invalid(problems);
    const Result<QString> active = DossierStore(m_database).activeNumber(step->dossier.eori, dossierId);
    if (!active)
        return fail(active.error());
    if (!active->isEmpty())
        return fail(ErrorCode::Duplicate,
            DossierTexts::tr("Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en cours (%1). "
               "Votre demande ne peut pas être déposée.")
                .arg(*active));
    if (Result<> done = writeDraft(*step, *complete); !done)
        return fail(done.error());
    Dossier &dossier = step->dossier;
    const qint64 formId = dossier.draftFormId;
    if (Result<> done = FormStore(m_database).deposit(formId, step->account, step->now); !done)
        return fail(done.error());
    dossier.draftFormId = 0;
    dossier.depositedFormId = formId;
    dossier.officeCode = form.officeCode;
    dossier.companyName = step->account.companyName;
    if (!dossier.transmitted.isValid())
        dossier.transmitted = step->now;
    dossier.completed = step->now; // art. 86(4): valid from the day of the complete application
    return finish(*step, QString(), formId);
}

Result<Dossier> DossierService::depositAsSaved(const Account &account, qint64 dossierId, qint64 version) const
{
    const Result<DossierView> stored = view(account, dossierId);
    if (!stored)
        return fail(stored.error());
    return deposit(account, dossierId, version, stored->form);
}

Result<Dossier> DossierService::act(const Account &account, qint64 dossierId, qint64 version, Action action,
    const Decision &decision) const
{
    Q_ASSERT(action != Action::Deposit); // needs a form: deposit()
    return m_database.write([&]() -> Result<Dossier> {
        Result<Step> step = begin(account, dossierId, version, action);
        if (!step)
            return fail(step.error());
        if (Result<> done = decide(*step, decision); !done)
            return fail(done.error());
        return finish(*step, step->comment(decision));
    });
}

Result<> DossierService::decide(Step &step, const Decision &decision) const
{
    if (Result<> checked = checkComment(step.row, decision.comment); !checked)
        return checked;
    switch (step.row.action) {
    case Action::Grant:
        return grant(step, decision);
    case Action::Revoke:
        return revoke(step, decision);
    case Action::RequestInformation:
        step.dossier.deadline = deadlineAfter(step.now);
        return {};
    case Action::Edit:
    case Action::Deposit:
    case Action::AddComment:
    case Action::Abandon:
    case Action::Reject:
        return {};
    }
    return {};
}

Decision DossierService::proposedGrant(const Dossier &dossier) const
{
    Decision decision;
    decision.registeredOn = parisDay(m_clock());
    decision.validFrom = parisDay(dossier.completed);
    return decision;
}

Result<> DossierService::grant(Step &step, const Decision &decision) const
{
    Dossier &dossier = step.dossier;
    const Decision proposed = proposedGrant(dossier);
    const QDate registeredOn = decision.registeredOn.isValid() ? decision.registeredOn : proposed.registeredOn;
    const QDate validFrom = decision.validFrom.isValid() ? decision.validFrom : proposed.validFrom;
    if (registeredOn != parisDay(step.now))
        return fail(ErrorCode::Invalid, DossierTexts::tr("La date d’enregistrement est celle du jour de l’octroi."),
            {u"registeredOn"_s});
    if (validFrom < parisDay(dossier.transmitted) || validFrom > registeredOn)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("La date de validité doit être comprise entre le premier dépôt (%1) et aujourd’hui (%2).")
                .arg(shown(parisDay(dossier.transmitted)), shown(registeredOn)),
            {u"validFrom"_s});
    const FormStore forms(m_database);
    const Result<DepositedForm> form = forms.byId(dossier.depositedFormId);
    if (!form)
        return fail(form.error());
    const DossierStore dossiers(m_database);
    const Result<int> sequence = dossiers.nextNumber(u"rex"_s, registeredOn.year());
    if (!sequence)
        return fail(sequence.error());

    Authorisation authorisation;
    authorisation.number = rexNumber(registeredOn.year(), *sequence);
    authorisation.registeredOn = registeredOn;
    authorisation.validFrom = validFrom;
    authorisation.grantedAt = step.now;
    authorisation.grantedBy = step.account.displayName;
    authorisation.grantedOfficeCode = step.account.officeCode;
    authorisation.consent = form->form.consent.given.value_or(false);
    authorisation.consentSince = step.now;
    dossier.authorisation = authorisation;
    dossier.grantedFormId = dossier.depositedFormId;
    return dossiers.insert(dossier.id, authorisation);
}

Result<> DossierService::revoke(Step &step, const Decision &decision) const
{
    static const QStringList motives{u"89-3-a"_s, u"89-3-b"_s, u"89-3-c"_s, u"89-3-d"_s, u"89-4"_s};
    Dossier &dossier = step.dossier;
    if (!motives.contains(decision.revocationMotive))
        return fail(ErrorCode::Invalid, DossierTexts::tr("Choisissez le motif de la révocation (article 89 §3 ou §4)."),
            {u"revocationMotive"_s});
    const QDate earliest = parisDay(step.now).addDays(1);
    const QDate effect = decision.revocationEffect.isValid() ? decision.revocationEffect : earliest;
    if (effect < earliest)
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("La révocation prend effet au plus tôt le %1.").arg(shown(earliest)), {u"revocationEffect"_s});
    dossier.authorisation->revokedAt = step.now;
    dossier.authorisation->revocationEffect = effect;
    dossier.authorisation->revocationMotive = decision.revocationMotive;
    return DossierStore(m_database).revoke(dossier.id, *dossier.authorisation);
}

// The end of every action: the dossier over the version that was read, its event, its mail.
Result<Dossier> DossierService::finish(Step &step, const QString &comment, qint64 formId) const
{
    Dossier &dossier = step.dossier;
    if (step.row.action != Action::Edit || dossier.status == Status::Draft)
        dossier.updated = step.now;
    dossier.status = step.row.to;
    if (dossier.status != Status::Incomplete)
        dossier.deadline = QDateTime();
    if (Result<> done = DossierStore(m_database).update(dossier, step.row.from); !done)
        return fail(done.error().code == ErrorCode::Conflict ? conflict(dossier) : done.error());
    if (!step.row.silent) {
        const HistoryEntry entry = step.event(comment);
        if (Result<> done = HistoryStore(m_database).append(dossier.id, entry, step.account.id, formId); !done)
            return fail(done.error());
    }
    if (step.row.mail != MailKind::None) {
        const Result<QString> recipient = FormStore(m_database).depositorEmail(dossier.depositedFormId);
        if (!recipient)
            return fail(recipient.error());
        Mail mail = composeMail(step.row.mail, dossier, comment);
        mail.recipient = *recipient;
        if (Result<> done = MailStore(m_database).insert(dossier.id, mail, step.now); !done)
            return fail(done.error());
    }
    return dossier;
}

Result<DossierView> DossierService::view(const Account &account, qint64 dossierId) const
{
    const Result<Dossier> dossier = DossierStore(m_database).byId(dossierId);
    if (!dossier)
        return fail(dossier.error().code == ErrorCode::NotFound ? notVisible().value() : dossier.error());
    if (!maySee(account, *dossier))
        return notVisible();
    // What the company is typing is its own until it deposits it.
    const bool own = standsFor(account.role, Party::Company);
    const qint64 formId = own && dossier->draftFormId ? dossier->draftFormId
        : dossier->depositedFormId                    ? dossier->depositedFormId
                                                      : dossier->draftFormId;
    const Result<DepositedForm> form = FormStore(m_database).byId(formId);
    if (!form)
        return fail(form.error());
    const Result<QList<HistoryEntry>> history = HistoryStore(m_database).of(dossierId);
    if (!history)
        return fail(history.error());
    return DossierView{*dossier, form->form, *history, allowed(account, *dossier)};
}

Result<AuthorisationDocument> DossierService::document(const Dossier &dossier) const
{
    if (!dossier.authorisation)
        return fail(ErrorCode::NotFound,
            DossierTexts::tr("Le dossier %1 n’a pas de numéro REX\u00a0: il n’y a pas d’autorisation à imprimer.").arg(dossier.number));
    const Result<DepositedForm> granted = FormStore(m_database).byId(dossier.grantedFormId);
    if (!granted)
        return fail(granted.error());
    const Office *office = m_reference.office(dossier.authorisation->grantedOfficeCode);
    return AuthorisationDocument{dossier, *granted, office ? *office : Office{}};
}

Result<AuthorisationDocument> DossierService::authorisation(const Account &account, qint64 dossierId) const
{
    const Result<Dossier> dossier = DossierStore(m_database).byId(dossierId);
    if (!dossier)
        return fail(dossier.error().code == ErrorCode::NotFound ? notVisible().value() : dossier.error());
    if (!maySee(account, *dossier))
        return notVisible();
    return document(*dossier);
}

Result<AuthorisationDocument> DossierService::authorisationByNumber(const QString &typed) const
{
    const std::optional<DossierNumber> request = parseDossierNumber(typed);
    const QString number = request ? toString(*request) : normalisedRexNumber(typed);
    const Result<Dossier> dossier = DossierStore(m_database).byAnyNumber(number);
    if (!dossier) {
        if (dossier.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::NotFound, DossierTexts::tr("Aucun dossier ne porte le numéro «\u00a0%1\u00a0».").arg(typed));
        return fail(dossier.error());
    }
    return document(*dossier);
}

} // namespace rex
