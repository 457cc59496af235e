// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/actionpanel.h"

#include "app/dossier/commentfield.h"
#include "app/dossier/enclosures.h"
#include "app/dossier/mailpreview.h"
#include "app/dossier/outcome.h"
#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"
#include "model/domain/labels.h"
#include "model/domain/legaltexts.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString icon(Action action)
{
    switch (action) {
    case Action::Edit:
    case Action::Modify:
        return u"pencil"_s;
    case Action::Deposit:
    case Action::Answer:
    case Action::Resubmit:
        return u"arrow-right"_s;
    case Action::AddComment:
        return u"message-plus"_s;
    case Action::RequestInformation:
        return u"mail-forward"_s;
    case Action::Restart:
        return u"file-plus"_s;
    case Action::Reassign:
        return u"replace"_s;
    case Action::Grant:
    case Action::AcceptModification:
    case Action::GiveConsent:
    case Action::AnnulRevocation:
    case Action::Acknowledge:
        return u"check"_s;
    case Action::Abandon:
    case Action::Withdraw:
    case Action::WithdrawConsent:
    case Action::AskRevocation:
    case Action::Reject:
    case Action::RefuseModification:
    case Action::Revoke:
    case Action::Expire:
    case Action::ExpireModification:
        return u"ban"_s;
    }
    return {};
}

ButtonRole role(Action action)
{
    const bool ends = action == Action::Abandon || action == Action::Withdraw || action == Action::AskRevocation;
    return ends ? ButtonRole::Danger : ButtonRole::Neutral;
}

} // namespace

ActionPanel::ActionPanel(QWidget *parent)
    : QWidget(parent)
    , m_note(textLabel(legal::mandatoryNote(), LabelKind::Small))
    , m_combo(new QComboBox)
    , m_field(new Field(tr("&Action"), m_combo))
    , m_pressed(label({}, LabelKind::Strong))
    , m_requestTexts(new QComboBox)
    , m_requestTextsField(new Field(tr("&Modèle"), m_requestTexts))
    , m_comment(new CommentField)
    , m_enclosures(new Enclosures)
    , m_outcome(new Outcome)
    , m_validate(button(tr("&Valider"), {}, ButtonRole::Primary))
    , m_buttons(new QWidget)
    , m_none(textLabel({}, LabelKind::Secondary))
{
    setObjectName(u"actionPanel"_s);
    setAccessibleName(tr("Actions"));
    m_combo->setObjectName(u"action"_s);
    m_combo->setPlaceholderText(tr("Choisir une action"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the panel's width decides
    m_field->setMandatory(true).setPlacement(Field::Placement::Above);
    m_requestTexts->setObjectName(u"requestTexts"_s);
    m_requestTexts->setPlaceholderText(tr("Reprendre un modèle"));
    m_requestTexts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_requestTextsField->setPlacement(Field::Placement::Above);
    m_pressed->setObjectName(u"pressedAction"_s);
    m_validate->setObjectName(u"validate"_s);
    m_validate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_none->setObjectName(u"noAction"_s);
    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(label(tr("Actions"), LabelKind::Heading));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_note, m_none, m_field, m_pressed, m_requestTextsField, m_comment, m_enclosures, m_outcome})
        column->addWidget(widget);
    column->addWidget(m_validate, 0, Qt::AlignRight);
    column->addWidget(m_buttons);
    column->addStretch(1);

    connect(m_combo, &QComboBox::activated, this, [this] {
        const QVariant index = m_combo->currentData();
        choose(index.isValid() ? m_actions.value(index.toInt()) : nullptr);
    });
    connect(m_requestTexts, &QComboBox::activated, this, &ActionPanel::takeOver);
    connect(m_validate, &QPushButton::clicked, this, &ActionPanel::validate);
    connect(m_enclosures, &Enclosures::chooseRequested, this, &ActionPanel::attachRequested);
    connect(m_outcome, &Outcome::mailRequested, this, [this] { emit mailRequested(*m_chosen); });
}

