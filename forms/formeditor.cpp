// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formeditor.h"

#include "forms/formactions.h"
#include "forms/formbody.h"
#include "forms/formoutline.h"
#include "forms/formsection.h"
#include "forms/look/look.h"
#include "forms/mnemonics.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/stepsbar.h"
#include "forms/problemreport.h"
#include "forms/steps.h"
#include "forms/widthlimit.h"
#include "model/domain/legaltexts.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rex {

namespace {

constexpr auto followDelay = 150ms;
constexpr auto editedDelay = 1s;
constexpr int widestContent = 1180;
constexpr int foldBelow = 1000; // width under which the outline folds into a combo box
constexpr int pageMargin = 24;
constexpr int pageTop = 10;
constexpr int pageBottom = 16;
constexpr int narrowBelow = 1300;
constexpr int outlineWidth = 236;
constexpr int narrowOutlineWidth = 208;

} // namespace

FormEditor::FormEditor(const Reference &reference, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_outline(new FormOutline(stepTitles().first(), this))
    , m_scroll(new PageScroll)
    , m_intro(new Banner)
    , m_answer(new Banner)
{
    setObjectName(u"formEditor"_s);
    m_intro->setObjectName(u"introBanner"_s);
    m_answer->setObjectName(u"answerBanner"_s);
    Mnemonics mnemonics;
    m_actions = new FormActions(mnemonics);
    m_body = new FormBody(reference, mnemonics);
    m_report = new ProblemReport(*m_answer, *m_body, this);
    build();
    addShortcuts();
    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(followDelay);
    m_editedTimer.setSingleShot(true);
    m_editedTimer.setInterval(editedDelay);
    connect(m_body, &FormBody::changed, &m_followTimer, qOverload<>(&QTimer::start));
    connect(m_body, &FormBody::changed, &m_editedTimer, qOverload<>(&QTimer::start));
    connect(&m_followTimer, &QTimer::timeout, this, &FormEditor::follow);
    connect(&m_editedTimer, &QTimer::timeout, this, &FormEditor::edited);
    connect(&Look::of(this), &Look::changed, this, &FormEditor::fold);
    m_savedForm = form();
    follow();
}

void FormEditor::build()
{
    const Look &look = Look::of(this);
    auto *steps = new StepsBar(stepTitles());
    steps->setRemark(legal::mandatoryNote());
    QList<QWidget *> parts{&m_body->warning()};
    m_outline->add(legal::warningTitle(), SectionNav::State::Info);
    for (FormSection *section : m_body->sections()) {
        parts.append(section);
        m_outline->add(section->title(), SectionNav::State::ToFill);
    }
    auto *page = new WidthLimit(m_body, widestContent);
    page->layout()->setContentsMargins(look.px(pageMargin), 0, look.px(pageMargin), look.px(pageBottom));
    m_scroll->setWidget(page);
    m_scroll->setSections(parts);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, look.px(pageTop), 0, 0);
    content->setSpacing(look.px(pageTop));
    content->addWidget(m_outline->combo());
    content->addLayout(bannerRow(m_intro));
    content->addLayout(bannerRow(m_answer));
    content->addWidget(m_scroll, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_outline->list());
    middle->addLayout(content, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(steps);
    column->addLayout(middle, 1);
    column->addWidget(m_actions);

    connect(m_scroll, &PageScroll::sectionChanged, m_outline, &FormOutline::setCurrent);
    connect(m_outline, &FormOutline::chosen, this, &FormEditor::showPart);
    connect(&m_body->warning(), &Banner::collapsedChanged, this, &FormEditor::warningFolded);
    connect(m_actions, &FormActions::back, this, &FormEditor::backRequested);
    connect(m_actions, &FormActions::check, this, &FormEditor::check);
    connect(m_actions, &FormActions::save, this, &FormEditor::save);
    connect(m_actions, &FormActions::submit, this, &FormEditor::submit);
}

// Above the scroll area, so that a message stays in view (look.md, Banner). A layout, not a widget: while the
// banner is hidden it takes no space at all.
QLayout *FormEditor::bannerRow(Banner *banner)
{
    constexpr int allOfIt = 1000;
    const int margin = Look::of(this).px(pageMargin);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(banner, allOfIt);
    row->addStretch(1);
    banner->setClosable(true);
    return row;
}

void FormEditor::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(u"Ctrl+S"_s), &FormEditor::save);
    add(QKeySequence(u"Ctrl+Return"_s), &FormEditor::submit);
    add(QKeySequence(u"Ctrl+Enter"_s), &FormEditor::submit);
    add(QKeySequence(u"F8"_s), [this] { m_report->goToNext(); });
}

