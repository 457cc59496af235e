// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/mailmessage.h"
#include "model/service/smtptransport.h"
#include "tests/support/smtpserver.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rex::test {

namespace {

using Outcome = Delivery::Outcome;
using Line = SmtpServer::Line;

MailMessage message(const QString &to)
{
    return {u"rex@douane.example"_s, u"Bureau d’Amiens"_s, to, u"SOPRANO-REX Octroi du numéro REX"_s,
        u"Bonjour,\n\n.\nÀ bientôt."_s, QDateTime(QDate(2026, 3, 2), QTime(9, 5, 7), Qt::UTC), u"rex.7.abc"_s};
}

Delivery send(SmtpTransport &transport, const MailMessage &mail, const std::atomic_bool &stop)
{
    const Result<QByteArray> text = composeMessage(mail);
    if (!text)
        qFatal("%s", qPrintable(text.error().sentence));
    return transport.deliver("rex@douane.example", mail.to.toLatin1(), *text, stop);
}

QString header(const QJsonObject &mail, const QString &name)
{
    for (const QJsonValue &pair : mail[u"headers"_s].toArray()) {
        if (pair[0].toString() == name)
            return pair[1].toString();
    }
    return {};
}

} // namespace

// Against a real mail server: what arrives, and what is said when it does not.
class TestSmtp : public QObject
{
    Q_OBJECT

    std::atomic_bool m_never = false;

    Delivery sendTo(const MailSettings &settings, const QString &to, const QString &password = {}) const
    {
        SmtpTransport transport(settings, password);
        return send(transport, message(to), m_never);
    }

private slots:
    void aMailArrivesAsItWasMeant_data()
    {
        QTest::addColumn<int>("line");
        QTest::newRow("STARTTLS") << int(Line::StartTls);
        QTest::newRow("TLS") << int(Line::Tls);
    }
    void aMailArrivesAsItWasMeant()
    {
        QFETCH(int, line);
        const SmtpServer server{Line(line)};
        const Delivery delivery = sendTo(server.settings(), u"op1@exemple.fr"_s);
        QVERIFY2(delivery.outcome == Outcome::Sent, qPrintable(delivery.sentence));
        QCOMPARE(server.received().size(), 1);
        const QJsonObject mail = server.received().first();
        QCOMPARE(mail[u"from"_s].toString(), u"rex@douane.example"_s);
        QCOMPARE(server.recipients(), QStringList{u"op1@exemple.fr"_s});
        QCOMPARE(header(mail, u"Subject"_s), u"SOPRANO-REX Octroi du numéro REX"_s);
        QCOMPARE(header(mail, u"From"_s), u"Bureau d’Amiens <rex@douane.example>"_s);
        QCOMPARE(header(mail, u"Message-ID"_s), u"<rex.7.abc@douane.example>"_s);
        QCOMPARE(mail[u"body"_s].toString().replace("\r\n"_L1, "\n"_L1).trimmed(), u"Bonjour,\n\n.\nÀ bientôt."_s);
        QCOMPARE(mail[u"defects"_s].toArray().size(), 0);
    }

    void oddNamesAndTextsArriveToo()
    {
        const SmtpServer server;
        SmtpTransport transport(server.settings(), {});
        MailMessage mail = message(u"op1@exemple.fr"_s);
        mail.fromName = u"Pôle « Œuvre », \"Îles\" <b>; 日本 🙂"_s;
        mail.subject = u"=?UTF-8?Q?pas_moi?= "_s + u"éàü 日本語 "_s.repeated(30).trimmed();
        mail.body = u".\n..\nFrom moi\n"_s + QString(5000, u'é') + u"\nfin \u202Ertl"_s;
        QCOMPARE(send(transport, mail, m_never).outcome, Outcome::Sent);
        mail.subject = u"a\r\nBcc: voleur@exemple.fr\r\n\r\ntexte"_s;
        QCOMPARE(send(transport, mail, m_never).outcome, Outcome::Sent); // by the same connection
        QCOMPARE(server.received().size(), 2);
        const QJsonObject first = server.received().first();
        // Python keeps the blank between two encoded words of a name, which other readers drop (RFC 2047, 6.2).
        QCOMPARE(header(first, u"From"_s).section(u" <"_s, 0, -2).remove(u'"').remove(u'\\').simplified(),
            QString(mail.fromName).remove(u'"'));
        QCOMPARE(header(first, u"Subject"_s), u"=?UTF-8?Q?pas_moi?= "_s + u"éàü 日本語 "_s.repeated(30).trimmed());
        QCOMPARE(first[u"body"_s].toString().replace("\r\n"_L1, "\n"_L1), QString(mail.body + u'\n'));
        QCOMPARE(header(server.received().last(), u"Bcc"_s), QString());
        QCOMPARE(header(server.received().last(), u"Subject"_s), u"a Bcc: voleur@exemple.fr texte"_s);
    }