void ActionPanel::setActions(
    const QList<const Transition *> &actions, const Dossier &dossier, const QString &whyNone)
{
    const Transition *kept = actions.contains(m_chosen) ? m_chosen : nullptr;
    m_actions = actions;
    m_dossier = dossier;
    m_combo->clear();
    qDeleteAll(m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (qsizetype i = 0; i < actions.size(); ++i) {
        switch (actions[i]->placement) {
        case Placement::Combo:
            m_combo->addItem(rex::label(actions[i]->action), int(i));
            break;
        case Placement::Button:
            addButton(actions[i]);
            break;
        case Placement::Form:
        case Placement::Nowhere:
            break;
        }
    }
    // the layout knows new buttons as hidden until they are shown, which is later
    const bool beside = std::any_of(actions.begin(), actions.end(),
        [](const Transition *row) { return row->placement == Placement::Button; });
    const bool any = m_combo->count() || beside;
    m_none->setText(whyNone);
    m_none->setHidden(any);
    m_note->setVisible(any);
    m_field->setVisible(m_combo->count());
    m_buttons->setVisible(beside);
    m_field->clearError();
    choose(kept);
}

void ActionPanel::addButton(const Transition *transition)
{
    QPushButton *push = button(rex::label(transition->action), icon(transition->action), role(transition->action));
    push->setObjectName(u"button_"_s + code(transition->action));
    m_buttons->layout()->addWidget(push);
    connect(push, &QPushButton::clicked, this, [this, transition] { press(transition); });
}

void ActionPanel::choose(const Transition *transition)
{
    m_chosen = transition;
    const bool fromCombo = transition && transition->placement == Placement::Combo;
    m_combo->setCurrentIndex(fromCombo ? m_combo->findData(int(m_actions.indexOf(transition))) : -1);
    m_pressed->setHidden(!transition || fromCombo);
    if (transition) {
        m_pressed->setText(rex::label(transition->action));
        m_field->clearError();
        m_outcome->tell(*transition, mailSubject(transition->mail));
    }
    const bool takesComment = transition && transition->comment != CommentRule::None;
    m_comment->setMandatory(!transition || transition->comment == CommentRule::Mandatory);
    m_requestTextsField->setVisible(transition && transition->action == Action::RequestInformation && !m_texts.isEmpty());
    m_comment->setVisible(takesComment || !m_comment->text().isEmpty()); // what was typed is never hidden
    m_enclosures->setVisible(transition && transition->takesDocuments());
    m_outcome->setVisible(transition && !transition->opensForm());
    m_validate->setVisible(transition || m_combo->count());
}

void ActionPanel::press(const Transition *transition)
{
    choose(transition);
    if (transition->comment != CommentRule::None) // « Valider » follows, with or without a word
        m_comment->setFocus(Qt::OtherFocusReason);
    else
        emit chosen(*transition);
}

void ActionPanel::validate()
{
    if (!m_chosen) {
        m_field->setError(tr("« Action » est obligatoire."));
        m_field->activate();
        return;
    }
    if (m_chosen->comment != CommentRule::None && !m_comment->check())
        return;
    emit chosen(*m_chosen);
}

void ActionPanel::setRequestTexts(const QList<RequestText> &texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    m_requestTexts->clear();
    for (const RequestText &text : texts)
        m_requestTexts->addItem(text.name);
    m_requestTexts->setCurrentIndex(-1);
    choose(m_chosen);
}

// What was typed before stays; the text can be changed before it leaves.
void ActionPanel::takeOver(int text)
{
    m_comment->add(m_texts.at(text).text);
    m_requestTexts->setCurrentIndex(-1);
    m_comment->setFocus(Qt::OtherFocusReason);
}

QString ActionPanel::comment() const
{
    return m_comment->text();
}

QList<NewAttachment> ActionPanel::attachments() const
{
    return m_chosen && m_chosen->takesDocuments() ? m_enclosures->files() : QList<NewAttachment>();
}

void ActionPanel::enclose(const QList<NewAttachment> &files)
{
    m_enclosures->add(files);
}

bool ActionPanel::isTyped() const
{
    return !m_comment->text().trimmed().isEmpty() || !m_enclosures->files().isEmpty();
}

void ActionPanel::clear()
{
    m_comment->clear();
    m_enclosures->clear();
    choose(nullptr);
}

void ActionPanel::activate()
{
    m_combo->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rex
