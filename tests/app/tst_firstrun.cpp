// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/banner.h"
#include "forms/parts/searchcombo.h"
#include "model/domain/labels.h"
#include "tests/support/appwindow.h"
#include "tests/support/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// From no database at all to the first login.
class TestFirstRun : public QObject
{
    Q_OBJECT
private slots:
    void withoutDatabaseItAsksWhatFor();
    void demonstrationIsNotOpenedAgain();
    void registrationMakesADatabaseForItsOwnerAlone();
    void registrationOpensTheSameDatabaseLater();
    void registrationMarksWhatIsWrong_data();
    void registrationMarksWhatIsWrong();
    void interruptedRegistrationGoesOn();
    void secondCompanyRegistersFromTheLogin();
    void knownCompanyIsRefusedAtItsField();
    void officeBeginsWithItsAdministrator();
    void officeAsksForEverything();
    void officeOpensAnExistingFile();
    void officeRefusesAFileThatIsThere();
    void officeRefusesWhatIsNotADatabase();
    void interruptedOfficeGoesOn();
    void lostDatabaseIsNamedWithWaysOn();
    void damagedDatabaseGivesWayAndIsKept();
    void newInstallationFindsTheDatabaseOfThisComputer();
    void returnLeadsBack();
};

namespace {

const auto secret = u"un-mot-de-passe-solide"_s;

void fillCompany(const AppWindow &app, const QString &eori = u"FR90000003500015"_s)
{
    app.type(u"eori"_s, eori);
    app.type(u"name"_s, u"Crêperie du Phœnix"_s);
    app.type(u"street"_s, u"3 quai des Brumes"_s);
    app.type(u"postalCode"_s, u"29200"_s);
    app.type(u"city"_s, u"BREST"_s);
}

void fillAccount(const AppWindow &app, const QString &login = u"jeanne"_s)
{
    app.type(u"displayName"_s, u"LE GOFF Jeanne"_s);
    app.type(u"email"_s, u"jeanne@exemple.fr"_s);
    app.type(u"login"_s, login);
    app.type(u"password"_s, secret);
    app.type(u"confirmation"_s, secret);
}

void submit(const AppWindow &app)
{
    app.press(u"submit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(app.place() == Place::Domains || app.find(u"submit"_s)->isEnabled(), 20000);
}

void registerAlone(AppWindow &app)
{
    app.start();
    app.press(u"enterStandalone"_s);
    fillCompany(app);
    fillAccount(app);
    submit(app);
}

} // namespace

void TestFirstRun::withoutDatabaseItAsksWhatFor()
{
    AppWindow app;
    app.start();
    QCOMPARE(app.place(), Place::FirstRun);
    for (const QString &way : {u"enterStandalone"_s, u"enterOffice"_s, u"enterDemonstration"_s})
        QVERIFY(app.find(way)->isVisible());
    QVERIFY(!QFileInfo::exists(app.localDatabase()));
}

void TestFirstRun::demonstrationIsNotOpenedAgain()
{
    AppWindow app;
    app.start();
    app.press(u"enterDemonstration"_s);
    QCOMPARE(app.place(), Place::Login);
    const QString path = app.databases().workspace()->database().path();
    QVERIFY(QFileInfo::exists(path));
    app.restart();
    QCOMPARE(app.place(), Place::FirstRun);
    QVERIFY(!QFileInfo::exists(path)); // thrown away
}

void TestFirstRun::registrationMakesADatabaseForItsOwnerAlone()
{
    AppWindow app;
    registerAlone(app);
    QCOMPARE(app.place(), Place::Domains); // one can work at once
    QCOMPARE(app.databases().workspace()->installation(), Installation::Standalone);
    QCOMPARE(app.navigator().session()->account.companyName, u"Crêperie du Phœnix"_s);
    const QFileInfo file(app.localDatabase());
    QVERIFY(file.exists());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(app.databases().workspace()->accounts().logInNow(u"jeanne"_s, secret).has_value());
}

void TestFirstRun::registrationOpensTheSameDatabaseLater()
{
    AppWindow app;
    registerAlone(app);
    app.restart();
    QCOMPARE(app.place(), Place::Login);
    app.logIn(u"jeanne"_s, secret);
    QCOMPARE(app.navigator().session()->account.displayName, u"LE GOFF Jeanne"_s);
}

void TestFirstRun::registrationMarksWhatIsWrong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no EORI") << u"eori"_s << QString();
    QTest::newRow("EORI with a wrong key") << u"eori"_s << u"FR90000001900018"_s;
    QTest::newRow("no company name") << u"name"_s << QString();
    QTest::newRow("company name too long") << u"name"_s << QString(10000, u'x');
    QTest::newRow("postal code") << u"postalCode"_s << u"292"_s;
    QTest::newRow("e-mail") << u"email"_s << u"jeanne"_s;
    QTest::newRow("login with a blank") << u"login"_s << u"jeanne le goff"_s;
    QTest::newRow("short password") << u"password"_s << u"court"_s;
    QTest::newRow("confirmation") << u"confirmation"_s << u"un-autre-mot-de-passe"_s;
}

