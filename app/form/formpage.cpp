// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/formpage.h"

#include "app/attachments/attachmentcard.h"
#include "app/form/createdstep.h"
#include "app/form/leavedialog.h"
#include "app/form/receptionstrip.h"
#include "app/form/remedydialog.h"
#include "app/navigationtabs.h"
#include "forms/formeditor.h"
#include "forms/parts/tableview.h"
#include "forms/recap.h"
#include "model/domain/labels.h"
#include "model/domain/workflow.h"
#include "model/service/mailservice.h"

#include <QDialog>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr auto warningFoldedKey = "form/warningFolded";

// The tabs above the form and the documents below it have letters of their own.
Mnemonics lettersBeside(const AttachmentCard &attachments)
{
    Mnemonics taken = NavigationTabs::mnemonics();
    taken.reserveButtons(attachments);
    return taken;
}

} // namespace

FormPage::FormPage(const PageContext &context, const Destination &destination, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_destination(destination)
    , m_attachments(new AttachmentCard(context))
    , m_editor(new FormEditor(context.session.workspace.reference(),
          destination.received ? ExporterSource::Typed : ExporterSource::Account, lettersBeside(*m_attachments)))
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
    column->setSpacing(0);
    if (received()) {
        m_reception = new ReceptionStrip(parisDay(workspace().clock()()));
        if (destination.receivedOn.isValid())
            m_reception->setDay(destination.receivedOn);
        column->addWidget(m_reception);
        m_editor->alsoCheck([this] { return m_reception->problems(); });
        connect(m_editor, &FormEditor::controlled, m_reception, &ReceptionStrip::mark);
        connect(m_editor, &FormEditor::otherProblemChosen, m_reception, &ReceptionStrip::activate);
        connect(m_reception, &ReceptionStrip::changed, m_editor, &FormEditor::follow);
        connect(m_steps, &QStackedWidget::currentChanged, m_reception,
            [this] { m_reception->setVisible(m_steps->currentWidget() == m_editor); });
    }
    column->addWidget(m_steps, 1);
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
    connect(m_attachments, &AttachmentCard::addingEnded, this, &FormPage::refresh);
    connect(m_attachments, &AttachmentCard::told, this, &Page::message, Qt::QueuedConnection);
}

void FormPage::connectSteps()
{
    connect(m_editor, &FormEditor::backRequested, this, &FormPage::back);
    connect(m_editor, &FormEditor::eoriTyped, this, &FormPage::lookUpCompany);
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
    connect(m_recap, &Recap::confirmed, this, &FormPage::confirm);
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
    if (m_dossier.id)
        return tr("Formulaire %1").arg(m_dossier.number);
    return received() ? tr("Saisir une demande reçue") : tr("Déposer un nouveau dossier");
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
    QList<KeyHint> hints{{u"F8"_s, tr("Erreur suivante")}, {tr("Ctrl+Entrée"), tr("Valider")}, help};
    if (!received())
        hints.prepend({u"Ctrl+S"_s, tr("Sauvegarder")});
    return hints;
}

