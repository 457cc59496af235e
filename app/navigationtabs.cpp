// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigationtabs.h"

#include "model/domain/workflow.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace rex {

using namespace Qt::StringLiterals;

NavigationTabs::NavigationTabs(const Account &account, QWidget *parent)
    : Tabs(Kind::Navigation, parent)
{
    setAccessibleName(tr("Navigation"));
    setObjectName("navigation");
    add(Place::Home, u"home"_s, {}, tr("Accueil REX"));
    if (has(account.role, Right::CreateDossier))
        add(Place::Form, u"file-plus"_s, tr("Déposer un &nouveau dossier"));
    add(Place::Authorisations, u"certificate"_s, tr("Afficher mes &autorisations"));
    add(Place::Search, u"search"_s, tr("&Recherche avancée"));
    add(Place::Documents, u"folder"_s, tr("Mes &documents"));
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

void NavigationTabs::add(Place place, const QString &icon, const QString &text, const QString &name)
{
    m_places.append(place);
    const QSignalBlocker blocker(this);
    addPage(icon, text, name);
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
