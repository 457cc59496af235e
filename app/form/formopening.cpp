// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the form when its page opens: a new one, a dossier's, or what was being typed.
#include "app/form/formpage.h"

#include "app/form/keptdialog.h"
#include "forms/formeditor.h"
#include "model/domain/labels.h"
#include "model/domain/workflow.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

// What was typed before the program ended comes first: a form begun beside it would take its place.
void FormPage::open()
{
    if (m_destination.step == FormStep::Created)
        return openCreated();
    const auto kept = workspace().drafts().load(account());
    if (!kept)
        return giveUp(kept.error());
    if (*kept && m_destination.resume)
        return openKept(**kept);
    if (received())
        openReceived();
    else if (m_destination.dossierId)
        openDossier(m_destination.dossierId);
    else
        openNew();
    if (m_destination.step == FormStep::Recapitulate
        && !hasErrors(validate(m_editor->form(), workspace().reference())))
        submit();
    if (*kept)
        QTimer::singleShot(0, this, [this, draft = **kept] { askAboutKept(draft); });
}

void FormPage::openNew()
{
    const DossierService &dossiers = workspace().dossiers();
    const Result<Form> form
        = m_destination.restartFrom ? dossiers.restart(account(), m_destination.restartFrom) : dossiers.newForm(account());
    if (!form)
        return giveUp(form.error());
    setDossier({});
    m_editor->setForm(*form);
    warnOfActiveDossier();
}

// The office that enters it is the one that it was sent to, unless the form says otherwise.
void FormPage::openReceived()
{
    Form form;
    form.officeCode = account().officeCode;
    form.exporter.address.country = u"FR"_s;
    setDossier({});
    m_editor->setForm(form);
    lookUpCompany({});
}

// A company is its EORI: what is recorded of it stands, and a second active dossier is warned of at once.
void FormPage::lookUpCompany(const QString &eori)
{
    const auto company = workspace().dossiers().knownCompany(account(), eori);
    const Result<QString> active = workspace().dossiers().activeNumberOf(account(), eori);
    if (!company || !active)
        return refuse(company ? active.error() : company.error());
    m_editor->setCompany(*company);
    m_editor->setIntroBanner(Banner::Kind::Warning,
        active->isEmpty() ? QString() : tr("Un autre dossier de cette société est actif : %1.").arg(*active),
        tr("La société possède déjà un numéro REX en cours de validité ou une demande est déjà en cours. Cette demande "
           "ne pourra pas être déposée."));
}

void FormPage::openDossier(qint64 dossierId)
{
    Form form;
    const Result<Dossier> dossier = editable(dossierId, form);
    if (!dossier)
        return giveUp(dossier.error());
    setDossier(*dossier);
    m_editor->setForm(form);
    m_editor->setSavedState(m_dossier.number, m_dossier.updated);
    warnOfActiveDossier();
}

// What was typed goes over the form as it is stored; the version is the one that was being modified, so that
// a change made since by someone else is still noticed.
void FormPage::openKept(const DraftService::Draft &draft)
{
    if (received())
        openReceived();
    else if (draft.dossierId)
        openDossier(draft.dossierId);
    else
        openNew();
    Form typed = draft.form;
    if (m_dossier.authorisation && m_dossier.authorisation->consentSince > draft.savedAt)
        typed.consent = m_editor->form().consent; // given or withdrawn since: an older word does not undo it
    if (m_reassigned > draft.savedAt)
        typed.officeCode = m_editor->form().officeCode; // nor does it send the dossier back
    m_editor->setTyped(typed);
    if (received())
        lookUpCompany(draft.form.exporter.eori);
    if (draft.dossierId)
        m_dossier.version = draft.dossierVersion;
}

// Étape 3 again: what was deposited is no longer a form to fill in.
void FormPage::openCreated()
{
    const Result<DossierView> view = workspace().dossiers().view(account(), m_destination.dossierId);
    if (!view)
        return giveUp(view.error());
    setDossier(view->dossier);
    showCreated();
}

void FormPage::askAboutKept(const DraftService::Draft &draft)
{
    auto *dialog = new KeptDialog(draft.savedAt, this);
    connect(dialog, &QDialog::accepted, this, [this, draft] { openKept(draft); });
    connect(dialog, &KeptDialog::erased, this, &FormPage::forgetKept);
    connect(dialog, &QDialog::rejected, this, &FormPage::back);
    m_question = dialog;
    dialog->open();
}

// The dossier, if its form may be modified by this account now.
Result<Dossier> FormPage::editable(qint64 dossierId, Form &form)
{
    const Result<DossierView> view = workspace().dossiers().view(account(), dossierId);
    if (!view)
        return fail(view.error());
    if (!mayDo(account(), view->dossier, Action::Edit) && !mayDo(account(), view->dossier, Action::Modify))
        return fail(ErrorCode::NotAllowed,
            tr("Le formulaire du dossier %1 ne peut pas être modifié au statut « %2 ».")
                .arg(view->dossier.number, label(view->dossier.status)));
    form = view->form;
    const auto moved = std::find_if(view->history.begin(), view->history.end(),
        [](const HistoryEntry &entry) { return entry.event == Event::Reassignment; });
    m_reassigned = moved == view->history.end() ? QDateTime() : moved->at;
    // The greyed values are those of the account today; the deposit takes them anew (guide 3.2.2).
    const Result<Form> fresh = workspace().dossiers().newForm(account());
    if (!fresh)
        return fail(fresh.error());
    form.exporter.eori = fresh->exporter.eori;
    form.exporter.name = fresh->exporter.name;
    form.exporter.address = fresh->exporter.address;
    return view->dossier;
}

// There is nothing to fill in: says why on the page that one goes back to, once the window listens.
void FormPage::giveUp(const Error &error)
{
    QTimer::singleShot(0, this, [this, sentence = error.sentence] {
        back();
        emit message(MessageTone::Error, sentence);
    });
}

// The guide refuses a second dossier when it is deposited (3.1); a warning before spares the typing.
void FormPage::warnOfActiveDossier()
{
    const Result<QString> active = workspace().dossiers().activeDossierNumber(account(), m_dossier.id);
    if (!active)
        return giveUp(active.error());
    m_editor->setIntroBanner(Banner::Kind::Warning,
        active->isEmpty() ? QString() : tr("Un autre dossier de votre entreprise est actif : %1.").arg(*active),
        tr("Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en cours. Vous pouvez "
           "remplir et sauvegarder ce formulaire, mais il ne pourra pas être déposé."));
}

} // namespace rex
