// SPDX-License-Identifier: GPL-3.0-or-later
// The real program under a clock that libfaketime sets: what falls due, when, how often, and what a wrong clock does.
#include "model/storage/mailstore.h"
#include "tests/support/fixture.h"

#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second), Qt::UTC};
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT
private slots:
    void thirtyDaysInParis_data();
    void thirtyDaysInParis();
    void aMonthOffIsMadeUpForAtOnce();
    void aProgramThatWasOffForLongAsksFirst();
    void aClockThatIsLateRejectsNobody();
    void remindersGoOutOnceEach();
    void manyProgramsRejectOnce();
    void aBrokenDossierIsSaidAndTheOthersAreDone();
    void theWindowDoesItAtItsStart();
    void aPosteAutonomeDoesNothing();
    void whatCannotBeDoneIsSaid_data();
    void whatCannotBeDoneIsSaid();

private:
    struct Answer
    {
        int code = -1;
        QString out, err;
    };
    [[nodiscard]] QProcessEnvironment at(const QDateTime &now) const;
    [[nodiscard]] Answer run(const Fixture &fixture, const QDateTime &now) const;
    [[nodiscard]] static Answer answer(QProcess &program);
    [[nodiscard]] static Dossier incomplete(Fixture &fixture, const QDateTime &asked);
    [[nodiscard]] static DossierView view(Fixture &fixture, const Dossier &dossier)
    {
        return *fixture.workspace().dossiers().view(fixture.op1, dossier.id);
    }

    QTemporaryDir m_home;
};

QProcessEnvironment TestClock::at(const QDateTime &now) const
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s})
        result.insert(name, m_home.path());
    result.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    result.insert(u"TZ"_s, u"UTC"_s); // the program counts in Paris wherever it runs
    result.insert(u"LD_PRELOAD"_s, QStringLiteral(REX_FAKETIME));
    result.insert(u"FAKETIME"_s, u'@' + now.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    result.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s); // waits and timers stay real
    return result;
}

TestClock::Answer TestClock::answer(QProcess &program)
{
    if (!program.waitForFinished(60000)) {
        program.kill();
        program.waitForFinished();
        return {.err = u"did not end"_s};
    }
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2,
        QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

TestClock::Answer TestClock::run(const Fixture &fixture, const QDateTime &now) const
{
    QProcess program;
    program.setProcessEnvironment(at(now));
    program.start(QStringLiteral(REX_PROGRAM),
        {u"run-deadlines"_s, u"--language"_s, u"fr"_s, u"--database"_s, fixture.path()});
    return answer(program);
}

Dossier TestClock::incomplete(Fixture &fixture, const QDateTime &asked)
{
    fixture.setNow(asked);
    const Dossier dossier = fixture.deposited(fixture.op1);
    return *fixture.workspace().dossiers().act(
        fixture.officer, dossier.id, dossier.version, Action::RequestInformation, {.comment = u"Précisez."_s});
}

void TestClock::thirtyDaysInParis_data()
{
    QTest::addColumn<QDateTime>("asked");
    QTest::addColumn<QDateTime>("last"); // one may still answer
    QTest::addColumn<QDateTime>("first"); // it is rejected
    QTest::newRow("winter") << utc(2026, 1, 5, 9, 0) << utc(2026, 2, 4, 22, 59) << utc(2026, 2, 4, 23, 0);
    QTest::newRow("into summer time") << utc(2026, 3, 10, 9, 0) << utc(2026, 4, 9, 21, 59) << utc(2026, 4, 9, 22, 0);
    QTest::newRow("out of summer time")
        << utc(2026, 10, 5, 9, 0) << utc(2026, 11, 4, 22, 59) << utc(2026, 11, 4, 23, 0);
    QTest::newRow("29 February") << utc(2028, 1, 30, 9, 0) << utc(2028, 2, 29, 22, 59) << utc(2028, 2, 29, 23, 0);
}

void TestClock::thirtyDaysInParis()
{
    QFETCH(QDateTime, asked);
    QFETCH(QDateTime, last);
    QFETCH(QDateTime, first);
    Fixture fixture;
    const Dossier dossier = incomplete(fixture, asked);
    Answer answer = run(fixture, last);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QString());
    QCOMPARE(view(fixture, dossier).dossier.status, Status::Incomplete);
    answer = run(fixture, first);
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(u"1 demande arrivée à échéance"_s), qPrintable(answer.out));
    const DossierView after = view(fixture, dossier);
    QCOMPARE(after.dossier.status, Status::Rejected);
    QCOMPARE(after.history.first().event, Event::AutomaticRejection);
    QVERIFY(first.secsTo(after.history.first().at) < 60); // the time of that clock
    answer = run(fixture, first.addSecs(60));
    QVERIFY2(answer.out.contains(u"0 demande"_s), qPrintable(answer.out));
}

void TestClock::aMonthOffIsMadeUpForAtOnce()
{
    Fixture fixture;
    const Dossier dossier = incomplete(fixture, utc(2026, 1, 5, 9, 0));
    const Answer answer = run(fixture, utc(2026, 2, 16, 8, 0)); // six weeks without a program
    QCOMPARE(answer.code, 0);
    QCOMPARE(view(fixture, dossier).dossier.status, Status::Rejected);
    QCOMPARE(MailStore(fixture.workspace().database()).of(dossier.id)->first().kind, MailKind::Rejection);
}

