// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/loginpage.h"
#include "forms/parts/banner.h"
#include "forms/parts/tableview.h"
#include "model/domain/labels.h"
#include "model/service/demonstration.h"
#include "tests/support/appwindow.h"
#include "tests/support/fixture.h"
#include "tests/support/typing.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// PRODOU@NE and « Mes téléservices » (guide 1.1, 1.2).
class TestLogin : public QObject
{
    Q_OBJECT
private slots:
    void wrongEntrySaysNotWhichPart_data();
    void wrongEntrySaysNotWhichPart();
    void emptyEntryIsNoAttempt();
    void rightEntryLeadsToTheDomains();
    void enterInAFieldLogsIn();
    void windowLivesWhileThePasswordIsChecked();
    void forgottenPasswordSaysWhomToAsk_data();
    void forgottenPasswordSaysWhomToAsk();
    void registrationIsOfferedOnAPosteAutonomeOnly();
    void demonstrationShowsItsAccounts();
    void onlyDomainsThatWorkHaveATile_data();
    void onlyDomainsThatWorkHaveATile();
    void loggingOutLeadsBackToAnEmptyLogin();
    void longAndStrangeEntriesAreRefusedCalmly();
};

namespace {

QString typedPassword()
{
    return QString::fromUtf16(password);
}

// The page alone, on a database with accounts.
struct Login
{
    explicit Login(Installation installation = Installation::SmallOffice)
        : fixture(installation)
    {
        app.start(fixture.path());
    }

    [[nodiscard]] QString banner() const
    {
        auto *shown = AppWindow::find<Banner>(app.page(), u"loginBanner"_s);
        return shown->isVisible() ? shown->text() : QString();
    }
    void enter(const QString &login, const QString &password) const
    {
        app.type(u"login"_s, login);
        app.type(u"password"_s, password);
        app.press(u"enter"_s);
    }

    Fixture fixture;
    AppWindow app;
};

} // namespace

void TestLogin::wrongEntrySaysNotWhichPart_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << u"op1"_s << u"quelque chose de faux"_s;
    QTest::newRow("right up to the limit only") << u"op1"_s + QString(200, u' ') + u'x' << typedPassword();
    QTest::newRow("unknown login") << u"personne"_s << typedPassword();
}

void TestLogin::wrongEntrySaysNotWhichPart()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    const Login page;
    page.enter(login, password);
    QTRY_COMPARE_WITH_TIMEOUT(
        page.banner(), u"Identifiant ou mot de passe incorrect. Vérifiez les deux, puis réessayez."_s, 10000);
    QCOMPARE(page.app.place(), Place::Login);
    QVERIFY(page.app.find(u"password"_s)->hasFocus());
    QCOMPARE(page.app.find<QLineEdit>(u"login"_s)->text(), login);
}

void TestLogin::emptyEntryIsNoAttempt()
{
    Login page;
    for (int i = 0; i < 6; ++i)
        page.enter(u"op1"_s, {});
    QVERIFY(!page.banner().isEmpty());
    QVERIFY(page.app.find(u"password"_s)->hasFocus());
    QVERIFY(page.fixture.workspace().accounts().logInNow(u"op1"_s, typedPassword()).has_value());
}

void TestLogin::rightEntryLeadsToTheDomains()
{
    Login page;
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    page.app.logIn(u"op1"_s, typedPassword());
    const Session &session = *page.app.navigator().session();
    QCOMPARE(session.account.login, u"op1"_s);
    QVERIFY(session.since >= before);
    QCOMPARE(page.app.find<QLabel>(u"userName"_s)->text(), session.account.displayName);
    QCOMPARE(page.app.find<QLabel>(u"registeredOn"_s)->text(), shown(parisDay(session.account.created)));
    QCOMPARE(page.app.find<QLabel>(u"connectedAt"_s)->text(), shown(session.since).section(u' ', 1));
    QVERIFY(page.app.find<QLabel>(u"eori"_s)->text().startsWith("FR"_L1));
}

