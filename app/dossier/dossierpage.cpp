// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossierpage.h"

#include "app/attachments/attachmentcard.h"
#include "app/attachments/attachmentchooser.h"
#include "app/dossier/actionpanel.h"
#include "app/dossier/dossierhead.h"
#include "app/dossier/factspanel.h"
#include "app/dossier/claimbar.h"
#include "app/dossier/decisionframe.h"
#include "app/dossier/differencecard.h"
#include "app/dossier/dossiertabs.h"
#include "app/dossier/historycard.h"
#include "app/dossier/mailcard.h"
#include "app/dossier/versiondialog.h"
#include "app/dossier/papermenu.h"
#include "app/print/printdialog.h"
#include "forms/confirm.h"
#include "forms/filechooser.h"
#include "forms/formview.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tableview.h"
#include "model/domain/labels.h"
#include "model/service/mailservice.h"
#include "model/service/requesttemplateservice.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

DossierPage::DossierPage(const PageContext &context, const Destination &destination, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_destination(destination)
    , m_head(new DossierHead)
    , m_same(new Banner)
    , m_company(new Banner)
    , m_differences(new DifferenceCard(context))
    , m_form(new FormView(context.session.workspace.reference(), FormView::Mode::Read))
    , m_attachments(new AttachmentCard(context))
    , m_tabs(new DossierTabs)
    , m_mails(new MailCard(context))
    , m_history(new HistoryCard(context))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_facts(new FactsPanel)
    , m_actions(new ActionPanel)
    , m_claim(new ClaimBar(context.session))
    , m_side(new QWidget)
    , m_sideFrame(new QFrame)
    , m_sideScroll(new PageScroll)
{
    setObjectName(u"dossierPage"_s);
    m_side->setObjectName(u"sidePanel"_s);
    m_sideFrame->setProperty("look", u"side"_s);
    m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideScroll->setWidget(m_side);
    m_side->setAutoFillBackground(false); // the frame's own shows through
    auto *side = new QVBoxLayout(m_sideFrame);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_sideScroll);
    m_splitter->setChildrenCollapsible(false);
    buildTabs();
    m_tabs->setTabShown(m_differencesTab, false);
    m_splitter->addWidget(tabsWithBanners());
    m_splitter->addWidget(m_history);
    m_sideLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_sideLayout->addWidget(m_facts);
    m_actionsLayout = new QVBoxLayout; // beside the facts too: three columns have no room on a small screen
    m_actionsLayout->addWidget(m_actions, 1);
    m_actionsLayout->addWidget(m_claim);
    m_sideLayout->addLayout(m_actionsLayout, 1);

    auto *content = new QWidget;
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addWidget(m_splitter, 1);
    m_body->addWidget(m_sideFrame);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addWidget(scroll, 1);

    connect(m_head, &DossierHead::backRequested, this, &DossierPage::back);
    connect(m_head, &DossierHead::printRequested, this, &DossierPage::print);
    connect(m_head->papers(), &PaperMenu::failed, this,
        [this](const QString &sentence) { emit message(MessageTone::Error, sentence); });
    connect(m_head->papers(), &PaperMenu::done, this,
        [this](const QString &sentence) { emit message(MessageTone::Success, sentence); });
    connect(m_history->table()->verticalHeader(), &QHeaderView::sectionResized, this, &DossierPage::share,
        Qt::QueuedConnection); // the rows have found their heights
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitChosen = true; });
    connect(m_actions, &ActionPanel::chosen, this, &DossierPage::start);
    connect(m_actions, &ActionPanel::mailRequested, this, &DossierPage::previewMail);
    connect(m_history, &HistoryCard::versionRequested, this, &DossierPage::showVersion);
    connect(m_claim, &ClaimBar::failed, this,
        [this](const QString &sentence) { emit message(MessageTone::Error, sentence); });
    connect(m_claim, &ClaimBar::changed, this, &DossierPage::load, Qt::QueuedConnection);
    connect(&context.look, &Look::changed, this, &DossierPage::applyLook);
    load();
    applyLook();
}

