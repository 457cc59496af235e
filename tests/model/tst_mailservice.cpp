// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/mailservice.h"
#include "model/storage/setting.h"
#include "tests/support/fixture.h"
#include "tests/support/mails.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex::test {

namespace {

using Outcome = Delivery::Outcome;

// What a server would do, told by the test: for each recipient, or for everybody.
struct FakeServer
{
    QHash<QString, QList<Outcome>> answers; // by recipient, one after another; then Sent
    QStringList delivered; // recipients of what left
    QStringList tried;
    std::function<void(const QString &to)> during; // what happens while a mail is under way
};

class FakeTransport : public MailTransport
{
public:
    explicit FakeTransport(FakeServer &server)
        : m_server(server)
    {
    }

    Delivery deliver(const QByteArray &, const QByteArray &to, const QByteArray &, const std::atomic_bool &) override
    {
        const QString recipient = QString::fromLatin1(to);
        m_server.tried.append(recipient);
        if (const auto during = m_server.during) // a copy: it may take itself away
            during(recipient);
        QList<Outcome> &answers = m_server.answers[recipient];
        const Outcome outcome = answers.isEmpty() ? Outcome::Sent : answers.takeFirst();
        if (outcome == Outcome::Sent)
            m_server.delivered.append(recipient);
        return {outcome, outcome == Outcome::Sent ? QString() : u"Le serveur dit non."_s};
    }

private:
    FakeServer &m_server;
};

// An office that sends, with a fake server behind it.
struct Office
{
    Office()
        : mails(fixture.workspace().database(), [this] { return fixture.now(); }, key(), u"poste-1"_s)
    {
        settings.host = u"smtp.exemple.fr"_s;
        settings.senderAddress = u"rex@douane.example"_s;
        settings.workstations = {u"POSTE-1"_s};
        configure();
    }

    [[nodiscard]] QString key() const { return fixture.folder() + u"/settings/mail.key"_s; }
    void configure()
    {
        if (const Result<> done = mails.setSettings(fixture.admin, settings, std::nullopt); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    void deposit(const Account &account) { std::ignore = fixture.deposited(account); } // writes one mail
    Result<MailService::Report> round() const
    {
        return mails.send([this](const MailSettings &, const QString &) { return std::make_unique<FakeTransport>(server); },
            never);
    }
    MailService::Report send() const
    {
        const Result<MailService::Report> report = round();
        if (!report)
            qFatal("%s", qPrintable(report.error().sentence));
        return *report;
    }
    [[nodiscard]] QList<OutboxMail> list(const OutboxRequest &request = {}) const
    {
        const Result<QList<OutboxMail>> found = mailsOf(mails, fixture.admin, request);
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence));
        return *found;
    }
    [[nodiscard]] OutboxMail only() const
    {
        if (list().size() != 1)
            qFatal("%d mails", int(list().size()));
        return list().first();
    }
    void execute(const QString &sql)
    {
        QSqlQuery query(*fixture.workspace().database().connection());
        if (!query.exec(sql) || query.numRowsAffected() < 1)
            qFatal("nothing changed by %s", qPrintable(sql));
    }
    // A program that ended in the middle: its lease stands there and nobody comes back.
    void crash()
    {
        execute(u"UPDATE mail SET state = 'sending', attempts = attempts + 1, lease_by = 'gone'"_s);
    }

    Fixture fixture;
    mutable FakeServer server;
    MailSettings settings;
    MailService mails;
    std::atomic_bool never = false;
};

} // namespace

