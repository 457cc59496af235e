// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/dossierservice.h"

#include "model/domain/fieldrules.h"
#include "model/domain/labels.h"
#include "model/domain/mailmessage.h"
#include "model/domain/numbers.h"
#include "model/service/attachmentwriting.h"
#include "model/service/dossierstep.h"
#include "model/storage/accountstore.h"
#include "model/storage/attachmentstore.h"
#include "model/storage/database.h"

#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString plainEori(const QString &typed)
{
    Company company;
    company.eori = typed;
    return normalised(company).eori;
}

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

Action editing(Status status)
{
    return status == Status::Granted ? Action::Modify : Action::Edit;
}

Action depositing(Status status)
{
    switch (status) {
    case Status::Incomplete:
        return Action::Answer;
    case Status::Granted:
        return Action::Resubmit;
    case Status::Draft:
    case Status::UnderReview:
    case Status::Rejected:
    case Status::Revoked:
    case Status::Abandoned:
        break;
    }
    return Action::Deposit;
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
    return Error{ErrorCode::Conflict,
        lastChange(dossier) + u' ' + DossierTexts::tr("Votre saisie n’est pas enregistrée. Relisez le dossier, puis recommencez."), {}};
}

QString DossierService::lastChange(const Dossier &dossier) const
{
    const Result<QList<HistoryEntry>> history = HistoryStore(m_database).of(dossier.id);
    const QList<HistoryEntry> entries = history.value_or(QList<HistoryEntry>());
    const auto last = std::find_if(entries.begin(), entries.end(),
        [&](const HistoryEntry &entry) { return entry.at == dossier.writtenAt; });
    if (last != entries.end())
        return DossierTexts::tr("Le dossier a été modifié entre-temps : « %1 » par %2, le %3.")
            .arg(label(last->event), last->actor, shown(last->at));
    const QList<Attachment> attachments = AttachmentStore(m_database).of(dossier.id).value_or(QList<Attachment>());
    const bool added = std::any_of(attachments.begin(), attachments.end(),
        [&](const Attachment &attachment) { return attachment.addedAt == dossier.writtenAt; });
    if (added) // to a draft
        return DossierTexts::tr("Le dossier a été modifié entre-temps : pièces jointes ajoutées par %1, le %2.")
            .arg(dossier.writtenBy, shown(dossier.writtenAt));
    if (!dossier.writtenBy.isEmpty() && dossier.status == Status::Draft) // no line in the history tells which
        return DossierTexts::tr("Le dossier a été modifié entre-temps : formulaire sauvegardé ou pièce jointe retirée par "
                                "%1, le %2.")
            .arg(dossier.writtenBy, shown(dossier.writtenAt));
    if (!dossier.writtenBy.isEmpty()) // a saved form leaves no line in the history
        return DossierTexts::tr("Le dossier a été modifié entre-temps : formulaire sauvegardé par %1, le %2.")
            .arg(dossier.writtenBy, shown(dossier.writtenAt));
    return DossierTexts::tr("Le dossier a été modifié entre-temps.");
}

Result<bool> DossierService::isRemedyDueFrom(const Account &account) const
{
    const Result<Company> company = AccountStore(m_database).company(account.companyId);
    if (!company)
        return fail(company.error());
    Dossier wanted;
    wanted.eori = company->eori;
    return isRemedyDue(wanted);
}

Result<std::optional<Company>> DossierService::knownCompany(const Account &officer, const QString &eori) const
{
    if (const Result<Account> current = receiver(officer); !current)
        return fail(current.error());
    return AccountStore(m_database).companyByEori(plainEori(eori));
}