void TestFirstRun::registrationMarksWhatIsWrong()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    AppWindow app;
    app.start();
    app.press(u"enterStandalone"_s);
    fillCompany(app);
    fillAccount(app);
    app.find<QLineEdit>(field)->setText(typed);
    submit(app);
    QCOMPARE(app.place(), Place::Registration);
    QVERIFY2(!app.errorAt(field).isEmpty(), "no sentence at the field");
    QVERIFY(!QFileInfo::exists(app.localDatabase())); // nothing is made of what is wrong
    // Typing again takes the mark away.
    app.type(field, u"x"_s);
    QCOMPARE(app.errorAt(field), QString());
}

void TestFirstRun::interruptedRegistrationGoesOn()
{
    AppWindow app;
    QVERIFY(Workspace::create(app.localDatabase(), Installation::Standalone).has_value());
    app.start();
    QCOMPARE(app.place(), Place::Registration);
    fillCompany(app);
    fillAccount(app);
    submit(app);
    QCOMPARE(app.place(), Place::Domains);
}

void TestFirstRun::secondCompanyRegistersFromTheLogin()
{
    AppWindow app;
    registerAlone(app);
    app.restart();
    app.press(u"registration"_s);
    fillCompany(app, u"FR90000004300019"_s);
    fillAccount(app, u"paul"_s);
    submit(app);
    QCOMPARE(app.place(), Place::Domains);
    QCOMPARE(app.navigator().session()->account.login, u"paul"_s);
}

void TestFirstRun::knownCompanyIsRefusedAtItsField()
{
    AppWindow app;
    registerAlone(app);
    app.restart();
    app.press(u"registration"_s);
    fillCompany(app);
    fillAccount(app, u"paul"_s);
    submit(app);
    QCOMPARE(app.place(), Place::Registration);
    QVERIFY2(app.errorAt(u"eori"_s).contains(u"déjà inscrite"_s), qPrintable(app.errorAt(u"eori"_s)));
}

void TestFirstRun::officeBeginsWithItsAdministrator()
{
    AppWindow app;
    app.start();
    const QString path = app.folder() + u"/bureau.sqlite"_s;
    app.press(u"enterOffice"_s);
    app.type(u"path"_s, path);
    fillAccount(app, u"chef"_s);
    auto *office = app.find<SearchCombo>(u"office"_s);
    QCOMPARE(office->count(), 64);
    office->setCurrentIndex(office->findData(u"FR000690"_s));
    submit(app);
    QCOMPARE(app.place(), Place::Domains);
    QCOMPARE(app.navigator().session()->account.role, Role::Administrator);
    QCOMPARE(app.databases().workspace()->installation(), Installation::SmallOffice);
    QCOMPARE(app.databases().workspace()->office().value_or(QString()), u"FR000690"_s);
    app.restart();
    QCOMPARE(app.place(), Place::Login);
    QCOMPARE(app.databases().workspace()->database().path(), path);
}

void TestFirstRun::officeAsksForEverything()
{
    AppWindow app;
    app.start();
    app.press(u"enterOffice"_s);
    app.press(u"submit"_s);
    for (const QString &field : {u"path"_s, u"displayName"_s, u"email"_s, u"login"_s, u"password"_s, u"office"_s})
        QVERIFY2(app.errorAt(field).contains("obligatoire"_L1), qPrintable(field));
    QVERIFY(app.find(u"path"_s)->hasFocus());
}

void TestFirstRun::officeOpensAnExistingFile()
{
    Fixture office;
    AppWindow app;
    app.start();
    app.press(u"enterOffice"_s);
    app.find<QRadioButton>(u"existingFile"_s)->click();
    QVERIFY(!app.find(u"displayName"_s)->isVisible());
    app.type(u"path"_s, office.path());
    app.press(u"submit"_s);
    QCOMPARE(app.place(), Place::Login);
    app.restart();
    QCOMPARE(app.place(), Place::Login);
}

