// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/card.h"

#include "forms/look/look.h"
#include "forms/look/restyle.h"
#include "forms/parts/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

Card::Card(QWidget *parent)
    : Card({}, parent)
{
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
{
    build();
    setTitle(title);
    connect(&Look::of(this), &Look::changed, this, &Card::applyLook);
    applyLook();
}

void Card::build()
{
    m_strip = new QFrame(this);
    m_strip->setProperty("look", u"strip"_s);
    m_fold = new QToolButton(m_strip);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->hide();
    m_icon = new QLabel(m_strip);
    m_icon->hide();
    m_asterisk = label(u"*"_s, LabelKind::Asterisk, m_strip);
    m_asterisk->hide();
    m_title = label({}, LabelKind::Heading, m_strip);
    m_counter = new QLabel(m_strip);
    m_counter->setProperty("look", u"counter"_s);
    m_counter->setAlignment(Qt::AlignCenter);
    m_counter->hide();
    m_subtitle = elidedLabel(LabelKind::Small, m_strip);
    m_subtitle->hide();
    m_titleWidgets = new QHBoxLayout;
    m_tools = new QHBoxLayout;
    m_stripLayout = new QHBoxLayout(m_strip);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fold, m_icon, m_asterisk, m_title, m_counter})
        m_stripLayout->addWidget(widget);
    m_stripLayout->addLayout(m_titleWidgets);
    m_stripLayout->addWidget(m_subtitle);
    m_stripLayout->addStretch();
    m_stripLayout->addLayout(m_tools);

    m_bodyBox = new QWidget(this);
    m_body = new QVBoxLayout(m_bodyBox);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_bodyBox, 1);
    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
}

void Card::applyLook()
{
    const Look &look = Look::of(this);
    m_stripLayout->setContentsMargins(look.px(16), 0, look.px(12), 0);
    m_stripLayout->setSpacing(look.px(8));
    m_titleWidgets->setSpacing(look.px(8));
    m_tools->setSpacing(look.px(8));
    m_strip->setFixedHeight(look.px(m_tools->isEmpty() ? 34 : 40));
    m_fold->setIcon(look.icon(m_collapsed ? u"chevron-right"_s : u"chevron-down"_s));
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(look.pixmap(m_iconName, Token::Text2, look.px(18), devicePixelRatioF()));
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_strip->setHidden(title.isEmpty());
    setAccessibleName(title);
    m_fold->setAccessibleName(tr("Replier ou déplier\u00a0: %1").arg(title));
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setMandatory(bool mandatory)
{
    m_asterisk->setVisible(mandatory);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setHidden(subtitle.isEmpty());
}

void Card::setIcon(const QString &name)
{
    m_iconName = name;
    m_icon->setHidden(name.isEmpty());
    applyLook();
}

void Card::setCounter(int count)
{
    m_counter->setText(locale().toString(count));
    m_counter->setHidden(count < 0);
}

void Card::addTitleWidget(QWidget *widget)
{
    m_titleWidgets->addWidget(widget);
}

void Card::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
    applyLook();
}

void Card::addContent(QWidget *content)
{
    const Look &look = Look::of(this);
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10));
    padded->addWidget(content);
    m_body->addLayout(padded);
}

void Card::addFullWidth(QWidget *widget)
{
    m_body->addWidget(widget);
}

void Card::addSeparator()
{
    auto *line = new QFrame(m_bodyBox);
    line->setProperty("look", u"line"_s);
    line->setFixedHeight(1);
    m_body->addWidget(line);
}

void Card::setCollapsible(bool collapsible)
{
    m_fold->setVisible(collapsible);
    if (!collapsible)
        setCollapsed(false);
}

void Card::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    m_bodyBox->setHidden(collapsed);
    m_strip->setProperty("bare", collapsed);
    restyle(m_strip);
    m_fold->setAccessibleDescription(collapsed ? tr("Replié") : tr("Déplié"));
    applyLook();
    emit collapsedChanged(collapsed);
}

} // namespace rex