void TestClock::aProgramThatWasOffForLongAsksFirst()
{
    Fixture fixture;
    const Dossier dossier = incomplete(fixture, utc(2026, 1, 5, 9, 0));
    const QDateTime later = utc(2026, 2, 21, 8, 0); // 47 days after the newest event
    Answer answer = run(fixture, later);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"21/02/2026"_s) && answer.err.contains(u"confirmé la date"_s), qPrintable(answer.err));
    QCOMPARE(view(fixture, dossier).dossier.status, Status::Incomplete);
    fixture.setNow(later);
    QVERIFY(fixture.workspace().deadlines().confirmDate(fixture.officer));
    answer = run(fixture, later.addSecs(60));
    QCOMPARE(answer.code, 0);
    QCOMPARE(view(fixture, dossier).dossier.status, Status::Rejected);
}

void TestClock::aClockThatIsLateRejectsNobody()
{
    Fixture fixture;
    const Dossier dossier = incomplete(fixture, utc(2026, 1, 5, 9, 0));
    const Answer answer = run(fixture, utc(2026, 1, 5, 8, 0));
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"douteuse"_s), qPrintable(answer.err));
    QCOMPARE(view(fixture, dossier).history.size(), 2);
}

void TestClock::remindersGoOutOnceEach()
{
    Fixture fixture;
    const Dossier dossier = incomplete(fixture, utc(2026, 6, 1, 9, 0)); // until 1 July, Paris
    const auto reminders = [&] {
        const auto mails = MailStore(fixture.workspace().database()).of(dossier.id);
        return std::count_if(
            mails->begin(), mails->end(), [](const Mail &mail) { return mail.kind == MailKind::Reminder; });
    };
    for (int day = 0; day <= 30; ++day) {
        QCOMPARE(run(fixture, utc(2026, 6, 1, 12, 0).addDays(day)).code, 0);
        QCOMPARE(reminders(), day < 24 ? 0 : day < 29 ? 1 : 2);
    }
    QCOMPARE(view(fixture, dossier).dossier.status, Status::Incomplete);
}

void TestClock::manyProgramsRejectOnce()
{
    Fixture fixture;
    const Dossier dossier = incomplete(fixture, utc(2026, 1, 5, 9, 0));
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 4; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->setProcessEnvironment(at(utc(2026, 2, 5, 8, 0)));
        programs.back()->start(QStringLiteral(REX_PROGRAM),
            {u"run-deadlines"_s, u"--language"_s, u"fr"_s, u"--database"_s, fixture.path()});
    }
    int rejecting = 0;
    for (const auto &program : programs) {
        const Answer done = answer(*program);
        QVERIFY2(done.code == 0, qPrintable(done.err));
        rejecting += done.out.contains(u"1 demande arrivée"_s) ? 1 : 0;
    }
    QCOMPARE(rejecting, 1);
    QCOMPARE(view(fixture, dossier).history.size(), 3);
    const auto mails = MailStore(fixture.workspace().database()).of(dossier.id);
    QCOMPARE(std::count_if(
                 mails->begin(), mails->end(), [](const Mail &mail) { return mail.kind == MailKind::Rejection; }),
        1);
}

void TestClock::aBrokenDossierIsSaidAndTheOthersAreDone()
{
    Fixture fixture;
    const Dossier broken = incomplete(fixture, utc(2026, 1, 5, 9, 0));
    const Dossier second = fixture.deposited(fixture.op2);
    QVERIFY(fixture.workspace().dossiers().act(
        fixture.officer, second.id, second.version, Action::RequestInformation, {.comment = u"Précisez."_s}));
    QSqlQuery direct(*fixture.workspace().database().connection());
    QVERIFY(direct.exec(u"UPDATE dossier SET deposited_form = 4711 WHERE id = %1"_s.arg(broken.id)));
    const Answer answer = run(fixture, utc(2026, 2, 5, 8, 0));
    QCOMPARE(answer.code, 1);
    QCOMPARE(answer.out, QString());
    QVERIFY2(answer.err.contains(broken.number) && answer.err.contains(u"1 demande arrivée"_s), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QCOMPARE(fixture.workspace().dossiers().view(fixture.op2, second.id)->dossier.status, Status::Rejected);
}

void TestClock::theWindowDoesItAtItsStart()
{
    Fixture fixture;
    const Dossier dossier = incomplete(fixture, utc(2026, 1, 5, 9, 0));
    QProcess program;
    program.setProcessEnvironment(at(utc(2026, 2, 5, 8, 0)));
    program.start(QStringLiteral(REX_PROGRAM), {u"--database"_s, fixture.path()});
    QTRY_COMPARE_WITH_TIMEOUT(view(fixture, dossier).dossier.status, Status::Rejected, 60000);
    program.kill();
    program.waitForFinished();
}

void TestClock::aPosteAutonomeDoesNothing()
{
    Fixture fixture(Installation::Standalone);
    const Answer answer = run(fixture, utc(2026, 3, 3, 8, 0));
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(u"poste autonome"_s), qPrintable(answer.out));
}

void TestClock::whatCannotBeDoneIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no database") << QStringList{} << 2;
    QTest::newRow("demonstration") << QStringList{u"--demo"_s} << 2;
    QTest::newRow("too much") << QStringList{u"x"_s, u"--database"_s, u"y"_s} << 2;
    QTest::newRow("no such file") << QStringList{u"--database"_s, u"/nonexistent/rex.db"_s} << 1;
}

void TestClock::whatCannotBeDoneIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QProcess program;
    program.setProcessEnvironment(at(utc(2026, 3, 3, 8, 0)));
    program.start(QStringLiteral(REX_PROGRAM), QStringList{u"run-deadlines"_s} + arguments);
    const Answer said = answer(program);
    QCOMPARE(said.code, code);
    QCOMPARE(said.out, QString());
    QVERIFY2(said.err.startsWith(u"soprano-rex: "_s) && said.err.count(u'\n') == 1, qPrintable(said.err));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
