// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mails/mailpanel.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "forms/parts/marklabel.h"
#include "model/domain/labels.h"
#include "model/lists/mailmodel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

MailPanel::MailPanel(const OutboxMail &mail, bool opensDossier, QWidget *parent)
    : Card(mail.mail.subject, parent)
    , m_mail(mail)
{
    setObjectName(u"mailPanel"_s);
    setIcon(u"mail"_s);
    auto *text = new QPlainTextEdit(mail.mail.body);
    text->setObjectName(u"mailText"_s);
    text->setAccessibleName(tr("Texte du courriel"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(Look::of(this).px(200));
    addContent(facts());
    addSeparator();
    addContent(text);
    addContent(buttons(opensDossier));
    body()->addStretch();
}

QWidget *MailPanel::facts()
{
    const Look &look = Look::of(this);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.px(8));
    auto *state = new MarkLabel;
    state->setObjectName(u"mailState"_s);
    state->setMark(markIcon(m_mail.state), rex::label(m_mail.state), markTone(m_mail.state));
    column->addWidget(state, 0, Qt::AlignLeft);
    if (const QString said = remark(m_mail); !said.isEmpty()) {
        QLabel *why = textLabel(said.toHtmlEscaped(), m_mail.error.isEmpty() ? LabelKind::Body : LabelKind::Error);
        why->setObjectName(u"mailRemark"_s);
        column->addWidget(why);
    }
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(look.px(4));
    grid->setHorizontalSpacing(look.px(8));
    grid->setColumnStretch(1, 1);
    addFact(*grid, tr("Destinataire :"), m_mail.mail.recipient);
    addFact(*grid, tr("Dossier :"), m_mail.dossierNumber);
    addFact(*grid, tr("Créé le :"), shown(m_mail.created));
    if (m_mail.sent.isValid())
        addFact(*grid, tr("Envoyé le :"), shown(m_mail.sent));
    addFact(*grid, tr("Essais :"), QString::number(m_mail.attempts));
    column->addLayout(grid);
    return box;
}

void MailPanel::addFact(QGridLayout &grid, const QString &name, const QString &value)
{
    const int row = grid.rowCount();
    grid.addWidget(rex::label(name, LabelKind::Secondary), row, 0, Qt::AlignTop);
    QLabel *text = textLabel(value, LabelKind::Body);
    text->setTextFormat(Qt::PlainText);
    text->setAccessibleName(name + u' ' + value);
    grid.addWidget(text, row, 1);
}

QWidget *MailPanel::buttons(bool opensDossier)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::of(this).px(8));
    const auto add = [&](const QString &text, const QString &icon, const QString &name, void (MailPanel::*asked)()) {
        QPushButton *push = button(text, icon, ButtonRole::Neutral);
        push->setObjectName(name);
        connect(push, &QPushButton::clicked, this, asked);
        column->addWidget(push, 0, Qt::AlignLeft);
    };
    if (m_mail.state == MailState::Waiting || m_mail.state == MailState::Failed)
        add(tr("&Réessayer"), u"refresh"_s, u"retryMail"_s, &MailPanel::retryAsked);
    add(tr("Enregistrer en .&eml"), u"device-floppy"_s, u"saveMail"_s, &MailPanel::saveAsked);
    if (opensDossier)
        add(tr("&Ouvrir le dossier"), u"folder-open"_s, u"openMailDossier"_s, &MailPanel::dossierAsked);
    return box;
}

} // namespace rex
