// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/home/homepage.h"

#include "app/deadlinetexts.h"
#include "app/home/numberstrip.h"
#include "app/home/quicksearch.h"
#include "app/home/validnumber.h"
#include "app/lists/dossiercard.h"
#include "app/lists/freshness.h"
#include "app/lists/selectionrow.h"
#include "app/print/printdialog.h"
#include "forms/confirm.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tableview.h"
#include "model/domain/labels.h"
#include "model/domain/workflow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QList<DossierColumn> columnsFor(const PageContext &context)
{
    return standsFor(context.session.account.role, Party::Office) ? officeColumns() : homeColumns();
}

} // namespace

HomePage::HomePage(const PageContext &context, const Destination &destination, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_search(new QuickSearch)
    , m_doubt(new Banner)
    , m_kept(new Banner)
    , m_toDo(new DossierCard(context, u"toDo"_s, tr("À traiter"), columnsFor(context), DossierColumn::Updated))
    , m_waiting(new DossierCard(context, u"waiting"_s, tr("En attente"), columnsFor(context), DossierColumn::Updated))
    , m_results(new DossierCard(context, u"results"_s, tr("Résultats de la recherche"), homeColumns(), DossierColumn::Updated))
    , m_strip(new NumberStrip)
    , m_selection(new SelectionRow)
    , m_scroll(new PageScroll)
{
    setObjectName(u"homePage"_s);
    m_toDo->setSubtitle(forCompany() ? tr("Dossiers sur lesquels une action de votre part est requise.")
                                     : tr("Dossiers en étude du service et messages à lire."));
    m_waiting->setSubtitle(forCompany() ? tr("Dossiers qui requièrent une action du service douanier.")
                                        : tr("Dossiers incomplets : réponse attendue de l’opérateur."));
    m_results->countInTitle();
    QPushButton *clear = button(tr("&Effacer la recherche"), u"eraser"_s, ButtonRole::Quiet);
    clear->setObjectName(u"clearSearch"_s);
    m_results->addTool(clear);
    m_doubt->setObjectName(u"doubtBanner"_s);
    if (has(role(), Right::ConfirmDate)) {
        QPushButton *confirm = m_doubt->addAction(tr("Confirmer la date"), true);
        confirm->setObjectName(u"confirmDate"_s);
        connect(confirm, &QPushButton::clicked, this, &HomePage::askToConfirmDate);
    }
    m_kept->setObjectName(u"keptFormBanner"_s);
    QPushButton *resume = m_kept->addAction(tr("Reprendre la saisie"), true);
    resume->setObjectName(u"resumeForm"_s);
    QPushButton *discard = m_kept->addAction(tr("Effacer"));
    discard->setObjectName(u"discardForm"_s);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_column = column;
    column->addWidget(makeTop());
    column->addWidget(m_doubt);
    column->addWidget(m_kept);
    for (DossierCard *card : {m_results, m_toDo, m_waiting}) {
        column->addWidget(card);
        connectCard(card);
    }
    column->addWidget(m_selection);
    column->addWidget(m_strip);
    column->addStretch(1);
    m_scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);

    if (has(role(), Right::Claim)) {
        QPushButton *claim = m_selection->addButton(tr("&Prendre en charge"), u"user-check"_s, u"claimSelected"_s);
        connect(claim, &QPushButton::clicked, this, [this] { claimSelected(); });
    }
    QPushButton *openButton = m_selection->addButton(tr("&Ouvrir le dossier"), u"folder-open"_s, u"openSelected"_s);
    connect(openButton, &QPushButton::clicked, this, [this] { open(selectedCard()->selectedId()); });
    connect(m_search, &QuickSearch::searched, this, &HomePage::search);
    connect(m_search, &QuickSearch::refused, this,
        [this](const QString &sentence) { emit message(MessageTone::Warning, sentence); });
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->setText({});
        search({});
    });
    connect(resume, &QPushButton::clicked, this,
        [this] { emit navigate({.place = Place::Form, .received = !forCompany(), .resume = true}); });
    connect(discard, &QPushButton::clicked, this, &HomePage::discardKeptForm);
    connect(m_strip, &NumberStrip::opened, this, &HomePage::open);
    connect(m_strip, &NumberStrip::printRequested, this, &HomePage::print);
    connect(&context.look, &Look::changed, this, &HomePage::applyLook);
    applyLook();

    m_search->setText(destination.text);
    search(destination.text);
}

