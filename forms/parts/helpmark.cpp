// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/helpmark.h"

#include "forms/look/look.h"
#include "forms/parts/bubble.h"

using namespace Qt::StringLiterals;

namespace rex {

HelpMark::HelpMark(const QString &subject, const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setProperty("look", u"help"_s);
    setIcon(Look::of(this).icon(u"help-circle"_s, Token::Link));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setHelp(subject, text);
    connect(this, &QToolButton::clicked, this, &HelpMark::open);
}

void HelpMark::setHelp(const QString &subject, const QString &text)
{
    m_subject = subject;
    m_text = text;
    setAccessibleName(tr("Aide\u00a0: %1").arg(subject));
    setToolTip(accessibleName());
}

void HelpMark::open()
{
    auto *bubble = new Bubble(m_subject, m_text, this);
    bubble->popUp();
}

} // namespace rex
