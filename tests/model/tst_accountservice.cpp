// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::Fixture;

// Who gets in, and who may let others in.
class TestAccountService : public QObject
{
    Q_OBJECT

    const QString m_password = QString::fromUtf16(rex::test::password);

private slots:
    void theRightPasswordOpens()
    {
        Fixture f;
        f.advance(3600);
        const auto account = f.workspace().accounts().logInNow(u" OP1 "_s, m_password);
        QVERIFY(account);
        QCOMPARE(account->companyName, u"SARL BREIZH JAPAN"_s);
        QCOMPARE(account->lastLogin, f.now());
        QCOMPARE(f.workspace().accounts().logInNow(u"ag1"_s, m_password)->officeName, u"Amiens bureau"_s);
    }

    void everyFailureSaysTheSame()
    {
        Fixture f;
        QVERIFY(f.workspace().accounts().setActive(f.admin, f.op2.id, false));
        QStringList sentences;
        for (const auto &[login, password] : {std::pair{u"op1"_s, u"faux"_s}, {u"inconnu"_s, m_password},
                 {u"op2"_s, m_password}, {u""_s, u""_s}, {u"' OR 1=1 --"_s, u"x"_s}}) {
            const auto account = f.workspace().accounts().logInNow(login, password);
            QVERIFY2(!account, qPrintable(login));
            sentences.append(account.error().sentence);
        }
        QCOMPARE(sentences.removeDuplicates(), 4);
    }

    void repeatedFailuresMustWait_data()
    {
        QTest::addColumn<QString>("login");
        QTest::newRow("known") << u"op1"_s;
        QTest::newRow("unknown") << u"inconnu"_s; // must not be told apart
    }
    void repeatedFailuresMustWait()
    {
        QFETCH(QString, login);
        Fixture f;
        const AccountService &accounts = f.workspace().accounts();
        QString first;
        for (int i = 0; i < 5; ++i)
            first = accounts.logInNow(login, u"faux"_s).error().sentence;
        const auto waiting = accounts.logInNow(login, m_password);
        QVERIFY(!waiting);
        QVERIFY(waiting.error().sentence != first);
        QVERIFY(waiting.error().sentence.contains(u"essais"_s));
        f.advance(61);
        QCOMPARE(accounts.logInNow(login, m_password).has_value(), login == u"op1"_s);
        if (login == u"op1"_s)
            return;
        f.advance(61);
        QVERIFY(accounts.logInNow(login, u"faux"_s).error().sentence != first); // two minutes by now
    }

