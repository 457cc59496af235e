// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/mailmessage.h"
#include "model/domain/mailsettings.h"
#include "model/domain/outbox.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

MailMessage message()
{
    return {u"rex@douane.example"_s, u"Bureau d’Amiens"_s, u"op1@exemple.fr"_s, u"SOPRANO-REX Octroi du numéro REX"_s,
        u"Bonjour,\n\nÀ bientôt."_s, QDateTime(QDate(2026, 3, 2), QTime(9, 5, 7), Qt::UTC), u"rex.7.abc"_s};
}

QByteArray composed(const MailMessage &text)
{
    const Result<QByteArray> result = composeMessage(text);
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return *result;
}

QList<QByteArray> headerLines(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : text.left(text.indexOf("\r\n\r\n")).split('\n'))
        lines.append(line.endsWith('\r') ? line.chopped(1) : line);
    return lines;
}

} // namespace

// What goes to a mail server, byte by byte. That a mail program reads it as meant is seen in tst_smtp.
class TestMailMessage : public QObject
{
    Q_OBJECT
private slots:
    void headersAreAsciiInShortLines()
    {
        MailMessage text = message();
        text.fromName = u"Direction régionale des douanes et droits indirects — Pôle d’action économique d’Île-de-France"_s;
        text.subject = u"Œuvres d’Éléonore : "_s + u"日本語 🙂 "_s.repeated(40);
        for (const QByteArray &line : headerLines(composed(text))) {
            QVERIFY2(line.size() <= 78, line.constData());
            for (const char c : line)
                QVERIFY2(c >= ' ' && c < 0x7F, line.constData());
        }
    }

    void headersAreThoseOfAnAutomaticMail()
    {
        const QByteArray text = composed(message());
        QVERIFY2(text.startsWith("Date: Mon, 02 Mar 2026 09:05:07 +0000\r\n"), text.left(60).constData());
        for (const char *line : {"To: op1@exemple.fr", "Message-ID: <rex.7.abc@douane.example>", "MIME-Version: 1.0",
                 "Auto-Submitted: auto-generated", "Content-Type: text/plain; charset=utf-8",
                 "Content-Transfer-Encoding: quoted-printable"})
            QVERIFY2(headerLines(text).contains(line), line);
    }

    void theSameMailKeepsItsIdentity()
    {
        QCOMPARE(composed(message()), composed(message()));
    }

    void noHeaderCanBeSlippedIn_data()
    {
        QTest::addColumn<QString>("evil");
        QTest::newRow("CRLF") << u"Bonjour\r\nBcc: voleur@exemple.fr"_s;
        QTest::newRow("LF") << u"Bonjour\nBcc: voleur@exemple.fr"_s;
        QTest::newRow("CR") << u"Bonjour\rBcc: voleur@exemple.fr"_s;
        QTest::newRow("NEL") << u"Bonjour\u0085"_s + u"Bcc: voleur@exemple.fr"_s;
        QTest::newRow("line separator") << u"Bonjour\u2028"_s + u"Bcc: voleur@exemple.fr"_s;
        QTest::newRow("NUL") << u"Bonjour"_s + QChar::Null + u"Bcc: voleur@exemple.fr"_s;
        QTest::newRow("text of its own") << u"Bonjour\r\n\r\nautre texte"_s;
        QTest::newRow("quotes") << u"Bonjour\" <voleur@exemple.fr>, \""_s;
    }
    void noHeaderCanBeSlippedIn()
    {
        QFETCH(QString, evil);
        const int lines = int(headerLines(composed(message())).size());
        MailMessage text = message();
        text.subject = evil;
        QCOMPARE(headerLines(composed(text)).size(), lines);
        text.subject = message().subject;
        text.fromName = evil;
        QCOMPARE(headerLines(composed(text)).size(), lines);
        QCOMPARE(composed(text).count("\r\n\r\n"), composed(message()).count("\r\n\r\n"));
        text.fromName.clear();
        text.id = evil;
        const QByteArray all = composed(text);
        for (const QByteArray &line : headerLines(all))
            QVERIFY2(!line.startsWith("Bcc"), all.constData());
    }

    void anAddressIsOneAddressOrNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("expected"); // empty: refused
        QTest::newRow("plain") << u"op1@exemple.fr"_s << QByteArray("op1@exemple.fr");
        QTest::newRow("plus") << u"op1+rex@exemple.fr"_s << QByteArray("op1+rex@exemple.fr");
        QTest::newRow("international domain") << u"op1@œuvre.example"_s << QByteArray("op1@xn--uvre-f4a.example");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("no at") << u"op1.exemple.fr"_s << QByteArray();
        QTest::newRow("two") << u"a@exemple.fr,b@exemple.fr"_s << QByteArray();
        QTest::newRow("two, blank") << u"a@exemple.fr b@exemple.fr"_s << QByteArray();
        QTest::newRow("brackets") << u"a@exemple.fr>"_s << QByteArray();
        QTest::newRow("parameters") << u"a@exemple.fr>SIZE=1"_s << QByteArray();
        QTest::newRow("CRLF") << u"a@exemple.fr\r\nRCPT"_s << QByteArray();
        QTest::newRow("LF in the name") << u"a\n@exemple.fr"_s << QByteArray();
        QTest::newRow("accent in the name") << u"hélène@exemple.fr"_s << QByteArray();
        QTest::newRow("quotes") << u"\"a\"@exemple.fr"_s << QByteArray();
        QTest::newRow("right to left") << u"\u202Ea@exemple.fr"_s << QByteArray();
        QTest::newRow("huge") << QString(5000, u'a') + u"@exemple.fr"_s << QByteArray();
    }
    void anAddressIsOneAddressOrNone()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, expected);
        QCOMPARE(mailAddress(typed).value_or(QByteArray()), expected);
        MailMessage text = message();
        text.to = typed;
        const Result<QByteArray> result = composeMessage(text);
        QCOMPARE(result.has_value(), !expected.isEmpty());
        if (!result) {
            QCOMPARE(result.error().code, ErrorCode::Invalid);
            QVERIFY(!result.error().sentence.contains(u'\n'));
        }
    }

    void textSurvivesTheWay_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("accents") << u"À l’été"_s << QByteArray("=C3=80 l=E2=80=99=C3=A9t=C3=A9\r\n");
        QTest::newRow("a dot alone") << u"a\n.\nb"_s << QByteArray("a\r\n=2E\r\nb\r\n");
        QTest::newRow("From") << u"From here"_s << QByteArray("=46rom here\r\n");
        QTest::newRow("blanks at the end") << u"a \nb\t"_s << QByteArray("a=20\r\nb=09\r\n");
        QTest::newRow("equals") << u"a=b"_s << QByteArray("a=3Db\r\n");
        QTest::newRow("line ends of every kind") << u"a\r\nb\rc\nd"_s << QByteArray("a\r\nb\r\nc\r\nd\r\n");
        QTest::newRow("nothing") << QString() << QByteArray("\r\n");
    }
    void textSurvivesTheWay()
    {
        QFETCH(QString, body);
        QFETCH(QByteArray, expected);
        MailMessage text = message();
        text.body = body;
        const QByteArray all = composed(text);
        QCOMPARE(all.mid(all.indexOf("\r\n\r\n") + 4), expected);
    }

    void noLineOfTheTextIsLong()
    {
        MailMessage text = message();
        text.body = QString(10000, u'é') + u'\n' + QString(10000, u'x');
        for (const QByteArray &line : composed(text).split('\n'))
            QVERIFY(line.size() <= 77);
    }

    void retriesGrowAndEnd()
    {
        int before = 0;
        int total = 0;
        int attempts = 1;
        for (; minutesToRetry(attempts); ++attempts) {
            QVERIFY(*minutesToRetry(attempts) >= before);
            before = *minutesToRetry(attempts);
            total += before;
        }
        QVERIFY(total > 24 * 60); // a server that is down for a day loses nothing
        QVERIFY(attempts < 100);
    }

    void settingsAreChecked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("right");
        QTest::newRow("name") << u"host"_s << u"smtp.exemple.fr"_s << true;
        QTest::newRow("address") << u"host"_s << u"192.168.1.5"_s << true;
        QTest::newRow("address, new kind") << u"host"_s << u"[::1]"_s << true;
        QTest::newRow("no host") << u"host"_s << u" "_s << false;
        QTest::newRow("path behind the host") << u"host"_s << u"smtp.exemple.fr/x"_s << false;
        QTest::newRow("login in the host") << u"host"_s << u"a:b@smtp.exemple.fr"_s << false;
        QTest::newRow("port in the host") << u"host"_s << u"smtp.exemple.fr:25"_s << false;
        QTest::newRow("line end in the host") << u"host"_s << u"smtp\r\n.exemple.fr"_s << false;
        QTest::newRow("huge host") << u"host"_s << QString(1000, u'a') << false;
        QTest::newRow("no sender") << u"senderAddress"_s << QString() << false;
        QTest::newRow("odd sender") << u"senderAddress"_s << u"douane"_s << false;
        QTest::newRow("line end in a name") << u"senderName"_s << u"a\nb"_s << false;
        QTest::newRow("quotes in a name") << u"senderName"_s << u"« L'office » <b>"_s << true;
        QTest::newRow("NUL in the user") << u"user"_s << QString(QChar::Null) << false;
        QTest::newRow("huge file") << u"caFile"_s << QString(2000, u'a') << false;
    }
    void settingsAreChecked()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(bool, right);
        MailSettings settings;
        settings.host = u"smtp.exemple.fr"_s;
        settings.senderAddress = u"rex@douane.example"_s;
        const QHash<QString, QString *> fields{{u"host"_s, &settings.host}, {u"senderAddress"_s, &settings.senderAddress},
            {u"senderName"_s, &settings.senderName}, {u"user"_s, &settings.user}, {u"caFile"_s, &settings.caFile}};
        *fields[field] = value;
        const Problems problems = validate(normalised(settings));
        QCOMPARE(problems.isEmpty(), right);
        if (!right)
            QCOMPARE(problems.first().field, field);
    }

    void thePortIsAPort()
    {
        MailSettings settings;
        settings.host = u"smtp.exemple.fr"_s;
        settings.senderAddress = u"rex@douane.example"_s;
        for (const int port : {0, -1, 65536, 99999999}) {
            settings.port = port;
            QCOMPARE(validate(settings).size(), 1);
        }
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestMailMessage)
#include "tst_mailmessage.moc"
