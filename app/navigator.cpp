// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigator.h"

#include "app/appheader.h"
#include "app/firstrun/firstrunpage.h"
#include "app/firstrun/officesetuppage.h"
#include "app/firstrun/openingpage.h"
#include "app/firstrun/problempage.h"
#include "app/firstrun/registrationpage.h"
#include "app/help/aboutdialog.h"
#include "app/help/helpwindow.h"
#include "app/language.h"
#include "app/login/loginpage.h"
#include "app/lookmode.h"
#include "app/mainwindow.h"
#include "app/pages.h"
#include "model/storage/filewatch.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Installation installation)
{
    switch (installation) {
    case Installation::Demonstration:
        return Navigator::tr("Démonstration");
    case Installation::Standalone:
        return Navigator::tr("Poste autonome");
    case Installation::SmallOffice:
        return Navigator::tr("Petit bureau");
    }
    return {};
}

// Those who share one file are told how many they may be.
QString nameOf(const Workspace &workspace)
{
    const QString name = nameOf(workspace.installation());
    return workspace.database().isShared()
        ? Navigator::tr("%1 — fichier partagé sur le réseau, %2 postes au plus").arg(name).arg(mostWorkstations)
        : name;
}

} // namespace

Navigator::Navigator(MainWindow &window, Databases &databases, Look &look, Language &language, QSettings &settings,
    QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_databases(databases)
    , m_look(look)
    , m_language(language)
    , m_settings(settings)
{
    connect(&window, &MainWindow::navigate, this, &Navigator::go);
    connect(&window, &MainWindow::helpAsked, this, &Navigator::openHelp);
    connect(&window, &MainWindow::closeAsked, this,
        [this] { afterAsking([this] { m_window.closeNow(); }); });
    connect(&language, &Language::changed, this, &Navigator::rebuild);
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        runDeadlines();
        if (m_session) // what this program itself has written is no change of another one's
            m_window.page()->refresh();
    });
    databases.beforeClosing([this] { m_mails.stop(); });
}

Navigator::~Navigator()
{
    m_databases.beforeClosing({});
}

void Navigator::start(const QString &database)
{
    const QString path = database.isEmpty() ? m_databases.remembered() : database;
    if (m_databases.workspace())
        showFirstAfterOpening();
    else if (path.isEmpty())
        show({.place = Place::FirstRun});
    else
        open(path, database.isEmpty());
}

void Navigator::startDemonstration()
{
    m_fileWatch.reset();
    if (Result<> opened = m_databases.openDemonstration(); !opened)
        showProblem(opened.error(), {});
    else
        showFirstAfterOpening();
}

// There is one poste autonome on a computer: one comes here with its database in place when another one, which was
// used last, does not open. A damaged one gives way to the registration.
void Navigator::startStandalone()
{
    m_fileWatch.reset(); // before its database
    if (!QFileInfo::exists(m_databases.localPath()) || !m_databases.open(m_databases.localPath())) {
        show({.place = Place::Registration});
        return;
    }
    m_databases.remember();
    showFirstAfterOpening();
    m_window.tell(MessageTone::Info, tr("La base de données de ce poste a été rouverte."));
}

void Navigator::open(const QString &path, bool remember)
{
    m_fileWatch.reset(); // before its database
    m_opening = std::make_unique<QObject>(); // another one that is under way is no longer wanted
    const bool ended = m_databases.open(path, m_opening.get(), [this, path, remember](const Result<> &opened) {
        if (!opened) {
            showProblem(opened.error(), path);
            emit didNotOpen(opened.error());
            return;
        }
        if (remember)
            m_databases.remember();
        showFirstAfterOpening();
    });
    if (!ended)
        showOpening(path);
}

void Navigator::showOpening(const QString &path)
{
    auto *page = new OpeningPage(path, &m_window);
    m_showAgain = [this, path] { showOpening(path); };
    connect(page, &OpeningPage::givenUp, this, [this, path] {
        m_opening.reset();
        showProblem(Error{ErrorCode::Cancelled, tr("L’ouverture a été annulée avant que le fichier ait répondu."), {}}, path);
    });
    showPage(page, {.place = Place::FirstRun});
}

