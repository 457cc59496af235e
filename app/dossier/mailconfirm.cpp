// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/mailconfirm.h"

#include "forms/parts/label.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

MailConfirm::MailConfirm(const QString &title, const QString &question, const Decision &decision,
    MailPart::Compose compose, QWidget *parent)
    : DecisionFrame(u"confirm"_s, title, std::move(compose), parent)
    , m_decision(decision)
{
    QLabel *words = textLabel(question.toHtmlEscaped(), LabelKind::Body);
    words->setObjectName(u"confirmText"_s);
    content()->addWidget(words);
    addMail();
}

} // namespace rex
