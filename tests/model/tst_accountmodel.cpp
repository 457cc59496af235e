// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/accountmodel.h"
#include "model/lists/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;

class TestAccountModel : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheModelContract();
    void showsEveryColumn();
    void sortsByWhatIsShown();
    void sortKeepsTheSelectedAccount();
    void closedAccountsAreMarked();
    void cellsOutOfRangeAreEmpty();
};

namespace {

const QList<AccountColumn> columns = {AccountColumn::Login, AccountColumn::Password, AccountColumn::Name,
    AccountColumn::Role, AccountColumn::Affiliation, AccountColumn::Email, AccountColumn::LastLogin,
    AccountColumn::State};

Account account(qint64 id, const QString &login)
{
    Account made;
    made.id = id;
    made.login = login;
    made.displayName = login.toUpper();
    made.email = login + u"@exemple.fr"_s;
    made.companyName = u"SARL "_s + login;
    return made;
}

QStringList logins(const AccountModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data().toString());
    return result;
}

} // namespace

void TestAccountModel::keepsTheModelContract()
{
    AccountModel model(columns);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAccounts({account(1, u"b"_s), account(2, u"a"_s)});
    model.sort(0, Qt::AscendingOrder);
    model.sort(6, Qt::DescendingOrder);
    model.setAccounts({});
}

void TestAccountModel::showsEveryColumn()
{
    AccountModel model(columns);
    model.setPassword(u"secret"_s);
    Account officer = account(1, u"ag1"_s);
    officer.role = Role::Officer;
    officer.officeName = u"Brest bureau"_s;
    officer.lastLogin = QDateTime({2016, 12, 6}, {10, 29, 38}, Qt::UTC);
    model.setAccounts({officer});
    const QStringList expected = {u"ag1"_s, u"secret"_s, u"AG1"_s, u"Agent des douanes"_s, u"Brest bureau"_s,
        u"ag1@exemple.fr"_s, u"06/12/2016 11:29:38"_s, u"Actif"_s};
    for (int column = 0; column < expected.size(); ++column) {
        QCOMPARE(model.index(0, column).data().toString(), expected.at(column));
        QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), label(columns.at(column)));
    }
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 1);
}

void TestAccountModel::sortsByWhatIsShown()
{
    AccountModel model(columns);
    model.setAccounts({account(1, u"chef"_s), account(2, u"ag"_s), account(3, u"op"_s)});
    QCOMPARE(logins(model), QStringList({u"chef"_s, u"ag"_s, u"op"_s})); // as given
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(logins(model), QStringList({u"ag"_s, u"chef"_s, u"op"_s}));
    model.setAccounts({account(4, u"b"_s), account(5, u"a"_s)}); // stays sorted
    QCOMPARE(logins(model), QStringList({u"a"_s, u"b"_s}));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(logins(model), QStringList({u"b"_s, u"a"_s}));
}

void TestAccountModel::sortKeepsTheSelectedAccount()
{
    AccountModel model(columns);
    model.setAccounts({account(1, u"c"_s), account(2, u"a"_s), account(3, u"b"_s)});
    const QPersistentModelIndex selected = model.index(0, 2);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(selected.row(), 2);
    QCOMPARE(model.at(selected.row())->id, 1);
    QCOMPARE(model.rowOf(1), 2);
}

void TestAccountModel::closedAccountsAreMarked()
{
    AccountModel model(columns);
    Account closed = account(1, u"x"_s);
    closed.active = false;
    model.setAccounts({closed});
    const QModelIndex state = model.index(0, 7);
    QCOMPARE(state.data().toString(), u"Désactivé"_s);
    QCOMPARE(state.data(MarkIconRole).toString(), u"lock"_s);
    QCOMPARE(state.data(MarkToneRole).toString(), u"muted"_s);
    QCOMPARE(model.index(0, 6).data().toString(), u"Jamais"_s);
}

void TestAccountModel::cellsOutOfRangeAreEmpty()
{
    AccountModel model(columns);
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
    QVERIFY(!model.at(0));
    QCOMPARE(model.rowOf(1), -1);
}

QTEST_GUILESS_MAIN(TestAccountModel)
#include "tst_accountmodel.moc"