QWidget *HomePage::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    QLabel *welcome = label(tr("Bienvenue sur l’accueil REX"), LabelKind::Title);
    welcome->setObjectName(u"pageTitle"_s);
    row->addWidget(welcome);
    if (!forCompany())
        row->addWidget(label(m_context.session.account.affiliation(), LabelKind::Secondary));
    if (has(role(), Right::EnterReceivedRequest)) {
        QPushButton *enter = button(tr("&Saisir une demande reçue"), u"file-plus"_s, ButtonRole::Neutral);
        enter->setObjectName(u"enterReceived"_s);
        connect(enter, &QPushButton::clicked, this,
            [this] { emit navigate({.place = Place::Form, .received = true}); });
        row->addWidget(enter);
    }
    row->addStretch(1);
    row->addWidget(m_search);
    return top;
}

void HomePage::connectCard(DossierCard *card)
{
    connect(card, &DossierCard::opened, this, &HomePage::open);
    connect(card, &DossierCard::said, this, &Page::message);
    connect(card, &DossierCard::countChanged, this, [this] { emit remark(u"refresh"_s, freshness()); });
    connect(card, &DossierCard::selectionChanged, this, [this, card] {
        if (card->selectedId()) // one dossier is selected on the page, whichever list it stands in
            for (DossierCard *other : {m_results, m_toDo, m_waiting})
                if (other != card)
                    other->table()->clearSelection();
        showSelection();
    });
}

QString HomePage::title() const
{
    return tr("Accueil REX");
}

QString HomePage::helpTopic() const
{
    return u"home"_s;
}

QList<KeyHint> HomePage::keyHints() const
{
    return {{tr("Entrée"), tr("Ouvrir")}, {u"Ctrl+F"_s, tr("Rechercher")}, {u"F5"_s, tr("Actualiser")},
        {u"F1"_s, tr("Aide")}};
}

Destination HomePage::here(const Destination &asked) const
{
    Destination now = asked;
    now.text = m_text;
    return now;
}

void HomePage::search(const QString &text)
{
    m_text = text;
    const bool searching = !text.isEmpty();
    m_results->setVisible(searching);
    m_toDo->setVisible(!searching);
    m_waiting->setVisible(!searching);
    if (searching) {
        m_results->load({.list = DossierList::Search, .text = text});
    } else {
        m_toDo->load({.list = DossierList::ToDo});
        m_waiting->load({.list = DossierList::Waiting});
    }
    freshen();
}

void HomePage::refresh()
{
    for (DossierCard *card : shownCards())
        card->reload();
    freshen();
}

// What stands beside the lists.
void HomePage::freshen()
{
    showDoubt();
    showKeptForm();
    showValidNumber();
    showSelection();
}

// Said when the window listens: the lists are read while the page is being built.
void HomePage::warn(const QString &sentence)
{
    QTimer::singleShot(0, this, [this, sentence] { emit message(MessageTone::Error, sentence); });
}

QList<DossierCard *> HomePage::shownCards() const
{
    return m_text.isEmpty() ? QList{m_toDo, m_waiting} : QList{m_results};
}

void HomePage::showSelection()
{
    const DossierCard *selected = selectedCard();
    if (!forCompany()) // a company has a handful of dossiers, an office works through a queue
        m_selection->tell(selected ? selected->selectedCount() : 0, selected ? selected->selectedNumber() : QString());
}

const DossierCard *HomePage::selectedCard() const
{
    const QList<DossierCard *> cards = shownCards();
    const auto card = std::find_if(cards.begin(), cards.end(), [](const DossierCard *c) { return c->selectedId(); });
    return card == cards.end() ? nullptr : *card;
}

