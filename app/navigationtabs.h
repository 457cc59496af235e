// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/destination.h"
#include "forms/mnemonics.h"
#include "forms/parts/tabs.h"
#include "model/domain/account.h"

namespace rex {

// The guide's tabs (2.2): home icon, « Déposer un nouveau dossier », « Afficher mes autorisations »,
// « Recherche avancée », « Mes documents ». The tab shown is the one of the page: choosing another one only
// asks to go there, since the page may want to keep what was typed.
class NavigationTabs : public Tabs
{
    Q_OBJECT
public:
    explicit NavigationTabs(const Account &account, QWidget *parent = nullptr);

    [[nodiscard]] bool offers(Place place) const { return m_places.contains(place); }
    void setCurrent(const Destination &destination);
    // The tabs' own letters are taken: for the labels of a page under them.
    [[nodiscard]] static Mnemonics mnemonics();
    // The tab that a destination stands under: a dossier's is the list that one came from.
    [[nodiscard]] static Place tabOf(const Destination &destination);

signals:
    void chosen(const rex::Destination &destination);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int index);
    void showCurrent();

    QList<Place> m_places;
    int m_shown = 0;
};

} // namespace rex