void Navigator::showFirstAfterOpening()
{
    const Workspace &workspace = *m_databases.workspace();
    m_window.setInstallation(nameOf(workspace));
    watchFile();
    runDeadlines();
    m_hourly.start(std::chrono::hours(1));
    if (workspace.installation() != Installation::Demonstration) // its people are invented
        m_mails.start(workspace);
    const Result<bool> empty = workspace.accounts().isEmpty();
    if (!empty)
        showProblem(empty.error(), workspace.database().path());
    else if (!*empty)
        show({.place = Place::Login});
    else
        show({.place = workspace.installation() == Installation::Standalone ? Place::Registration : Place::OfficeSetup});
}

void Navigator::go(const Destination &destination)
{
    afterAsking([this, destination] { show(destination); });
}

void Navigator::show(const Destination &destination)
{
    Page *page = build(destination);
    if (!page)
        return;
    m_showAgain = [this] { show(m_window.page()->here(m_here)); };
    showPage(page, destination);
}

void Navigator::showPage(Page *page, const Destination &destination)
{
    m_here = destination;
    const Account *account = m_session ? &m_session->account : nullptr;
    auto *header = new AppHeader(destination.place, account, m_language.current());
    connect(header, &AppHeader::domainsChosen, this, [this] { go({.place = Place::Domains}); });
    connect(header, &AppHeader::helpChosen, this, &Navigator::openHelp);
    connect(header, &AppHeader::aboutChosen, this, &Navigator::openAbout);
    connect(header, &AppHeader::logoutRequested, this, &Navigator::logOut);
    connect(header, &AppHeader::languageChosen, this,
        [this](const QString &code) { afterAsking([this, code] { m_language.choose(code); }); });
    connect(header, &AppHeader::modeChosen, this, &Navigator::chooseMode);
    m_window.showPage(page, destination, header, account);
}

Page *Navigator::build(const Destination &destination)
{
    switch (destination.place) {
    case Place::FirstRun:
        return buildFirstRun();
    case Place::Registration:
        return buildRegistration();
    case Place::OfficeSetup:
        return buildOfficeSetup();
    case Place::Login:
        return buildLogin();
    case Place::Domains:
    case Place::Home:
    case Place::Form:
    case Place::Dossier:
    case Place::Authorisations:
    case Place::Search:
    case Place::Documents:
    case Place::Accounts:
    case Place::Mails:
    case Place::RequestTemplates:
    case Place::MailSettings:
    case Place::Register:
    case Place::Transmissions:
        break;
    }
    return m_session ? makePage(destination, PageContext{*m_session, m_look, m_settings}, &m_window) : nullptr;
}

Page *Navigator::buildLogin()
{
    auto *page = new LoginPage(*m_databases.workspace(), &m_window);
    connect(page, &LoginPage::loggedIn, this, &Navigator::logIn);
    return page;
}

Page *Navigator::buildRegistration()
{
    auto *page = new RegistrationPage(m_databases, &m_window);
    connect(page, &RegistrationPage::loggedIn, this, &Navigator::logIn);
    return page;
}

Page *Navigator::buildOfficeSetup()
{
    auto *page = new OfficeSetupPage(m_databases, &m_window);
    connect(page, &OfficeSetupPage::loggedIn, this, &Navigator::logIn);
    connect(page, &OfficeSetupPage::opened, this, &Navigator::showFirstAfterOpening);
    return page;
}

Page *Navigator::buildFirstRun()
{
    auto *page = new FirstRunPage(&m_window);
    connect(page, &FirstRunPage::standaloneChosen, this, &Navigator::startStandalone);
    connect(page, &FirstRunPage::demonstrationChosen, this, &Navigator::startDemonstration);
    return page;
}

