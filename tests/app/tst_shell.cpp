// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appheader.h"
#include "app/log.h"
#include "app/lookmode.h"
#include "app/navigationtabs.h"
#include "tests/support/appwindow.h"
#include "tests/support/fixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// The frame around the pages: keys, messages, tabs, what is remembered, the log.
class TestShell : public QObject
{
    Q_OBJECT
private slots:
    void keysReachThePage();
    void regionsFollowEachOther();
    void regionsThatAreHiddenArePassedOver();
    void closingAsksThePage();
    void messageStandsUntilOneGoesOn();
    void messageAfterNavigatingStandsOnTheNextPage();
    void remarkOfAPageEndsWithIt();
    void tabsFollowTheGuide_data();
    void tabsFollowTheGuide();
    void choosingATabOnlyAsks();
    void dossierStandsUnderTheListOneCameFrom();
    void domainsFitTheWindow_data();
    void domainsFitTheWindow();
    void languageIsRemembered();
    void lookIsRemembered();
    void geometryIsRemembered();
    void unknownSettingsDoNoHarm();
    void anotherWorkstationsWritingRefreshes();
    void logIsPrivateAndDoesNotGrow();
    void logKeepsOneLineAMessage();
};

namespace {

// A page that counts what is asked of it.
class CountingPage : public Page
{
public:
    CountingPage()
        : first(new QLineEdit)
        , second(new QLineEdit)
    {
        auto *row = new QHBoxLayout(this);
        row->addWidget(first);
        row->addWidget(second);
    }

    QString title() const override { return u"Page"_s; }
    QString helpTopic() const override { return u"home"_s; }
    void refresh() override { ++refreshed; }
    void canLeave(std::function<void()> leave) override
    {
        ++asked;
        if (mayLeave)
            leave();
    }
    bool focusSearch() override
    {
        second->setFocus();
        return true;
    }
    QList<QWidget *> regions() override { return {first, second}; }

    QLineEdit *first;
    QLineEdit *second;
    int refreshed = 0;
    int asked = 0;
    bool mayLeave = true;
};

struct Shown
{
    Shown()
    {
        app.start();
        page = new CountingPage;
        show(page);
    }
    void show(Page *next)
    {
        const Destination home{.place = Place::Home};
        app.window().showPage(next, home, new AppHeader(home.place, &account, u"fr"_s), &account);
    }

    AppWindow app;
    Account account{.login = u"op1"_s, .displayName = u"<b>op1</b>"_s, .companyId = 1};
    CountingPage *page;
};

// The header before it may still be there, hidden.
AppHeader *headerOf(Shown &shown)
{
    for (AppHeader *header : shown.app.window().findChildren<AppHeader *>()) {
        if (header->isVisible()) // the one of the page before may not be gone yet
            return header;
    }
    qFatal("the window has no header");
}

} // namespace