    void withoutEncryptionNothingLeaves()
    {
        const SmtpServer server(Line::Plain, u"rex:secret"_s);
        MailSettings settings = server.settings();
        settings.user = u"rex"_s;
        const Delivery delivery = sendTo(settings, u"op1@exemple.fr"_s, u"secret"_s);
        QCOMPARE(delivery.outcome, Outcome::Unreachable);
        QVERIFY2(delivery.sentence.contains("STARTTLS"_L1), qPrintable(delivery.sentence));
        QCOMPARE(server.received().size(), 0);
    }

    void anUnknownCertificateIsRefused_data()
    {
        QTest::addColumn<QString>("host"); // of the certificate
        QTest::addColumn<bool>("named"); // as the trusted file
        QTest::newRow("unknown authority") << u"localhost"_s << false;
        QTest::newRow("another server's") << u"smtp.exemple.fr"_s << true;
    }
    void anUnknownCertificateIsRefused()
    {
        QFETCH(QString, host);
        QFETCH(bool, named);
        const SmtpServer server(Line::StartTls, {}, host);
        MailSettings settings = server.settings();
        if (!named)
            settings.caFile.clear();
        const Delivery delivery = sendTo(settings, u"op1@exemple.fr"_s);
        QCOMPARE(delivery.outcome, Outcome::Unreachable);
        QVERIFY2(delivery.sentence.contains(u"certificat"_s), qPrintable(delivery.sentence));
        QCOMPARE(server.received().size(), 0);
    }

    void anAuthorityFileThatIsNoneIsNamed()
    {
        const SmtpServer server;
        MailSettings settings = server.settings();
        settings.caFile = u"/nulle/part.pem"_s;
        const Delivery delivery = sendTo(settings, u"op1@exemple.fr"_s);
        QCOMPARE(delivery.outcome, Outcome::Unreachable);
        QVERIFY2(delivery.sentence.contains("/nulle/part.pem"_L1), qPrintable(delivery.sentence));
    }

