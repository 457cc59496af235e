// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/requesttemplateservice.h"
#include "tests/support/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rex::test {

// Texts of requests: who keeps them, who finds them, and what their words in braces become.
class TestRequestTemplates : public QObject
{
    Q_OBJECT

    static RequestTemplate text(const QString &name, const QString &body = u"Bonjour {société}"_s)
    {
        return {0, name, body, 0};
    }

private slots:
    void aSupervisorKeepsThoseOfHisOffice()
    {
        Fixture f;
        const RequestTemplateService &service = f.workspace().requestTemplates();
        QVERIFY(service.save(f.supervisor, text(u" Pièce   manquante "_s)));
        QVERIFY(service.save(f.supervisor, text(u"Adresse"_s)));
        const QList<RequestTemplate> texts = service.list(f.officer).value();
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts[0].name, u"Adresse"_s);
        QCOMPARE(texts[1].name, u"Pièce manquante"_s);
        QCOMPARE(service.list(f.otherOfficer)->size(), 0);
        QCOMPARE(service.list(f.op1)->size(), 0);
        QCOMPARE(service.list(f.admin)->size(), 0);
    }

    void nobodyElseChangesThem()
    {
        Fixture f;
        const RequestTemplateService &service = f.workspace().requestTemplates();
        QVERIFY(service.save(f.supervisor, text(u"Adresse"_s)));
        const RequestTemplate stored = service.list(f.officer)->first();
        for (const Account &account : {f.officer, f.otherOfficer, f.admin, f.op1}) {
            QCOMPARE(service.save(account, text(u"Autre"_s)).error().code, ErrorCode::NotAllowed);
            QCOMPARE(service.save(account, stored).error().code, ErrorCode::NotAllowed);
            QCOMPARE(service.remove(account, stored).error().code, ErrorCode::NotAllowed);
        }
        QCOMPARE(service.list(f.officer).value(), QList<RequestTemplate>{stored});
    }

    void aNameIsTakenOnceWhateverItsAccents()
    {
        Fixture f;
        const RequestTemplateService &service = f.workspace().requestTemplates();
        QVERIFY(service.save(f.supervisor, text(u"Pièce manquante"_s)));
        const auto refused = service.save(f.supervisor, text(u"piece  MANQUANTE"_s));
        QCOMPARE(refused.error().code, ErrorCode::Duplicate);
        QCOMPARE(refused.error().fields, QStringList{u"name"_s});
    }

    void anOldVersionIsNotWrittenOver()
    {
        Fixture f;
        const RequestTemplateService &service = f.workspace().requestTemplates();
        QVERIFY(service.save(f.supervisor, text(u"Adresse"_s)));
        RequestTemplate mine = service.list(f.supervisor)->first();
        RequestTemplate theirs = mine;
        theirs.body = u"Autre"_s;
        QVERIFY(service.save(f.supervisor, theirs));
        mine.body = u"Le mien"_s;
        const auto late = service.save(f.supervisor, mine);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QVERIFY2(late.error().sentence.contains(u"par chef1 chef1, le 02/03/2026"_s), qPrintable(late.error().sentence));
        QCOMPARE(service.remove(f.supervisor, mine).error().code, ErrorCode::Conflict);
        QCOMPARE(service.list(f.supervisor)->first().body, u"Autre"_s);
        QVERIFY(service.remove(f.supervisor, service.list(f.supervisor)->first()));
        const auto gone = service.remove(f.supervisor, mine); // twice
        QCOMPARE(gone.error().code, ErrorCode::Conflict);
        QVERIFY2(gone.error().sentence.contains(u"supprimé"_s), qPrintable(gone.error().sentence));
        QCOMPARE(service.list(f.supervisor)->size(), 0);
    }

    void badTextsAreRefusedAtTheirField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("field"); // empty: accepted
        const QString good = u"Bonjour"_s;
        QTest::newRow("no name") << u"  "_s << good << u"name"_s;
        QTest::newRow("huge name") << QString(500, u'x') << good << u"name"_s;
        QTest::newRow("NUL in the name") << u"a"_s + QChar::Null << good << u"name"_s;
        QTest::newRow("no text") << good << u" \n "_s << u"body"_s;
        QTest::newRow("huge text") << good << QString(2001, u'x') << u"body"_s;
        QTest::newRow("NUL in the text") << good << u"a"_s + QChar::Null << u"body"_s;
        QTest::newRow("unknown word") << good << u"Bonjour {nom}"_s << u"body"_s;
        QTest::newRow("HTML") << u"<b>gras</b>"_s << u"<script>alert(1)</script>"_s << QString();
        QTest::newRow("SQL") << u"'; DROP TABLE mail; --"_s << u"%' OR 1=1"_s << QString();
        QTest::newRow("right to left") << u"\u202Ea"_s << u"\u202Eb"_s << QString();
        QTest::newRow("one brace") << good << u"a { b"_s << QString();
    }
    void badTextsAreRefusedAtTheirField()
    {
        QFETCH(QString, name);
        QFETCH(QString, body);
        QFETCH(QString, field);
        Fixture f;
        const auto saved = f.workspace().requestTemplates().save(f.supervisor, text(name, body));
        QCOMPARE(saved.has_value(), field.isEmpty());
        if (!saved)
            QCOMPARE(saved.error().fields, QStringList{field});
        else
            QCOMPARE(f.workspace().requestTemplates().list(f.officer)->first().body, body);
    }

    void wordsInBracesSpeakOfTheDossier()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const QString filled = f.workspace().requestTemplates().filledFor(
            text(u"x"_s, u"{numéro} {SOCIETE} {service} {échéance} {date} {numéro REX}."_s), dossier, f.workspace().reference());
        // asked on 2 March: thirty whole days, the last of which is 1 April
        QCOMPARE(filled, u"%1 SARL BREIZH JAPAN Amiens bureau 01/04/2026 02/03/2026 ."_s.arg(dossier.number));
        const auto asked = f.workspace().dossiers().act(
            f.officer, dossier.id, dossier.version, Action::RequestInformation, {.comment = filled});
        QVERIFY(asked);
        QCOMPARE(parisDayOf(asked->deadline.addMSecs(-1)), QDate(2026, 4, 1));
    }

    void everyWordOfTheListIsReplaced()
    {
        for (const Placeholder &placeholder : placeholders()) {
            QVERIFY(validate(text(u"x"_s, placeholder.word)).isEmpty());
            QVERIFY(!filled(placeholder.word, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, QDate(2026, 1, 1), QDate(2026, 1, 2)}).contains(u'{'));
        }
    }

    void whatACompanyIsCalledIsNotReadAgain()
    {
        QCOMPARE(filled(u"{société} {numéro}"_s, {u"1"_s, u"{numéro}"_s, {}, {}, {}, {}}), u"{numéro} 1"_s);
    }

private:
    static QDate parisDayOf(const QDateTime &utc) { return utc.addSecs(7200).date(); } // summer time
};

} // namespace rex::test

QTEST_GUILESS_MAIN(rex::test::TestRequestTemplates)
#include "tst_requesttemplates.moc"
