// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/databases.h"
#include "app/mailsender.h"
#include "app/page.h"
#include "app/session.h"
#include "forms/look/look.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QSettings;

namespace rex {

class FileWatch;
class HelpWindow;
class Language;
class MainWindow;

// Where one is: decides which page the window shows, who is logged in, and what happens between.
class Navigator : public QObject
{
    Q_OBJECT
public:
    Navigator(MainWindow &window, Databases &databases, Look &look, Language &language, QSettings &settings,
        QObject *parent = nullptr);
    ~Navigator() override;

    // The first page: the login, or the first start, or why the database does not open.
    void start(const QString &database); // empty: the one used last, if any
    void startDemonstration();
    // Asks the page that one is on, then goes. Ignored where the account may not go.
    void go(const Destination &destination);
    [[nodiscard]] const Destination &here() const { return m_here; }
    [[nodiscard]] const Session *session() const { return m_session.get(); }

signals:
    // Said by a page already; for whoever started the program with a file.
    void didNotOpen(const rex::Error &error);

private:
    void startStandalone();
    void open(const QString &path, bool remember);
    void showFirstAfterOpening();
    void show(const Destination &destination);
    void showPage(Page *page, const Destination &destination);
    [[nodiscard]] Page *build(const Destination &destination);
    [[nodiscard]] Page *buildLogin();
    [[nodiscard]] Page *buildRegistration();
    [[nodiscard]] Page *buildOfficeSetup();
    [[nodiscard]] Page *buildFirstRun();
    void showProblem(const Error &error, const QString &path);
    void showOpening(const QString &path);
    void logIn(const Account &account);
    void logOut();
    void afterAsking(std::function<void()> then);
    void openHelp();
    void openAbout();
    void chooseMode(Look::Mode mode);
    void rebuild();
    void watch();
    void runDeadlines();
    void watchFile();
    void showOutage();
    void endOutage();

    MainWindow &m_window;
    Databases &m_databases;
    Look &m_look;
    Language &m_language;
    QSettings &m_settings;
    std::unique_ptr<Session> m_session; // null before the login
    HelpWindow *m_help = nullptr; // built when first asked for
    Destination m_here;
    std::function<void()> m_showAgain; // the page that is shown, in another language
    MailSender m_mails;
    QTimer m_hourly; // for what falls due (guide 4.2)
    qint64 m_dataVersion = 0;
    std::unique_ptr<FileWatch> m_fileWatch; // of the database that is open
    std::unique_ptr<QObject> m_opening; // while it lives, the database that is being opened is wanted
};

} // namespace rex
