// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace rex {

class Tabs;

// The left of a dossier's page: Formulaire, Pièces jointes… one at a time. A tab that is not shown is not in the bar:
// a hidden one would still be there for assistive technologies.
class DossierTabs : public QWidget
{
    Q_OBJECT
public:
    explicit DossierTabs(QWidget *parent = nullptr);

    // Returns the tab, by which it is called from now on. `page` scrolls by itself.
    int add(const QString &title, QWidget *page);
    void setCounter(int tab, int count);
    void showTab(int tab);
    void setTabShown(int tab, bool shown);
    [[nodiscard]] bool isTabShown(int tab) const;
    [[nodiscard]] int current() const;

private:
    struct Part
    {
        QString title;
        int counter = -1;
        bool shown = true;
    };

    [[nodiscard]] int indexInBar(int tab) const;
    [[nodiscard]] int tabAt(int indexInBar) const;

    QList<Part> m_parts; // by tab
    Tabs *m_tabs;
    QStackedWidget *m_pages; // all of them, by tab
};

} // namespace rex
