// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else has changed the dossier while its form was being typed.
#include "app/attachments/attachmentcard.h"
#include "app/form/conflictdialog.h"
#include "app/form/formpage.h"
#include "forms/formeditor.h"
#include "model/domain/labels.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rex {

// What was typed stays: one looks at the difference, then goes on with either.
void FormPage::tellConflict(const QString &sentence)
{
    m_attachments->load(); // what he changed may be its documents
    m_editor->tell(Banner::Kind::Error, {}, sentence);
    m_editor->offer(tr("Voir les différences"), [this] { showDifferences(); }, u"seeDifferences"_s);
    m_editor->offer(tr("Reprendre ma saisie sur la version actuelle"), [this] { takeOver(); }, u"takeOver"_s);
    m_editor->offer(tr("Abandonner ma saisie"), [this] { dropTyping(); }, u"dropTyping"_s);
}

// Another workstation has written: said while one types, not only when one saves.
void FormPage::refresh()
{
    if (!m_dossier.id || m_steps->currentWidget() != m_editor || m_attachments->isAdding())
        return;
    const Result<DossierView> view = workspace().dossiers().view(account(), m_dossier.id);
    if (!view || view->dossier.version == m_dossier.version || view->dossier.version == m_told)
        return; // what cannot be read now is said when it is saved
    m_told = view->dossier.version;
    tellConflict(workspace().dossiers().lastChange(view->dossier));
}

void FormPage::showDifferences()
{
    const Result<DossierView> view = workspace().dossiers().view(account(), m_dossier.id);
    if (!view)
        return refuse(view.error());
    auto *dialog = new ConflictDialog(workspace().dossiers().lastChange(view->dossier),
        differences(view->form, typedOver(view->dossier, view->form), workspace().reference()),
        ConflictDialog::Versions::PresentAndTyped, this);
    connect(dialog, &QDialog::accepted, this, &FormPage::takeOver);
    m_question = dialog;
    dialog->open();
}

// What is typed, as it may replace the dossier as it is stored now: a consent that was given or withdrawn meanwhile
// takes effect at once, and is not undone by an older word; nor is a reassignment.
Form FormPage::typedOver(const Dossier &dossier, const Form &stored) const
{
    Form typed = m_editor->form();
    if (m_dossier.authorisation && dossier.authorisation
        && m_dossier.authorisation->consentSince != dossier.authorisation->consentSince)
        typed.consent = stored.consent;
    if (m_dossier.transmitted.isValid() && typed.officeCode == m_dossier.officeCode)
        typed.officeCode = dossier.officeCode; // reassigned meanwhile: nobody has asked to send it back
    return typed;
}

void FormPage::dropTyping()
{
    const qint64 id = m_dossier.id;
    forgetKept();
    m_editor->setForm({}); // nothing unsaved is left to ask about
    openDossier(id);
}

// After a conflict: what was typed is meant to replace the dossier as it stands now.
void FormPage::takeOver()
{
    Form stored;
    const Result<Dossier> dossier = editable(m_dossier.id, stored);
    if (!dossier) // it can no longer be modified: one may still read and copy what was typed
        return tellConflict(dossier.error().sentence);
    if (const Form typed = typedOver(*dossier, stored); typed != m_editor->form())
        m_editor->setTyped(typed);
    setDossier(*dossier);
    m_editor->tell(Banner::Kind::Info, {},
        tr("Votre saisie remplacera la version du %1 quand vous choisirez « Sauvegarder » ou « Valider ».")
            .arg(shown(m_dossier.writtenAt.isValid() ? m_dossier.writtenAt : m_dossier.updated)));
}

} // namespace rex
