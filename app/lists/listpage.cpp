// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/listpage.h"

#include "app/lists/dossiercard.h"
#include "app/lists/freshness.h"
#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

constexpr int sideWidth = 264;

} // namespace

ListPage::ListPage(const PageContext &context, Place place, const QString &heading, const QString &name,
    const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_place(place)
    , m_card(new DossierCard(context, name, heading, columns, sortedBy))
{
    auto *content = new QWidget;
    m_page = new QVBoxLayout(content);
    QLabel *title = label(heading, LabelKind::Title);
    title->setObjectName(u"pageTitle"_s);
    m_title = new QHBoxLayout;
    m_title->addWidget(title);
    m_title->addStretch(1);
    m_page->addLayout(m_title);
    m_row = new QHBoxLayout;
    m_page->addLayout(m_row, 1);
    m_column = new QVBoxLayout;
    m_row->addLayout(m_column, 1);
    m_column->addWidget(m_card);
    m_column->addStretch(1);
    auto *scroll = new PageScroll;
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_card, &DossierCard::opened, this, &ListPage::open);
    connect(m_card, &DossierCard::said, this, &Page::message);
    m_card->countInTitle();
    connect(m_card, &DossierCard::countChanged, this, [this] { emit remark(u"refresh"_s, freshness()); });
    connect(&context.look, &Look::changed, this, [this] { applyLook(); });
    auto *toFile = new QShortcut(Qt::CTRL | Qt::Key_E, this);
    connect(toFile, &QShortcut::activated, this, &ListPage::exportList);
}

void ListPage::exportList()
{
    m_card->exportList();
}

void ListPage::load(const ListRequest &request)
{
    m_card->load(request);
    applyLook();
}

void ListPage::refresh()
{
    m_card->reload();
}

void ListPage::focusFirst()
{
    m_card->table()->setFocus(Qt::OtherFocusReason);
}

void ListPage::addAbove(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_card), widget);
}

void ListPage::addBelow(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_card) + 1, widget);
}

void ListPage::addBeside(QWidget *widget)
{
    widget->setFixedWidth(m_context.look.px(sideWidth));
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

void ListPage::addToTitle(QWidget *widget)
{
    m_title->addWidget(widget);
}

QString ListPage::sought() const
{
    return {};
}

void ListPage::open(qint64 dossierId)
{
    emit navigate({.place = Place::Dossier, .dossierId = dossierId, .text = sought(), .back = m_place});
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyLook();
}

void ListPage::applyLook()
{
    const Look &look = m_context.look;
    const int margin = look.px(width() < look.px(1300) ? 16 : 24);
    m_page->setContentsMargins(margin, look.px(16), margin, look.px(16));
    for (QBoxLayout *layout : std::initializer_list<QBoxLayout *>{m_page, m_column, m_row})
        layout->setSpacing(look.px(12));
    // as many rows as the window has room for under the title and what stands above the list
    const int room = height() - m_card->y() - look.px(34 + 38 + 60);
    m_card->table()->setVisibleRows(0, std::max(room / look.px(30), 8));
}

} // namespace rex
