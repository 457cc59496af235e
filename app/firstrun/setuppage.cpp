// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun/setuppage.h"

#include "forms/look/look.h"
#include "forms/parts/actionbar.h"
#include "forms/parts/banner.h"
#include "forms/parts/buttons.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace rex {

using namespace Qt::StringLiterals;

SetupPage::SetupPage(const QString &heading, const QString &explanation, QWidget *parent)
    : Page(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_banner(new Banner)
    , m_actions(new ActionBar)
    , m_submit(button({}, {}, ButtonRole::Primary))
{
    const Look &look = Look::of(this);
    m_banner->setObjectName("setupBanner");
    m_submit->setObjectName("submit");
    m_submit->setDefault(true);
    connect(m_submit, &QPushButton::clicked, this, &SetupPage::submit);
    m_actions->addRight(m_submit);

    m_content->setMaximumWidth(look.px(1040));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.px(4));
    m_column->addWidget(label(heading, LabelKind::Title));
    m_column->addWidget(textLabel(explanation, LabelKind::Secondary));
    m_column->addSpacing(look.px(12));
    m_column->addWidget(m_banner);
    m_column->addSpacing(look.px(4));

    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(look.px(24), look.px(24), look.px(24), look.px(24));
    row->addStretch();
    row->addWidget(m_content, 100, Qt::AlignTop);
    row->addStretch();
    auto *scroll = new PageScroll;
    scroll->setWidget(centred);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(scroll, 1);
    page->addWidget(m_actions);
}

void SetupPage::addBody(QWidget *body)
{
    m_column->addWidget(body);
}

void SetupPage::setBack(const Destination &back)
{
    QPushButton *button = rex::button(tr("&Retour"), u"arrow-left"_s, ButtonRole::Neutral);
    button->setObjectName("back");
    connect(button, &QPushButton::clicked, this, [this, back] { emit navigate(back); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, button, &QPushButton::click);
    m_actions->addLeft(button);
}

void SetupPage::setSubmit(const QString &text, const QString &busyText)
{
    m_submitText = text;
    m_busyText = busyText;
    m_submit->setText(text);
}

void SetupPage::setBusy(Busy kind)
{
    m_busy = kind;
    const bool busy = kind != Busy::No;
    m_submit->setText(busy ? m_busyText : m_submitText);
    m_submit->setEnabled(!busy);
    m_content->setEnabled(!busy);
    if (busy)
        m_banner->dismiss();
}

void SetupPage::tell(const Error &error)
{
    m_banner->tell(Banner::Kind::Error, {}, error.sentence);
}

void SetupPage::warn(const QString &sentence)
{
    m_banner->tell(Banner::Kind::Warning, {}, sentence);
}

void SetupPage::canLeave(std::function<void()> leave)
{
    if (m_busy != Busy::Writing)
        leave();
}

} // namespace rex