void Navigator::showProblem(const Error &error, const QString &path)
{
    auto *page = new ProblemPage(error, path, &m_window);
    m_showAgain = [this, path] { path.isEmpty() ? startDemonstration() : open(path, false); };
    connect(page, &ProblemPage::fileChosen, this, [this](const QString &file) { open(file, true); });
    connect(page, &ProblemPage::retry, this, m_showAgain);
    connect(page, &ProblemPage::quit, &m_window, &MainWindow::closeNow);
    showPage(page, {.place = Place::FirstRun});
}

void Navigator::logIn(const Account &account)
{
    Workspace &workspace = *m_databases.workspace();
    m_window.setInstallation(nameOf(workspace));
    watchFile();
    runDeadlines();
    m_hourly.start(std::chrono::hours(1));
    m_session = std::make_unique<Session>(Session{workspace, account, workspace.clock()()});
    m_dataVersion = workspace.database().dataVersion().value_or(0);
    show({.place = Place::Domains});
}

void Navigator::logOut()
{
    afterAsking([this] {
        // The page that is left still refers to the session: they go together.
        connect(m_window.page(), &QObject::destroyed, this,
            [former = std::shared_ptr<Session>(std::move(m_session))] { });
        show({.place = Place::Login});
    });
}

void Navigator::afterAsking(std::function<void()> then)
{
    if (m_window.page())
        m_window.page()->canLeave(std::move(then));
    else
        then();
}

// Texts are set when a page is built: another language builds it anew, at the same place.
void Navigator::rebuild()
{
    if (m_databases.workspace())
        m_window.setInstallation(nameOf(*m_databases.workspace()));
    if (m_fileWatch && !m_databases.workspace()->database().isReachable())
        showOutage(); // in the other language
    if (const auto again = m_showAgain) // a copy: showing sets another one
        again();
    if (m_help) {
        m_help->close();
        m_help->deleteLater();
        m_help = nullptr;
    }
}

void Navigator::chooseMode(Look::Mode mode)
{
    m_look.setMode(mode);
    rememberMode(m_settings, mode);
}

void Navigator::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow(m_language.current(), &m_window);
    m_help->open(m_window.page()->helpTopic());
}

void Navigator::openAbout()
{
    const Workspace *workspace = m_databases.workspace();
    auto *dialog = new AboutDialog(workspace ? workspace->database().path() : QString(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Every list asks again when another connection has written; nothing is read while nothing has changed.
void Navigator::watch()
{
    if (!m_session)
        return;
    const Result<qint64> version = m_session->workspace.database().dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    m_window.page()->refresh();
}

void Navigator::watchFile()
{
    m_fileWatch = std::make_unique<FileWatch>(m_databases.workspace()->database());
    connect(m_fileWatch.get(), &FileWatch::answered, this, &Navigator::watch);
    connect(m_fileWatch.get(), &FileWatch::lost, this, &Navigator::showOutage);
    connect(m_fileWatch.get(), &FileWatch::back, this, &Navigator::endOutage);
}

void Navigator::showOutage()
{
    m_window.tellOutage(tr("Le fichier de la base de données ne répond plus : le disque ou le réseau est coupé. Ce que vous "
                           "avez saisi reste à l’écran ; le travail reprendra de lui-même dès que le fichier sera revenu."));
}

void Navigator::endOutage()
{
    m_window.tellOutage({});
    m_window.tell(MessageTone::Success, tr("Le fichier de la base de données est revenu : vous pouvez continuer."));
    m_window.page()->refresh();
}

// Whichever program of the office runs does what is due. What fails here is done by the next run, or by
// another workstation's.
void Navigator::runDeadlines()
{
    const Result<DeadlineService::Report> report = m_databases.workspace()->deadlines().run();
    if (!report)
        qWarning("deadlines: %s", qPrintable(report.error().sentence));
    else if (report->failed > 0)
        qWarning("deadlines: %d failed; %s", report->failed, qPrintable(report->trouble));
}

} // namespace rex
