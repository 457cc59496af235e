// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/storage/historystore.h"
#include "tests/support/fixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::Fixture;

namespace {

constexpr int kills = 200;
constexpr int mostKills = 500; // when chance has left a kind of action out
constexpr quint32 seed = 20260302;
constexpr int patience = 60000; // ms, for the other program on a busy machine
constexpr int longestAction = 6000; // µs: the blow falls anywhere within it
constexpr int usualWay = 30; // actions, within which the wanted one comes up or does not
constexpr int longestWay = 200; // for one that was missed again and again: its dossier must come about first
constexpr int missed = 3;

// Everything that the workflow table knows, and the making of a draft.
QStringList kinds()
{
    QStringList codes{u"save"_s};
    for (const Transition &row : transitions) {
        if (!codes.contains(code(row.action)))
            codes.append(code(row.action));
    }
    return codes;
}

} // namespace

// A program that is killed in the middle of whatever it does: the file opens again, is whole, and holds all that was
// confirmed.
class TestKilled : public QObject
{
    Q_OBJECT

    // What was confirmed of a dossier.
    struct Confirmed
    {
        qint64 version = 0;
        QString status;
    };
    QHash<qint64, Confirmed> m_confirmed;
    QHash<QString, int> m_killedIn, m_aimed;
    int m_actions = 0;

    void note(const QByteArray &line)
    {
        const QStringList words = QString::fromUtf8(line).trimmed().split(u' ');
        if (words[0] == "did"_L1) {
            m_confirmed[words[2].toLongLong()] = {words[3].toLongLong(), words[4]};
            ++m_actions;
        }
    }

    // What the fewest blows have fallen into, and among these what was aimed at least.
    QString nextAim()
    {
        const auto rank = [this](const QString &kind) { return std::pair(m_killedIn.value(kind), m_aimed.value(kind)); };
        const QStringList all = kinds();
        const QString aim = *std::min_element(
            all.begin(), all.end(), [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
        ++m_aimed[aim];
        return aim;
    }

    // Runs the other program until it begins what is wanted, then kills it within that.
    void runAndKill(const QString &path, QRandomGenerator &random)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString wanted = nextAim();
        program.start(QStringLiteral(REX_TEST_WRITER), {path, u"storm"_s, QString::number(random.generate()), wanted});
        const int way = m_killedIn.value(wanted) == 0 && m_aimed.value(wanted) > missed ? longestWay : usualWay;
        const QByteArray aim = "start " + wanted.toUtf8() + ' ';
        QByteArray line;
        for (int started = 0; started < way && !line.startsWith(aim);) {
            while (!program.canReadLine())
                QVERIFY(program.waitForReadyRead(patience) || program.canReadLine());
            line = program.readLine();
            QVERIFY2(!line.startsWith("error"), line.constData());
            note(line);
            started += line.startsWith("start") ? 1 : 0;
        }
        QThread::usleep(random.bounded(longestAction)); // the moment of the blow is what is tested
        program.kill();
        QVERIFY(program.waitForFinished(patience));
        QByteArray last = line;
        while (program.canReadLine()) {
            last = program.readLine();
            QVERIFY2(!last.startsWith("error"), last.constData());
            note(last);
        }
        if (last.startsWith("start"))
            ++m_killedIn[QString::fromUtf8(last).section(u' ', 1, 1)];
    }

    void check(const QString &path)
    {
        const auto opened = Database::open(path);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence));
        const Database &database = **opened;
        QSqlQuery query(*database.connection());
        QVERIFY(query.exec(u"PRAGMA integrity_check"_s) && query.next());
        QCOMPARE(query.value(0).toString(), u"ok"_s);
        QVERIFY(query.exec(u"PRAGMA foreign_key_check"_s) && !query.next());
        // Nothing is half done: what a dossier is, its last event says.
        QVERIFY(query.exec(u"SELECT number FROM dossier WHERE status <> 'draft' AND status <> (SELECT status FROM history "
                           u"WHERE dossier_id = dossier.id ORDER BY id DESC LIMIT 1)"_s));
        QVERIFY(!query.next());
        // Each comment brought two documents, in its own event.
        QVERIFY(query.exec(u"SELECT (SELECT COUNT(*) FROM attachment), (SELECT COUNT(*) FROM attachment_content), "
                           u"(SELECT COUNT(*) FROM history WHERE comment LIKE '%Voici.')"_s)
            && query.next());
        QCOMPARE(query.value(0).toInt(), 2 * query.value(2).toInt());
        QCOMPARE(query.value(1).toInt(), 2 * query.value(2).toInt());
        QVERIFY(query.exec(u"SELECT id, version, status FROM dossier"_s));
        const HistoryStore history(database);
        QHash<qint64, Confirmed> stored;
        while (query.next())
            stored.insert(query.value(0).toLongLong(), {query.value(1).toLongLong(), query.value(2).toString()});
        for (auto it = stored.cbegin(); it != stored.cend(); ++it)
            QVERIFY(history.verify(it.key()));
        for (auto it = m_confirmed.cbegin(); it != m_confirmed.cend(); ++it) {
            const Confirmed now = stored.value(it.key());
            QVERIFY2(now.version >= it->version, qPrintable(QString::number(it.key())));
            if (now.version == it->version)
                QCOMPARE(now.status, it->status);
        }
    }

private slots:
    void whatWasConfirmedIsThere()
    {
        Fixture f;
        const QString path = f.folder() + u"/killed.db"_s;
        QVERIFY(QFile::copy(f.path(), path));
        QRandomGenerator random(seed);
        const qsizetype all = kinds().size();
        for (int i = 0; i < kills || (m_killedIn.size() < all && i < mostKills); ++i) {
            runAndKill(path, random);
            if (QTest::currentTestFailed())
                return;
            check(path);
            if (QTest::currentTestFailed())
                return;
        }
        int within = 0;
        for (auto it = m_killedIn.cbegin(); it != m_killedIn.cend(); ++it) {
            within += it.value();
            qInfo("killed in %s: %d", qPrintable(it.key()), it.value());
        }
        qInfo("%d confirmed actions, %d of %d blows within one", m_actions, within, kills);
        QVERIFY(within > kills / 10); // the blows fell where they should
        for (const QString &kind : kinds()) // and in each kind of action
            QVERIFY2(m_killedIn.value(kind) > 0, qPrintable(kind));
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