void HomePage::showKeptForm()
{
    if (!has(role(), Right::CreateDossier) && !has(role(), Right::EnterReceivedRequest))
        return;
    const auto kept = m_context.session.workspace.drafts().load(m_context.session.account);
    if (!kept) {
        warn(kept.error().sentence);
    } else if (!*kept) {
        m_kept->hide();
    } else if (m_kept->isHidden()) {
        const QDateTime savedAt = (*kept)->savedAt;
        m_kept->tell(Banner::Kind::Info, {},
            tr("Un formulaire non sauvegardé du %1 a été retrouvé (fermeture imprévue du programme).")
                .arg(shown(savedAt)));
    }
}

void HomePage::claimSelected()
{
    const DossierCard *card = selectedCard();
    const QString number = card->selectedNumber();
    const Result<Claim> claim
        = m_context.session.workspace.dossiers().claim(m_context.session.account, card->selectedId());
    refresh();
    if (!claim)
        warn(claim.error().sentence);
    else
        emit message(MessageTone::Success, tr("Vous avez pris en charge le dossier %1.").arg(number));
}

// A doubted clock rejects nobody: an officer looks at the calendar first (domain notes 7.3).
void HomePage::showDoubt()
{
    const auto doubt = m_context.session.workspace.deadlines().doubt();
    if (!doubt)
        return warn(doubt.error().sentence);
    if (!*doubt)
        m_doubt->hide();
    else if (m_doubt->isHidden())
        m_doubt->tell(Banner::Kind::Warning, tr("Date à confirmer"), sentence(**doubt));
}

void HomePage::askToConfirmDate()
{
    const QDate today = parisDay(m_context.session.workspace.clock()());
    Confirm::ask(this, tr("Confirmer la date"),
        tr("Sommes-nous bien le %1 ? Les délais échus à cette date seront appliqués : les demandes restées sans "
           "réponse seront rejetées.")
            .arg(shown(today)),
        [this] { confirmDate(); });
}

void HomePage::confirmDate()
{
    const DeadlineService &deadlines = m_context.session.workspace.deadlines();
    if (const Result<> confirmed = deadlines.confirmDate(m_context.session.account); !confirmed)
        return warn(confirmed.error().sentence);
    const auto report = deadlines.run();
    refresh();
    if (!report || report->failed > 0)
        warn(report ? summary(*report) : report.error().sentence);
    else
        emit message(MessageTone::Success, summary(*report));
}

void HomePage::discardKeptForm()
{
    const Result<> discarded = m_context.session.workspace.drafts().discard(m_context.session.account);
    if (!discarded)
        warn(discarded.error().sentence);
    showKeptForm();
}

// The strip of a company's valid number; an office has the list of authorisations for it.
void HomePage::showValidNumber()
{
    const Session &session = m_context.session;
    m_strip->hide();
    if (!forCompany())
        return;
    const auto number = validNumber(session.workspace, session.account);
    if (!number)
        warn(number.error().sentence);
    else if (*number)
        m_strip->tell(**number);
}

void HomePage::print(qint64 dossierId)
{
    const auto opened = openPrintDialog(m_context.session.workspace, m_context.session.account, dossierId, this);
    if (!opened)
        warn(opened.error().sentence);
}

bool HomePage::focusSearch()
{
    m_search->activate();
    return true;
}

void HomePage::focusFirst()
{
    shownCards().constFirst()->table()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> HomePage::regions()
{
    QList<QWidget *> result = {m_search};
    for (DossierCard *card : shownCards())
        result.append(card);
    return result;
}

bool HomePage::forCompany() const
{
    return standsFor(m_context.session.account.role, Party::Company);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyLook();
}

void HomePage::applyLook()
{
    const Look &look = m_context.look;
    const int margin = look.px(width() < look.px(1300) ? 16 : 24);
    m_column->setContentsMargins(margin, look.px(16), margin, look.px(16));
    m_column->setSpacing(look.px(16));
    const bool tall = height() > look.px(900);
    m_toDo->table()->setVisibleRows(0, tall ? 16 : 10);
    m_waiting->table()->setVisibleRows(0, tall ? 10 : 5);
    m_results->table()->setVisibleRows(0, tall ? 26 : 15);
}

void HomePage::open(qint64 dossierId)
{
    emit navigate({.place = Place::Dossier, .dossierId = dossierId, .text = m_text, .back = Place::Home});
}

} // namespace rex
