// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/banner.h"
#include "forms/parts/searchcombo.h"
#include "forms/parts/tableview.h"
#include "model/domain/labels.h"
#include "tests/support/appwindow.h"
#include "tests/support/fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// Page Comptes: what an administrator does with accounts, seen on the screen and in the database.
class TestAccounts : public QObject
{
    Q_OBJECT
private slots:
    void onlyAnAdministratorComesHere();
    void administratorOpensNoDossier();
    void listsEveryAccount();
    void listFitsItsWidth();
    void filterIgnoresAccents();
    void createsAnOfficerOfAnOffice();
    void createsAnOperatorOfAKnownCompany();
    void createsAnOperatorWithANewCompany();
    void takenLoginIsRefusedAtItsField();
    void emptyAccountIsMarked();
    void resetsAPassword();
    void resetsThePasswordOfAnOldAddress();
    void correctsAnAddress();
    void closesAndReopensAnAccount();
    void nobodyClosesHisOwnAccount();
    void leavingANewAccountAsks();
    void escapeLeavesAnEmptyNewAccount();
    void proposesTheOfficeOfTheDatabase();
};

namespace {

const auto secret = u"un-mot-de-passe-tout-neuf"_s;

struct Accounts
{
    explicit Accounts(const QString &office = {})
    {
        if (!office.isEmpty() && !fixture.workspace().setOffice(office))
            qFatal("no office");
        app.start(fixture.path());
        app.logIn(u"admin"_s, QString::fromUtf16(password));
        app.press(u"enterAdministration"_s);
    }

    [[nodiscard]] TableView *table() const { return app.find<TableView>(u"accounts"_s); }
    [[nodiscard]] QStringList logins() const
    {
        if (!QTest::qWaitFor([this] { return !table()->isLoading(); }, 10000))
            qFatal("the list is still being read");
        QStringList result;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            result.append(table()->model()->index(row, 0).data().toString());
        return result;
    }
    void select(const QString &login) const
    {
        table()->selectRow(int(logins().indexOf(login)));
    }
    void startNew(Role role) const
    {
        app.press(u"newAccount"_s);
        auto *roles = app.find<QComboBox>(u"role"_s);
        roles->setCurrentIndex(roles->findText(label(role)));
    }
    void fillAccount(const QString &login) const
    {
        app.type(u"displayName"_s, u"KERVELLA Noé"_s);
        app.type(u"email"_s, u"noe@exemple.fr"_s);
        app.type(u"login"_s, login);
        app.type(u"password"_s, secret);
        app.type(u"confirmation"_s, secret);
    }
    void create() const
    {
        app.press(u"createAccount"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!app.page()->findChild<QPushButton *>(u"createAccount"_s)
                || app.find(u"createAccount"_s)->isEnabled(),
            20000);
    }
    [[nodiscard]] Result<Account> logInAs(const QString &login, const QString &with = secret)
    {
        return fixture.workspace().accounts().logInNow(login, with);
    }

