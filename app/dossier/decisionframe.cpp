// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/decisionframe.h"

#include "forms/look/look.h"
#include "forms/parts/buttons.h"
#include "forms/parts/flowlayout.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

DecisionFrame::DecisionFrame(const QString &prefix, const QString &title, MailPart::Compose compose, QWidget *parent)
    : VerbDialog(prefix, title, tr("&OK"), parent)
    , m_banner(new Banner)
    , m_offers(new QWidget)
    , m_differences(button(tr("Voir les différences"), {}, ButtonRole::Link))
    , m_takeOver(button(tr("Reprendre ma saisie sur la version actuelle"), {}, ButtonRole::Link))
    , m_mail(new MailPart(std::move(compose)))
{
    const Look &look = Look::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_banner->setObjectName(u"decisionBanner"_s);
    m_differences->setObjectName(u"seeDifferences"_s);
    m_takeOver->setObjectName(u"takeOver"_s);
    auto *offers = new FlowLayout(m_offers, look.px(20), look.px(4));
    offers->addWidget(m_differences);
    offers->addWidget(m_takeOver);
    m_banner->setContent(m_offers);
    content()->setSpacing(look.px(12));
    content()->addWidget(m_banner);
    m_banner->hide();
    connect(m_differences, &QPushButton::clicked, this, &DecisionFrame::differencesRequested);
    connect(m_takeOver, &QPushButton::clicked, this, &DecisionFrame::takeOverRequested);
}

void DecisionFrame::addMail()
{
    content()->addWidget(m_mail);
    content()->addStretch(1); // where the banner stood before it became shorter
    tellMail();
}

void DecisionFrame::tellMail()
{
    m_mail->tell(typed());
}

void DecisionFrame::accept()
{
    if (!isVisible())
        return; // decided already: a second click of the same hand
    m_banner->hide();
    if (const std::optional<Error> error = check())
        return refuse(*error);
    Decision decision = typed();
    decision.mailAddition = m_mail->addition();
    emit confirmed(decision);
}

void DecisionFrame::refuse(const Error &error)
{
    if (!m_mail->refuse(error))
        tell(Banner::Kind::Error, error.sentence);
}

void DecisionFrame::tell(Banner::Kind kind, const QString &sentence)
{
    m_offers->hide();
    m_banner->tell(kind, {}, sentence);
}

// The second click of a double one must not decide on what nobody has looked at.
void DecisionFrame::tellConflict(const QString &sentence, bool different)
{
    tell(Banner::Kind::Error, sentence);
    m_differences->setVisible(different);
    m_offers->show();
    setVerbAvailable(false);
    m_stopped = true;
}

void DecisionFrame::warn(const QString &sentence)
{
    if (!m_stopped)
        tell(Banner::Kind::Warning, sentence);
}

void DecisionFrame::tellEnd(const QString &sentence)
{
    tell(Banner::Kind::Error, sentence);
    setVerbAvailable(false);
    m_stopped = true;
}

void DecisionFrame::goOn(const QString &sentence)
{
    tell(Banner::Kind::Info, sentence);
    tellMail(); // it is written from the dossier
    setVerbAvailable(true);
    m_stopped = false;
}

} // namespace rex