void TestLogin::enterInAFieldLogsIn()
{
    Login page;
    page.app.type(u"login"_s, u"OP1"_s); // the identifiant knows no case
    page.app.type(u"password"_s, typedPassword());
    QTest::keyClick(page.app.find(u"password"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page.app.place(), Place::Domains, 10000);
}

void TestLogin::windowLivesWhileThePasswordIsChecked()
{
    const Login page;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
    timer.start(1);
    page.enter(u"op1"_s, u"faux"_s);
    auto *enter = page.app.find<QPushButton>(u"enter"_s);
    QVERIFY(!enter->isEnabled()); // a double click asks once
    QCOMPARE(enter->text(), u"Vérification…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(enter->isEnabled(), 10000);
    QVERIFY2(ticks > 3, qPrintable(QString::number(ticks)));
    QCOMPARE(enter->text().remove(u'&'), u"ENTRER"_s);
}

void TestLogin::forgottenPasswordSaysWhomToAsk_data()
{
    QTest::addColumn<int>("installation");
    QTest::addColumn<QString>("who");
    QTest::newRow("petit bureau") << int(Installation::SmallOffice) << u"administrateur de cette base"_s;
    QTest::newRow("poste autonome") << int(Installation::Standalone) << u"bureau de douane"_s;
}

void TestLogin::forgottenPasswordSaysWhomToAsk()
{
    QFETCH(int, installation);
    QFETCH(QString, who);
    const Login page{Installation(installation)};
    page.app.press(u"forgotten"_s);
    QVERIFY2(page.banner().contains(who), qPrintable(page.banner()));
}

void TestLogin::registrationIsOfferedOnAPosteAutonomeOnly()
{
    const Login office(Installation::SmallOffice);
    QVERIFY(!office.app.page()->findChild<QPushButton *>(u"registration"_s));
    const Login alone(Installation::Standalone);
    alone.app.press(u"registration"_s);
    QCOMPARE(alone.app.place(), Place::Registration);
}

void TestLogin::demonstrationShowsItsAccounts()
{
    AppWindow app;
    app.start();
    app.press(u"enterDemonstration"_s);
    QTRY_COMPARE(app.place(), Place::Login);
    auto *table = app.find<TableView>(u"demonstrationAccounts"_s);
    const QAbstractItemModel &model = *table->model();
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(0, 0).data().toString(), u"op1"_s);
    QCOMPARE(model.index(0, 1).data().toString(), demonstrationPassword());
    // A double click fills both boxes, ENTRER is next.
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model.index(3, 0)).center());
    QCOMPARE(app.find<QLineEdit>(u"login"_s)->text(), u"ag1"_s);
    QVERIFY(app.find(u"enter"_s)->hasFocus());
    QTest::keyClick(app.find(u"enter"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(app.place(), Place::Domains, 10000);
}

void TestLogin::onlyDomainsThatWorkHaveATile_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("tiles");
    QTest::newRow("operator") << u"op1"_s << QStringList{u"enterRex"_s, u"enterRegister"_s};
    QTest::newRow("administrator") << u"admin"_s << QStringList{u"enterRegister"_s, u"enterAdministration"_s};
}

void TestLogin::onlyDomainsThatWorkHaveATile()
{
    QFETCH(QString, login);
    QFETCH(QStringList, tiles);
    Login page;
    page.app.logIn(login, typedPassword());
    QStringList shown;
    for (const QString &name : {u"enterRex"_s, u"enterRegister"_s, u"enterAdministration"_s}) {
        if (page.app.page()->findChild<QWidget *>(name))
            shown.append(name);
    }
    QCOMPARE(shown, tiles);
}

void TestLogin::loggingOutLeadsBackToAnEmptyLogin()
{
    Login page;
    page.app.logIn(u"op1"_s, typedPassword());
    AppWindow::find<QAbstractButton>(&page.app.window(), u"logoutButton"_s)->click();
    QCOMPARE(page.app.place(), Place::Login);
    QVERIFY(!page.app.navigator().session());
    QCOMPARE(page.app.find<QLineEdit>(u"login"_s)->text(), QString());
    QCOMPARE(page.app.find<QLineEdit>(u"password"_s)->text(), QString());
    page.app.navigator().go({.place = Place::Home});
    QCOMPARE(page.app.place(), Place::Login);
}

void TestLogin::longAndStrangeEntriesAreRefusedCalmly()
{
    const Login page;
    for (const QString &strange : {QString(10000, u'x'), u"'; DROP TABLE account; --"_s, u"<b>op1</b>"_s, u"🚢"_s}) {
        page.app.find<QLineEdit>(u"login"_s)->setText(strange);
        page.app.find<QLineEdit>(u"password"_s)->setText(strange);
        page.app.press(u"enter"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page.app.find(u"enter"_s)->isEnabled(), 10000);
        QVERIFY(!page.banner().isEmpty());
    }
    QVERIFY(page.app.find<QLineEdit>(u"login"_s)->text().size() <= 32);
}

QTEST_MAIN(TestLogin)
#include "tst_login.moc"
