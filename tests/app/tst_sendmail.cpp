// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as a scheduler calls it, against a real mail server.
#include "model/service/mailservice.h"
#include "model/storage/mailstore.h"
#include "tests/support/mails.h"
#include "tests/support/fixture.h"
#include "tests/support/smtpserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

namespace {

struct Answer
{
    int code = -1;
    QString out, err;
};

Answer answer(QProcess &program)
{
    if (!program.waitForFinished(60000)) {
        program.kill();
        program.waitForFinished();
        return {.err = u"did not end"_s};
    }
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2,
        QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class TestSendMail : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home; // settings, key and log of the program under test

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_home.path());
        for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            environment.remove(name);
        auto program = std::make_unique<QProcess>();
        program->setProcessEnvironment(environment);
        program->start(QStringLiteral(REX_PROGRAM), arguments);
        return program;
    }
    Answer send(const Fixture &fixture) const
    {
        return answer(*start({u"send-mail"_s, u"--database"_s, fixture.path(), u"--language"_s, u"fr"_s}));
    }
    [[nodiscard]] QString key() const { return m_home.filePath(u"soprano-rex/mail.key"_s); }
    void configure(Fixture &fixture, MailSettings settings, const QString &password = {}) const
    {
        settings.workstations = {MailService::thisWorkstation()};
        const MailService mails(fixture.workspace().database(), systemClock(), key());
        const auto secret = password.isEmpty() ? std::nullopt : std::optional(password);
        if (const Result<> done = mails.setSettings(fixture.admin, settings, secret); !done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    static QList<OutboxMail> mails(Fixture &fixture) { return mailsOf(fixture.workspace().mails(), fixture.admin).value(); }
    // A good many mails that are due, to as many people.
    static void fill(Fixture &fixture, int count)
    {
        const Dossier dossier = fixture.deposited(fixture.op1);
        const Database &database = fixture.workspace().database();
        const Result<> done = database.write([&]() -> Result<> {
            for (int i = 1; i < count; ++i) {
                const Mail mail{MailKind::Deposit, u"op1.%1@exemple.fr"_s.arg(i), u"Objet"_s, u"Texte"_s};
                if (Result<> written = MailStore(database).insert(dossier.id, mail, fixture.now()); !written)
                    return written;
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }

private slots:
    void init()
    {
        QFile::remove(key());
    }

    void sendsAndSaysSoInOneSentence()
    {
        const SmtpServer server(SmtpServer::Line::StartTls, u"rex:secret"_s);
        Fixture fixture;
        MailSettings settings = server.settings();
        settings.user = u"rex"_s;
        configure(fixture, settings, u"secret"_s);
        fill(fixture, 2);
        const Answer first = send(fixture);
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QCOMPARE(first.out, u"2 courriels envoyés.\n"_s);
        QCOMPARE(first.err, QString());
        QCOMPARE(server.received().size(), 2);
        const Answer second = send(fixture);
        QCOMPARE(second.code, 0);
        QCOMPARE(second.out, u"Aucun courriel n’attend d’être envoyé.\n"_s);
        QCOMPARE(server.received().size(), 2);
    }

    void whatDoesNotLeaveIsTold()
    {
        const SmtpServer server;
        Fixture fixture;
        configure(fixture, server.settings());
        fill(fixture, 3);
        QSqlQuery query(*fixture.workspace().database().connection());
        QVERIFY(query.exec(u"UPDATE mail SET recipient = 'inconnu@exemple.fr' WHERE recipient = 'op1.1@exemple.fr'"_s));
        QVERIFY(query.exec(u"UPDATE mail SET recipient = 'plustard@exemple.fr' WHERE recipient = 'op1.2@exemple.fr'"_s));
        query.finish();
        const Answer told = send(fixture);
        QCOMPARE(told.code, 3);
        QCOMPARE(told.out, QString());
        QCOMPARE(told.err, u"soprano-rex: 1 courriel envoyé, 1 à réessayer plus tard, 1 en échec.\n"_s);
    }

    void aServerThatIsAwayIsToldAndNothingIsLost()
    {
        Fixture fixture;
        MailSettings settings;
        settings.host = u"localhost"_s;
        settings.port = closedPort();
        settings.senderAddress = u"rex@douane.example"_s;
        configure(fixture, settings);
        fill(fixture, 3);
        const Answer told = send(fixture);
        QCOMPARE(told.code, 3);
        QVERIFY2(told.err.contains(u"ne répond pas"_s), qPrintable(told.err));
        QCOMPARE(told.err.count(u'\n'), 1);
        for (const OutboxMail &mail : mails(fixture))
            QCOMPARE(mail.state, MailState::Waiting);
    }

    void anUnnamedOrUnsetWorkstationSendsNothing()
    {
        const SmtpServer server;
        Fixture fixture;
        fill(fixture, 1);
        QCOMPARE(send(fixture).code, 1);
        MailSettings settings = server.settings();
        const MailService service(fixture.workspace().database(), systemClock(), key());
        QVERIFY(service.setSettings(fixture.admin, settings, std::nullopt));
        const Answer told = send(fixture);
        QCOMPARE(told.code, 1);
        QVERIFY2(told.err.contains(MailService::thisWorkstation()), qPrintable(told.err));
        QCOMPARE(server.received().size(), 0);
    }

    void aDemonstrationSendsNothing()
    {
        const SmtpServer server;
        Fixture fixture;
        configure(fixture, server.settings());
        fill(fixture, 1);
        QSqlQuery query(*fixture.workspace().database().connection());
        QVERIFY(query.exec(u"UPDATE setting SET value = 'demonstration' WHERE name = 'installation'"_s));
        query.finish();
        const Answer told = send(fixture);
        QCOMPARE(told.code, 1);
        QVERIFY2(told.err.contains(u"démonstration"_s), qPrintable(told.err));
        QCOMPARE(told.err.count(u'\n'), 1);
        QCOMPARE(server.received().size(), 0);
    }

    void thePasswordIsNotWrittenToTheLog()
    {
        const SmtpServer server(SmtpServer::Line::StartTls, u"rex:other"_s);
        Fixture fixture;
        MailSettings settings = server.settings();
        settings.user = u"rex"_s;
        configure(fixture, settings, u"secret-4711"_s);
        fill(fixture, 1);
        const Answer told = send(fixture);
        QCOMPARE(told.code, 3);
        QVERIFY2(told.err.contains(u"mot de passe"_s) && !told.err.contains("4711"_L1), qPrintable(told.err));
        QDirIterator files(m_home.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray all = file.readAll();
            QVERIFY2(!all.contains("4711") && !all.contains(QByteArray("secret-4711").toBase64())
                    && !all.contains(QByteArray("\0rex\0secret-4711", 16).toBase64()),
                qPrintable(file.fileName()));
        }
    }

    void twoProgramsSendEachMailOnce()
    {
        const SmtpServer server;
        Fixture fixture;
        configure(fixture, server.settings());
        constexpr int count = 80;
        fill(fixture, count);
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < 2; ++i)
            programs.push_back(start({u"send-mail"_s, u"--database"_s, fixture.path()}));
        int working = 0;
        for (const auto &program : programs) {
            const Answer told = answer(*program);
            QVERIFY2(told.code == 0, qPrintable(told.err));
            working += told.out.contains(u"envoyé"_s) ? 1 : 0;
        }
        QVERIFY(working >= 1);
        QStringList recipients = server.recipients();
        QCOMPARE(recipients.size(), count);
        QCOMPARE(recipients.removeDuplicates(), 0);
        for (const OutboxMail &mail : mails(fixture)) {
            QCOMPARE(mail.state, MailState::Sent);
            QCOMPARE(mail.attempts, 1);
        }
    }

    // Killed over and over while it sends: nothing is lost, and what may be there twice says so.
    void aKilledProgramRepeatsOneAtMost()
    {
        const SmtpServer server;
        Fixture fixture;
        configure(fixture, server.settings());
        constexpr int count = 60;
        fill(fixture, count);
        const auto program = start({u"send-mail"_s, u"--database"_s, fixture.path()});
        QTRY_VERIFY_WITH_TIMEOUT(server.received().size() >= 5, 30000);
        program->kill();
        program->waitForFinished();
        QSqlQuery query(*fixture.workspace().database().connection());
        QVERIFY(query.exec(u"SELECT COUNT(*) FROM mail WHERE state = 'sending'"_s) && query.next());
        QVERIFY(query.value(0).toInt() <= 1);
        query.finish();
        QVERIFY2(send(fixture).code == 0, "the others leave, and what was under way is watched");
        QVERIFY(query.exec(u"UPDATE mail_watch SET since = 1"_s)); // five minutes later
        query.finish();
        const Answer told = send(fixture);
        QVERIFY2(told.code == 0, qPrintable(told.err));
        QHash<QString, int> times;
        for (const QString &recipient : server.recipients())
            ++times[recipient];
        QCOMPARE(times.size(), count);
        for (const OutboxMail &mail : mails(fixture)) {
            QCOMPARE(mail.state, MailState::Sent);
            QVERIFY2(times[mail.mail.recipient] == 1 || (times[mail.mail.recipient] == 2 && mail.mayBeTwice()),
                qPrintable(mail.mail.recipient));
        }
    }
};

QTEST_GUILESS_MAIN(TestSendMail)
#include "tst_sendmail.moc"
