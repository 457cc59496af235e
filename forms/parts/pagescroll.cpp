// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/pagescroll.h"

#include "forms/look/look.h"

#include <QApplication>
#include <QScrollBar>

namespace rex {

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, &PageScroll::followFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PageScroll::followScroll);
}

PageScroll::~PageScroll()
{
    // A child that dies with the focus would tell of it when only the scroll area's base is left.
    disconnect(qApp, nullptr, this, nullptr);
}

void PageScroll::setSections(const QList<QWidget *> &sections)
{
    m_sections = QList<QPointer<QWidget>>(sections.cbegin(), sections.cend());
    m_section = -1;
    followScroll();
}

void PageScroll::showSection(QWidget *target)
{
    const QPoint top = target->mapTo(widget(), QPoint(0, 0));
    verticalScrollBar()->setValue(top.y() - Look::of(this).px(10));
}

void PageScroll::reveal(QWidget *target)
{
    const int margin = Look::of(this).px(16);
    const QRect place(target->mapTo(widget(), QPoint(0, 0)), target->size());
    const int above = verticalScrollBar()->value();
    const int height = viewport()->height();
    // What is taller than the view and already partly seen stays: a click in a long table moves nothing.
    if (place.height() + 2 * margin > height && place.bottom() > above && place.top() < above + height)
        return;
    if (place.top() - margin < above || place.height() + 2 * margin > height)
        verticalScrollBar()->setValue(place.top() - margin);
    else if (place.bottom() + margin > above + height)
        verticalScrollBar()->setValue(place.bottom() + margin - height);
}

void PageScroll::followFocus(QWidget *, QWidget *now)
{
    // A popup of ours (combo, bubble) has its own window and needs no scrolling.
    if (now && widget() && widget()->isAncestorOf(now) && now->window() == window())
        reveal(now);
}

void PageScroll::followScroll()
{
    const int line = verticalScrollBar()->value() + viewport()->height() / 4;
    const bool atEnd =
        verticalScrollBar()->maximum() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    int section = m_sections.isEmpty() ? -1 : 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QWidget *candidate = m_sections.at(i);
        if (candidate && candidate->isVisibleTo(widget())
            && (atEnd || candidate->mapTo(widget(), QPoint(0, 0)).y() <= line))
            section = i;
    }
    if (section == m_section)
        return;
    m_section = section;
    emit sectionChanged(section);
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    followScroll();
}

} // namespace rex