void FormEditor::setForm(const Form &form)
{
    m_body->setForm(form);
    m_savedForm = this->form();
    clearAnswer();
    follow();
}

void FormEditor::setTyped(const Form &form)
{
    m_body->setForm(form);
    follow();
}

Form FormEditor::form() const
{
    return normalised(m_body->form());
}

void FormEditor::setSavedState(const QString &number, const QDateTime &savedAt)
{
    m_savedForm = form();
    m_state = {number, savedAt, true};
    setModified(false);
}

void FormEditor::setModified(bool modified)
{
    const bool changed = m_state.modified != modified;
    m_state.modified = modified;
    m_actions->setState(m_state);
    if (changed)
        emit modifiedChanged(modified);
}

void FormEditor::setIntroBanner(Banner::Kind kind, const QString &title, const QString &text)
{
    if (title.isEmpty())
        m_intro->hide();
    else
        m_intro->tell(kind, title, text);
}

void FormEditor::tell(Banner::Kind kind, const QString &title, const QString &text)
{
    clearAnswer();
    m_answer->setClosable(true);
    m_answer->tell(kind, title, text);
}

void FormEditor::offer(const QString &text, std::function<void()> accepted)
{
    QPushButton *link = m_answer->addAction(text);
    link->setObjectName(u"answerAction"_s);
    connect(link, &QPushButton::clicked, this, std::move(accepted));
}

void FormEditor::clearAnswer()
{
    m_report->clear();
    m_answer->clearActions();
}

void FormEditor::setProblems(const Problems &problems)
{
    m_answer->clearActions();
    m_report->show(problems);
    follow();
}

void FormEditor::clearProblems()
{
    clearAnswer();
    follow();
}

void FormEditor::check()
{
    settle();
    setProblems(validate(form(), m_reference));
}

void FormEditor::save()
{
    settle();
    const Problems problems = validateDraft(form());
    if (hasErrors(problems)) {
        setProblems(problems);
        return;
    }
    m_editedTimer.stop();
    emit saveRequested();
}

void FormEditor::submit()
{
    settle();
    const Problems problems = validate(form(), m_reference);
    if (problems.isEmpty())
        clearProblems();
    else
        setProblems(problems);
    if (!hasErrors(problems))
        emit submitRequested();
}

// Ends the typing: a combo box takes what was typed into it, and each field shows its value put in order.
void FormEditor::settle()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && m_body->isAncestorOf(focused)) {
        focused->clearFocus();
        focused->setFocus(Qt::OtherFocusReason);
    }
    m_body->setForm(form());
}

// Keeps outline, marks and the state in step with what is typed.
void FormEditor::follow()
{
    m_followTimer.stop();
    const Problems now = validate(form(), m_reference);
    m_report->follow(now);
    int part = 1; // 0 is the warning message
    for (const FormSection *section : m_body->sections()) {
        const bool done = std::none_of(now.begin(), now.end(), [&](const Problem &problem) {
            return problem.blocking && problem.section == section->section();
        });
        m_outline->setState(part++, done ? SectionNav::State::Done : SectionNav::State::ToFill,
            m_report->errorCount(section->section()));
    }
    setModified(isModified());
}

void FormEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FormEditor::fold()
{
    const Look &look = Look::of(this);
    m_outline->setFolded(width() < look.px(foldBelow));
    m_intro->setMaximumWidth(look.px(widestContent));
    m_answer->setMaximumWidth(look.px(widestContent));
    m_outline->list()->setFixedWidth(
        look.px(width() < look.px(narrowBelow) ? narrowOutlineWidth : outlineWidth));
}

void FormEditor::setWarningFolded(bool folded)
{
    m_body->warning().setCollapsed(folded);
}

void FormEditor::showPart(int part)
{
    if (part == 0)
        m_scroll->showSection(&m_body->warning());
    else
        showSection(m_body->sections()[part - 1]->section());
}

void FormEditor::showSection(Section section)
{
    if (FormSection *found = m_body->section(section)) {
        m_scroll->showSection(found);
        found->focusFirst();
    }
}

void FormEditor::focusFirst()
{
    m_body->section(Section::Office)->focusFirst();
}

QList<QWidget *> FormEditor::regions() const
{
    return {m_outline->list()->isHidden() ? static_cast<QWidget *>(m_outline->combo()) : m_outline->list(),
        m_scroll, m_actions};
}

} // namespace rex