void TestFirstRun::officeRefusesAFileThatIsThere()
{
    Fixture office;
    AppWindow app;
    app.start();
    app.press(u"enterOffice"_s);
    app.type(u"path"_s, office.path());
    fillAccount(app, u"chef"_s);
    app.find<SearchCombo>(u"office"_s)->setCurrentIndex(0);
    submit(app);
    QCOMPARE(app.place(), Place::OfficeSetup);
    QVERIFY(!app.errorAt(u"path"_s).isEmpty());
}

void TestFirstRun::officeRefusesWhatIsNotADatabase()
{
    AppWindow app;
    const QString path = app.folder() + u"/texte.sqlite"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("pas une base") > 0);
    file.close();
    app.start();
    app.press(u"enterOffice"_s);
    app.find<QRadioButton>(u"existingFile"_s)->click();
    app.type(u"path"_s, path);
    app.press(u"submit"_s);
    QCOMPARE(app.place(), Place::OfficeSetup);
    QVERIFY(!app.errorAt(u"path"_s).isEmpty());
    QCOMPARE(QFileInfo(path).size(), 12);
}

void TestFirstRun::interruptedOfficeGoesOn()
{
    AppWindow app;
    const QString path = app.folder() + u"/bureau.sqlite"_s;
    QVERIFY(Workspace::create(path, Installation::SmallOffice).has_value());
    app.start(path);
    QCOMPARE(app.place(), Place::OfficeSetup);
    QVERIFY(!app.page()->findChild<QLineEdit *>(u"path"_s)); // the file is known
    fillAccount(app, u"chef"_s);
    app.find<SearchCombo>(u"office"_s)->setCurrentIndex(3);
    submit(app);
    QCOMPARE(app.place(), Place::Domains);
}

void TestFirstRun::lostDatabaseIsNamedWithWaysOn()
{
    AppWindow app;
    const QString path = app.folder() + u"/bureau.sqlite"_s;
    app.start(path);
    auto *problem = app.find<Banner>(u"problem"_s);
    QVERIFY2(problem->text().contains(path), qPrintable(problem->text()));
    QVERIFY(!QFileInfo::exists(path));
    for (const QString &way : {u"retry"_s, u"otherFile"_s, u"newInstallation"_s, u"quit"_s})
        QVERIFY(app.find(way)->isVisible());
    QVERIFY(Workspace::create(path, Installation::Standalone).has_value()); // the share is back
    app.press(u"retry"_s);
    QCOMPARE(app.place(), Place::Registration);
}

void TestFirstRun::damagedDatabaseGivesWayAndIsKept()
{
    AppWindow app;
    const QByteArray damaged = QByteArray("SQLite format 3\0", 16) + QByteArray(4000, 'x');
    for (const QString &rest : {QString(), u"-wal"_s}) {
        QFile file(app.localDatabase() + rest);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
    }
    app.start();
    app.press(u"newInstallation"_s);
    app.press(u"enterStandalone"_s);
    QCOMPARE(app.place(), Place::Registration);
    const QString kept = u"local-endommagee-%1.sqlite"_s.arg(parisDay(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate));
    const QString said = app.find<Banner>(u"setupBanner"_s)->text();
    QVERIFY2(said.contains(kept), qPrintable(said)); // before anything is done
    QVERIFY(!QDir(app.folder()).exists(kept));
    fillCompany(app);
    fillAccount(app);
    submit(app);
    QCOMPARE(app.place(), Place::Domains);
    for (const QString &rest : {QString(), u"-wal"_s}) {
        QFile file(app.folder() + u'/' + kept + rest);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), damaged);
    }
    app.restart();
    QCOMPARE(app.place(), Place::Login); // the new one
}

void TestFirstRun::newInstallationFindsTheDatabaseOfThisComputer()
{
    AppWindow app;
    registerAlone(app);
    app.settings().setValue(u"database"_s, QString(app.folder() + u"/bureau.sqlite"_s)); // on a network that is away
    app.restart();
    app.press(u"newInstallation"_s);
    app.press(u"enterStandalone"_s);
    QCOMPARE(app.place(), Place::Login);
    QVERIFY(!app.message().isEmpty());
    app.logIn(u"jeanne"_s, secret);
    app.restart();
    QCOMPARE(app.place(), Place::Login); // it is the one to open from now on
}

void TestFirstRun::returnLeadsBack()
{
    AppWindow app;
    app.start();
    app.press(u"enterStandalone"_s);
    app.press(u"back"_s);
    QCOMPARE(app.place(), Place::FirstRun);
    app.press(u"enterOffice"_s);
    QTest::keyClick(app.find(u"path"_s), Qt::Key_Escape);
    QCOMPARE(app.place(), Place::FirstRun);
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
