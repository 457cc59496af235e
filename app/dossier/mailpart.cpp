// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/mailpart.h"

#include "forms/look/look.h"
#include "forms/parts/field.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

MailPart::MailPart(Compose compose, QWidget *parent)
    : QWidget(parent)
    , m_compose(std::move(compose))
    , m_subject(label({}, LabelKind::Heading))
    , m_recipient(label({}, LabelKind::Secondary))
    , m_text(new QPlainTextEdit)
    , m_addition(new QPlainTextEdit)
    , m_field(new Field(tr("A&jouter au courriel"), m_addition))
{
    const Look &look = Look::of(this);
    setObjectName(u"mailPart"_s);
    m_subject->setObjectName(u"mailSubject"_s);
    m_recipient->setObjectName(u"mailRecipient"_s);
    m_recipient->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"mailText"_s);
    m_text->setAccessibleName(tr("Texte du courriel"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(look.px(132));
    m_addition->setObjectName(u"mailAddition"_s);
    m_addition->setTabChangesFocus(true);
    m_addition->setFixedHeight(look.px(56));
    m_field->setPlacement(Field::Placement::Above);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(4));
    column->addWidget(m_subject);
    column->addWidget(m_recipient);
    column->addWidget(m_text);
    column->addSpacing(look.px(4));
    column->addWidget(m_field);
    connect(m_addition, &QPlainTextEdit::textChanged, this, [this] {
        m_field->clearError();
        showMail();
    });
}

void MailPart::tell(const Decision &decision)
{
    m_decision = decision;
    showMail();
}

void MailPart::showMail()
{
    m_decision.mailAddition = addition();
    const Mail mail = m_compose(m_decision);
    if (mail.body.isEmpty())
        return; // it cannot be read now: what stands here stays
    m_subject->setText(tr("Courriel : %1").arg(mail.subject));
    m_recipient->setText(tr("Envoyé à %1 dès que l’action est confirmée").arg(mail.recipient));
    if (m_text->toPlainText() != mail.body)
        m_text->setPlainText(mail.body);
    if (!addition().isEmpty()) // what was just written is seen
        m_text->moveCursor(QTextCursor::End);
}

QString MailPart::addition() const
{
    return m_addition->toPlainText().trimmed();
}

bool MailPart::refuse(const Error &error)
{
    if (!error.fields.contains("mailAddition"_L1))
        return false;
    m_field->setError(error.sentence);
    m_field->activate();
    return true;
}

} // namespace rex