    void theServersAnswersAreUnderstood_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such address") << u"inconnu@exemple.fr"_s << int(Outcome::BadRecipient) << u"550 5.1.1"_s;
        QTest::newRow("text refused") << u"rejete@exemple.fr"_s << int(Outcome::Refused) << u"554 5.6.0"_s;
        QTest::newRow("later") << u"plustard@exemple.fr"_s << int(Outcome::Postponed) << u"451 4.7.1"_s;
        QTest::newRow("dies before the text") << u"coupe@exemple.fr"_s << int(Outcome::Unreachable) << u"localhost"_s;
        QTest::newRow("dies after the text") << u"muet@exemple.fr"_s << int(Outcome::Unknown) << u"peut-être parti"_s;
    }
    void theServersAnswersAreUnderstood()
    {
        QFETCH(QString, to);
        QFETCH(int, outcome);
        QFETCH(QString, said);
        const SmtpServer server;
        SmtpTransport transport(server.settings(), {});
        const Delivery delivery = send(transport, message(to), m_never);
        QVERIFY2(int(delivery.outcome) == outcome, qPrintable(QString::number(int(delivery.outcome)) + delivery.sentence));
        QVERIFY2(delivery.sentence.contains(said), qPrintable(delivery.sentence));
        // One that was refused does not spoil the next, by the same transport.
        QCOMPARE(send(transport, message(u"op1@exemple.fr"_s), m_never).outcome, Outcome::Sent);
        QCOMPARE(server.recipients().last(), u"op1@exemple.fr"_s);
    }

    // A wrong setting is no mail's fault: all of them wait.
    void aRefusedSenderIsEverybodys()
    {
        const SmtpServer server;
        SmtpTransport transport(server.settings(), {});
        const QByteArray text = *composeMessage(message(u"op1@exemple.fr"_s));
        const Delivery delivery = transport.deliver("interdit@douane.example", "op1@exemple.fr", text, m_never);
        QCOMPARE(delivery.outcome, Outcome::Unreachable);
        QVERIFY2(delivery.sentence.contains(u"expéditeur"_s) && delivery.sentence.contains(u"550 5.7.1"_s),
            qPrintable(delivery.sentence));
        QCOMPARE(server.received().size(), 0);
    }

    void aMissingLoginIsEverybodys()
    {
        const SmtpServer server(Line::StartTls, u"rex:secret"_s); // and the settings name nobody
        const Delivery delivery = sendTo(server.settings(), u"op1@exemple.fr"_s);
        QCOMPARE(delivery.outcome, Outcome::Unreachable);
        QVERIFY2(delivery.sentence.contains(u"exige une identification"_s) && delivery.sentence.contains(u"530"_s),
            qPrintable(delivery.sentence));
        QCOMPARE(server.received().size(), 0);
    }

    void loginIsMadeOverTheEncryptedLine()
    {
        const SmtpServer server(Line::StartTls, u"rex:pass wörd"_s);
        MailSettings settings = server.settings();
        settings.user = u"rex"_s;
        QCOMPARE(sendTo(settings, u"op1@exemple.fr"_s, u"pass wörd"_s).outcome, Outcome::Sent);
        QCOMPARE(server.received().size(), 1);
        const Delivery wrong = sendTo(settings, u"op1@exemple.fr"_s, u"autre"_s);
        QCOMPARE(wrong.outcome, Outcome::Unreachable); // no mail's fault: all of them wait
        QVERIFY2(wrong.sentence.contains(u"mot de passe"_s), qPrintable(wrong.sentence));
        QVERIFY(!wrong.sentence.contains("autre"_L1));
        QCOMPARE(server.received().size(), 1);
    }

    void checkingGoesAsFarAsTheLogin()
    {
        const SmtpServer server(Line::StartTls, u"rex:secret"_s);
        MailSettings settings = server.settings();
        settings.user = u"rex"_s;
        SmtpTransport right(settings, u"secret"_s);
        const Delivery delivery = right.check(m_never);
        QVERIFY2(delivery.outcome == Outcome::Sent, qPrintable(delivery.sentence));
        SmtpTransport wrong(settings, u"x"_s);
        QCOMPARE(wrong.check(m_never).outcome, Outcome::Unreachable);
        QCOMPARE(server.received().size(), 0);
    }

    void nobodyListensIsASentence()
    {
        MailSettings settings;
        settings.host = u"localhost"_s;
        settings.port = closedPort();
        settings.senderAddress = u"rex@douane.example"_s;
        const Delivery delivery = sendTo(settings, u"op1@exemple.fr"_s);
        QCOMPARE(delivery.outcome, Outcome::Unreachable);
        QVERIFY2(delivery.sentence.contains(u"ne répond pas"_s), qPrintable(delivery.sentence));
    }

    void aServerThatSaysNothingIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        MailSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = silent.serverPort();
        SmtpTransport transport(settings, {}, {std::chrono::milliseconds(300), std::chrono::milliseconds(600)});
        const Delivery delivery = send(transport, message(u"op1@exemple.fr"_s), m_never);
        QCOMPARE(delivery.outcome, Outcome::Unreachable);
        QVERIFY2(delivery.sentence.contains(u"à temps"_s), qPrintable(delivery.sentence));
    }

    void aServerThatIsSlowAfterTheTextLeavesADoubt()
    {
        const SmtpServer server;
        SmtpTransport transport(server.settings(), {}, {std::chrono::milliseconds(5000), std::chrono::milliseconds(5000), std::chrono::seconds(1)});
        const Delivery delivery = send(transport, message(u"lent@exemple.fr"_s), m_never);
        QCOMPARE(delivery.outcome, Outcome::Unknown);
    }

    void waitingCanBeStopped()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        MailSettings settings;
        settings.host = u"127.0.0.1"_s;
        settings.port = silent.serverPort();
        std::atomic_bool stop = false;
        const QFuture<Delivery> delivery = QtConcurrent::run([&] {
            SmtpTransport transport(settings, {});
            return send(transport, message(u"op1@exemple.fr"_s), stop);
        });
        QTRY_VERIFY(silent.hasPendingConnections());
        stop = true;
        QTRY_VERIFY_WITH_TIMEOUT(delivery.isFinished(), 15000); // far less than its own patience
        QCOMPARE(delivery.result().outcome, Outcome::Stopped);
    }

    void aProxyOfTheEnvironmentIsNotAsked()
    {
        const SmtpServer server;
        for (const char *name : {"all_proxy", "ALL_PROXY", "http_proxy"})
            qputenv(name, "http://127.0.0.1:1");
        const Delivery delivery = sendTo(server.settings(), u"op1@exemple.fr"_s);
        for (const char *name : {"all_proxy", "ALL_PROXY", "http_proxy"})
            qunsetenv(name);
        QVERIFY2(delivery.outcome == Outcome::Sent, qPrintable(delivery.sentence));
    }
};

} // namespace rex::test

QTEST_GUILESS_MAIN(rex::test::TestSmtp)
#include "tst_smtp.moc"