    Fixture fixture;
    AppWindow app;
};

// Answers the confirmation that is open.
void answer(const QString &button)
{
    QTRY_VERIFY(QApplication::activeModalWidget());
    AppWindow::find<QPushButton>(QApplication::activeModalWidget(), button)->click();
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

} // namespace

void TestAccounts::onlyAnAdministratorComesHere()
{
    Fixture fixture;
    AppWindow app;
    app.start(fixture.path());
    app.logIn(u"op1"_s, QString::fromUtf16(password));
    app.navigator().go({.place = Place::Accounts});
    QCOMPARE(app.place(), Place::Domains);
}

void TestAccounts::administratorOpensNoDossier()
{
    Accounts page;
    for (Place place : {Place::Home, Place::Form, Place::Authorisations, Place::Search, Place::Documents}) {
        page.app.navigator().go({.place = place});
        QCOMPARE(page.app.place(), Place::Accounts);
    }
}

void TestAccounts::listsEveryAccount()
{
    Accounts page;
    const auto ids = page.fixture.workspace().accounts().ids(page.fixture.admin, {});
    QVERIFY(ids.has_value());
    const auto accounts = page.fixture.workspace().accounts().rows(page.fixture.admin, *ids);
    QVERIFY(accounts.has_value());
    QCOMPARE(page.logins().size(), ids->size());
    QCOMPARE(accounts->size(), ids->size());
    for (const Account &account : *accounts)
        QVERIFY(page.logins().contains(account.login));
}

// Also with a bar at its side.
void TestAccounts::listFitsItsWidth()
{
    Accounts pc;
    for (int i = 0; i < 12; ++i) {
        const Account another{.login = u"agent%1"_s.arg(i), .displayName = u"Agent"_s, .email = u"agent@exemple.fr"_s,
            .role = Role::Administrator};
        QVERIFY(pc.fixture.workspace().accounts().createAccount(pc.fixture.admin, another, secret));
    }
    pc.app.window().resize(1366, 600);
    emit pc.app.window().navigate({.place = Place::Domains});
    pc.app.press(u"enterAdministration"_s);
    QVERIFY(!pc.logins().isEmpty());
    QTRY_VERIFY(pc.table()->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(pc.table()->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(pc.table()->horizontalHeader()->length(), pc.table()->viewport()->width());
}

void TestAccounts::filterIgnoresAccents()
{
    Accounts page;
    page.startNew(Role::Administrator);
    page.fillAccount(u"noe"_s);
    page.create();
    page.app.type(u"filter"_s, u"kervella noe"_s);
    QTRY_COMPARE(page.logins(), QStringList{u"noe"_s});
    page.app.type(u"filter"_s, u"personne de ce nom"_s);
    QTRY_COMPARE(page.logins(), QStringList());
}

void TestAccounts::createsAnOfficerOfAnOffice()
{
    Accounts page;
    page.startNew(Role::Officer);
    QVERIFY(!page.app.find(u"company"_s)->isVisible());
    auto *office = page.app.find<SearchCombo>(u"office"_s);
    office->setCurrentIndex(office->findData(u"FR002730"_s));
    page.fillAccount(u"noe"_s);
    page.create();
    QVERIFY2(page.app.message().contains("noe"_L1), qPrintable(page.app.message()));
    QVERIFY(page.logins().contains(u"noe"_s));
    const auto account = page.logInAs(u"noe"_s);
    QVERIFY(account.has_value());
    QCOMPARE(account->role, Role::Officer);
    QCOMPARE(account->officeCode, u"FR002730"_s);
    QCOMPARE(account->displayName, u"KERVELLA Noé"_s);
}

void TestAccounts::createsAnOperatorOfAKnownCompany()
{
    Accounts page;
    page.startNew(Role::Operator);
    auto *company = page.app.find<SearchCombo>(u"company"_s);
    QVERIFY(page.app.find(u"eori"_s)->isVisible());
    company->setCurrentIndex(company->findText(page.fixture.op2.companyName, Qt::MatchContains));
    QVERIFY(!page.app.find(u"eori"_s)->isVisible());
    page.fillAccount(u"noe"_s);
    page.create();
    const auto account = page.logInAs(u"noe"_s);
    QVERIFY(account.has_value());
    QCOMPARE(account->companyId, page.fixture.op2.companyId);
}

void TestAccounts::createsAnOperatorWithANewCompany()
{
    Accounts page;
    page.startNew(Role::Operator);
    page.app.type(u"eori"_s, u"fr 900 000 035 00015"_s); // put in order rather than refused
    page.app.type(u"name"_s, u"Œuvres du Goéland"_s);
    page.app.type(u"street"_s, u"1 rue du Môle"_s);
    page.app.type(u"postalCode"_s, u"29200"_s);
    page.app.type(u"city"_s, u"BREST"_s);
    page.fillAccount(u"noe"_s);
    page.create();
    const auto account = page.logInAs(u"noe"_s);
    QVERIFY(account.has_value());
    const auto company = page.fixture.workspace().accounts().companyOf(*account);
    QVERIFY(company.has_value());
    QCOMPARE(company->eori, u"FR90000003500015"_s);
    QCOMPARE(company->name, u"Œuvres du Goéland"_s);
}

void TestAccounts::takenLoginIsRefusedAtItsField()
{
    Accounts page;
    page.startNew(Role::Administrator);
    page.fillAccount(u"OP1"_s);
    page.create();
    QVERIFY2(page.app.errorAt(u"login"_s).contains(u"déjà pris"_s), qPrintable(page.app.errorAt(u"login"_s)));
    QCOMPARE(page.app.find<QLineEdit>(u"displayName"_s)->text(), u"KERVELLA Noé"_s); // nothing typed is lost
}

void TestAccounts::emptyAccountIsMarked()
{
    Accounts page;
    page.startNew(Role::Officer);
    page.app.press(u"createAccount"_s);
    for (const QString &field : {u"office"_s, u"displayName"_s, u"email"_s, u"login"_s, u"password"_s})
        QVERIFY2(page.app.errorAt(field).contains("obligatoire"_L1), qPrintable(field));
}

void TestAccounts::resetsAPassword()
{
    Accounts page;
    page.select(u"op1"_s);
    page.app.type(u"password"_s, secret);
    page.app.type(u"confirmation"_s, u"autre chose"_s);
    page.app.press(u"resetPassword"_s);
    QVERIFY(!page.app.errorAt(u"confirmation"_s).isEmpty());
    QVERIFY(page.logInAs(u"op1"_s, QString::fromUtf16(password)).has_value());
    page.app.type(u"confirmation"_s, secret);
    page.app.press(u"resetPassword"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.app.message().contains("op1"_L1), 10000);
    QVERIFY(page.logInAs(u"op1"_s).has_value());
    QCOMPARE(page.app.find<QLineEdit>(u"password"_s)->text(), QString());
}

// Recorded before the rule for addresses: that is another matter.
void TestAccounts::resetsThePasswordOfAnOldAddress()
{
    Accounts page;
    QSqlQuery query(*page.fixture.workspace().database().connection());
    QVERIFY(query.exec(u"UPDATE account SET email = 'hélène,x;y@verdelune.example' WHERE login = 'op1'"_s));
    query.finish();
    page.app.navigator().go({.place = Place::Domains});
    page.app.press(u"enterAdministration"_s);
    page.select(u"op1"_s);
    page.app.type(u"password"_s, secret);
    page.app.type(u"confirmation"_s, secret);
    page.app.press(u"resetPassword"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.app.message().contains("op1"_L1), 10000);
    QVERIFY(page.logInAs(u"op1"_s).has_value());
}

void TestAccounts::correctsAnAddress()
{
    Accounts page;
    page.select(u"op1"_s);
    page.app.press(u"changeAccount"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    const auto type = [dialog](const QString &field, const QString &text) {
        AppWindow::find<QLineEdit>(dialog, field)->setText(text);
    };
    const auto press = [dialog] { AppWindow::find<QPushButton>(dialog, u"accountDialogOk"_s)->click(); };
    const auto told = [dialog] {
        return AppWindow::find<QLineEdit>(dialog, u"email"_s)->accessibleDescription(); // what is wrong with it
    };
    QCOMPARE(AppWindow::find<QLineEdit>(dialog, u"email"_s)->text(), u"op1@exemple.fr"_s);
    type(u"email"_s, u"hélène,x;y@verdelune.example"_s);
    press();
    QVERIFY2(told().contains(u"peut partir"_s), qPrintable(told()));
    QCOMPARE(page.fixture.workspace().accounts().rows(page.fixture.admin, {page.fixture.op1.id})->first().email,
        u"op1@exemple.fr"_s);
    type(u"email"_s, u"juste@exemple.fr"_s);
    type(u"displayName"_s, u"BELLORINO Jean"_s);
    // Somebody else was first.
    Account other = page.fixture.op1;
    other.email = u"ailleurs@exemple.fr"_s;
    QVERIFY(page.fixture.workspace().accounts().changeAccount(page.fixture.admin, page.fixture.op1, other));
    press();
    QTRY_VERIFY(dialog->findChild<Banner *>()->text().contains(u"entre-temps"_s)
        || dialog->findChild<Banner *>()->title().contains(u"entre-temps"_s));
    AppWindow::find<QPushButton>(dialog, u"accountDialogCancel"_s)->click();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const auto shownNow = [&] {
        const auto labels = page.app.page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return AppWindow::isSeen(label) && label->text() == u"ailleurs@exemple.fr"_s; });
    };
    QTRY_VERIFY(shownNow());
    page.app.press(u"changeAccount"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *again = QApplication::activeModalWidget();
    AppWindow::find<QLineEdit>(again, u"email"_s)->setText(u"juste@exemple.fr"_s);
    AppWindow::find<QPushButton>(again, u"accountDialogOk"_s)->click();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY2(page.app.message().contains("op1"_L1), qPrintable(page.app.message()));
    const Account now = page.fixture.workspace().accounts().rows(page.fixture.admin, {page.fixture.op1.id})->first();
    QCOMPARE(now.email, u"juste@exemple.fr"_s);
    QCOMPARE(now.login, u"op1"_s);
}

void TestAccounts::closesAndReopensAnAccount()
{
    Accounts page;
    page.select(u"op1"_s);
    page.app.press(u"changeActive"_s);
    answer(u"confirmCancel"_s);
    QVERIFY(page.logInAs(u"op1"_s, QString::fromUtf16(password)).has_value());
    page.app.press(u"changeActive"_s);
    answer(u"confirmOk"_s);
    QVERIFY(!page.logInAs(u"op1"_s, QString::fromUtf16(password)).has_value());
    QVERIFY(page.app.message().contains(u"désactivé"_s));
    // still the same account is shown, as it is now
    QTRY_VERIFY(page.app.find<QPushButton>(u"changeActive"_s)->text().startsWith(u"Réac"_s));
    page.app.press(u"changeActive"_s);
    QVERIFY(page.logInAs(u"op1"_s, QString::fromUtf16(password)).has_value());
}

void TestAccounts::nobodyClosesHisOwnAccount()
{
    Accounts page;
    page.select(u"admin"_s);
    QVERIFY(page.app.find(u"resetPassword"_s)->isVisible());
    QVERIFY(!page.app.page()->findChild<QPushButton *>(u"changeActive"_s));
}

void TestAccounts::leavingANewAccountAsks()
{
    Accounts page;
    page.startNew(Role::Officer);
    page.app.type(u"displayName"_s, u"KERVELLA"_s);
    page.app.navigator().go({.place = Place::Domains});
    answer(u"confirmCancel"_s);
    QCOMPARE(page.app.place(), Place::Accounts);
    QCOMPARE(page.app.find<QLineEdit>(u"displayName"_s)->text(), u"KERVELLA"_s);
    page.app.navigator().go({.place = Place::Domains});
    answer(u"confirmOk"_s);
    QCOMPARE(page.app.place(), Place::Domains);
}

void TestAccounts::escapeLeavesAnEmptyNewAccount()
{
    Accounts page;
    page.startNew(Role::Officer);
    QTest::keyClick(page.app.find(u"displayName"_s), Qt::Key_Escape);
    QTRY_VERIFY(!page.app.page()->findChild<QPushButton *>(u"createAccount"_s));
}

void TestAccounts::proposesTheOfficeOfTheDatabase()
{
    const Accounts page(u"FR000690"_s);
    page.startNew(Role::Supervisor);
    QCOMPARE(page.app.find<SearchCombo>(u"office"_s)->currentData().toString(), u"FR000690"_s);
}

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
