// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/domain/transmission.h"
#include "tests/support/acting.h"
#include "tests/support/fixture.h"

#include <QProcess>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::Fixture;

namespace {

constexpr int rounds = 4;
constexpr int patience = 60000; // ms, for the other program on a busy machine

// Another workstation, told line by line what to do.
class OtherProgram
{
public:
    OtherProgram()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(REX_TEST_WRITER), {u"serve"_s});
    }
    ~OtherProgram()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patience);
    }
    void tell(const QString &line)
    {
        m_process.write(line.toUtf8() + '\n');
        m_process.waitForBytesWritten(0);
    }
    QString answer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience) && !m_process.canReadLine())
                return u"error: no answer"_s;
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

private:
    QProcess m_process;
};

struct Contest
{
    Action action;
    QString first, second; // who acts
    QList<Action> before; // how a dossier of op1 gets there after its first deposit
    bool draft = false; // it is not deposited
    int days = 0; // later
};

} // namespace

// Two programs do the same thing to the same dossier at the same moment: one does it, the other is told, and nothing
// is there twice.
class TestRaces : public QObject
{
    Q_OBJECT

    static int count(Fixture &f, const QString &what)
    {
        QSqlQuery query(u"SELECT COUNT(*) FROM "_s + what, *f.workspace().database().connection());
        return query.next() ? query.value(0).toInt() : -1;
    }

    static QList<Contest> contests()
    {
        const QString ag1 = u"ag1"_s, chef1 = u"chef1"_s, op1 = u"op1"_s, op1b = u"op1b"_s;
        const QList<Action> modified{Action::Grant, Action::Resubmit};
        return {{Action::Deposit, op1, op1b, {}, true}, {Action::Answer, op1, op1b, {Action::RequestInformation}},
            {Action::RequestInformation, ag1, chef1, {}}, {Action::Grant, ag1, chef1, {}},
            {Action::Reject, ag1, chef1, {}}, {Action::Reassign, ag1, chef1, {}},
            {Action::Resubmit, op1, op1b, {Action::Grant}}, {Action::AcceptModification, ag1, chef1, modified},
            {Action::RefuseModification, ag1, chef1, modified}, {Action::Revoke, ag1, chef1, {Action::Grant}},
            {Action::AnnulRevocation, chef1, chef1, {Action::Grant, Action::Revoke}},
            {Action::Withdraw, op1, op1b, {}}, {Action::Abandon, op1, op1b, {Action::RequestInformation}},
            {Action::Expire, ag1, op1, {Action::RequestInformation}, false, 32},
            {Action::ExpireModification, ag1, op1, {Action::Grant, Action::Resubmit, Action::RequestInformation}, false,
                32}};
    }

    // A dossier as the contest wants it; `f` is the clock too.
    static Dossier prepare(Fixture &f, const Contest &contest)
    {
        const auto done = [](const Result<Dossier> &result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().sentence));
            return *result;
        };
        if (contest.draft)
            return done(f.workspace().dossiers().save(f.op1, 0, 0, test::completeForm()));
        Dossier dossier = f.deposited(f.op1);
        for (const Action action : contest.before) {
            const Transition *row = transition(dossier, action);
            const Account &who = row && row->party == Party::Company ? f.op1 : f.officer;
            dossier = done(test::perform(f.workspace(), who, dossier, action));
        }
        f.advance(qint64(contest.days) * 86400);
        return dossier;
    }

private slots:
    void onlyOneWins_data()
    {
        QTest::addColumn<int>("at");
        const QList<Contest> all = contests();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(code(all[i].action))) << i;
    }
    void onlyOneWins()
    {
        QFETCH(int, at);
        const Contest contest = contests().at(at);
        for (int round = 0; round < rounds; ++round) {
            Fixture f;
            const Dossier dossier = prepare(f, contest);
            const Transition row = *transition(dossier, contest.action);
            const int events = count(f, u"history"_s), mails = count(f, u"mail"_s),
                      transmissions = count(f, u"transmission"_s), authorisations = count(f, u"authorisation"_s);
            for (OtherProgram *program : {m_first.get(), m_second.get()}) {
                program->tell(u"open "_s + f.path());
                QCOMPARE(program->answer(), u"open"_s);
            }
            const auto order = [&](const QString &login) {
                return QStringList{code(contest.action), login, QString::number(dossier.id),
                    QString::number(dossier.version), QString::number(f.now().toMSecsSinceEpoch())}
                    .join(u' ');
            };
            m_first->tell(order(contest.first));
            m_second->tell(order(contest.second));
            const QStringList answers{m_first->answer(), m_second->answer()};
            QVERIFY2(answers.filter(u"done"_s).size() == 1 && answers.filter(u"late"_s).size() == 1,
                qPrintable(answers.join(u" / "_s)));

            QCOMPARE(count(f, u"history"_s), events + 1);
            QCOMPARE(count(f, u"history WHERE event = '%1' AND dossier_id = %2"_s.arg(code(row.event)).arg(dossier.id)),
                count(f, u"history WHERE event = '%1'"_s.arg(code(row.event))));
            QCOMPARE(count(f, u"mail"_s), mails + (row.mail == MailKind::None ? 0 : 1));
            QCOMPARE(count(f, u"transmission"_s), transmissions + (transmissionOf(row.event) ? 1 : 0));
            QCOMPARE(count(f, u"authorisation"_s), authorisations + (contest.action == Action::Grant ? 1 : 0));
            QCOMPARE(count(f, u"dossier WHERE id = %1 AND version = %2 AND status = '%3'"_s.arg(dossier.id)
                             .arg(answers.filter(u"done"_s).first().section(u' ', 1)).arg(code(row.to))), 1);
        }
    }

    void initTestCase()
    {
        m_first = std::make_unique<OtherProgram>();
        m_second = std::make_unique<OtherProgram>();
    }
    void cleanupTestCase()
    {
        m_first.reset();
        m_second.reset();
    }

private:
    std::unique_ptr<OtherProgram> m_first, m_second;
};

QTEST_GUILESS_MAIN(TestRaces)
#include "tst_races.moc"