Result<QString> DossierService::activeNumberOf(const Account &account, const QString &eori) const
{
    const QString wanted = plainEori(eori);
    const Result<Account> current = openAccount(m_database, account);
    if (!current)
        return fail(current.error());
    if (!has(current->role, Right::EnterReceivedRequest)) {
        const Result<Company> own = current->companyId ? AccountStore(m_database).company(current->companyId) : Company{};
        if (!own)
            return fail(own.error());
        if (own->eori.isEmpty() || own->eori != wanted)
            return fail(ErrorCode::NotAllowed,
                DossierTexts::tr("Les dossiers d’une autre société ne vous sont pas ouverts."));
    }
    return DossierStore(m_database).activeNumber(wanted, 0);
}

// Someone who may enter a request received, as the database knows him now.
Result<Account> DossierService::receiver(const Account &officer) const
{
    Result<Account> current = openAccount(m_database, officer);
    if (current && !has(current->role, Right::EnterReceivedRequest))
        return fail(ErrorCode::NotAllowed, DossierTexts::tr("Seul un agent des douanes peut saisir une demande reçue."));
    return current;
}

Result<DossierService::Step> DossierService::begin(
    const Account &account, qint64 dossierId, qint64 version, Action action) const
{
    const Result<Reading> reading = readable(m_database, account, dossierId);
    if (!reading)
        return fail(reading.error());
    const Dossier &dossier = reading->dossier;
    if (dossier.version != version)
        return fail(conflict(dossier));
    if (!mayDo(reading->reader, dossier, action))
        return fail(ErrorCode::NotAllowed,
            DossierTexts::tr("L’action « %1 » n’est pas possible sur ce dossier (statut « %2 »).")
                .arg(label(action), label(dossier.status)));
    Step step{reading->reader, dossier, *transition(dossier, action), m_clock()};
    if (Result<> free = checkClaim(step); !free)
        return fail(free.error());
    return step;
}

Result<DossierService::Step> DossierService::create(
    const Account &account, const Company &company, const Form &form) const
{
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
    dossier.companyId = company.id;
    dossier.companyName = company.name;
    dossier.eori = company.eori;
    dossier.officeCode = m_reference.office(form.officeCode) ? form.officeCode : QString();
    dossier.created = now;
    const Result<qint64> id = dossiers.insert(dossier);
    if (!id)
        return fail(id.error());
    const Result<Dossier> stored = dossiers.byId(*id);
    if (!stored)
        return fail(stored.error());
    return Step{account, *stored, *transition(*stored, Action::Edit), now};
}

// The company that a new dossier of this account is for.
Result<DossierService::Step> DossierService::createOwn(const Account &account, const Form &form) const
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
    return create(*current, *company, form);
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
        Result<Step> step = dossierId ? beginWriting(account, dossierId, version, &editing)
                                      : createOwn(account, form);
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

// Saving and depositing are other actions in each status.
Result<DossierService::Step> DossierService::beginWriting(
    const Account &account, qint64 dossierId, qint64 version, Action (*action)(Status)) const
{
    const Result<Dossier> dossier = visible(account, dossierId);
    if (!dossier)
        return fail(dossier.error());
    return begin(account, dossierId, version, action(dossier->status));
}

Result<Dossier> DossierService::deposit(const Account &account, qint64 dossierId, qint64 version,
    const Form &typed, const QString &comment, const QList<NewAttachment> &files) const
{
    const Form form = normalised(typed);
    const Result<RecognisedAttachments> attachments = recognised(files);
    if (!attachments)
        return fail(attachments.error());
    return m_database.write([&]() -> Result<Dossier> {
        qint64 id = dossierId, read = version;
        if (id == 0) {
            const Result<Step> created = createOwn(account, form);
            if (!created)
                return fail(created.error());
            id = created->dossier.id;
            read = created->dossier.version;
        }
        Result<Step> step = beginWriting(account, id, read, &depositing);
        if (!step)
            return fail(step.error());
        if (Result<> done = attach(*step, *attachments); !done)
            return fail(done.error());
        return depositInside(*step, form, comment);
    });
}