void DossierPage::buildTabs()
{
    auto *formScroll = new PageScroll;
    auto *versions = new QWidget;
    auto *column = new QVBoxLayout(versions);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    formScroll->setWidget(versions);
    m_tabs->add(tr("Formulaire"), formScroll);
    m_differencesTab = m_tabs->add(tr("Différences"), m_differences);
    m_attachmentsTab = m_tabs->add(tr("Pièces jointes"), m_attachments);
    auto *mails = new QWidget; // the list is as tall as its lines
    auto *mailColumn = new QVBoxLayout(mails);
    mailColumn->setContentsMargins(0, 0, 0, 0);
    mailColumn->addWidget(m_mails);
    mailColumn->addStretch(1);
    auto *mailScroll = new PageScroll;
    mailScroll->setWidget(mails);
    m_mailsTab = m_tabs->add(tr("Courriels"), mailScroll);
    connect(m_attachments, &AttachmentCard::countChanged, this,
        [this](int count) { m_tabs->setCounter(m_attachmentsTab, count); });
    connect(m_actions, &ActionPanel::attachRequested, this,
        [this] { connect(openAttachmentChooser(this), &QFileDialog::filesSelected, this, &DossierPage::enclose); });
    connect(m_attachments, &AttachmentCard::dossierChanged, this, &DossierPage::load);
    // said when the window listens: the list is read while the page is being built
    connect(m_attachments, &AttachmentCard::told, this, &Page::message, Qt::QueuedConnection);
}

// What is to be known of the dossier stands above the tabs: whichever is shown.
QWidget *DossierPage::tabsWithBanners()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.look.px(12));
    m_same->setObjectName(u"sameExporterBanner"_s);
    m_company->setObjectName(u"companyBanner"_s);
    column->addWidget(m_same);
    column->addWidget(m_company);
    column->addWidget(m_tabs, 1);
    return whole;
}

QString DossierPage::title() const
{
    return dossier().number;
}

QString DossierPage::helpTopic() const
{
    return m_tabs->current() == m_attachmentsTab ? u"attachments"_s : u"dossier"_s;
}

QList<KeyHint> DossierPage::keyHints() const
{
    return {{u"Alt+A"_s, tr("Action")}, {u"Ctrl+%1"_s.arg(tr("Entrée")), tr("Valider")},
        {u"F5"_s, tr("Actualiser")}, {u"F1"_s, tr("Aide")}};
}

void DossierPage::load()
{
    const Session &session = m_context.session;
    const Result<DossierView> view = session.workspace.dossiers().view(session.account, m_destination.dossierId);
    const bool shown = m_view.dossier.id != 0;
    if (!view && shown && (view.error().code == ErrorCode::Unavailable || view.error().code == ErrorCode::Busy)) {
        emit message(MessageTone::Error, view.error().sentence);
        return; // what stands here, and what was typed, stays
    }
    if (!view) {
        // said once the window listens, and then on the list that one came from
        QMetaObject::invokeMethod(this, [this, sentence = view.error().sentence] {
            back();
            emit message(MessageTone::Error, sentence);
        }, Qt::QueuedConnection);
        return;
    }
    const std::optional<Claim> before = m_view.claim;
    m_view = *view;
    tell();
    tellLostClaim(before);
}

void DossierPage::tell()
{
    const Office *office = m_context.session.workspace.reference().office(dossier().officeCode);
    m_head->tell(dossier(), parisDay(m_context.session.workspace.clock()()));
    m_head->papers()->tell(m_context.session.workspace, m_context.session.account, m_view);
    m_facts->tell(dossier(), office, m_view.sentToCommission);
    if (m_view.sameExporter.isEmpty())
        m_same->hide();
    else if (m_same->isHidden())
        m_same->tell(Banner::Kind::Warning, tr("Un autre dossier du même SIREN est actif : %1").arg(m_view.sameExporter),
            tr("Un exportateur n’est enregistré qu’une fois (article 86 § 3)."));
    tellCompany();
    tellDifferences();
    m_form->setForm(m_view.form);
    m_attachments->tell(dossier());
    m_claim->tell(m_view);
    m_history->tell(m_view.history);
    tellMails();
    tellRequestTexts();
    const bool elsewhere = standsFor(m_context.session.account.role, Party::Office)
        && m_context.session.account.officeCode != dossier().officeCode;
    m_actions->setActions(m_view.actions, dossier(),
        elsewhere && office ? tr("Ce dossier est traité par %1 : vous pouvez le consulter.").arg(office->name)
                            : tr("Aucune action n’est à faire sur ce dossier."));
    applyLook(); // the panel may need more room
}

// F5, or another workstation has written: what was typed stays, and one is told who did what.
void DossierPage::refresh()
{
    const qint64 before = dossier().version;
    load();
    if (dossier().version == before)
        return;
    if (m_deciding)
        tellConflict();
    emit message(MessageTone::Info, change());
}