void TestShell::keysReachThePage()
{
    Shown shown;
    QTest::keyClick(&shown.app.window(), Qt::Key_F5);
    QCOMPARE(shown.page->refreshed, 1);
    QTest::keyClick(&shown.app.window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shown.page->second->hasFocus());
    QSignalSpy navigated(&shown.app.window(), &MainWindow::navigate);
    QTest::keyClick(&shown.app.window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(navigated.size(), 1);
    QCOMPARE(navigated.at(0).at(0).value<Destination>(), Destination{.place = Place::Form});
}

void TestShell::regionsFollowEachOther()
{
    Shown shown;
    shown.page->first->setFocus();
    QTest::keyClick(&shown.app.window(), Qt::Key_F6);
    QVERIFY(shown.page->second->hasFocus());
    QTest::keyClick(&shown.app.window(), Qt::Key_F6); // the header
    QVERIFY(headerOf(shown)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&shown.app.window(), Qt::Key_F6); // the tabs
    QVERIFY(shown.app.window().findChild<NavigationTabs *>()->hasFocus());
    QTest::keyClick(&shown.app.window(), Qt::Key_F6);
    QVERIFY(shown.page->first->hasFocus());
    QTest::keyClick(&shown.app.window(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(shown.app.window().findChild<NavigationTabs *>()->hasFocus());
}

void TestShell::regionsThatAreHiddenArePassedOver()
{
    Shown shown;
    shown.page->second->hide();
    shown.page->first->setFocus();
    QTest::keyClick(&shown.app.window(), Qt::Key_F6);
    QVERIFY(headerOf(shown)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(&shown.app.window(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(shown.page->first->hasFocus());
}

void TestShell::closingAsksThePage()
{
    Shown shown;
    shown.page->mayLeave = false;
    shown.app.window().close();
    QCOMPARE(shown.page->asked, 1);
    QVERIFY(shown.app.window().isVisible());
    shown.page->mayLeave = true;
    shown.app.window().close();
    QTRY_VERIFY(!shown.app.window().isVisible());
}

void TestShell::messageStandsUntilOneGoesOn()
{
    Shown shown;
    emit shown.page->message(MessageTone::Success, u"Enregistré <b>ici</b>"_s);
    QCOMPARE(shown.app.message(), u"Enregistré <b>ici</b>"_s);
    shown.show(new CountingPage);
    QCOMPARE(shown.app.message(), QString());
}

void TestShell::messageAfterNavigatingStandsOnTheNextPage()
{
    Shown shown;
    CountingPage *left = shown.page;
    shown.show(new CountingPage);
    emit left->message(MessageTone::Success, u"Déposé"_s);
    QCOMPARE(shown.app.message(), u"Déposé"_s);
}

void TestShell::remarkOfAPageEndsWithIt()
{
    Shown shown;
    emit shown.page->remark(u"refresh"_s, u"Listes à jour"_s);
    const auto remarks = [&shown] {
        int found = 0;
        const auto labels = shown.app.window().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            found += label->text() == u"Listes à jour"_s ? 1 : 0;
        return found;
    };
    QCOMPARE(remarks(), 1);
    shown.show(new CountingPage);
    QTRY_COMPARE(remarks(), 0);
}

void TestShell::tabsFollowTheGuide_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("texts");
    const QStringList common = {u"Afficher mes autorisations"_s, u"Recherche avancée"_s, u"Mes documents"_s};
    QTest::newRow("operator") << int(Role::Operator)
                              << (QStringList{QString(), u"Déposer un nouveau dossier"_s} + common);
    QTest::newRow("officer") << int(Role::Officer) << (QStringList{QString()} + common);
    QTest::newRow("supervisor") << int(Role::Supervisor) << (QStringList{QString()} + common);
}

void TestShell::tabsFollowTheGuide()
{
    QFETCH(int, role);
    QFETCH(QStringList, texts);
    const AppWindow app; // for its look
    const NavigationTabs tabs(Account{.role = Role(role)});
    QStringList shown;
    for (int i = 0; i < tabs.count(); ++i)
        shown.append(tabs.tabText(i).remove(u'&'));
    QCOMPARE(shown, texts);
    QCOMPARE(tabs.accessibleTabName(0), u"Accueil REX"_s);
}

void TestShell::choosingATabOnlyAsks()
{
    const AppWindow app;
    NavigationTabs tabs(Account{.role = Role::Operator});
    tabs.setCurrent({.place = Place::Home});
    QSignalSpy chosen(&tabs, &NavigationTabs::chosen);
    tabs.setCurrentIndex(3);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<Destination>().place, Place::Search);
    QCOMPARE(tabs.currentIndex(), 0); // the page has not been left yet
    QTest::keyClick(&tabs, Qt::Key_Return); // the current one again
    QCOMPARE(chosen.at(1).at(0).value<Destination>().place, Place::Home);
}

void TestShell::dossierStandsUnderTheListOneCameFrom()
{
    QCOMPARE(NavigationTabs::tabOf({.place = Place::Dossier, .dossierId = 3}), Place::Home);
    QCOMPARE(NavigationTabs::tabOf({.place = Place::Dossier, .dossierId = 3, .back = Place::Search}), Place::Search);
    QCOMPARE(NavigationTabs::tabOf({.place = Place::Form}), Place::Form);
    QCOMPARE(NavigationTabs::tabOf({.place = Place::Form, .dossierId = 3}), Place::Home);
}

void TestShell::domainsFitTheWindow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("across"); // look.md 7
    QTest::newRow("1280") << 1280 << 1.0 << 3;
    QTest::newRow("1280, 150 %") << 1280 << 1.5 << 2;
    QTest::newRow("1366") << 1366 << 1.0 << 3;
    QTest::newRow("1024") << 1024 << 1.0 << 2;
}

void TestShell::domainsFitTheWindow()
{
    QFETCH(int, width);
    QFETCH(double, scale);
    QFETCH(int, across);
    Fixture fixture;
    AppWindow app;
    auto *look = qApp->findChild<Look *>();
    look->setFontScale(scale);
    const auto restore = qScopeGuard([look] { look->setFontScale(1); });
    app.window().resize(width, 800);
    app.start(fixture.path());
    app.logIn(u"chef1"_s, QString::fromUtf16(password));
    const auto *scroll = app.page()->findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QList<QWidget *> tiles;
    for (const QString &door : {u"enterRex"_s, u"enterRegister"_s, u"enterAdministration"_s})
        tiles.append(app.find(door)->parentWidget());
    QTRY_COMPARE(std::count_if(tiles.begin(), tiles.end(),
                     [&tiles](const QWidget *tile) { return tile->y() == tiles.first()->y(); }),
        across);
    for (const QWidget *tile : std::as_const(tiles)) {
        for (const QLabel *text : tile->findChildren<QLabel *>()) {
            if (text->isVisible() && text->wordWrap())
                QVERIFY2(text->heightForWidth(text->width()) <= text->height(), qPrintable(text->text()));
        }
    }
    // Tab goes through them as they are read.
    QVERIFY(app.find(u"enterRex"_s)->hasFocus());
    QTest::keyClick(&app.window(), Qt::Key_Tab);
    QVERIFY(app.find(u"enterRegister"_s)->hasFocus());
    QTest::keyClick(&app.window(), Qt::Key_Tab);
    QVERIFY(app.find(u"enterAdministration"_s)->hasFocus());
}

void TestShell::languageIsRemembered()
{
    AppWindow app;
    app.start();
    QCOMPARE(app.language().current(), u"fr"_s);
    Page *before = app.page();
    AppWindow::find<QAction>(&app.window(), u"language_en"_s)->trigger();
    QCOMPARE(app.language().current(), u"en"_s);
    QVERIFY(app.page() != before); // built anew, at the same place
    QCOMPARE(app.place(), Place::FirstRun);
    app.restart();
    QCOMPARE(app.language().current(), u"en"_s);
    app.language().use(u"fr"_s); // --language: for this run
    app.restart();
    QCOMPARE(app.language().current(), u"en"_s);
}

void TestShell::lookIsRemembered()
{
    AppWindow app;
    app.start();
    QCOMPARE(rememberedMode(app.settings()), Look::Mode::System);
    AppWindow::find<QAction>(&app.window(), u"lookDark"_s)->trigger();
    QCOMPARE(Look::of(&app.window()).mode(), Look::Mode::Dark);
    QCOMPARE(rememberedMode(app.settings()), Look::Mode::Dark);
    AppWindow::find<QAction>(&app.window(), u"lookLight"_s)->trigger();
    QCOMPARE(rememberedMode(app.settings()), Look::Mode::Light);
}

void TestShell::geometryIsRemembered()
{
    AppWindow app;
    app.start();
    app.window().resize(1111, 777);
    app.restart();
    QCOMPARE(app.window().size(), QSize(1111, 777));
}

void TestShell::unknownSettingsDoNoHarm()
{
    AppWindow app;
    app.settings().setValue(u"language"_s, u"tlh"_s);
    app.settings().setValue(u"look"_s, u"Pink"_s);
    app.settings().setValue(u"window/geometry"_s, QByteArray("nonsense"));
    app.restart();
    QCOMPARE(app.language().current(), u"fr"_s);
    QCOMPARE(rememberedMode(app.settings()), Look::Mode::System);
    QCOMPARE(app.place(), Place::FirstRun);
}

void TestShell::anotherWorkstationsWritingRefreshes()
{
    Fixture fixture;
    AppWindow app;
    app.start(fixture.path());
    app.logIn(u"admin"_s, QString::fromUtf16(password));
    app.press(u"enterAdministration"_s);
    const auto rows = [&app] { return app.find<QAbstractItemView>(u"accounts"_s)->model()->rowCount(); };
    QTRY_COMPARE(rows(), int(fixture.workspace().accounts().ids(fixture.admin, {})->size())); // they are read beside
    const int before = rows();
    const Account added{.login = u"nouveau"_s, .displayName = u"Nouveau"_s, .email = u"n@exemple.fr"_s,
        .role = Role::Administrator};
    QVERIFY(fixture.workspace().accounts().createAccount(fixture.admin, added, QString::fromUtf16(password)).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(rows(), before + 1, 15000);
}

void TestShell::logIsPrivateAndDoesNotGrow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log/soprano-rex.log"_s);
    {
        const Log log(path);
        const QString line(1000, u'x');
        for (int i = 0; i < 3 * int(Log::maxSize) / 1000; ++i)
            qInfo("%s", qUtf8Printable(line));
    }
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QFileInfoList files = QFileInfo(path).dir().entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3);
    for (const QFileInfo &file : files)
        QVERIFY(file.size() < Log::maxSize + 2000);
}

void TestShell::logKeepsOneLineAMessage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"soprano-rex.log"_s);
    {
        const Log log(path);
        qInfo("first\nsecond");
        qWarning("third");
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).endsWith("info default: first second"));
    QVERIFY(lines.at(1).endsWith("warning default: third"));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
