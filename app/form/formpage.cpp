// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/formpage.h"

#include "app/attachments/attachmentcard.h"
#include "app/form/createdstep.h"
#include "app/form/keptdialog.h"
#include "app/form/leavedialog.h"
#include "forms/formeditor.h"
#include "forms/parts/tableview.h"
#include "forms/recap.h"
#include "model/domain/labels.h"
#include "model/domain/workflow.h"

#include <QDialog>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr auto warningFoldedKey = "form/warningFolded";

} // namespace

FormPage::FormPage(const PageContext &context, const Destination &destination, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_destination(destination)
    , m_editor(new FormEditor(context.session.workspace.reference()))
    , m_attachments(new AttachmentCard(context))
    , m_recap(new Recap(context.session.workspace.reference()))
    , m_created(new CreatedStep)
    , m_steps(new QStackedWidget)
    , m_keeper(context.session.workspace.drafts(), context.session.account,
          [this] { return DraftKeeper::Typing{m_editor->form(), m_dossier.id, m_dossier.version}; })
{
    setObjectName(u"formPage"_s);
    for (QWidget *step : std::initializer_list<QWidget *>{m_editor, m_recap, m_created})
        m_steps->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    m_editor->setWarningFolded(context.settings.value(warningFoldedKey).toBool());
    connectAttachments();
    open();
    connectSteps();
}

void FormPage::connectAttachments()
{
    if (has(account().role, Right::CreateDossier))
        m_attachments->setSaver([this] { return saveForAttachments(); });
    else
        m_attachments->hide(); // what an officer enters is deposited first
    m_attachments->table()->setVisibleRows(1, 8);
    m_editor->addPart(m_attachments);
    connect(m_attachments, &AttachmentCard::dossierChanged, this, &FormPage::followAttachments);
    connect(m_attachments, &AttachmentCard::told, this, &Page::message, Qt::QueuedConnection);
}

void FormPage::connectSteps()
{
    connect(m_editor, &FormEditor::backRequested, this, &FormPage::back);
    connect(m_editor, &FormEditor::saveRequested, this, [this] {
        if (save())
            showSaved();
    });
    connect(m_editor, &FormEditor::submitRequested, this, &FormPage::submit);
    connect(m_editor, &FormEditor::edited, &m_keeper, &DraftKeeper::typed);
    connect(m_editor, &FormEditor::modifiedChanged, &m_keeper, &DraftKeeper::typed);
    connect(m_editor, &FormEditor::warningFolded, this,
        [this](bool folded) { m_context.settings.setValue(warningFoldedKey, folded); });
    connect(m_recap, &Recap::cancelled, this, &FormPage::abandon);
    connect(m_recap, &Recap::back, this, [this] { showStep(m_editor); });
    connect(m_recap, &Recap::modifyRequested, this, [this](Section section) {
        showStep(m_editor);
        m_editor->showSection(section);
    });
    connect(m_recap, &Recap::confirmed, this, &FormPage::deposit);
    connect(m_created, &CreatedStep::homeRequested, this, &FormPage::goHome);
    connect(m_created, &CreatedStep::dossierRequested, this,
        [this] { emit navigate({.place = Place::Dossier, .dossierId = m_dossier.id}); });
    connect(&m_keeper, &DraftKeeper::kept, this, [this] {
        emit remark(u"device-floppy"_s,
            tr("Saisie enregistrée automatiquement à %1").arg(shown(QDateTime::currentDateTimeUtc()).section(u' ', 1)));
    });
    connect(&m_keeper, &DraftKeeper::failed, this,
        [this](const QString &sentence) { emit message(MessageTone::Warning, sentence); });
}

QString FormPage::title() const
{
    return m_dossier.id ? tr("Formulaire %1").arg(m_dossier.number) : tr("Déposer un nouveau dossier");
}

QString FormPage::helpTopic() const
{
    return m_steps->currentWidget() == m_recap ? u"recapitulation"_s : u"form"_s;
}

QList<KeyHint> FormPage::keyHints() const
{
    const KeyHint help{u"F1"_s, tr("Aide")};
    if (m_steps->currentWidget() == m_created)
        return {help};
    if (m_steps->currentWidget() == m_recap)
        return {{tr("Échap"), tr("Retour")}, {tr("Ctrl+Entrée"), tr("Confirmer")}, help};
    return {{u"Ctrl+S"_s, tr("Sauvegarder")}, {u"F8"_s, tr("Erreur suivante")},
        {tr("Ctrl+Entrée"), tr("Valider")}, help};
}

// What was typed before the program ended comes first: a form begun beside it would take its place.
void FormPage::open()
{
    const auto kept = workspace().drafts().load(account());
    if (!kept)
        return giveUp(kept.error());
    if (*kept && m_destination.resume)
        return openKept(**kept);
    if (m_destination.dossierId)
        openDossier(m_destination.dossierId);
    else
        openNew();
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
    if (draft.dossierId)
        openDossier(draft.dossierId);
    else
        openNew();
    m_editor->setTyped(draft.form);
    if (draft.dossierId)
        m_dossier.version = draft.dossierVersion;
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
Result<Dossier> FormPage::editable(qint64 dossierId, Form &form) const
{
    const Result<DossierView> view = workspace().dossiers().view(account(), dossierId);
    if (!view)
        return fail(view.error());
    if (!mayDo(account(), view->dossier, Action::Edit) && !mayDo(account(), view->dossier, Action::Modify))
        return fail(ErrorCode::NotAllowed,
            tr("Le formulaire du dossier %1 ne peut pas être modifié au statut « %2 ».")
                .arg(view->dossier.number, label(view->dossier.status)));
    form = view->form;
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

bool FormPage::save()
{
    const Result<Dossier> saved
        = workspace().dossiers().save(account(), m_dossier.id, m_dossier.version, m_editor->form());
    if (!saved) {
        refuse(saved.error());
        return false;
    }
    setDossier(*saved);
    m_editor->setSavedState(m_dossier.number, workspace().clock()());
    forgetKept();
    return true;
}

void FormPage::setDossier(const Dossier &dossier)
{
    m_dossier = dossier;
    m_attachments->tell(dossier);
}

// Documents belong to a dossier: a form never saved becomes a draft first.
bool FormPage::saveForAttachments()
{
    if (!save())
        return false;
    showSaved();
    return true;
}

// Documents of a deposited dossier are an event of their own, so that its version grows. Whatever else came
// meanwhile stays a conflict.
void FormPage::followAttachments(const Dossier &dossier)
{
    const int grown = dossier.status == Status::Draft ? 0 : 1;
    if (dossier.version == m_dossier.version + grown)
        m_dossier = dossier;
}

void FormPage::showSaved()
{
    m_editor->tell(Banner::Kind::Success, {},
        tr("Le dossier %1 a été sauvegardé au statut %2.").arg(m_dossier.number, label(m_dossier.status)));
    m_editor->offer(tr("Accueil REX"), [this] { goHome(); });
}

// « Valider »: everything is filled in; the rule of one active dossier is checked before the recapitulation.
void FormPage::submit()
{
    const Result<QString> active = workspace().dossiers().activeDossierNumber(account(), m_dossier.id);
    if (!active)
        return refuse(active.error());
    if (!active->isEmpty())
        return refuse({ErrorCode::Duplicate,
            tr("Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en cours (%1). Votre "
               "demande ne peut pas être déposée.")
                .arg(*active),
            {}});
    m_recap->setForm(m_editor->form(), m_dossier.number);
    showStep(m_recap);
}

// What was typed stays on the screen, whatever went wrong.
void FormPage::refuse(const Error &error)
{
    showStep(m_editor);
    m_editor->tell(Banner::Kind::Error, {}, error.sentence);
    if (error.code == ErrorCode::Conflict)
        m_editor->offer(tr("Garder ma saisie"), [this] { takeOver(); });
}

// After a conflict: what was typed is meant to replace the dossier as it stands now.
void FormPage::takeOver()
{
    Form stored;
    const Result<Dossier> dossier = editable(m_dossier.id, stored);
    if (!dossier)
        return refuse(dossier.error());
    setDossier(*dossier);
    m_editor->tell(Banner::Kind::Info, {},
        tr("Votre saisie remplacera la version du %1 quand vous choisirez « Sauvegarder » ou « Valider ».")
            .arg(shown(m_dossier.updated)));
}

void FormPage::deposit()
{
    if (m_steps->currentWidget() != m_recap)
        return; // deposited already: a second click of the same hand
    const Result<Dossier> deposited
        = workspace().dossiers().deposit(account(), m_dossier.id, m_dossier.version, m_editor->form());
    if (!deposited)
        return refuse(deposited.error());
    m_dossier = *deposited;
    m_editor->setSavedState(m_dossier.number, m_dossier.updated);
    forgetKept();
    const Office *office = workspace().reference().office(m_dossier.officeCode);
    m_created->tell(m_dossier, office ? office->name : m_dossier.officeCode);
    showStep(m_created);
}

// « Annuler » on the recapitulation: what was typed since the last save is given up (domain notes 7.3).
void FormPage::abandon()
{
    forgetKept();
    m_editor->setForm({}); // nothing unsaved is left to ask about
    goHome();
}

void FormPage::showStep(QWidget *step)
{
    m_steps->setCurrentWidget(step);
    emit keyHintsChanged();
    focusFirst();
}

void FormPage::back()
{
    if (m_dossier.id)
        emit navigate({.place = Place::Dossier, .dossierId = m_dossier.id, .text = m_destination.text,
            .back = m_destination.back});
    else
        goHome();
}

void FormPage::goHome()
{
    emit navigate({.place = Place::Home});
}

void FormPage::forgetKept()
{
    if (const Result<> forgotten = m_keeper.forget(); !forgotten)
        emit message(MessageTone::Warning, forgotten.error().sentence);
}

void FormPage::canLeave(std::function<void()> leave)
{
    if (m_steps->currentWidget() == m_created || !m_editor->isModified())
        return leave();
    if (m_question && m_question->isVisible())
        return;
    auto *dialog = new LeaveDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, leave] {
        if (!save())
            return;
        leave();
        emit message(MessageTone::Success,
            tr("Le dossier %1 a été sauvegardé au statut %2.").arg(m_dossier.number, label(m_dossier.status)));
    });
    connect(dialog, &LeaveDialog::dropped, this, [this, leave] {
        forgetKept();
        leave();
    });
    m_question = dialog;
    dialog->open();
}

void FormPage::focusFirst()
{
    if (m_steps->currentWidget() == m_recap)
        m_recap->focusFirst();
    else if (m_steps->currentWidget() == m_created)
        m_created->activate();
    else
        m_editor->focusFirst();
}

QList<QWidget *> FormPage::regions()
{
    return m_steps->currentWidget() == m_editor ? m_editor->regions() : QList{m_steps->currentWidget()};
}

} // namespace rex
