// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recap.h"

#include "forms/confirm.h"
#include "forms/formview.h"
#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/stepsbar.h"
#include "forms/steps.h"
#include "forms/widthlimit.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int widestContent = 1440;
constexpr int pageMargin = 24;
constexpr int pageTop = 12;

} // namespace

Recap::Recap(const Reference &reference, QWidget *parent)
    : QWidget(parent)
    , m_steps(new StepsBar(stepTitles()))
    , m_reminder(new Banner)
    , m_view(new FormView(reference, FormView::Mode::Recapitulate))
    , m_actions(new ActionBar)
{
    setObjectName(u"recap"_s);
    m_steps->setCurrent(1);
    const Look &look = Look::of(this);
    auto *scroll = new PageScroll(this);
    auto *page = new WidthLimit(widestContent, scroll->viewport());
    auto *content = new QWidget(page);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look.px(pageTop));
    rows->addWidget(m_reminder);
    rows->addWidget(m_view, 1);
    page->setContent(content);
    page->layout()->setContentsMargins(
        look.px(pageMargin), look.px(pageTop), look.px(pageMargin), look.px(pageTop));
    scroll->setWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_steps);
    column->addWidget(scroll, 1);
    column->addWidget(m_actions);
    buildActions();
    addShortcuts();
    connect(m_view, &FormView::modifyRequested, this, &Recap::modifyRequested);
}

void Recap::buildActions()
{
    QPushButton *cancel = button(tr("&Annuler"), {}, ButtonRole::Neutral);
    cancel->setObjectName(u"recapCancel"_s);
    QPushButton *backButton = button(tr("Re&tour"), u"arrow-left"_s, ButtonRole::Neutral);
    backButton->setObjectName(u"recapBack"_s);
    m_confirm = button(tr("&Confirmer"), u"check"_s, ButtonRole::Primary);
    m_confirm->setObjectName(u"recapConfirm"_s);
    m_actions->addLeft(cancel);
    m_actions->addRight(backButton);
    m_actions->addRight(m_confirm);
    connect(cancel, &QPushButton::clicked, this, &Recap::askCancel);
    connect(backButton, &QPushButton::clicked, this, &Recap::back);
    connect(m_confirm, &QPushButton::clicked, this, &Recap::askConfirm);
}

void Recap::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::Key_Escape), &Recap::back);
    add(QKeySequence(u"Ctrl+Return"_s), &Recap::askConfirm);
    add(QKeySequence(u"Ctrl+Enter"_s), &Recap::askConfirm);
}

void Recap::setForm(const Form &form, const QString &number)
{
    m_number = number;
    m_steps->setRemark(number);
    m_view->setForm(form);
    m_reminder->tell(Banner::Kind::Info, tr("Relisez les informations saisies."),
        number.isEmpty()
            ? tr("Le dossier n’est déposé qu’après « Confirmer ». « Annuler » abandonne toute la saisie.")
            : tr("Le dossier n’est déposé qu’après « Confirmer ». « Annuler » abandonne la saisie depuis la "
                 "dernière "
                 "sauvegarde ; le dossier sauvegardé reste intact."));
}

void Recap::focusFirst()
{
    m_confirm->setFocus(Qt::OtherFocusReason);
}

// The guide's window D3. What is lost is said, because it depends on what was saved (domain notes 7.3).
void Recap::askCancel()
{
    if (m_question && m_question->isVisible())
        return;
    const QString text = m_number.isEmpty()
        ? tr("Voulez-vous abandonner la procédure ? Les informations saisies seront perdues.")
        : tr("Voulez-vous abandonner la procédure ? Les informations saisies depuis la dernière sauvegarde "
             "seront "
             "perdues ; le dossier %1 reste tel qu’il a été sauvegardé.")
              .arg(m_number);
    m_question = Confirm::ask(this, tr("Abandonner la procédure"), text, [this] { emit cancelled(); });
}

// The guide's window D4.
void Recap::askConfirm()
{
    if (m_question && m_question->isVisible())
        return;
    m_question = Confirm::ask(this, tr("Déposer le dossier"), tr("Confirmez-vous le dépôt du dossier ?"),
        [this] { emit confirmed(); });
}

} // namespace rex
