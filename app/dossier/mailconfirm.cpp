// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/mailconfirm.h"

#include "forms/look/look.h"
#include "forms/parts/label.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

MailConfirm::MailConfirm(const QString &title, const QString &question, const Decision &decision,
    MailPart::Compose compose, QWidget *parent)
    : VerbDialog(u"confirm"_s, title, tr("&OK"), parent)
    , m_decision(decision)
    , m_mail(new MailPart(std::move(compose)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    content()->setSpacing(Look::of(this).px(12));
    content()->addWidget(textLabel(question.toHtmlEscaped(), LabelKind::Body));
    content()->addWidget(m_mail);
    m_mail->tell(m_decision);
}

void MailConfirm::accept()
{
    m_decision.mailAddition = m_mail->addition();
    emit confirmed(m_decision);
}

} // namespace rex
