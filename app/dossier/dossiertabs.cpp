// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossiertabs.h"

#include "forms/parts/tabs.h"

#include <QStackedWidget>
#include <QVBoxLayout>

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
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

int DossierTabs::add(const QString &title, QWidget *page)
{
    m_pages->addWidget(page); // first: adding the tab chooses it
    return m_tabs->addPage({}, title);
}

void DossierTabs::setCounter(int tab, int count)
{
    m_tabs->setCounter(tab, count);
}

void DossierTabs::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void DossierTabs::setTabShown(int tab, bool shown)
{
    m_tabs->setTabVisible(tab, shown); // the current one gives way to its neighbour
}

bool DossierTabs::isTabShown(int tab) const
{
    return m_tabs->isTabVisible(tab);
}

int DossierTabs::current() const
{
    return m_tabs->currentIndex();
}

} // namespace rex
