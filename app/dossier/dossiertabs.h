// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace rex {

class Tabs;

// The left of a dossier's page: Formulaire, Pièces jointes… one at a time.
class DossierTabs : public QWidget
{
    Q_OBJECT
public:
    explicit DossierTabs(QWidget *parent = nullptr);

    // Returns the tab's index. `page` scrolls by itself.
    int add(const QString &title, QWidget *page);
    void setCounter(int tab, int count);
    void showTab(int tab);
    void setTabShown(int tab, bool shown);
    [[nodiscard]] bool isTabShown(int tab) const;
    [[nodiscard]] int current() const;

private:
    Tabs *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace rex
