// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture.h"

#include <QProcess>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

// Several programs on one file, and programs that are killed.
class TestConcurrency : public QObject
{
    Q_OBJECT

    const QString m_password = QString::fromUtf16(rex::test::password);

    [[nodiscard]] std::unique_ptr<QProcess> writer(Fixture &f, const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(QStringLiteral(REX_TEST_WRITER), QStringList{f.path()} + arguments);
        return process;
    }
    static QStringList lines(QProcess &process)
    {
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private slots:
    void twoProgramsGiveEachNumberOnceAndAreNeverBusy()
    {
        Fixture f;
        const auto a = writer(f, {u"op1"_s, m_password, u"create"_s, u"60"_s});
        const auto b = writer(f, {u"op2"_s, m_password, u"create"_s, u"60"_s});
        const QStringList all = lines(*a) + lines(*b);
        QCOMPARE(all.filter(u"saved"_s).size(), 120);
        QCOMPARE(all.filter(u"error"_s), QStringList());
        QStringList distinct = all.filter(u"saved"_s);
        QCOMPARE(distinct.removeDuplicates(), 0);
        QSqlQuery versions(u"SELECT COUNT(*) FROM dossier WHERE version = 3"_s, *f.workspace().database().connection());
        QVERIFY(versions.next());
        QCOMPARE(versions.value(0).toInt(), 120); // inserted, first save, second save: nothing lost
    }

    void twoOfficersGrantEachDossierOnce()
    {
        Fixture f;
        // Many exporters, one dossier each.
        QList<Account> operators{f.op1, f.op2};
        const QString eoris[] = {u"FR90000003500015"_s, u"FR90000004300019"_s, u"FR90000005000014"_s, u"FR90000006800016"_s};
        for (const QString &eori : eoris) {
            Account account;
            account.login = eori.toLower();
            account.displayName = eori;
            account.email = u"x@exemple.fr"_s;
            const Company company{0, eori, eori, {u"1 rue"_s, u"75001"_s, u"Paris"_s, u"FR"_s}};
            operators.append(*f.workspace().accounts().createOperator(f.admin, account, company, m_password));
        }
        for (const Account &account : operators)
            std::ignore = f.deposited(account);
        const auto a = writer(f, {u"ag1"_s, m_password, u"grant"_s});
        const auto b = writer(f, {u"chef1"_s, m_password, u"grant"_s});
        const QStringList all = lines(*a) + lines(*b);
        QCOMPARE(all.filter(u"error"_s), QStringList());
        QStringList granted = all.filter(u"granted"_s);
        QCOMPARE(granted.size(), operators.size());
        QCOMPARE(granted.removeDuplicates(), 0);
        QSqlQuery events(u"SELECT COUNT(*) FROM history WHERE event = 'granting'"_s,
            *f.workspace().database().connection());
        QVERIFY(events.next());
        QCOMPARE(events.value(0).toInt(), int(operators.size()));
    }

    void twoProgramsAttachEachContentOnce()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const QStringList what{u"attach"_s, QString::number(dossier.id), u"60"_s};
        const auto a = writer(f, QStringList{u"op1"_s, m_password} + what);
        const auto b = writer(f, QStringList{u"ag1"_s, m_password} + what);
        const QStringList all = lines(*a) + lines(*b);
        QCOMPARE(all.filter(u"error"_s), QStringList());
        QStringList added = all.filter(u"added"_s);
        QCOMPARE(added.size(), 60);
        QCOMPARE(added.removeDuplicates(), 0);
        QCOMPARE(all.filter(u"late"_s).size(), 60);
        QCOMPARE(f.workspace().attachments().of(f.op1, dossier.id)->size(), 60);
        const auto view = f.workspace().dossiers().view(f.op1, dossier.id);
        QCOMPARE(view->history.size(), 61); // the deposit, and each addition
        QCOMPARE(view->dossier.version, dossier.version + 60);
    }

    void fiveProgramsLoseNoUpdate_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("local file") << QStringList();
        QTest::newRow("network share") << QStringList{u"--share"_s};
    }
    void fiveProgramsLoseNoUpdate()
    {
        QFETCH(QStringList, options);
        Fixture f;
        const QString file = f.folder() + u"/five.db"_s;
        QVERIFY(QFile::copy(f.path(), file));
        auto own = Workspace::open(file);
        const auto draft = (*own)->dossiers().save(f.op1, 0, 0, completeForm());
        QVERIFY(draft);
        own->reset(); // nobody holds it open
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < mostWorkstations; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->setProcessChannelMode(QProcess::MergedChannels);
            programs.back()->start(QStringLiteral(REX_TEST_WRITER),
                QStringList{file} + options + QStringList{u"churn"_s, QString::number(draft->id), u"2500"_s});
        }
        qint64 saved = 0;
        for (const auto &program : programs) {
            const QStringList said = lines(*program);
            const QStringList errors = said.filter(u"error"_s);
            QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
            QVERIFY(!said.filter(u"saved"_s).isEmpty()); // nobody starves
            saved += said.filter(u"saved"_s).size();
        }
        const auto opened = Database::open(file);
        QVERIFY(opened);
        QSqlQuery version(u"SELECT version FROM dossier WHERE id = %1"_s.arg(draft->id), *(*opened)->connection());
        QVERIFY(version.next());
        QCOMPARE(version.value(0).toLongLong(), draft->version + saved);
    }

    void whatAKilledProgramConfirmedIsThere()
    {
        Fixture f;
        const auto process = writer(f, {u"op1"_s, m_password, u"create"_s, u"100000"_s});
        QByteArray output;
        while (output.count("saved") < 25 && process->waitForReadyRead(30000))
            output += process->readAll();
        process->kill(); // no chance to tidy up
        process->waitForFinished();
        output += process->readAll();
        QVERIFY(output.count("saved") >= 25);
        f.reopen();
        for (const QByteArray &line : output.split('\n')) {
            if (!line.startsWith("saved ") || !output.contains(QByteArray(line + '\n')))
                continue;
            ListRequest request{DossierList::ToDo};
            request.text = QString::fromUtf8(line.mid(6)).trimmed();
            QCOMPARE(f.workspace().search().ids(f.op1, request)->size(), 1);
        }
        QSqlQuery check(u"PRAGMA integrity_check"_s, *f.workspace().database().connection());
        QVERIFY(check.next());
        QCOMPARE(check.value(0).toString(), u"ok"_s);
        QVERIFY(f.workspace().dossiers().save(f.op1, 0, 0, completeForm()));
    }
};

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
