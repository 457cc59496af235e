// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/tile.h"

#include "forms/look/look.h"
#include "forms/look/restyle.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rex {

Tile::Tile(const QString &icon, const QString &title, const QString &description, QWidget *parent)
    : QFrame(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_title(label(title, LabelKind::Heading, this))
    , m_description(label(description, LabelKind::Secondary, this))
    , m_lock(new QLabel(this))
    , m_reason(label({}, LabelKind::Small, this))
    , m_enter(buttonTrailing(tr("ENTRER"), u"arrow-right"_s, ButtonRole::Neutral, this))
{
    setAccessibleName(title);
    m_title->setProperty("look", u"tileTitle"_s);
    m_enter->setAccessibleName(tr("ENTRER : %1").arg(title));
    for (QLabel *text : {m_title, m_description})
        text->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_enter);
    foot->addWidget(m_lock);
    foot->addWidget(m_reason);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_description);
    column->addStretch();
    column->addLayout(foot);
    connect(m_enter, &QPushButton::clicked, this, &Tile::entered);
    connect(&Look::of(this), &Look::changed, this, &Tile::applyLook);
    setClosed({});
}

void Tile::applyLook()
{
    const Look &look = Look::of(this);
    const Token token = m_closed ? Token::DisabledText : Token::Link;
    m_icon->setPixmap(look.pixmap(m_iconName, token, look.px(28), devicePixelRatioF()));
    m_lock->setPixmap(look.pixmap(u"lock"_s, Token::DisabledText, look.px(16), devicePixelRatioF()));
    layout()->setContentsMargins(look.px(17), look.px(16), look.px(17), look.px(16));
    layout()->setSpacing(look.px(10));
}

void Tile::setMain(bool main)
{
    setButtonRole(m_enter, main ? ButtonRole::Primary : ButtonRole::Neutral);
    m_enter->setIcon(Look::of(this).iconBesideText(u"arrow-right"_s, main ? Token::OnAccent : Token::Text));
}

void Tile::setClosed(const QString &reason)
{
    m_closed = !reason.isEmpty();
    m_reason->setText(reason);
    m_reason->setVisible(m_closed);
    m_lock->setVisible(m_closed);
    m_enter->setHidden(m_closed);
    setAccessibleDescription(reason);
    setProperty("closed", m_closed);
    const auto labels = findChildren<QLabel *>();
    restyle(this);
    for (QLabel *child : labels) {
        restyle(child);
    }
    applyLook();
}

} // namespace rex
