// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mails/requesttemplatepanel.h"

#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/field.h"
#include "forms/parts/flowlayout.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

RequestTemplatePanel::RequestTemplatePanel(const RequestTemplate &text, QWidget *parent)
    : Card(text.id ? tr("Modifier le modèle") : tr("Nouveau modèle"), parent)
    , m_stored(text)
    , m_conflict(new Banner)
    , m_takeOver(button({}, {}, ButtonRole::Link))
    , m_drop(button(tr("Abandonner ma saisie"), {}, ButtonRole::Link))
    , m_name(new QLineEdit(text.name))
    , m_body(new QPlainTextEdit(text.body))
    , m_nameField(new Field(tr("&Nom"), m_name))
    , m_bodyField(new Field(tr("Te&xte"), m_body))
{
    setObjectName(u"templatePanel"_s);
    setIcon(u"message"_s);
    m_name->setObjectName(u"templateName"_s);
    m_body->setObjectName(u"templateBody"_s);
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(Look::of(this).px(220));
    addContent(conflict());
    for (Field *field : {m_nameField, m_bodyField}) {
        field->setMandatory(true).setPlacement(Field::Placement::Above);
        addContent(field);
    }
    addContent(words());
    addContent(buttons());
    body()->addStretch();
    connect(m_name, &QLineEdit::textEdited, m_nameField, [this] { m_nameField->clearError(); });
    connect(m_body, &QPlainTextEdit::textChanged, m_bodyField, [this] { m_bodyField->clearError(); });
}

QWidget *RequestTemplatePanel::conflict()
{
    m_conflict->setObjectName(u"templateConflict"_s);
    m_takeOver->setObjectName(u"takeOver"_s);
    m_drop->setObjectName(u"dropTyping"_s);
    auto *offers = new QWidget;
    auto *flow = new FlowLayout(offers, Look::of(this).px(20), Look::of(this).px(4));
    flow->addWidget(m_takeOver);
    flow->addWidget(m_drop);
    m_conflict->setContent(offers);
    m_conflict->hide();
    connect(m_takeOver, &QPushButton::clicked, this, &RequestTemplatePanel::takeOver);
    connect(m_drop, &QPushButton::clicked, this, [this] { emit droppedFor(m_present); });
    return m_conflict;
}

// Each puts itself where the cursor stands.
QWidget *RequestTemplatePanel::words()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(2));
    column->addWidget(textLabel(tr("Champs remplacés au moment de la demande\u00a0:"), LabelKind::Secondary));
    for (const Placeholder &placeholder : placeholders()) {
        QPushButton *insert = button(placeholder.word, {}, ButtonRole::Link);
        insert->setObjectName(u"insert_"_s + placeholder.word);
        insert->setAccessibleName(tr("Insérer %1").arg(placeholder.word));
        connect(insert, &QPushButton::clicked, this, [this, word = placeholder.word] {
            m_body->insertPlainText(word);
            m_body->setFocus(Qt::OtherFocusReason);
        });
        auto *line = new QHBoxLayout;
        line->setSpacing(Look::of(this).px(6));
        line->addWidget(insert);
        line->addWidget(label(placeholder.meaning, LabelKind::Small), 1);
        column->addLayout(line);
    }
    return box;
}

QWidget *RequestTemplatePanel::buttons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::of(this).px(8));
    if (m_stored.id) {
        m_remove = button(tr("&Supprimer"), u"trash"_s, ButtonRole::Danger);
        m_remove->setObjectName(u"removeTemplate"_s);
        connect(m_remove, &QPushButton::clicked, this, &RequestTemplatePanel::removeAsked);
        row->addWidget(m_remove);
    }
    row->addStretch();
    QPushButton *cancel = button(tr("&Annuler"), {}, ButtonRole::Neutral);
    cancel->setObjectName(u"cancelTemplate"_s);
    connect(cancel, &QPushButton::clicked, this, &RequestTemplatePanel::cancelled);
    QPushButton *save = button(tr("&Enregistrer"), {}, ButtonRole::Primary);
    save->setObjectName(u"saveTemplate"_s);
    connect(save, &QPushButton::clicked, this, &RequestTemplatePanel::check);
    row->addWidget(cancel);
    row->addWidget(save);
    return box;
}

RequestTemplate RequestTemplatePanel::typed() const
{
    RequestTemplate text = m_stored;
    text.name = m_name->text();
    text.body = m_body->toPlainText();
    return normalised(text);
}

bool RequestTemplatePanel::isChanged() const
{
    return typed() != normalised(m_stored);
}

void RequestTemplatePanel::check()
{
    m_nameField->clearError();
    m_bodyField->clearError();
    const Problems problems = validate(typed());
    for (const Problem &problem : problems)
        (problem.field == "name"_L1 ? m_nameField : m_bodyField)->setError(problem.sentence + u'.');
    if (problems.isEmpty())
        emit saveAsked();
    else
        (m_nameField->hasError() ? m_nameField : m_bodyField)->activate();
}

// What was typed stays: one goes on over the other's text, or takes it.
void RequestTemplatePanel::tellConflict(const std::optional<RequestTemplate> &present)
{
    const RequestTemplate now = present.value_or(RequestTemplate());
    if (m_present == now && !m_conflict->isHidden())
        return; // said already
    m_present = now;
    m_conflict->tell(Banner::Kind::Error, present ? changeSentence(*present) : goneSentence(),
        present ? tr("Votre saisie est gardée ; la liste montre la version actuelle.") : tr("Votre saisie est gardée."));
    m_takeOver->setText(
        present ? tr("Reprendre ma saisie sur la version actuelle") : tr("Reprendre ma saisie comme nouveau modèle"));
    m_drop->setVisible(present.has_value());
}

// « Enregistrer » writes over this version from now on.
void RequestTemplatePanel::takeOver()
{
    m_stored = m_present;
    m_conflict->hide();
    if (m_remove)
        m_remove->setVisible(m_stored.id != 0);
    m_body->setFocus(Qt::OtherFocusReason);
}

bool RequestTemplatePanel::showError(const Error &error)
{
    if (!error.fields.contains("name"_L1))
        return false;
    m_nameField->setError(error.sentence);
    m_nameField->activate();
    return true;
}

void RequestTemplatePanel::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace rex