Result<Dossier> DossierService::depositInside(Step &step, const Form &form, const QString &comment) const
{
    if (Result<> checked = checkComment(step.row, comment); !checked)
        return fail(checked.error());
    const Result<Form> complete = withCompany(step.dossier, form);
    if (!complete)
        return fail(complete.error());
    if (const Problems problems = validate(*complete, m_reference); hasErrors(problems))
        return invalid(problems);
    Dossier &dossier = step.dossier;
    const Result<QString> active = DossierStore(m_database).activeNumber(dossier.eori, dossier.id);
    if (!active)
        return fail(active.error());
    if (!active->isEmpty())
        return fail(ErrorCode::Duplicate,
            (standsFor(step.account.role, Party::Company)
                    ? DossierTexts::tr("Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en "
                                       "cours (%1). Votre demande ne peut pas être déposée.")
                    : DossierTexts::tr("La société possède déjà un numéro REX en cours de validité ou une demande est déjà "
                                       "en cours (%1). Cette demande ne peut pas être déposée."))
                .arg(*active));
    if (step.row.action == Action::Deposit && comment.trimmed().isEmpty()) {
        const Result<bool> remedyDue = isRemedyDue(dossier);
        if (!remedyDue)
            return fail(remedyDue.error());
        if (*remedyDue)
            return fail(ErrorCode::Invalid,
                DossierTexts::tr("Votre numéro précédent a été révoqué au titre de l’article 89 § 3 d) ou § 4 : indiquez "
                                 "comment il a été remédié à la situation, en déposant depuis le formulaire."),
                {u"remedy"_s});
    }
    if (Result<> done = writeDraft(step, *complete); !done)
        return fail(done.error());
    dossier.officeCode = form.officeCode;
    const qint64 formId = dossier.draftFormId;
    if (Result<> done = FormStore(m_database).deposit(formId, step.account, step.now); !done)
        return fail(done.error());
    dossier.draftFormId = 0;
    dossier.depositedFormId = formId;
    step.addressedFormId = formId;
    dossier.companyName = complete->exporter.name;
    const QDateTime received = step.received.isValid() ? step.received : step.now;
    if (!dossier.transmitted.isValid())
        dossier.transmitted = received;
    dossier.completed = received; // art. 86(4): valid from the day of the complete application
    dossier.deadline = QDateTime();
    const Result<QString> attached = attachedToDraft(step);
    if (!attached)
        return fail(attached.error());
    QStringList said{*attached, step.detail, comment.trimmed()};
    said.removeAll(QString());
    return finish(step, said.join(u". "_s), formId);
}

// Documents of a draft come in with its first deposit; later ones have an event of their own.
Result<QString> DossierService::attachedToDraft(const Step &step) const
{
    if (step.row.from != Status::Draft)
        return QString();
    const Result<QList<Attachment>> attachments = AttachmentStore(m_database).of(step.dossier.id);
    if (!attachments)
        return fail(attachments.error());
    QStringList names;
    for (const Attachment &attachment : *attachments)
        names.append(attachment.name);
    return attachedSentence(names);
}

// The documents of a comment or an answer: its own event names them, those too that the dossier held already.
Result<> DossierService::attach(Step &step, const RecognisedAttachments &files) const
{
    if (files.attachments.isEmpty())
        return {};
    if (!step.row.takesDocuments() || !partyFor(step.account, step.dossier, DocumentRight::Add))
        return fail(ErrorCode::NotAllowed,
            DossierTexts::tr("L’action « %1 » ne prend pas de pièces jointes. Ajoutez-les dans « Pièces jointes ».")
                .arg(label(step.row.action)));
    const auto written = writeAttachments(m_database, step.dossier, step.account, step.now, files);
    if (!written)
        return fail(written.error());
    QStringList names;
    for (const Attachment &attachment : written->added)
        names.append(attachment.name);
    step.detail = attachedSentence(names + written->known);
    return {};
}

Result<Dossier> DossierService::depositAsSaved(
    const Account &account, qint64 dossierId, qint64 version, const QString &comment,
    const QList<NewAttachment> &files) const
{
    const Result<DossierView> stored = view(account, dossierId);
    if (!stored)
        return fail(stored.error());
    return deposit(account, dossierId, version, stored->form, comment, files);
}

