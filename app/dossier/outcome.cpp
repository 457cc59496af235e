// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/outcome.h"

#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "model/domain/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

Outcome::Outcome(QWidget *parent)
    : Banner(parent)
    , m_status(textLabel({}, LabelKind::Body))
    , m_mail(textLabel({}, LabelKind::Body))
    , m_showMail(button(tr("Voir le courriel avant l’envoi"), {}, ButtonRole::Link))
{
    setObjectName(u"outcome"_s);
    m_status->setObjectName(u"nextStatus"_s);
    m_mail->setObjectName(u"nextMail"_s);
    m_showMail->setObjectName(u"showMail"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_status);
    column->addWidget(m_mail);
    column->addWidget(m_showMail, 0, Qt::AlignLeft);
    setBesideIcon(content);
    connect(m_showMail, &QPushButton::clicked, this, &Outcome::mailRequested);
}

void Outcome::tell(const Transition &transition, const QString &mailSubject)
{
    const bool mail = !mailSubject.isEmpty();
    m_status->setText(tr("Statut après l’action : <b>%1</b>").arg(rex::label(transition.to)));
    m_mail->setText(mail ? tr("Courriel : <b>%1</b>").arg(mailSubject) : tr("Aucun courriel n’est envoyé."));
    m_showMail->setVisible(mail);
    setIcon(mail ? u"mail-forward"_s : u"info-circle"_s);
    show();
}

} // namespace rex
