// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/listpage.h"

#include "app/lists/dossiercard.h"
#include "app/lists/freshness.h"
#include "forms/look/look.h"
#include "forms/parts/label.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tableview.h"

#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rex {

ListPage::ListPage(const PageContext &context, Place place, const QString &heading, const QString &name,
    const QList<DossierColumn> &columns, DossierColumn sortedBy, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_place(place)
    , m_card(new DossierCard(context, name, tr("Résultats : %1").arg(0), columns, sortedBy))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    QLabel *title = label(heading, LabelKind::Title);
    title->setObjectName(u"pageTitle"_s);
    m_column->addWidget(title);
    m_column->addWidget(m_card);
    m_column->addStretch(1);
    auto *scroll = new PageScroll;
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    m_card->table()->setAccessibleName(heading);
    connect(m_card, &DossierCard::opened, this, &ListPage::open);
    // said when the window listens: the list is read while the page is being built
    connect(m_card, &DossierCard::failed, this,
        [this](const QString &sentence) { emit message(MessageTone::Error, sentence); }, Qt::QueuedConnection);
    connect(m_card, &DossierCard::countChanged, this, [this](int count) {
        m_card->setCounter(-1);
        m_card->setTitle(tr("Résultats : %1").arg(QLocale().toString(count)));
    });
    connect(&context.look, &Look::changed, this, [this] { applyLook(); });
}

void ListPage::load(const ListRequest &request)
{
    m_card->load(request);
    applyLook();
    QTimer::singleShot(0, this, [this] { emit remark(u"refresh"_s, freshness()); });
}

void ListPage::refresh()
{
    m_card->reload();
    emit remark(u"refresh"_s, freshness());
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
    m_column->setContentsMargins(margin, look.px(16), margin, look.px(16));
    m_column->setSpacing(look.px(12));
    // as many rows as the window has room for under the title and what stands above the list
    const int room = height() - m_card->y() - look.px(34 + 38 + 60);
    m_card->table()->setVisibleRows(0, std::max(room / look.px(30), 8));
}

} // namespace rex