// The outbox: each mail once, in spite of servers, crashes and other programs.
class TestMailService : public QObject
{
    Q_OBJECT
private slots:
    void whatIsDueLeavesOnce()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.deposit(office.fixture.op2);
        const MailService::Report report = office.send();
        QCOMPARE(report.sent, 2);
        QCOMPARE(report.trouble, QString());
        QCOMPARE(office.server.delivered, QStringList({u"op1@exemple.fr"_s, u"op2@exemple.fr"_s}));
        for (const OutboxMail &mail : office.list()) {
            QCOMPARE(mail.state, MailState::Sent);
            QCOMPARE(mail.sent, office.fixture.now());
            QCOMPARE(mail.attempts, 1);
            QVERIFY(!mail.mayBeTwice());
        }
        QCOMPARE(office.send().tried(), 0);
        QCOMPARE(office.server.delivered.size(), 2);
    }

    void aRefusedAddressIsAFailureWithItsReason()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.deposit(office.fixture.op2);
        office.server.answers[u"op1@exemple.fr"_s] = {Outcome::Refused};
        const MailService::Report report = office.send();
        QCOMPARE(report.failed, 1);
        QCOMPARE(report.sent, 1); // the next one leaves all the same
        const OutboxMail failed = office.list({.state = MailState::Failed}).first();
        QCOMPARE(failed.mail.recipient, u"op1@exemple.fr"_s);
        QCOMPARE(failed.error, u"Le serveur dit non."_s);
        office.fixture.advance(10 * 24 * 3600);
        QCOMPARE(office.send().tried(), 0); // not by itself
    }

    // Where the address is to be corrected: in the account, or nowhere.
    void theReasonSaysWhereTheAddressComesFrom()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.server.answers[u"op1@exemple.fr"_s] = {Outcome::BadRecipient};
        office.send();
        QVERIFY2(office.only().error.contains(u"« Comptes »"_s), qPrintable(office.only().error));
        Form form = completeForm();
        form.exporter.eori = u"FR90000003500015"_s;
        form.exporter.name = u"EURL CÉRAMIQUES DU PAS"_s;
        form.exporter.address = Address{u"3 rue du Four"_s, u"26000"_s, u"Valence"_s, u"FR"_s};
        form.exporter.email = u"papier@exemple.fr"_s;
        QVERIFY(office.fixture.workspace().dossiers().enterReceived(office.fixture.officer, form));
        office.server.answers[u"papier@exemple.fr"_s] = {Outcome::BadRecipient};
        office.send();
        const OutboxMail received = office.list().first();
        QCOMPARE(received.mail.recipient, u"papier@exemple.fr"_s);
        QVERIFY2(received.error.contains(u"formulaire de la demande reçue"_s) && !received.error.contains(u"Comptes"_s),
            qPrintable(received.error));
    }

    void aDemonstrationSendsNothing()
    {
        Office office;
        office.deposit(office.fixture.op1);
        const MailService invented(office.fixture.workspace().database(), systemClock(), office.key(), u"poste-1"_s, true);
        const auto report = invented.send(
            [&](const MailSettings &, const QString &) { return std::make_unique<FakeTransport>(office.server); }, office.never);
        QCOMPARE(report.error().code, ErrorCode::NotAllowed);
        QCOMPARE(report.error().sentence, invented.whyNothingLeaves());
        QCOMPARE(invented.isSender().value(), false);
        QCOMPARE(office.server.tried, QStringList());
        QCOMPARE(office.only().state, MailState::Waiting);
        QCOMPARE(office.mails.whyNothingLeaves(), QString());
    }

    // It is not the administrator's fault.
    void settingsSayWhenTheDatabaseIsAway()
    {
        Office office;
        office.fixture.workspace().database().setReachable(false);
        const Result<> saved = office.mails.setSettings(office.fixture.admin, office.settings, std::nullopt);
        office.fixture.workspace().database().setReachable(true);
        QCOMPARE(saved.error().code, ErrorCode::Unavailable);
        QCOMPARE(office.mails.setSettings(office.fixture.officer, office.settings, std::nullopt).error().code, ErrorCode::NotAllowed);
    }

    void anImpossibleAddressNeverReachesTheServer()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.execute(u"UPDATE mail SET recipient = 'a@exemple.fr' || char(13) || char(10) || 'Bcc: b@exemple.fr'"_s);
        QCOMPARE(office.send().failed, 1);
        QCOMPARE(office.server.tried, QStringList());
        QVERIFY(office.only().error.contains(u"destinataire"_s));
    }

    void whatIsPutOffIsTriedLaterAndLaterAndThenGivenUp()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.server.answers[u"op1@exemple.fr"_s] = QList<Outcome>(100, Outcome::Postponed);
        int rounds = 0;
        QList<qint64> waits;
        while (office.only().state != MailState::Failed && rounds < 100) {
            ++rounds;
            QCOMPARE(office.send().tried(), 1);
            QCOMPARE(office.send().tried(), 0); // not yet
            const OutboxMail mail = office.only();
            QCOMPARE(mail.attempts, rounds);
            if (mail.state == MailState::Failed)
                break;
            waits.append(office.fixture.now().secsTo(mail.due));
            QVERIFY(waits.last() > 0);
            office.fixture.advance(waits.last());
        }
        QCOMPARE(office.only().state, MailState::Failed);
        QVERIFY(std::is_sorted(waits.begin(), waits.end()));
        QVERIFY(waits.first() < waits.last());
        QVERIFY2(office.only().error.startsWith(u"Le serveur dit non."_s), qPrintable(office.only().error));
    }

    void aServerThatIsAwayEndsTheRoundAndLosesNothing()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.deposit(office.fixture.op2);
        office.server.answers[u"op1@exemple.fr"_s] = QList<Outcome>(3, Outcome::Unreachable);
        MailService::Report report = office.send();
        QCOMPARE(report.postponed, 1);
        QCOMPARE(report.trouble, u"Le serveur dit non."_s);
        QCOMPARE(office.server.tried, QStringList{u"op1@exemple.fr"_s}); // the second waits for a server that is there
        for (int hour = 0; hour < 24; ++hour) {
            office.fixture.advance(3600);
            office.send();
        }
        QCOMPARE(office.server.delivered.size(), 2);
        QCOMPARE(office.list({.state = MailState::Sent}).size(), 2);
        QCOMPARE(office.list({.state = MailState::Sent}).first().error, QString());
    }

    void aLeaseKeepsOthersAway()
    {
        Office office;
        office.deposit(office.fixture.op1);
        MailService other(office.fixture.workspace().database(), [&] { return office.fixture.now(); }, office.key(), u"poste-1"_s);
        MailService::Report meanwhile;
        office.server.during = [&](const QString &) {
            office.server.during = {};
            QCOMPARE(office.only().state, MailState::Sending);
            QCOMPARE(office.mails.retry(office.fixture.admin, office.only().id).error().code, ErrorCode::Conflict);
            FakeServer another;
            meanwhile = *other.send(
                [&](const MailSettings &, const QString &) { return std::make_unique<FakeTransport>(another); }, office.never);
            QCOMPARE(another.tried, QStringList());
        };
        QCOMPARE(office.send().sent, 1);
        QCOMPARE(meanwhile.tried(), 0);
    }

    void whoEndsInTheMiddleIsRepeatedOnceAndItSaysSo()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.crash();
        QCOMPARE(office.send().tried(), 0); // it may still be at work
        office.fixture.advance(301);
        QCOMPARE(office.send().sent, 1);
        QCOMPARE(office.server.delivered.size(), 1);
        QVERIFY(office.only().mayBeTwice());
        QCOMPARE(office.only().state, MailState::Sent);
    }

    void whoEndsInTheMiddleTwiceIsLeftToTheOfficer()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.crash();
        office.execute(u"UPDATE mail SET doubts = 1"_s); // as the take-over after an earlier one writes
        QCOMPARE(office.send().tried(), 0);
        office.fixture.advance(301);
        QCOMPARE(office.send().failed, 1);
        QCOMPARE(office.server.tried, QStringList());
        QCOMPARE(office.only().state, MailState::Failed);
        QVERIFY2(office.only().error.contains(u"deux fois"_s), qPrintable(office.only().error));
        office.fixture.advance(24 * 3600);
        QCOMPARE(office.send().tried(), 0);
        QVERIFY(office.mails.retry(office.fixture.officer, office.only().id)); // he takes it upon himself
        QCOMPARE(office.send().sent, 1);
        QVERIFY(office.only().mayBeTwice());
    }

    void noAnswerAfterTheTextIsRepeatedOnceToo()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.server.answers[u"op1@exemple.fr"_s] = QList<Outcome>(5, Outcome::Unknown);
        QCOMPARE(office.send().postponed, 1);
        office.fixture.advance(3600);
        QCOMPARE(office.send().failed, 1);
        QCOMPARE(office.server.tried.size(), 2);
        QVERIFY2(office.only().error.contains(u"deux fois"_s), qPrintable(office.only().error));
        office.fixture.advance(24 * 3600);
        QCOMPARE(office.send().tried(), 0);
    }

    void whoLostHisLeaseDoesNotMark()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.server.during = [&](const QString &) { office.execute(u"UPDATE mail SET lease_by = 'another'"_s); };
        const MailService::Report report = office.send();
        QCOMPARE(report.lost, 1);
        QVERIFY2(report.sentence().contains(u"1 repris"_s), qPrintable(report.sentence()));
        QCOMPARE(office.only().state, MailState::Sending); // the other's to end
    }

    void whoLosesOneLeaseSendsTheOthersAndCountsThem()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.deposit(office.fixture.op2);
        office.server.during = [&](const QString &to) {
            if (to == "op1@exemple.fr"_L1)
                office.execute(u"UPDATE mail SET lease_by = 'another' WHERE state = 'sending'"_s);
        };
        const MailService::Report report = office.send();
        QCOMPARE(report.lost, 1);
        QCOMPARE(report.sent, 1);
        QVERIFY2(report.sentence().startsWith(u"1 courriel"_s), qPrintable(report.sentence()));
    }

    // What was done is told although the database goes away in the middle.
    void aDatabaseThatGoesAwayLosesNoCount()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.deposit(office.fixture.op2);
        const Database &database = office.fixture.workspace().database();
        office.server.during = [&](const QString &to) { database.setReachable(to == "op1@exemple.fr"_L1); };
        const MailService::Report report = office.send();
        database.setReachable(true);
        QCOMPARE(report.sent, 1);
        QVERIFY2(!report.trouble.isEmpty() && report.sentence().startsWith(u"1 courriel"_s),
            qPrintable(report.sentence()));
    }

    // A clock that is fast by an hour takes over nothing that is under way; what it has watched for five minutes it does.
    void aFastClockTakesOverNothingThatIsUnderWay()
    {
        Office office;
        office.deposit(office.fixture.op1);
        qint64 ahead = 3600;
        const MailService fast(office.fixture.workspace().database(), [&] { return office.fixture.now().addSecs(ahead); },
            office.key(), u"poste-2"_s);
        office.settings.workstations.append(u"poste-2"_s);
        office.configure();
        FakeServer another;
        const auto round = [&] {
            return *fast.send(
                [&](const MailSettings &, const QString &) { return std::make_unique<FakeTransport>(another); }, office.never);
        };
        office.server.during = [&](const QString &) {
            QCOMPARE(round().tried(), 0);
            office.fixture.advance(200); // as long as an attempt may last
            QCOMPARE(round().tried(), 0);
        };
        QCOMPARE(office.send().sent, 1);
        QCOMPARE(another.tried, QStringList());

        office.deposit(office.fixture.op2);
        office.execute(u"UPDATE mail SET state = 'sending', attempts = 1, lease_by = 'gone' WHERE state = 'waiting'"_s);
        QCOMPARE(round().tried(), 0);
        office.fixture.advance(299);
        QCOMPARE(round().tried(), 0);
        ahead = 0; // its clock is put right: it begins to watch anew
        QCOMPARE(round().tried(), 0);
        office.fixture.advance(299);
        QCOMPARE(round().tried(), 0);
        office.fixture.advance(2);
        QCOMPARE(round().sent, 1);
    }

    // The same round may try a mail again: what was seen of its earlier attempt does not count.
    void anotherAttemptIsWatchedAnew()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.crash();
        QCOMPARE(office.send().tried(), 0);
        office.fixture.advance(200);
        office.crash(); // another one
        office.fixture.advance(200);
        QCOMPARE(office.send().tried(), 0);
        office.fixture.advance(301);
        QCOMPARE(office.send().sent, 1);
    }

    void aStopEndsTheRoundAndKeepsTheMail()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.server.answers[u"op1@exemple.fr"_s] = {Outcome::Stopped};
        office.send();
        QCOMPARE(office.only().state, MailState::Waiting);
        QCOMPARE(office.send().sent, 1);
    }

    void onlyNamedWorkstationsSend()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.settings.workstations = {u"poste-2"_s, u"poste-10"_s};
        office.configure();
        QCOMPARE(office.mails.isSender().value(), false);
        const Result<MailService::Report> report = office.round();
        QCOMPARE(report.error().code, ErrorCode::NotAllowed);
        QVERIFY(report.error().sentence.contains("poste-1"_L1));
        QCOMPARE(office.server.tried, QStringList());
        QCOMPARE(office.only().state, MailState::Waiting);
    }

    void nothingLeavesBeforeTheSettings()
    {
        Fixture fixture;
        std::ignore = fixture.deposited(fixture.op1);
        const MailService mails(fixture.workspace().database(), [&] { return fixture.now(); }, fixture.folder() + u"/k"_s, u"p"_s);
        FakeServer server;
        const std::atomic_bool never = false;
        const auto report = mails.send([&](const MailSettings &, const QString &) { return std::make_unique<FakeTransport>(server); }, never);
        QCOMPARE(report.error().code, ErrorCode::Invalid);
        QCOMPARE(mails.isSender().value(), false);
    }

    void theOfficeSeesItsMailsAndTheAdministratorAll()
    {
        Office office;
        const Dossier dossier = office.fixture.deposited(office.fixture.op1);
        const qint64 id = office.only().id;
        for (const Account &account : {office.fixture.officer, office.fixture.supervisor, office.fixture.admin}) {
            QCOMPARE(mailsOf(office.mails, account)->size(), 1);
            QVERIFY(office.mails.message(account, id));
        }
        QCOMPARE(mailsOf(office.mails, office.fixture.otherOfficer)->size(), 0);
        QCOMPARE(office.mails.message(office.fixture.otherOfficer, id).error().code, ErrorCode::NotFound);
        QCOMPARE(office.mails.retry(office.fixture.otherOfficer, id).error().code, ErrorCode::NotFound);
        QCOMPARE(mailsOf(office.mails, office.fixture.op1).error().code, ErrorCode::NotAllowed);
        QCOMPARE(office.mails.retry(office.fixture.op1, id).error().code, ErrorCode::NotAllowed);
        QCOMPARE(office.mails.message(office.fixture.op1, id).error().code, ErrorCode::NotAllowed);
        QVERIFY(office.fixture.workspace().accounts().setActive(office.fixture.admin, office.fixture.officer.id, false));
        QCOMPARE(mailsOf(office.mails, office.fixture.officer).error().code, ErrorCode::NotAllowed);
        // Of his own dossier the operator reads what was written to him.
        QCOMPARE(office.mails.ofDossier(office.fixture.op1, dossier.id)->size(), 1);
        QCOMPARE(office.mails.ofDossier(office.fixture.op2, dossier.id).error().code, ErrorCode::NotFound);
        QCOMPARE(office.mails.ofDossier(office.fixture.officer, dossier.id).error().code, ErrorCode::NotAllowed); // closed above
    }

    void theListIsNarrowedByStateAndText()
    {
        Office office;
        office.deposit(office.fixture.op1);
        const Dossier second = office.fixture.deposited(office.fixture.op2);
        office.server.answers[u"op2@exemple.fr"_s] = {Outcome::Refused};
        office.send();
        QCOMPARE(office.list({.state = MailState::Sent}).size(), 1);
        QCOMPARE(office.list({.state = MailState::Failed}).first().dossierNumber, second.number);
        QCOMPARE(office.list({.state = MailState::Waiting}).size(), 0);
        QCOMPARE(office.list({.text = u"OP2@"_s}).size(), 1);
        QCOMPARE(office.list({.text = second.number}).size(), 1);
        QCOMPARE(office.list({.text = u"Demande dépos"_s}).size(), 2);
        for (const QString &odd : {u"%"_s, u"_"_s, u"' OR 1=1 --"_s, u"\\"_s, QString(QChar::Null), QString(5000, u'x')})
            QCOMPARE(office.list({.text = odd}).size(), 0);
    }

    void retryingIsForWhatHasNotLeft()
    {
        Office office;
        office.deposit(office.fixture.op1);
        office.server.answers[u"op1@exemple.fr"_s] = {Outcome::Refused};
        office.send();
        const qint64 id = office.only().id;
        QVERIFY(office.mails.retry(office.fixture.officer, id));
        QVERIFY(office.mails.retry(office.fixture.officer, id)); // twice is once
        QCOMPARE(office.only().state, MailState::Waiting);
        QCOMPARE(office.only().attempts, 0);
        QCOMPARE(office.send().sent, 1);
        QCOMPARE(office.mails.retry(office.fixture.officer, id).error().code, ErrorCode::Conflict);
        QCOMPARE(office.mails.retry(office.fixture.admin, 4711).error().code, ErrorCode::NotFound);
        QCOMPARE(office.server.delivered.size(), 1);
    }

    void onlyAnAdministratorChangesTheSettings()
    {
        Office office;
        for (const Account &account : {office.fixture.officer, office.fixture.supervisor, office.fixture.op1})
            QCOMPARE(office.mails.setSettings(account, office.settings, std::nullopt).error().code, ErrorCode::NotAllowed);
        MailSettings settings = office.settings;
        settings.host = u"a b"_s;
        const Result<> refused = office.mails.setSettings(office.fixture.admin, settings, u"x"_s);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().fields, QStringList{u"host"_s});
        QVERIFY(!QFileInfo::exists(office.key()));
        settings = office.settings;
        settings.security = MailSecurity::Tls;
        settings.port = 465;
        settings.user = u"rex"_s;
        settings.senderName = u"Bureau d’Amiens « œ »"_s;
        settings.caFile = u"/etc/ssl/réseau.pem"_s;
        QVERIFY(office.mails.setSettings(office.fixture.admin, settings, std::nullopt));
        QCOMPARE(office.mails.settings().value(), settings);
    }

    void thePasswordIsNowhereToBeRead()
    {
        Office office;
        const QString secret = u"mot-de-passe-très-secret-4711"_s;
        QVERIFY(office.mails.setSettings(office.fixture.admin, office.settings, secret));
        QCOMPARE(office.mails.password().value(), secret);
        const auto permissions = QFileInfo(office.key()).permissions();
        QCOMPARE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther), QFile::Permissions());
        QSqlQuery checkpoint(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, *office.fixture.workspace().database().connection());
        for (const QString &path : QStringList{office.fixture.path(), office.fixture.path() + u"-wal"_s, office.key()}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY2(!all.contains(secret.toUtf8()) && !all.contains(secret.toUtf8().toBase64()), qPrintable(path));
        }
        // Without the key it is only noise.
        const MailService stranger(office.fixture.workspace().database(), systemClock(), office.fixture.folder() + u"/other.key"_s, u"poste-1"_s);
        QCOMPARE(stranger.password().error().code, ErrorCode::NotFound);
        QCOMPARE(stranger.hasPassword().value(), false);
    }

    void anotherWorkstationHasItsOwnCopy()
    {
        Office office;
        const MailService second(office.fixture.workspace().database(), systemClock(), office.fixture.folder() + u"/second/mail.key"_s, u"poste-2"_s);
        office.settings.workstations.append(u"poste-2"_s);
        QVERIFY(office.mails.setSettings(office.fixture.admin, office.settings, u"premier"_s));
        QVERIFY(second.setSettings(office.fixture.admin, office.settings, u"second"_s));
        QCOMPARE(office.mails.password().value(), u"premier"_s);
        QCOMPARE(second.password().value(), u"second"_s);
        QVERIFY(second.setSettings(office.fixture.admin, office.settings, QString())); // takes it away
        QCOMPARE(second.hasPassword().value(), false);
    }

    void onlyAWorkstationThatSendsKeepsAPassword()
    {
        Office office;
        const QString key = office.fixture.folder() + u"/second/mail.key"_s;
        const MailService second(office.fixture.workspace().database(), systemClock(), key, u"poste-2"_s);
        const Result<> refused = second.setSettings(office.fixture.admin, office.settings, u"second"_s);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().fields, QStringList{u"password"_s});
        QVERIFY2(refused.error().sentence.contains("poste-2"_L1), qPrintable(refused.error().sentence));
        QVERIFY(!QFileInfo::exists(key));
        const auto kept = [&] {
            QSqlQuery query(u"SELECT COUNT(*) FROM setting WHERE name LIKE 'mail.password.%' AND value <> ''"_s,
                *office.fixture.workspace().database().connection());
            return query.next() ? query.value(0).toInt() : -1;
        };
        QCOMPARE(kept(), 0);
        QVERIFY(second.setSettings(office.fixture.admin, office.settings, std::nullopt)); // all else may be set from there
        MailSettings both = office.settings;
        both.workstations.append(u"Poste-2"_s); // being named is enough
        QVERIFY(second.setSettings(office.fixture.admin, both, u"second"_s));
        QCOMPARE(second.password().value(), u"second"_s);
        QCOMPARE(kept(), 1);
        QVERIFY(second.setSettings(office.fixture.admin, office.settings, std::nullopt)); // named no longer
        QCOMPARE(kept(), 0);
        QCOMPARE(second.hasPassword().value(), false);
    }

    void thePasswordGoesToNoServerButItsOwn()
    {
        Office office;
        MailSettings settings = office.settings;
        settings.user = u"rex"_s;
        QVERIFY(office.mails.setSettings(office.fixture.admin, settings, u"secret"_s));
        settings.senderName = u"Bureau d’Amiens"_s;
        QCOMPARE(office.mails.passwordFor(settings).value(), u"secret"_s);
        MailSettings host = settings, port = settings, user = settings;
        host.host = u"smtp.ailleurs.example"_s;
        port.port = 2525;
        user.user = u"autre"_s;
        for (const MailSettings &other : {host, port, user}) {
            QCOMPARE(office.mails.passwordFor(other).error().code, ErrorCode::Invalid);
            QCOMPARE(office.mails.passwordFor(other).error().fields, QStringList{u"password"_s});
        }
    }

    // A wrong address is corrected in the account; the mail that is tried again goes there.
    void retryingReadsTheAddressAgain()
    {
        Office office;
        Fixture &f = office.fixture;
        const DossierService &dossiers = f.workspace().dossiers();
        const Dossier granted = f.granted(f.op1);
        const Dossier asked = *dossiers.deposit(f.op1b, granted.id, granted.version, completeForm());
        QVERIFY(dossiers.act(f.officer, asked.id, asked.version, Action::RefuseModification, {.comment = u"Non."_s}));
        office.server.answers[u"op1b@exemple.fr"_s] = QList<Outcome>(9, Outcome::Refused);
        office.send();
        const OutboxMail failed = office.list().first();
        QCOMPARE(failed.mail.kind, MailKind::ModificationRefused);
        QCOMPARE(failed.state, MailState::Failed);
        office.execute(u"UPDATE account SET email = 'juste@exemple.fr' WHERE login = 'op1b'"_s);
        QCOMPARE(office.mails.retry(f.officer, failed.id).value(), u"juste@exemple.fr"_s);
        const OutboxMail again = office.list().first();
        QCOMPARE(again.mail.recipient, u"juste@exemple.fr"_s); // not op1's, whose version is in force again
        QCOMPARE(again.mail.body, failed.mail.body);
        QCOMPARE(again.error, failed.error);
        office.send();
        QVERIFY(office.server.delivered.contains(u"juste@exemple.fr"_s));
        // A mail of before the column keeps to who deposited last.
        office.execute(u"UPDATE mail SET form_id = NULL, state = 'failed' WHERE id = %1"_s.arg(failed.id));
        QVERIFY(office.mails.retry(f.officer, failed.id));
        QCOMPARE(office.list().first().mail.recipient, u"op1@exemple.fr"_s);
    }

    void aKeyThatOthersCanReadIsRefused()
    {
        Office office;
        QVERIFY(office.mails.setSettings(office.fixture.admin, office.settings, u"x"_s));
        QVERIFY(QFile::setPermissions(office.key(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(office.mails.password().error().code, ErrorCode::Unavailable);
        QVERIFY(QFile::setPermissions(office.key(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(office.mails.password());
        QFile key(office.key());
        QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
        key.write("rien");
        key.close();
        QCOMPARE(office.mails.password().error().code, ErrorCode::Unavailable);
    }

    void aPasswordThatWasChangedInTheDatabaseIsNoticed()
    {
        Office office;
        QVERIFY(office.mails.setSettings(office.fixture.admin, office.settings, u"secret"_s));
        office.execute(u"UPDATE setting SET value = replace(value, substr(value, 40, 4), 'AAAA') WHERE name LIKE 'mail.password.%'"_s);
        QCOMPARE(office.mails.password().error().code, ErrorCode::NotOurs);
        MailSettings settings = office.settings;
        settings.user = u"rex"_s;
        QVERIFY(office.mails.setSettings(office.fixture.admin, settings, std::nullopt));
        office.deposit(office.fixture.op1);
        QVERIFY(!office.round()); // and nothing is tried with it
        QCOMPARE(office.server.tried, QStringList());
    }

    void theMessageSavedIsTheMessageSent()
    {
        Office office;
        office.deposit(office.fixture.op1);
        const QByteArray saved = office.mails.message(office.fixture.officer, office.only().id).value();
        QVERIFY(saved.contains("To: op1@exemple.fr\r\n"));
        QCOMPARE(saved, composeMessage(office.only(), office.settings).value());
        office.fixture.advance(86400);
        QCOMPARE(office.mails.message(office.fixture.officer, office.only().id).value(), saved);
    }

    void whatAnOfficerAddsIsInTheMail()
    {
        Office office;
        const Dossier dossier = office.fixture.deposited(office.fixture.op1);
        const DossierService &dossiers = office.fixture.workspace().dossiers();
        const Decision decision{.comment = u"Contact incomplet."_s, .mailAddition = u"  Merci d’appeler le bureau.\n"_s};
        const Transition &row = *transition(dossier, Action::RequestInformation);
        const Mail before = *dossiers.mailBefore(office.fixture.officer, row, dossier.id, decision);
        QVERIFY(before.body.endsWith(u"\n\nMerci d’appeler le bureau."_s));
        QVERIFY(dossiers.act(office.fixture.officer, dossier.id, dossier.version, Action::RequestInformation, decision));
        QCOMPARE(office.list().first().mail, before);
    }

    void tooMuchAddedIsRefusedAndNothingIsDone()
    {
        Office office;
        const Dossier dossier = office.fixture.deposited(office.fixture.op1);
        const DossierService &dossiers = office.fixture.workspace().dossiers();
        for (const QString &odd : QStringList{QString(2001, u'x'), u"a"_s + QChar::Null}) {
            const auto refused = dossiers.act(office.fixture.officer, dossier.id, dossier.version, Action::Grant, {.mailAddition = odd});
            QCOMPARE(refused.error().code, ErrorCode::Invalid);
            QCOMPARE(refused.error().fields, QStringList{u"mailAddition"_s});
        }
        QCOMPARE(office.list().size(), 1); // that of the deposit
    }

    // What is shown before a decision is what is written by it, for every action of the office that sends a mail.
    void theMailShownBeforeIsTheMailWritten_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("granted"); // before
        QTest::addColumn<QString>("asker"); // of the modification, or of a first request: an officer who received it
        QTest::addColumn<QString>("recipient");
        const QString one = u"op1@exemple.fr"_s, other = u"op1b@exemple.fr"_s, paper = completeForm().exporter.email;
        const auto row = [](const char *what, Action action, bool granted, const QString &asker, const QString &recipient) {
            QTest::addRow("%s, %s, %s", what, qPrintable(code(action)), qPrintable(asker)) << int(action) << granted << asker << recipient;
        };
        for (const Action action : {Action::RequestInformation, Action::Grant, Action::Reject, Action::Reassign}) {
            row("first", action, false, u"op1"_s, one);
            row("first", action, false, u"ag1"_s, paper);
        }
        for (const Action action : {Action::RequestInformation, Action::AcceptModification, Action::RefuseModification, Action::Reassign, Action::Revoke, Action::AnnulRevocation}) {
            row("modification", action, true, u"op1"_s, one);
            row("modification", action, true, u"op1b"_s, other);
        }
    }
    void theMailShownBeforeIsTheMailWritten()
    {
        QFETCH(int, action);
        QFETCH(bool, granted);
        QFETCH(QString, asker);
        QFETCH(QString, recipient);
        Office office;
        const DossierService &dossiers = office.fixture.workspace().dossiers();
        Dossier dossier;
        if (granted) {
            dossier = office.fixture.granted(office.fixture.op1);
            const Account &who = asker == "op1"_L1 ? office.fixture.op1 : office.fixture.op1b;
            const auto asked = dossiers.deposit(who, dossier.id, dossier.version, completeForm());
            QVERIFY(asked);
            dossier = *asked;
        } else if (asker == "ag1"_L1) {
            Form form = completeForm();
            form.exporter.eori = u"FR90000003500015"_s;
            form.exporter.name = u"EURL CÉRAMIQUES DU PAS"_s;
            form.exporter.address = Address{u"3 rue du Four"_s, u"26000"_s, u"Valence"_s, u"FR"_s};
            const auto entered = dossiers.enterReceived(office.fixture.officer, form);
            QVERIFY2(entered, entered ? "" : qPrintable(entered.error().sentence));
            dossier = *entered;
        } else {
            dossier = office.fixture.deposited(office.fixture.op1);
        }
        Decision decision{.comment = u"Parce que."_s, .mailAddition = u"Cordialement."_s, .newOfficeCode = u"FR000120"_s,
            .motive = u"89-3-a"_s, .hearing = {.noneDue = u"À sa demande."_s}};
        Account who = office.fixture.officer;
        if (Action(action) == Action::AnnulRevocation) {
            const auto revoked = dossiers.act(who, dossier.id, dossier.version, Action::Revoke, decision);
            QVERIFY2(revoked, revoked ? "" : qPrintable(revoked.error().sentence));
            dossier = *revoked;
            who = office.fixture.supervisor;
        }
        const Transition *row = transition(dossier, Action(action));
        QVERIFY(row);
        Mail before = *dossiers.mailBefore(who, *row, dossier.id, decision);
        const auto done = dossiers.act(who, dossier.id, dossier.version, Action(action), decision);
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        if (done->authorisation) // the number is given only then
            before.body.replace(u"FRREX…"_s, done->authorisation->number);
        QCOMPARE(office.list().first().mail, before);
        QCOMPARE(before.kind, row->mail);
        QCOMPARE(before.recipient, recipient);
    }

    // What the program does by itself tells the one who asked too.
    void whoAskedHearsThatHisModificationIsDropped()
    {
        Office office;
        Fixture &f = office.fixture;
        const DossierService &dossiers = f.workspace().dossiers();
        const Dossier granted = f.granted(f.op1);
        const Dossier asked = *dossiers.deposit(f.op1b, granted.id, granted.version, completeForm());
        QVERIFY(dossiers.act(f.officer, asked.id, asked.version, Action::RequestInformation, {.comment = u"Précisez."_s}));
        f.advance(32 * 86400);
        QCOMPARE(f.workspace().deadlines().run()->expired, 1);
        QCOMPARE(office.list().first().mail.kind, MailKind::ModificationDropped);
        QCOMPARE(office.list().first().mail.recipient, u"op1b@exemple.fr"_s);
        QVERIFY2(office.list().first().mail.body.endsWith(u"absence de réponse dans le délai de 30 jours"_s),
            qPrintable(office.list().first().mail.body));
    }

    // His own choice needs no reason.
    void whoGivesUpHisModificationHearsNoReason()
    {
        Office office;
        Fixture &f = office.fixture;
        const DossierService &dossiers = f.workspace().dossiers();
        const Dossier granted = f.granted(f.op1);
        const Dossier asked = *dossiers.deposit(f.op1, granted.id, granted.version, completeForm());
        const auto incomplete = dossiers.act(f.officer, asked.id, asked.version, Action::RequestInformation, {.comment = u"?"_s});
        QVERIFY(dossiers.act(f.op1, incomplete->id, incomplete->version, Action::Abandon));
        QCOMPARE(office.list().first().mail.kind, MailKind::ModificationDropped);
        QVERIFY(!office.list().first().mail.body.contains(u"Motif"_s));
    }

    void theMailIsShownToThoseWhoSeeTheDossier()
    {
        Office office;
        const Dossier dossier = office.fixture.deposited(office.fixture.op1);
        const Transition &row = *transition(dossier, Action::Grant);
        const DossierService &dossiers = office.fixture.workspace().dossiers();
        QVERIFY(dossiers.mailBefore(office.fixture.officer, row, dossier.id, {}));
        QCOMPARE(dossiers.mailBefore(office.fixture.op2, row, dossier.id, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(dossiers.mailBefore(office.fixture.admin, row, dossier.id, {}).error().code, ErrorCode::NotFound);
    }
};

} // namespace rex::test

QTEST_GUILESS_MAIN(rex::test::TestMailService)
#include "tst_mailservice.moc"
