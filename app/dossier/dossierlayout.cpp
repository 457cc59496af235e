// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a dossier's page stand, by its size and the look.
#include "app/dossier/dossierpage.h"

#include "app/dossier/dossiertabs.h"
#include "app/dossier/factspanel.h"
#include "app/dossier/historycard.h"
#include "forms/look/look.h"
#include "forms/parts/pagescroll.h"
#include "forms/parts/tableview.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>

#include <algorithm>

namespace rex {

namespace {

constexpr int foldedUnder = 1000; // narrower: the side panel stands above the form
constexpr int besideFrom = 2200; // wider: the history stands beside the form, neither scrolls sideways

} // namespace

void DossierPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    applyLook();
}

void DossierPage::applyLook()
{
    const Look &look = m_context.look;
    const bool folded = width() < look.px(foldedUnder);
    const bool beside = width() >= look.px(besideFrom);
    m_body->setDirection(folded ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_sideLayout->setDirection(folded ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideLayout->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    m_sideLayout->setSpacing(look.px(16));
    m_actionsLayout->setSpacing(look.px(16));
    const int panel = sideWidth();
    m_sideFrame->setMinimumWidth(folded ? 0 : panel);
    m_sideFrame->setMaximumWidth(folded ? QWIDGETSIZE_MAX : panel);
    m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_splitter->setMinimumHeight(folded ? look.px(480) : 0);
    const int margin = look.px(width() < look.px(1300) ? 16 : 24);
    m_splitter->setContentsMargins(margin, look.px(12), margin, look.px(12));
    m_splitter->setHandleWidth(look.px(12));
    m_facts->setMinimumWidth(folded ? look.px(340) : 0);
    foldSide(folded);
    share();
}

// It never scrolls sideways: what cannot be broken into lines makes it wider.
int DossierPage::sideWidth() const
{
    const Look &look = m_context.look;
    const int usual = look.px(width() < look.px(1300) ? 336 : 352);
    return std::max(usual, m_side->minimumSizeHint().width() + m_sideScroll->verticalScrollBar()->sizeHint().width());
}

// Beside the form the panel scrolls by itself, so that « Valider » is always in reach; above it, with the page.
void DossierPage::foldSide(bool folded)
{
    if (m_sideFrame->property("folded").toBool() == folded)
        return;
    m_sideFrame->setProperty("folded", folded);
    m_sideFrame->style()->unpolish(m_sideFrame);
    m_sideFrame->style()->polish(m_sideFrame);
    if (folded) {
        m_sideScroll->takeWidget();
        m_sideFrame->layout()->addWidget(m_side);
        m_side->show();
    } else {
        m_sideFrame->layout()->removeWidget(m_side);
        m_sideScroll->setWidget(m_side);
        m_side->setAutoFillBackground(false);
    }
    m_sideScroll->setHidden(folded);
}

// The history takes what it needs, at most two fifths; the form has the rest until the user moves the line.
void DossierPage::share()
{
    if (m_splitChosen)
        return;
    m_history->table()->updateGeometry(); // its rows wrap: their heights depend on its width
    const bool below = m_splitter->orientation() == Qt::Vertical;
    const QSize room = m_splitter->contentsRect().size();
    const int whole = (below ? room.height() : room.width()) - m_splitter->handleWidth();
    const int wanted = below ? m_history->sizeHint().height() : whole;
    const int history = std::min(wanted, whole * 2 / 5);
    m_splitter->setSizes({whole - history, history});
}

} // namespace rex
