// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/banner.h"

#include "forms/look/look.h"
#include "forms/look/restyle.h"
#include "forms/parts/buttons.h"
#include "forms/parts/flowlayout.h"
#include "forms/parts/label.h"
#include "forms/parts/linkline.h"
#include "forms/parts/pagescroll.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

QString toneName(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return u"success"_s;
    case Banner::Kind::Warning:
        return u"warning"_s;
    case Banner::Kind::Error:
        return u"error"_s;
    case Banner::Kind::Info:
        return u"info"_s;
    }
    return {};
}

constexpr int mostLinkHeight = 168; // seven lines at 100 %: what the banner stands above stays in view

// As tall as the links are, up to a height; above it they scroll.
class LinkScroll : public PageScroll
{
public:
    using PageScroll::PageScroll;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return std::min(widget()->heightForWidth(width), Look::of(this).px(mostLinkHeight));
    }
    // The most that it may be: a layout gives what heightForWidth() asks for, and cuts what is above the hint.
    QSize sizeHint() const override { return {widget()->sizeHint().width(), Look::of(this).px(mostLinkHeight)}; }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), 0}; }
};

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    build();
    connect(&Look::of(this), &Look::changed, this, &Banner::applyLook);
    applyLook();
    hide();
}

Banner::Banner(Kind kind, const QString &title, const QString &text, QWidget *parent)
    : Banner(parent)
{
    tell(kind, title, text);
}

void Banner::build()
{
    setFocusPolicy(Qt::NoFocus);
    m_icon = new QLabel(this);
    m_title = label({}, LabelKind::Heading, this);
    m_title->setProperty("look", u"bannerTitle"_s);
    m_title->setWordWrap(true);
    m_text = textLabel({}, LabelKind::Body, this);
    m_linkScroll = new LinkScroll(this);
    m_linkScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy asTallAsNeeded(QSizePolicy::Preferred, QSizePolicy::Preferred);
    asTallAsNeeded.setHeightForWidth(true);
    m_linkScroll->setSizePolicy(asTallAsNeeded);
    m_linkBox = new QWidget;
    m_linkFlow = new FlowLayout(m_linkBox, 28, 2);
    m_linkScroll->setWidget(m_linkBox);
    m_linkBox->setAutoFillBackground(false); // the banner's own shows through
    m_actions = new QHBoxLayout;
    m_fold = button(tr("Replier"), u"chevron-up"_s, ButtonRole::Quiet, this);
    m_fold->setLayoutDirection(Qt::RightToLeft);
    m_close = iconButton(u"x"_s, tr("Fermer le message"), this);
    m_body = new QVBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_linkScroll}) {
        m_body->addWidget(widget);
        widget->hide();
    }
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *row = new QHBoxLayout;
    m_row = row;
    m_column->addLayout(row);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_body, 1);
    row->addLayout(m_actions);
    row->addWidget(m_fold, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_fold->hide();
    m_close->hide();
    connect(m_fold, &QPushButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Banner::applyLook()
{
    const Look &look = Look::of(this);
    const Tone &tone = toneNamed(toneName(m_kind));
    const QString icon = m_iconName.isEmpty() ? QString::fromLatin1(tone.icon) : m_iconName;
    m_icon->setPixmap(look.pixmap(icon, tone.text, look.px(18), devicePixelRatioF()));
    m_close->setIcon(look.icon(u"x"_s, tone.text));
    m_fold->setIcon(look.iconBesideText(m_collapsed ? u"chevron-down"_s : u"chevron-up"_s, tone.text));
    QHBoxLayout *row = m_row;
    row->setContentsMargins(look.px(13), look.px(5), look.px(10), look.px(5));
    if (m_content) // under the title and up to the right edge, also below « Replier »
        m_content->setContentsMargins(look.px(13 + 18 + 10), 0, look.px(16), look.px(9));
    m_body->setContentsMargins(0, look.px(4), 0, look.px(4));
    m_icon->setFixedHeight(QFontMetrics(look.font(Look::Text::StrongActive)).height() + 2 * look.px(4));
    // One sentence alone stands in the middle, with its icon; a title has its icon beside it.
    const bool alone = m_title->text().isEmpty() && m_links.isEmpty() && !m_content && !m_beside;
    row->setAlignment(m_icon, alone ? Qt::AlignVCenter : Qt::AlignTop);
    m_body->setAlignment(m_text, alone ? Qt::AlignVCenter : Qt::Alignment());
    row->setSpacing(look.px(10));
    m_body->setSpacing(look.px(3));
    m_actions->setSpacing(look.px(20));
    setProperty("tone", toneName(m_kind));
    restyle(this);
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *child : buttons) {
        restyle(child);
    }
}

void Banner::tell(Kind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    m_title->setText(title);
    m_title->setHidden(title.isEmpty());
    m_text->setText(text);
    m_text->setHidden(text.isEmpty());
    setLinks({});
    applyLook();
    show();
    announce();
}

void Banner::tellErrors(const QString &title, const QList<BannerLink> &links)
{
    tell(Kind::Error, title);
    setLinks(links);
    announce();
    if (!m_links.isEmpty())
        m_links.first()->setFocus(Qt::OtherFocusReason);
}

void Banner::announce()
{
    QStringList parts;
    if (!m_title->text().isEmpty())
        parts << m_title->text();
    if (!m_text->text().isEmpty())
        parts << m_text->text();
    for (const QPushButton *link : std::as_const(m_links))
        parts << link->accessibleName();
    setAccessibleName(parts.join(u' '));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::setLinks(const QList<BannerLink> &links)
{
    while (QLayoutItem *item = m_linkFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_links.clear();
    m_lastLink = -1;
    for (int i = 0; i < links.size(); ++i)
        m_linkFlow->addWidget(linkWidget(i, links.at(i)));
    m_linkScroll->setHidden(links.isEmpty());
    m_linkScroll->verticalScrollBar()->setValue(0);
    m_linkScroll->updateGeometry();
}

QPushButton *Banner::linkWidget(int index, const BannerLink &link)
{
    auto *line = new LinkLine(link.section, link.text, toneNamed(toneName(m_kind)).text, m_linkBox);
    connect(line, &QPushButton::clicked, this, [this, index] {
        m_lastLink = index;
        emit linkActivated(index);
    });
    m_links << line;
    line->show();
    return line;
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QPushButton *Banner::addAction(const QString &text, bool strong)
{
    QPushButton *link = button(text, {}, ButtonRole::Link, this);
    link->setProperty("strong", strong);
    m_actions->addWidget(link);
    applyLook();
    return link;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
}

void Banner::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content);
    content->setVisible(!m_collapsed);
    applyLook();
}

void Banner::setBesideIcon(QWidget *content)
{
    m_body->addWidget(content);
    m_beside = true;
    applyLook();
}

void Banner::setCollapsible(bool collapsible)
{
    m_fold->setVisible(collapsible);
}

void Banner::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    m_fold->setText(collapsed ? tr("Déplier") : tr("Replier"));
    m_text->setHidden(collapsed || m_text->text().isEmpty());
    if (m_content)
        m_content->setHidden(collapsed);
    applyLook();
    emit collapsedChanged(collapsed);
}

void Banner::setIcon(const QString &name)
{
    m_iconName = name;
    applyLook();
}

QString Banner::title() const
{
    return m_title->text();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::activateNextLink()
{
    if (m_links.isEmpty())
        return;
    m_lastLink = (m_lastLink + 1) % int(m_links.size());
    emit linkActivated(m_lastLink);
}

void Banner::dismiss()
{
    hide();
    emit closed();
}

} // namespace rex
