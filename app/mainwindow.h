// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "model/domain/account.h"

#include <QWidget>

class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace rex {

class AppHeader;
class Banner;
class NavigationTabs;
class StatusBar;

// A stack of pages, nothing else: header, tabs, banner, the page, status bar. It shows what it is given and
// passes on what is asked for; where to go is the navigator's business.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);

    // Takes the place of the former page, which is deleted. `account` is null before the login.
    void showPage(Page *page, const Destination &destination, AppHeader *header, const Account *account);
    [[nodiscard]] Page *page() const { return m_page; }
    // The left of the status bar: what kind of installation this is.
    void setInstallation(const QString &text) { m_installation = text; } // seen with the next page
    void tell(MessageTone tone, const QString &sentence);
    // Stands above every page until it is taken away with an empty sentence.
    void tellOutage(const QString &sentence);
    // Ends the window without asking the page again.
    void closeNow();

signals:
    void navigate(const rex::Destination &destination);
    void helpAsked();
    void closeAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addShortcuts();
    void goToNextRegion(int step);
    bool enterRegion(QWidget *region);
    void showTabs(const Destination &destination, const Account *account);
    void showStatus(bool withVersion);
    void restore();

    QSettings &m_settings;
    QVBoxLayout *m_layout;
    AppHeader *m_header = nullptr;
    NavigationTabs *m_tabs = nullptr;
    QWidget *m_bannerBox;
    Banner *m_banner;
    Banner *m_outage;
    QStackedWidget *m_stack;
    StatusBar *m_status;
    Page *m_page = nullptr;
    QString m_installation;
    bool m_closing = false;
};

} // namespace rex