// What a modification changes is what one wants to see first of it.
void DossierPage::tellDifferences()
{
    const bool first = !m_tabs->isTabShown(m_differencesTab);
    m_tabs->setTabShown(m_differencesTab, m_view.granted.has_value());
    if (!m_view.granted)
        return;
    const auto granting = std::find_if(m_view.history.begin(), m_view.history.end(), [](const HistoryEntry &entry) {
        return entry.event == Event::Granting || entry.event == Event::ModificationAccepted;
    });
    const QList<Difference> found
        = differences(*m_view.granted, m_view.form, m_context.session.workspace.reference());
    m_differences->tell(found, granting == m_view.history.end() ? QDate() : parisDay(granting->at),
        dossier().status == Status::Granted ? QDate() : parisDay(dossier().completed));
    m_tabs->setCounter(m_differencesTab, int(found.size()));
    if (first)
        m_tabs->showTab(m_differencesTab);
}

// The greyed values are a copy; the account says otherwise since (domain notes 7.3).
void DossierPage::tellCompany()
{
    const auto opens = [](const Transition *row) { return row->action == Action::Modify || row->action == Action::Edit; };
    const auto row = std::find_if(m_view.actions.begin(), m_view.actions.end(), opens);
    const Transition *modify = row == m_view.actions.end() ? nullptr : *row;
    if (m_view.companyChanged != m_company->isHidden() && modify == m_modify)
        return; // said already
    m_modify = modify;
    m_company->clearActions();
    m_company->hide();
    if (!m_view.companyChanged)
        return;
    m_company->tell(Banner::Kind::Warning, tr("Le nom ou l’adresse de la société a changé"),
        tr("Le compte de la société ne porte plus le nom ou l’adresse de la version déposée. Un nouveau dépôt les "
           "reprend."));
    if (modify) {
        QPushButton *push = m_company->addAction(label(modify->action), true);
        push->setObjectName(u"modifyForm"_s);
        connect(push, &QPushButton::clicked, this, [this, modify] { start(*modify); });
    }
}

void DossierPage::showVersion(qint64 formId)
{
    const Session &session = m_context.session;
    const auto version = session.workspace.dossiers().version(session.account, dossier().id, formId);
    if (!version)
        emit message(MessageTone::Error, version.error().sentence);
    else
        (new VersionDialog(dossier().number, *version, session.workspace.reference(), this))->open();
}

// Read when the page is built as well, before the window listens.
void DossierPage::tellFailure(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, sentence = error.sentence] { emit message(MessageTone::Error, sentence); }, Qt::QueuedConnection);
}

void DossierPage::tellMails()
{
    const Session &session = m_context.session;
    const Result<QList<OutboxMail>> mails = session.workspace.mails().ofDossier(session.account, dossier().id);
    if (!mails)
        return tellFailure(mails.error()); // what was read before stays
    m_mails->tell(*mails);
    m_tabs->setCounter(m_mailsTab, int(mails->size()));
}

void DossierPage::tellRequestTexts()
{
    const Session &session = m_context.session;
    if (!mayDo(session.account, dossier(), Action::RequestInformation))
        return m_actions->setRequestTexts({});
    const RequestTemplateService &templates = session.workspace.requestTemplates();
    const Result<QList<RequestTemplate>> found = templates.list(session.account);
    if (!found)
        return tellFailure(found.error());
    QList<ActionPanel::RequestText> texts;
    for (const RequestTemplate &text : *found)
        texts.append({text.name, templates.filledFor(text, dossier(), session.workspace.reference())});
    m_actions->setRequestTexts(texts);
}

void DossierPage::canLeave(std::function<void()> leave)
{
    if (m_actions->isTyped())
        Confirm::ask(this, tr("Quitter le dossier"),
            tr("Aucune action n’a été validée\u00a0: le commentaire et les documents préparés ici seront perdus."), std::move(leave));
    else
        leave();
}

void DossierPage::back()
{
    emit navigate({.place = m_destination.back, .text = m_destination.text});
}

void DossierPage::print()
{
    const Session &session = m_context.session;
    const auto opened = openPrintDialog(session.workspace, session.account, dossier().id, this);
    if (!opened)
        emit message(MessageTone::Error, opened.error().sentence);
}

bool DossierPage::hasCombo() const
{
    return std::any_of(m_view.actions.begin(), m_view.actions.end(),
        [](const Transition *row) { return row->placement == Placement::Combo; });
}

void DossierPage::focusFirst()
{
    if (hasCombo())
        m_actions->activate();
    else
        m_head->activate();
}

QList<QWidget *> DossierPage::regions()
{
    return {m_head, m_tabs, m_history, m_actions};
}

} // namespace rex
