// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formeditor.h"

#include "forms/formactions.h"
#include "forms/formbody.h"
#include "forms/formoutline.h"
#include "forms/formsection.h"
#include "forms/look/look.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/stepsbar.h"
#include "forms/problemreport.h"
#include "forms/steps.h"
#include "forms/widthlimit.h"
#include "model/domain/legaltexts.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollBar>
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
constexpr int foldBelow = 1100; // width under which the outline folds into a combo box
constexpr int pageMargin = 24;
constexpr int narrowMargin = 16;
constexpr int pageTop = 10;
constexpr int pageBottom = 16;
constexpr int narrowBelow = 1300;
constexpr int outlineWidth = 236;
constexpr int narrowOutlineWidth = 208;

} // namespace

FormEditor::FormEditor(const Reference &reference, ExporterSource source, Mnemonics mnemonics, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_source(source)
    , m_outline(new FormOutline(stepTitles().first(), this))
    , m_scroll(new PageScroll(this))
    , m_page(new WidthLimit(widestContent, m_scroll->viewport()))
    , m_intro(new Banner(this))
    , m_answer(new Banner(this))
{
    setObjectName(u"formEditor"_s);
    m_intro->setObjectName(u"introBanner"_s);
    m_intro->setClosable(true);
    m_answer->setObjectName(u"answerBanner"_s);
    m_actions = new FormActions(mnemonics, source == ExporterSource::Account); // first: its letters are those that one learns
    layOut();
    // The form comes last and grows in its place: a tree of widgets that is moved is styled again as a whole.
    m_body = new FormBody(reference, mnemonics, source, m_page);
    m_page->setContent(m_body);
    m_report = new ProblemReport(*m_answer, *m_body, this);
    fillOutline();
    connectAll();
    addShortcuts(source == ExporterSource::Account);
    fold();
    m_savedForm = form();
    follow();
}

void FormEditor::layOut()
{
    const Look &look = Look::of(this);
    auto *steps = new StepsBar(stepTitles(), this);
    steps->setRemark(legal::mandatoryNote());
    m_scroll->setWidget(m_page);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(0, look.px(pageTop), 0, 0);
    content->setSpacing(look.px(pageTop));
    content->addLayout(inMargins(m_outline->combo()));
    content->addLayout(inMargins(m_intro));
    content->addLayout(inMargins(m_answer));
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
}

void FormEditor::fillOutline()
{
    QList<QWidget *> parts{&m_body->warning()};
    m_outline->add(legal::warningTitle(), SectionNav::State::Info);
    for (FormSection *section : m_body->sections()) {
        parts.append(section);
        m_outline->add(section->title(), SectionNav::State::ToFill);
    }
    m_scroll->setSections(parts);
}

void FormEditor::connectAll()
{
    m_followTimer.setSingleShot(true);
    m_followTimer.setInterval(followDelay);
    m_editedTimer.setSingleShot(true);
    m_editedTimer.setInterval(editedDelay);
    connect(m_body, &FormBody::changed, &m_followTimer, qOverload<>(&QTimer::start));
    connect(m_body, &FormBody::changed, &m_editedTimer, qOverload<>(&QTimer::start));
    connect(&m_followTimer, &QTimer::timeout, this, &FormEditor::follow);
    connect(&m_editedTimer, &QTimer::timeout, this, &FormEditor::edited);
    connect(m_scroll, &PageScroll::sectionChanged, m_outline, &FormOutline::setCurrent);
    connect(m_outline, &FormOutline::chosen, this, &FormEditor::showPart);
    connect(&m_body->warning(), &Banner::collapsedChanged, this, &FormEditor::warningFolded);
    connect(m_actions, &FormActions::back, this, &FormEditor::backRequested);
    connect(m_actions, &FormActions::check, this, &FormEditor::check);
    connect(m_actions, &FormActions::save, this, &FormEditor::save);
    connect(m_actions, &FormActions::submit, this, &FormEditor::submit);
    connect(m_report, &ProblemReport::otherChosen, this, &FormEditor::otherProblemChosen);
    connect(&m_body->exporter(), &ExporterSection::eoriTyped, this, &FormEditor::eoriTyped);
    connect(&Look::of(this), &Look::changed, this, &FormEditor::fold);
}

// What stands above the scroll area, so that it stays in view (look.md, Banner). A layout, not a widget:
// while its content is hidden it takes no space at all.
QLayout *FormEditor::inMargins(QWidget *content)
{
    constexpr int allOfIt = 1000;
    auto *row = new QHBoxLayout;
    m_above.append(row);
    row->addWidget(content, allOfIt);
    row->addStretch(1);
    return row;
}

void FormEditor::addShortcuts(bool saves)
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    if (saves)
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

void FormEditor::offer(const QString &text, std::function<void()> accepted, const QString &name)
{
    QPushButton *link = m_answer->addAction(text);
    link->setObjectName(name);
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
    showState(findProblems());
}

void FormEditor::clearProblems()
{
    clearAnswer();
    showState(findProblems());
}

void FormEditor::check()
{
    settle();
    setProblems(findProblems());
    emit controlled();
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
    const Problems found = findProblems();
    if (found.isEmpty())
        clearProblems();
    else
        setProblems(found);
    emit controlled();
    if (!hasErrors(found))
        emit submitRequested();
}

// Ends the typing: a combo box takes what was typed into it, and each field shows its value put in order.
void FormEditor::settle()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close(); // while the list of suggestions is open, the combo box is not told that it lost the
                        // focus
    QWidget *focused = QApplication::focusWidget();
    if (focused && m_body->isAncestorOf(focused)) {
        focused->clearFocus();
        focused->setFocus(Qt::OtherFocusReason);
    }
    m_body->setForm(form());
}

Problems FormEditor::findProblems() const
{
    return (m_others ? m_others() : Problems()) + validate(form(), m_reference, m_source);
}

void FormEditor::alsoCheck(std::function<Problems()> others)
{
    m_others = std::move(others);
}

void FormEditor::follow()
{
    m_followTimer.stop();
    const Problems now = findProblems();
    m_report->follow(now);
    showState(now);
}

void FormEditor::showState(const Problems &now)
{
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

// Takes the lengths of the visual language for the width there is.
void FormEditor::fold()
{
    const Look &look = Look::of(this);
    const bool narrow = width() < look.px(narrowBelow);
    const int margin = look.px(narrow ? narrowMargin : pageMargin);
    m_outline->setFolded(width() < look.px(foldBelow));
    m_outline->list()->setFixedWidth(look.px(narrow ? narrowOutlineWidth : outlineWidth));
    for (QLayout *row : std::as_const(m_above)) {
        row->setContentsMargins(margin, 0, margin, 0);
        row->itemAt(0)->widget()->setMaximumWidth(look.px(widestContent));
    }
    // The scroll bar stands in the margin, so that cards end where the banners above them do.
    const int right = std::max(0, margin - m_scroll->verticalScrollBar()->sizeHint().width());
    m_page->layout()->setContentsMargins(margin, 0, right, look.px(pageBottom));
}

void FormEditor::addPart(QWidget *part)
{
    m_body->addPart(part);
}

void FormEditor::setCompany(const std::optional<Company> &company)
{
    m_body->exporter().setCompany(company);
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