Result<Dossier> DossierService::enterReceived(
    const Account &officer, const Form &typed, const QDate &receivedOn) const
{
    const Form form = normalised(typed);
    const QDate today = parisDay(m_clock());
    const QDate received = receivedOn.isValid() ? receivedOn : today;
    if (received > today)
        return fail(ErrorCode::Invalid, DossierTexts::tr("La date de réception est dans le futur. Corrigez-la."),
            {u"receivedOn"_s});
    if (received < startOfRex())
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("La date de réception est antérieure au %1, premier jour du système REX. Corrigez-la.")
                .arg(shown(startOfRex())),
            {u"receivedOn"_s});
    if (rules::isEmail(form.exporter.email) && !mailAddress(form.exporter.email))
        return fail(ErrorCode::Invalid,
            DossierTexts::tr("Les courriels de ce dossier partiront à l’adresse du formulaire, et aucun ne peut partir à "
                             "« %1 » : demandez à la société une adresse sans accent, virgule, point-virgule ni "
                             "deux-points avant le « @ ».")
                .arg(form.exporter.email),
            {u"email"_s});
    return m_database.write([&]() -> Result<Dossier> {
        const AccountStore accounts(m_database);
        const Result<Account> current = receiver(officer);
        if (!current)
            return fail(current.error());
        const Company wanted = normalised(Company{0, form.exporter.eori, form.exporter.name, form.exporter.address});
        if (const Problems problems = validate(wanted, m_reference); hasErrors(problems))
            return invalid(problems);
        const Result<Company> company = accounts.findOrInsert(wanted);
        if (!company)
            return fail(company.error());
        Result<Step> step = create(*current, *company, form);
        if (!step)
            return fail(step.error());
        step->row = *transition(step->dossier, Action::Deposit);
        if (received < today)
            step->received = received.startOfDay(QTimeZone("Europe/Paris")).toUTC();
        return depositInside(*step, form,
            u"Demande reçue le %1, saisie pour le compte de %2"_s.arg(shown(received), company->name));
    });
}

Result<Form> DossierService::restart(const Account &account, qint64 dossierId) const
{
    const Result<DossierView> closed = view(account, dossierId);
    if (!closed)
        return fail(closed.error());
    const auto restarting = [](const Transition *row) { return row->action == Action::Restart; };
    if (std::none_of(closed->actions.begin(), closed->actions.end(), restarting))
        return fail(ErrorCode::NotAllowed,
            DossierTexts::tr("L’action « %1 » n’est pas possible sur ce dossier (statut « %2 »).")
                .arg(label(Action::Restart), label(closed->dossier.status)));
    const Result<Account> current = openAccount(m_database, account);
    Result<Form> form = current ? newForm(*current) : Result<Form>(fail(current.error()));
    if (!form)
        return form;
    form->officeCode = closed->form.officeCode;
    form->exporter.phone = closed->form.exporter.phone;
    form->exporter.fax = closed->form.exporter.fax;
    form->exporter.email = closed->form.exporter.email;
    form->exporter.activity = closed->form.exporter.activity;
    form->contacts = closed->form.contacts;
    form->goods = closed->form.goods;
    form->chaptersOnly = closed->form.chaptersOnly;
    return form;
}

Result<Dossier> DossierService::act(const Account &account, qint64 dossierId, qint64 version, Action action,
    const Decision &decision) const
{
    const Result<RecognisedAttachments> attachments = recognised(decision.attachments);
    if (!attachments)
        return fail(attachments.error());
    return m_database.write([&]() -> Result<Dossier> {
        Result<Step> step = begin(account, dossierId, version, action);
        if (!step)
            return fail(step.error());
        if (Result<> done = attach(*step, *attachments); !done)
            return fail(done.error());
        if (Result<> done = decide(*step, decision); !done)
            return fail(done.error());
        return finish(*step, step->comment(decision));
    });
}

} // namespace rex