    void loggingInLeavesTheThreadFree()
    {
        Fixture f;
        QFutureWatcher<Result<Account>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<Result<Account>>::finished);
        watcher.setFuture(f.workspace().accounts().logIn(u"op1"_s, m_password));
        QVERIFY(!watcher.isFinished()); // the answer comes later, from another thread
        QVERIFY(finished.wait());
        QVERIFY(watcher.result());
        QCOMPARE(watcher.result()->login, u"op1"_s);
    }

    void onlyAnAdministratorManagesAccounts()
    {
        Fixture f;
        const AccountService &accounts = f.workspace().accounts();
        Account wanted;
        wanted.login = u"nouveau"_s;
        wanted.displayName = u"Nouveau"_s;
        wanted.email = u"n@exemple.fr"_s;
        wanted.role = Role::Administrator;
        for (const Account &by : {f.op1, f.officer, f.supervisor}) {
            QCOMPARE(accounts.createAccount(by, wanted, m_password).error().code, ErrorCode::NotAllowed);
            QVERIFY(!accounts.setActive(by, f.op2.id, false));
            QVERIFY(!accounts.resetPassword(by, f.op2.id, m_password));
            QVERIFY(!accounts.ids(by, {}));
            QVERIFY(!accounts.first(by, {}, 10));
            QVERIFY(!accounts.rows(by, {f.admin.id}));
            QVERIFY(!accounts.companies(by));
        }
        Account forged = f.op1;
        forged.role = Role::Administrator;
        QVERIFY(!accounts.createAccount(forged, wanted, m_password));
        QVERIFY(!accounts.createFirstAdministrator(wanted, m_password)); // there is one already
        QVERIFY(!accounts.setActive(f.admin, f.admin.id, false)); // nobody locks himself out
        QVERIFY(accounts.setActive(f.admin, f.op2.id, false));
        QVERIFY(accounts.resetPassword(f.admin, f.op1.id, u"un-autre-mot-de-passe"_s));
        QVERIFY(!accounts.logInNow(u"op1"_s, m_password));
        QVERIFY(accounts.logInNow(u"op1"_s, u"un-autre-mot-de-passe"_s));
    }

    void anAddressIsCorrected()
    {
        Fixture f;
        const AccountService &accounts = f.workspace().accounts();
        Account typed = f.op1;
        typed.email = u" juste@exemple.fr "_s;
        typed.displayName = u"BELLORINO  Jean"_s;
        typed.role = Role::Administrator; // what is not asked stays
        typed.login = u"autre"_s;
        for (const Account &other : {f.op1, f.officer, f.supervisor})
            QCOMPARE(accounts.changeAccount(other, f.op1, typed).error().code, ErrorCode::NotAllowed);
        const Result<Account> changed = accounts.changeAccount(f.admin, f.op1, typed);
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().sentence));
        QCOMPARE(changed->email, u"juste@exemple.fr"_s);
        QCOMPARE(changed->displayName, u"BELLORINO Jean"_s);
        QCOMPARE(changed->role, Role::Operator);
        QCOMPARE(changed->login, f.op1.login);
        // Who looks at the former values is told, and changes nothing.
        typed.email = u"faux@exemple.fr"_s;
        QCOMPARE(accounts.changeAccount(f.admin, f.op1, typed).error().code, ErrorCode::Conflict);
        for (const QString &address : {QString(), u"sans-arobase"_s, u"hélène,x;y@verdelune.example"_s, QString(QString(250, u'x') + u"@a.fr"_s)}) {
            typed.email = address;
            const Result<Account> refused = accounts.changeAccount(f.admin, *changed, typed);
            QCOMPARE(refused.error().code, ErrorCode::Invalid);
            QCOMPARE(refused.error().fields, QStringList{u"email"_s});
        }
        QCOMPARE(accounts.rows(f.admin, {f.op1.id})->first().email, u"juste@exemple.fr"_s);
    }

    // Recorded before the rule: what is wrong with it does not stand in the way of a password.
    void anAccountWithAnOldAddressGetsItsPassword()
    {
        Fixture f;
        QSqlQuery query(*f.workspace().database().connection());
        QVERIFY(query.exec(u"UPDATE account SET email = 'hélène,x;y@verdelune.example' WHERE login = 'op1'"_s));
        query.finish();
        QVERIFY(f.workspace().accounts().resetPassword(f.admin, f.op1.id, u"un-autre-mot-de-passe"_s));
        QCOMPARE(f.workspace().accounts().resetPassword(f.admin, f.op1.id, u"court"_s).error().code, ErrorCode::Invalid);
    }

    void aLoginIsTakenWithoutRegardToCaseAndAccents()
    {
        Fixture f;
        Account wanted;
        wanted.displayName = u"X"_s;
        wanted.email = u"x@exemple.fr"_s;
        wanted.role = Role::Officer;
        wanted.officeCode = u"FR000100"_s;
        wanted.login = u"AG1"_s;
        const auto created = f.workspace().accounts().createAccount(f.admin, wanted, m_password);
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::Duplicate);
        QCOMPARE(created.error().fields, QStringList{u"login"_s});
    }

    void aShortPasswordIsRefused()
    {
        Fixture f;
        const auto done = f.workspace().accounts().resetPassword(f.admin, f.op1.id, u"court"_s);
        QVERIFY(!done);
        QVERIFY(done.error().fields.contains(u"password"_s));
    }

    void inscriptionIsForAPosteAutonome()
    {
        Fixture alone(Installation::Standalone);
        QVERIFY(alone.workspace().accounts().logInNow(u"op1"_s, m_password));
        Account account;
        account.login = u"second"_s;
        account.displayName = u"Second"_s;
        account.email = u"s@exemple.fr"_s;
        const Address address{u"1 rue Neuve"_s, u"29200"_s, u"Brest"_s, u"FR"_s};
        const AccountService &accounts = alone.workspace().accounts();
        const auto intruder
            = accounts.registerOperator(account, Company{0, u"FR 900 000 019 00019"_s, u"X"_s, address}, m_password);
        QVERIFY(!intruder); // would read the company's dossiers
        QCOMPARE(intruder.error().code, ErrorCode::NotAllowed);
        QVERIFY(accounts.registerOperator(
            account, Company{0, u"FR90000002700012"_s, u"Autre"_s, address}, m_password));

        Fixture office;
        QCOMPARE(office.workspace()
                     .accounts()
                     .registerOperator(account, Company{0, u"FR90000003500015"_s, u"X"_s, address}, m_password)
                     .error()
                     .code,
            ErrorCode::NotAllowed);
    }

    void passwordsAreKeptAsArgon2id()
    {
        Fixture f;
        QSqlQuery rows(u"SELECT password_hash FROM account"_s, *f.workspace().database().connection());
        int count = 0;
        while (rows.next()) {
            QVERIFY(rows.value(0).toString().startsWith(u"$argon2id$"_s));
            ++count;
        }
        QCOMPARE(count, 7);
    }
};

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
