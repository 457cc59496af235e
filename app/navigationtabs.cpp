// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigationtabs.h"

#include "model/domain/workflow.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

struct Tab
{
    Place place;
    QString icon;
    QString text;
};

// With letters that few pages want for themselves: these stand above all of them.
QList<Tab> allTabs()
{
    return {{Place::Home, u"home"_s, {}},
        {Place::Form, u"file-plus"_s, NavigationTabs::tr("Déposer un &nouveau dossier")},
        {Place::Authorisations, u"certificate"_s, NavigationTabs::tr("A&fficher mes autorisations")},
        {Place::Search, u"search"_s, NavigationTabs::tr("&Recherche avancée")},
        {Place::Documents, u"folder"_s, NavigationTabs::tr("Mes doc&uments")}};
}

} // namespace

NavigationTabs::NavigationTabs(const Account &account, QWidget *parent)
    : Tabs(Kind::Navigation, parent)
{
    setAccessibleName(tr("Navigation"));
    setObjectName("navigation");
    const QSignalBlocker blocker(this);
    for (const Tab &tab : allTabs()) {
        if (tab.place == Place::Form && !has(account.role, Right::CreateDossier))
            continue;
        m_places.append(tab.place);
        addPage(tab.icon, tab.text, tab.text.isEmpty() ? tr("Accueil REX") : QString());
    }
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        showCurrent();
        choose(index);
    });
    // The current tab again: from a dossier back to its list.
    connect(this, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index == m_shown)
            choose(index);
    });
}

Mnemonics NavigationTabs::mnemonics()
{
    Mnemonics result;
    for (const Tab &tab : allTabs())
        result.reserve(tab.text);
    return result;
}

void NavigationTabs::choose(int index)
{
    if (index >= 0 && index < m_places.size())
        emit chosen({.place = m_places.at(index)});
}

Place NavigationTabs::tabOf(const Destination &destination)
{
    const bool ofDossier = destination.place == Place::Dossier
        || (destination.place == Place::Form && destination.dossierId != 0);
    return ofDossier ? destination.back : destination.place;
}

void NavigationTabs::setCurrent(const Destination &destination)
{
    m_shown = std::max(0, int(m_places.indexOf(tabOf(destination))));
    showCurrent();
}

void NavigationTabs::showCurrent()
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(m_shown);
}

void NavigationTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        choose(m_shown);
    else
        Tabs::keyPressEvent(event);
}

} // namespace rex