// What was typed into a received request stays with the office as kept typing; a company's form is a dossier once
// it was saved.
Destination FormPage::here(const Destination &asked) const
{
    Destination now = asked;
    now.step = m_steps->currentWidget() == m_created ? FormStep::Created
        : m_steps->currentWidget() == m_recap        ? FormStep::Recapitulate
                                                     : FormStep::Fill;
    if (m_dossier.id) {
        now.dossierId = m_dossier.id;
        now.restartFrom = 0;
    }
    if (m_reception) {
        now.receivedOn = m_reception->day();
        now.resume = true;
    }
    return now;
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

// One's own documents make the version grow by one. Whatever else came meanwhile stays a conflict.
void FormPage::followAttachments(const Dossier &dossier)
{
    if (dossier.version != m_dossier.version + 1)
        return;
    m_dossier = dossier;
    if (m_editor->isModified())
        m_keeper.typed(); // what is kept of the typing is meant for this version
}

void FormPage::showSaved()
{
    m_editor->tell(Banner::Kind::Success, {},
        tr("Le dossier %1 a été sauvegardé au statut %2.").arg(m_dossier.number, label(m_dossier.status)));
    m_editor->offer(tr("Accueil REX"), [this] { goHome(); });
}

// Of the exporter in the form: another dossier that stands in the way.
Result<QString> FormPage::activeNumber() const
{
    const DossierService &dossiers = workspace().dossiers();
    return received() ? dossiers.activeNumberOf(account(), m_editor->form().exporter.eori)
                      : dossiers.activeDossierNumber(account(), m_dossier.id);
}

// « Valider »: everything is filled in; the rule of one active dossier is checked before the recapitulation.
void FormPage::submit()
{
    if (m_reception && !m_reception->problems().isEmpty()) // the editor has said so
        return;
    const Result<QString> active = activeNumber();
    if (!active)
        return refuse(active.error());
    if (!active->isEmpty())
        return refuse({ErrorCode::Duplicate,
            (received() ? tr("La société possède déjà un numéro REX en cours de validité ou une demande est déjà en cours "
                             "(%1). Cette demande ne peut pas être déposée.")
                        : tr("Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en cours (%1). "
                             "Votre demande ne peut pas être déposée."))
                .arg(*active),
            {}});
    m_recap->setForm(m_editor->form(), m_dossier.number);
    showStep(m_recap);
}

// What was typed stays on the screen, whatever went wrong.
void FormPage::refuse(const Error &error)
{
    showStep(m_editor);
    if (error.code == ErrorCode::Conflict)
        tellConflict(error.sentence);
    else
        m_editor->tell(Banner::Kind::Error, {}, error.sentence);
}

Result<Dossier> FormPage::depositTyped(const QString &comment) const
{
    const DossierService &dossiers = workspace().dossiers();
    return received() ? dossiers.enterReceived(account(), m_editor->form(), m_reception->day())
                      : dossiers.deposit(account(), m_dossier.id, m_dossier.version, m_editor->form(), comment);
}

void FormPage::confirm()
{
    const bool first = !received() && !m_dossier.transmitted.isValid(); // an officer judges the proof himself
    const Result<bool> remedyDue = first ? workspace().dossiers().isRemedyDueFrom(account()) : Result<bool>(false);
    if (!remedyDue)
        return refuse(remedyDue.error());
    if (!*remedyDue)
        return deposit({});
    auto *dialog = new RemedyDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { deposit(dialog->remedy()); });
    m_question = dialog;
    dialog->open();
}

void FormPage::deposit(const QString &comment)
{
    if (m_steps->currentWidget() != m_recap)
        return; // deposited already: a second click of the same hand
    const Result<Dossier> deposited = depositTyped(comment);
    if (!deposited)
        return refuse(deposited.error());
    m_dossier = *deposited;
    m_editor->setSavedState(m_dossier.number, m_dossier.updated);
    forgetKept();
    showCreated();
}

void FormPage::showCreated()
{
    const Office *office = workspace().reference().office(m_dossier.officeCode);
    m_created->tell(m_dossier, office ? office->name : m_dossier.officeCode,
        received() ? CreatedStep::By::Officer : CreatedStep::By::Company, isAcknowledged());
    showStep(m_created);
}

// A mail was written with the deposit; the answer to a request has none (domain notes 7.2, T8).
bool FormPage::isAcknowledged()
{
    const Result<QList<OutboxMail>> mails = workspace().mails().ofDossier(account(), m_dossier.id);
    if (!mails) {
        emit message(MessageTone::Warning, mails.error().sentence);
        return false;
    }
    return std::any_of(mails->begin(), mails->end(),
        [this](const OutboxMail &mail) { return mail.created == m_dossier.updated; });
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
    auto *dialog = new LeaveDialog(received() ? LeaveDialog::Kind::Keep : LeaveDialog::Kind::Save, this);
    connect(dialog, &QDialog::accepted, this, [this, leave] {
        if (received())
            return leaveKeeping(leave);
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

void FormPage::leaveKeeping(const std::function<void()> &leave)
{
    const Result<> kept = m_keeper.keepNow();
    if (!kept)
        return refuse(kept.error());
    leave();
    emit message(MessageTone::Info, tr("La saisie est gardée : reprenez-la depuis l’accueil REX."));
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
