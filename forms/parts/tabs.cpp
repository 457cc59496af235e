// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/tabs.h"

#include "forms/look/look.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace rex {

Tabs::Tabs(Kind kind, QWidget *parent)
    : QTabBar(parent)
    , m_kind(kind)
{
    setProperty("kind", kind == Kind::Navigation ? u"navigation"_s : u"card"_s);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&Look::of(this), &Look::changed, this, &Tabs::applyLook);
    applyLook();
}

void Tabs::applyLook()
{
    const Look &look = Look::of(this);
    setIconSize(QSize(look.px(18), look.px(18)));
    setFixedHeight(look.px(m_kind == Kind::Navigation ? 40 : 38));
}

int Tabs::addPage(const QString &icon, const QString &text, const QString &name)
{
    const int index = addTab(text);
    if (!icon.isEmpty())
        setTabIcon(index, Look::of(this).icon(icon, Token::Text2, Token::Link));
    if (!name.isEmpty()) {
        setAccessibleTabName(index, name);
        setTabToolTip(index, name);
    }
    return index;
}

void Tabs::setCounter(int tab, int count)
{
    auto *counter = qobject_cast<QLabel *>(tabButton(tab, RightSide));
    if (count < 0) {
        setTabButton(tab, RightSide, nullptr);
        return;
    }
    if (!counter) {
        counter = new QLabel(this);
        counter->setProperty("look", u"counter"_s);
        setTabButton(tab, RightSide, counter);
    }
    counter->setText(locale().toString(count));
    counter->adjustSize();
    setAccessibleTabName(tab, tr("%1, %2", "tab, count").arg(tabText(tab)).arg(count));
    setTabText(tab, tabText(tab)); // the tab is laid out anew with its counter
}

QSize Tabs::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    // The current tab is written bolder: room for it, so that tabs do not move.
    const Look &look = Look::of(this);
    const QString text = tabText(index);
    size.rwidth() += QFontMetrics(look.font(Look::Text::StrongActive)).horizontalAdvance(text)
        - QFontMetrics(look.font(Look::Text::Strong)).horizontalAdvance(text);
    size.setHeight(height());
    return size;
}

} // namespace rex
