// SPDX-License-Identifier: GPL-3.0-or-later
// A decision that is being confirmed, and what becomes of it when somebody else was first.
#include "app/dossier/decisionframe.h"
#include "app/dossier/dossierpage.h"
#include "app/form/conflictdialog.h"
#include "model/domain/difference.h"
#include "model/domain/labels.h"

using namespace Qt::StringLiterals;

namespace rex {

void DossierPage::openDecision(DecisionFrame *dialog)
{
    m_deciding = dialog;
    connect(dialog, &DecisionFrame::confirmed, this,
        [this](const Decision &decision) { perform(m_started.row->action, decision); });
    connect(dialog, &DecisionFrame::differencesRequested, this, &DossierPage::showConflict);
    connect(dialog, &DecisionFrame::takeOverRequested, this, &DossierPage::takeOver);
    dialog->open();
}

void DossierPage::refuseDecision(const Error &error)
{
    if (error.code != ErrorCode::Conflict)
        return m_deciding->refuse(error);
    load();
    if (dossier().version == m_started.version) // a colleague has it in hand, or it cannot be read now
        m_deciding->refuse({error.code, afterLost(error.sentence), error.fields});
    else
        tellConflict();
}

// Somebody has broken one's own claim: one learns who, before deciding on.
void DossierPage::tellLostClaim(const std::optional<Claim> &before)
{
    m_lost.clear();
    const qint64 own = m_context.session.account.id;
    const bool held = before && before->accountId == own;
    if (!held || (m_view.claim && m_view.claim->accountId == own))
        return;
    m_lost = lostClaim();
    if (m_lost.isEmpty())
        return;
    if (m_deciding)
        m_deciding->warn(m_lost);
    emit message(MessageTone::Warning, m_lost);
}

// What came after one's own last claim; empty if one released it oneself, or it ran out.
QString DossierPage::lostClaim() const
{
    const HistoryEntry *next = nullptr;
    for (const HistoryEntry &entry : m_view.history) { // newest first
        if (entry.event == Event::Claim && entry.actor == m_context.session.account.displayName)
            break;
        if (entry.event == Event::Claim || entry.event == Event::Release || entry.event == Event::ClaimBroken)
            next = &entry;
    }
    if (!next || next->event != Event::ClaimBroken)
        return {};
    return tr("Votre prise en charge de ce dossier a été interrompue par %1, le %2.").arg(next->actor, shown(next->at));
}

QString DossierPage::change() const
{
    return afterLost(m_context.session.workspace.dossiers().lastChange(dossier()));
}

QString DossierPage::afterLost(const QString &sentence) const
{
    return m_lost.isEmpty() ? sentence : m_lost + u' ' + sentence;
}

// The page behind shows the dossier as it is now; what was typed about the former version stays.
void DossierPage::tellConflict()
{
    const QString change = this->change();
    if (!m_view.actions.contains(m_started.row))
        return m_deciding->tellEnd(tr("%1 L’action « %2 » n’est plus possible au statut « %3 » : votre "
                                      "saisie reste ici pour être copiée.")
                                       .arg(change, label(m_started.row->action), label(dossier().status)));
    const bool different = !differences(m_started.form, m_view.form, m_context.session.workspace.reference()).isEmpty();
    m_deciding->tellConflict(
        tr("%1 Rien n’est décidé et votre saisie est gardée : relisez le dossier, puis reprenez-la ou annulez.").arg(change),
        different);
}

void DossierPage::showConflict()
{
    const Workspace &workspace = m_context.session.workspace;
    auto *dialog = new ConflictDialog(workspace.dossiers().lastChange(dossier()),
        differences(m_started.form, m_view.form, workspace.reference()), ConflictDialog::Versions::ReadAndPresent,
        m_deciding);
    connect(dialog, &QDialog::accepted, m_deciding, &DecisionFrame::takeOverRequested);
    dialog->open();
}

void DossierPage::takeOver()
{
    m_started.version = dossier().version;
    m_started.form = m_view.form;
    m_deciding->goOn(tr("Votre décision portera sur la version du %1.")
                         .arg(shown(dossier().writtenAt.isValid() ? dossier().writtenAt : dossier().updated)));
}

} // namespace rex
