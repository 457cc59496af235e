// SPDX-License-Identifier: GPL-3.0-or-later
// What one does to a dossier from its page.
#include "app/attachments/adddialog.h"
#include "app/background.h"
#include "app/dossier/actionpanel.h"
#include "app/dossier/actiontexts.h"
#include "app/dossier/decisiondialog.h"
#include "app/dossier/dossierpage.h"
#include "app/dossier/grantdialog.h"
#include "app/dossier/mailconfirm.h"
#include "app/dossier/mailpreview.h"
#include "forms/confirm.h"
#include "model/domain/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

// A form that is not complete is completed in the form, not here.
QString refusal(Action action, const Error &error)
{
    if (action != Action::Deposit || error.code != ErrorCode::Invalid)
        return error.sentence;
    constexpr int mostShown = 3;
    const QStringList problems = error.sentence.split(u'\n');
    const QString shown = problems.first(std::min(problems.size(), qsizetype(mostShown))).join(u", "_s);
    return DossierPage::tr("Le formulaire n’est pas complet : %1%2. Choisissez l’action « Modifier le formulaire », "
                           "puis « Contrôler ».")
        .arg(shown, problems.size() > mostShown ? u", …"_s : QString());
}

} // namespace

void DossierPage::start(const Transition &transition)
{
    m_started = {&transition, dossier().version, m_view.form}; // a change while one is asked makes it a conflict
    if (transition.action == Action::Grant)
        return grant();
    if (DecisionDialog::isNeededFor(transition.action))
        return decide(transition);
    if (transition.mail != MailKind::None && (transition.party == Party::Office || transition.party == Party::Head))
        return confirmWithMail(transition);
    const auto go = [this, &transition] {
        if (transition.opensForm())
            openForm(transition.action);
        else
            perform(transition.action, {.comment = m_actions->comment(), .attachments = m_actions->attachments()});
    };
    Confirm::ask(this, label(transition.action), question(transition, dossier()), go);
}

void DossierPage::openForm(Action action)
{
    Destination form{.place = Place::Form, .text = m_destination.text, .back = m_destination.back};
    (action == Action::Restart ? form.restartFrom : form.dossierId) = dossier().id;
    emit navigate(form);
}

void DossierPage::grant()
{
    const DossierService &dossiers = m_context.session.workspace.dossiers();
    const Result<Decision> proposed = dossiers.proposedGrant(dossier());
    if (!proposed)
        return tellFailure(proposed.error());
    auto *dialog = new GrantDialog(
        dossier(), *proposed, m_view.remedyDue, mailOf(*transition(dossier(), Action::Grant)), this);
    connect(dialog, &DecisionFrame::takeOverRequested, dialog, [this, dialog, &dossiers] {
        if (const Result<Decision> now = dossiers.proposedGrant(dossier()))
            dialog->propose(dossier(), *now);
        else
            dialog->refuse(now.error());
    });
    openDecision(dialog);
}

void DossierPage::decide(const Transition &transition)
{
    const Workspace &workspace = m_context.session.workspace;
    openDecision(new DecisionDialog(transition, dossier(), {.comment = m_actions->comment()}, workspace.reference(),
        parisDay(workspace.clock()()), mailOf(transition), this));
}

void DossierPage::confirmWithMail(const Transition &transition)
{
    openDecision(new MailConfirm(label(transition.action), question(transition, dossier()),
        {.comment = m_actions->comment()}, mailOf(transition), this));
}

std::function<Mail(const Decision &)> DossierPage::mailOf(const Transition &transition)
{
    return [this, &transition](const Decision &decision) {
        const Session &session = m_context.session;
        const Result<Mail> mail
            = session.workspace.dossiers().mailBefore(session.account, transition, dossier().id, decision);
        if (!mail)
            tellFailure(mail.error());
        return mail.value_or(Mail{});
    };
}

void DossierPage::enclose(const QStringList &paths)
{
    auto *dialog = new AddDialog(m_context, dossier(), paths, AddDialog::Purpose::WithComment, this);
    connect(dialog, &AddDialog::picked, m_actions, &ActionPanel::enclose);
    dialog->open();
}

// Documents take a moment to be written: the window lives on meanwhile.
void DossierPage::perform(Action action, const Decision &decision)
{
    if (m_writing)
        return;
    const Session &session = m_context.session;
    const bool deposits = action == Action::Deposit || action == Action::Answer;
    const auto act = [&dossiers = session.workspace.dossiers(), account = session.account, id = dossier().id,
                         version = m_started.version, action, decision, deposits] {
        return deposits ? dossiers.depositAsSaved(account, id, version, decision.comment, decision.attachments)
                        : dossiers.act(account, id, version, action, decision);
    };
    if (decision.attachments.isEmpty())
        return finish(action, act());
    m_writing = true;
    inBackground(session.workspace.database(), this, act, [this, action](const Result<Dossier> &result) {
        m_writing = false;
        finish(action, result);
    });
}

void DossierPage::finish(Action action, const Result<Dossier> &result)
{
    if (!result && m_deciding)
        return refuseDecision(result.error());
    if (m_deciding)
        m_deciding->close();
    m_deciding.clear();
    if (result)
        m_actions->clear(); // what was typed is kept when it was not done
    load();
    if (result && !hasCombo())
        focusFirst(); // where the keyboard was is gone
    if (result)
        emit message(MessageTone::Success, done(action, *result));
    else
        emit message(MessageTone::Error, refusal(action, result.error()));
}

void DossierPage::previewMail(const Transition &transition)
{
    const Mail mail = mailOf(transition)({.comment = m_actions->comment()});
    (new MailPreview(mail, MailPreview::beforeSending(), this))->open();
}

} // namespace rex
