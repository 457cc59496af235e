// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/aboutdialog.h"
#include "app/help/helpbook.h"
#include "app/help/helpwindow.h"
#include "app/pages.h"
#include "forms/parts/sectionnav.h"
#include "tests/support/appwindow.h"
#include "tests/support/fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// The manual: complete, found from every screen, searched as one types.
class TestHelp : public QObject
{
    Q_OBJECT
private slots:
    void everyTopicHasATextInBothLanguages();
    void everyScreenHasItsTopic_data();
    void everyScreenHasItsTopic();
    void helpKeyOpensTheTopicOfTheScreen();
    void helpButtonOpensTheTopicOfTheScreen();
    void searchIgnoresCaseAndAccents_data();
    void searchIgnoresCaseAndAccents();
    void searchWantsEveryWord();
    void linksLeadToOtherTopics();
    void contentsLeadToTopics();
    void anotherLanguageOpensAnotherBook();
    void aboutCopiesWhatHelpsToHelp();
};

namespace {

HelpWindow *helpOf(AppWindow &app)
{
    return app.window().findChild<HelpWindow *>();
}

} // namespace

void TestHelp::everyTopicHasATextInBothLanguages()
{
    for (const QString &language : Language::codes()) {
        const HelpBook book(language);
        QVERIFY(book.topics().size() > 5);
        for (const HelpTopic &topic : book.topics()) {
            QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.name));
            QVERIFY2(book.markdown(topic.name).startsWith("# "_L1), qPrintable(language + u'/' + topic.name));
        }
    }
}

void TestHelp::everyScreenHasItsTopic_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<int>("place");
    const QList<std::pair<Place, const char *>> places = {{Place::Domains, "domains"}, {Place::Home, "home"},
        {Place::Form, "form"}, {Place::Authorisations, "authorisations"}, {Place::Search, "search"},
        {Place::Documents, "documents"}, {Place::Register, "register"}};
    for (const auto &[place, name] : places)
        QTest::newRow(name) << u"op1"_s << int(place);
    QTest::newRow("accounts") << u"admin"_s << int(Place::Accounts);
    QTest::newRow("mails") << u"ag1"_s << int(Place::Mails);
    QTest::newRow("request templates") << u"chef1"_s << int(Place::RequestTemplates);
    QTest::newRow("mail settings") << u"admin"_s << int(Place::MailSettings);
}

void TestHelp::everyScreenHasItsTopic()
{
    QFETCH(QString, login);
    QFETCH(int, place);
    Fixture fixture;
    AppWindow app;
    app.start(fixture.path());
    app.logIn(login, QString::fromUtf16(password));
    app.navigator().go({.place = Place(place)});
    QCOMPARE(int(app.place()), place);
    QVERIFY2(HelpBook(u"fr"_s).contains(app.page()->helpTopic()), qPrintable(app.page()->helpTopic()));
}

void TestHelp::helpKeyOpensTheTopicOfTheScreen()
{
    AppWindow app;
    app.start();
    for (const QString &step : {u"enterStandalone"_s, u"back"_s}) {
        QTest::keyClick(&app.window(), Qt::Key_F1);
        QVERIFY(helpOf(app) && helpOf(app)->isVisible());
        QCOMPARE(helpOf(app)->topic(), app.page()->helpTopic());
        app.press(step);
    }
    QVERIFY(AppWindow::find<QTextBrowser>(helpOf(app), u"helpText"_s)->toPlainText().size() > 100);
    helpOf(app)->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), helpOf(app));
    QTest::keyClick(helpOf(app), Qt::Key_Escape);
    QVERIFY(!helpOf(app)->isVisible());
}

void TestHelp::helpButtonOpensTheTopicOfTheScreen()
{
    Fixture fixture;
    AppWindow app;
    app.start(fixture.path());
    app.logIn(u"admin"_s, QString::fromUtf16(password));
    app.press(u"enterAdministration"_s);
    AppWindow::find<QAbstractButton>(&app.window(), u"help"_s)->click();
    QCOMPARE(helpOf(app)->topic(), u"accounts"_s);
}

void TestHelp::searchIgnoresCaseAndAccents_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u"Dépôt"_s, u"depot"_s, u"DEPOT"_s, u"  dépôt "_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestHelp::searchIgnoresCaseAndAccents()
{
    QFETCH(QString, typed);
    const QList<HelpHit> hits = HelpBook(u"fr"_s).search(typed);
    QVERIFY(hits.size() > 1);
    QVERIFY(std::any_of(hits.begin(), hits.end(), [](const HelpHit &hit) { return hit.topic == "dates"_L1; }));
    for (const HelpHit &hit : hits)
        QVERIFY2(!hit.excerpt.contains(u'#') && !hit.excerpt.contains("**"_L1), qPrintable(hit.excerpt));
}

void TestHelp::searchWantsEveryWord()
{
    const HelpBook book(u"fr"_s);
    QVERIFY(!book.search(u"mot de passe"_s).isEmpty());
    QVERIFY(book.search(u"mot de passe zanzibar"_s).isEmpty());
    QVERIFY(book.search(u"   "_s).isEmpty());
}

void TestHelp::linksLeadToOtherTopics()
{
    AppWindow app;
    app.start();
    emit app.window().helpAsked();
    HelpWindow &help = *helpOf(app);
    help.open(u"domains"_s);
    emit AppWindow::find<QTextBrowser>(&help, u"helpText"_s)->anchorClicked(QUrl(u"accounts.md"_s));
    QCOMPARE(help.topic(), u"accounts"_s);
}

void TestHelp::contentsLeadToTopics()
{
    AppWindow app;
    app.start();
    emit app.window().helpAsked();
    HelpWindow &help = *helpOf(app);
    auto *contents = AppWindow::find<SectionNav>(&help, u"helpContents"_s);
    const HelpBook book(u"fr"_s);
    for (int i = 0; i < book.topics().size(); ++i) {
        emit contents->sectionChosen(i);
        QCOMPARE(help.topic(), book.topics().at(i).name);
        QCOMPARE(contents->current(), i);
    }
}

void TestHelp::anotherLanguageOpensAnotherBook()
{
    AppWindow app;
    app.start();
    emit app.window().helpAsked();
    const QString french = AppWindow::find<QTextBrowser>(helpOf(app), u"helpText"_s)->toPlainText();
    app.language().choose(u"en"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    emit app.window().helpAsked();
    const QString english = AppWindow::find<QTextBrowser>(helpOf(app), u"helpText"_s)->toPlainText();
    QVERIFY(english != french);
    QCOMPARE(helpOf(app)->topic(), app.page()->helpTopic());
}

void TestHelp::aboutCopiesWhatHelpsToHelp()
{
    Fixture fixture;
    AppWindow app;
    app.start(fixture.path());
    AppWindow::find<QAction>(&app.window(), u"about"_s)->trigger();
    auto *about = app.window().findChild<AboutDialog *>();
    QVERIFY(about && about->isVisible());
    AppWindow::find<QAbstractButton>(about, u"copyInformation"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(fixture.path()), qPrintable(copied));
    QVERIFY(copied.contains(QStringLiteral(REX_VERSION)));
    AppWindow::find<QAbstractButton>(about, u"closeAbout"_s)->click();
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
