// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossiertabs.h"

#include "forms/parts/tabs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rex {

DossierTabs::DossierTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new Tabs(Tabs::Kind::Card))
    , m_pages(new QStackedWidget)
{
    setObjectName(u"dossierTabs"_s);
    m_tabs->setObjectName(u"dossierTabBar"_s);
    m_tabs->setAccessibleName(tr("Parties du dossier"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { m_pages->setCurrentIndex(tabAt(index)); });
}

int DossierTabs::add(const QString &title, QWidget *page)
{
    const int tab = m_pages->addWidget(page);
    m_parts.append({title}); // first: adding the tab chooses it
    m_tabs->addPage({}, title);
    return tab;
}

int DossierTabs::indexInBar(int tab) const
{
    return int(std::count_if(
        m_parts.begin(), m_parts.begin() + tab, [](const Part &part) { return part.shown; }));
}

int DossierTabs::tabAt(int indexInBar) const
{
    for (int tab = 0; tab < m_parts.size(); ++tab) {
        if (m_parts.at(tab).shown && indexInBar-- == 0)
            return tab;
    }
    return -1;
}

void DossierTabs::setCounter(int tab, int count)
{
    m_parts[tab].counter = count;
    if (m_parts.at(tab).shown)
        m_tabs->setCounter(indexInBar(tab), count);
}

void DossierTabs::showTab(int tab)
{
    m_tabs->setCurrentIndex(indexInBar(tab));
}

void DossierTabs::setTabShown(int tab, bool shown)
{
    Part &part = m_parts[tab];
    if (part.shown == shown)
        return;
    part.shown = shown;
    const int index = indexInBar(tab);
    if (!shown)
        return m_tabs->removeTab(index); // the current one gives way to its neighbour
    m_tabs->insertTab(index, part.title);
    m_tabs->setCounter(index, part.counter);
}

bool DossierTabs::isTabShown(int tab) const
{
    return m_parts.at(tab).shown;
}

int DossierTabs::current() const
{
    return tabAt(m_tabs->currentIndex());
}

} // namespace rex
