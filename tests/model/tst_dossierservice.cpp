// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/storage/dossierstore.h"
#include "model/storage/historystore.h"
#include "model/storage/mailstore.h"
#include "tests/support/fixture.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

// What happens to a dossier, and what does not, through the use cases and as stored.
class TestDossierService : public QObject
{
    Q_OBJECT

private slots:
    void savingGivesANumberAndADraft()
    {
        Fixture f;
        Form form;
        form.contacts = completeForm().contacts;
        const auto saved = f.workspace().dossiers().save(f.op1, 0, 0, form);
        QVERIFY(saved);
        QCOMPARE(saved->number, u"FR-EXP-2026-0000001"_s);
        QCOMPARE(saved->status, Status::Draft);
        QVERIFY(!saved->transmitted.isValid());
        const auto view = f.workspace().dossiers().view(f.op1, saved->id);
        QVERIFY(view);
        QCOMPARE(view->form.contacts, form.contacts);
        QCOMPARE(view->form.exporter.eori, u"FR90000001900019"_s);
        QVERIFY(view->history.isEmpty()); // a draft has no history yet (guide 3.4)
        const auto second = f.workspace().dossiers().save(f.op2, 0, 0, form);
        QCOMPARE(second->number, u"FR-EXP-2026-0000002"_s);
    }

    void aPosteAutonomeGivesProvisionalNumbers()
    {
        Fixture f(Installation::Standalone);
        const auto saved = f.workspace().dossiers().save(f.op1, 0, 0, Form{});
        QVERIFY(saved);
        QCOMPARE(saved->number, u"PROV-2026-0000001"_s);
    }

    void theYearOfANumberIsThatOfParis()
    {
        Fixture f;
        f.setNow(QDateTime(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC)); // already 2027 in Paris
        QCOMPARE(f.workspace().dossiers().save(f.op1, 0, 0, Form{})->number, u"FR-EXP-2027-0000001"_s);
    }

    void everyValueOfAFormComesBack()
    {
        Fixture f;
        Form form = completeForm();
        form.exporter.phone = u"+33 1 02 03 04 05"_s;
        form.contacts[0].name = u"مريم <b>O'Neil</b>; DROP TABLE dossier;-- 🙂"_s;
        form.contacts[0].address.street = u"12 rue Œuvre\nBâtiment « C »"_s;
        form.contacts.append(form.contacts[0]);
        form.chaptersOnly = true;
        form.goods.append(GoodsItem{u"=cmd()"_s, QString(), u"12"_s});
        form.consent.given = false;
        form.exporter.activity = Activity::Producing;
        const auto saved = f.workspace().dossiers().save(f.op1, 0, 0, form);
        QVERIFY(saved);
        f.reopen();
        const auto view = f.workspace().dossiers().view(f.op1, saved->id);
        Form expected = normalised(form);
        expected.exporter.eori = view->form.exporter.eori;
        expected.exporter.name = view->form.exporter.name;
        expected.exporter.address = view->form.exporter.address;
        QVERIFY(view->form == expected);
    }

    void theGreyedValuesComeFromTheAccount()
    {
        Fixture f;
        Form form = completeForm();
        form.exporter.eori = u"FR99999999999999"_s;
        form.exporter.name = u"UNE AUTRE SOCIÉTÉ"_s;
        const auto deposited = f.workspace().dossiers().deposit(f.op1, 0, 0, form);
        QVERIFY2(deposited, qPrintable(deposited ? QString() : deposited.error().sentence));
        QCOMPARE(deposited->eori, u"FR90000001900019"_s);
        QCOMPARE(f.workspace().dossiers().view(f.op1, deposited->id)->form.exporter.name, u"SARL BREIZH JAPAN"_s);
    }

    void anOverlongValueIsRefusedWithItsLimit()
    {
        Fixture f;
        Form form;
        form.exporter.phone = QString(10000, u'1');
        const auto saved = f.workspace().dossiers().save(f.op1, 0, 0, form);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Invalid);
        QVERIFY(saved.error().sentence.contains(u"20"_s));
        QVERIFY(f.workspace().search().ids(f.op1, {})->isEmpty());
    }

    void depositingMovesTheDossierToTheOffice()
    {
        Fixture f;
        const auto draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        f.advance(600);
        const auto deposited = f.workspace().dossiers().depositAsSaved(f.op1, draft->id, draft->version);
        QVERIFY(deposited);
        QCOMPARE(deposited->status, Status::UnderReview);
        QCOMPARE(deposited->created, draft->created); // never changes (domain notes 8, no 4)
        QCOMPARE(deposited->transmitted, f.now());
        QCOMPARE(deposited->officeCode, u"FR000100"_s);
        const auto view = f.workspace().dossiers().view(f.officer, draft->id);
        QVERIFY(view);
        QCOMPARE(view->history.size(), 1);
        QCOMPARE(label(view->history[0].event), u"Dépôt de la demande au service de recevabilité"_s);
        QCOMPARE(view->history[0].actor, u"op1 op1"_s);
        QCOMPARE(view->history[0].affiliation, u"SARL BREIZH JAPAN"_s);
        const auto mails = MailStore(f.workspace().database()).of(draft->id);
        QCOMPARE(mails->size(), 1);
        QCOMPARE(mails->first().recipient, u"op1@exemple.fr"_s);
        QVERIFY(mails->first().body.startsWith(u"Vous venez de déposer la demande de numéro REX FR-EXP-2026-0000001"_s));
    }

    void anIncompleteFormIsNotDeposited()
    {
        Fixture f;
        Form form = completeForm();
        form.goods.clear();
        const auto result = f.workspace().dossiers().deposit(f.op1, 0, 0, form);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY(result.error().fields.contains(u"goods"_s));
        QVERIFY(f.workspace().search().ids(f.op1, {})->isEmpty()); // not even a draft was made
    }

    void oneActiveDossierAnExporter()
    {
        Fixture f;
        const Dossier first = f.deposited(f.op1);
        QCOMPARE(*f.workspace().dossiers().activeDossierNumber(f.op1b, 0), first.number);
        const auto second = f.workspace().dossiers().deposit(f.op1b, 0, 0, completeForm());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Duplicate);
        QVERIFY(second.error().sentence.contains(first.number));
        QVERIFY(f.workspace().dossiers().deposit(f.op2, 0, 0, completeForm()));
    }

    void theDatabaseItselfRefusesASecondActiveDossier()
    {
        Fixture f;
        const Dossier first = f.deposited(f.op1);
        const auto draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(!direct.exec(u"UPDATE dossier SET status = 'under_review' WHERE id = %1"_s.arg(draft->id)));
        QCOMPARE(direct.lastError().nativeErrorCode(), u"2067"_s);
    }

    void theDatabaseItselfRefusesAStatusChangeOutsideTheTable()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(!direct.exec(u"UPDATE dossier SET status = 'draft' WHERE id = %1"_s.arg(dossier.id)));
        QCOMPARE(direct.lastError().nativeErrorCode(), u"1811"_s);
        QVERIFY(!direct.exec(u"DELETE FROM history"_s));
        QVERIFY(!direct.exec(u"UPDATE history SET comment = 'x'"_s));
        QVERIFY(!direct.exec(u"DELETE FROM dossier"_s));
        QVERIFY(!direct.exec(u"UPDATE form_version SET phone = '1'"_s));
    }

    void grantingGivesANumberAndItsDates()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        f.advance(3 * 86400);
        const auto granted = f.workspace().dossiers().act(f.officer, dossier.id, dossier.version, Action::Grant);
        QVERIFY(granted);
        QCOMPARE(granted->status, Status::Granted);
        QCOMPARE(granted->authorisation->number, u"FRREX20260001"_s);
        QCOMPARE(granted->authorisation->registeredOn, QDate(2026, 3, 5));
        QCOMPARE(granted->authorisation->validFrom, QDate(2026, 3, 2)); // day of the last deposit, art. 86(4)
        QCOMPARE(granted->authorisation->grantedBy, u"ag1 ag1"_s);
        QVERIFY(granted->authorisation->consent);
        const auto stored = DossierStore(f.workspace().database()).byId(dossier.id);
        QVERIFY(*stored->authorisation == *granted->authorisation);
        const auto mails = MailStore(f.workspace().database()).of(dossier.id);
        QCOMPARE(mails->first().subject, u"SOPRANO-REX Octroi du numéro REX"_s);
        QVERIFY(mails->first().body.contains(u"FRREX20260001"_s));
        QVERIFY(mails->first().body.contains(u"05/03/2026"_s));
        QVERIFY(mails->first().body.contains(u"02/03/2026"_s));
        const auto view = f.workspace().dossiers().view(f.op1, dossier.id);
        QCOMPARE(view->history.first().actor, u"ag1 ag1"_s);
        QCOMPARE(view->history.first().affiliation, u"Amiens bureau"_s);
    }

    void grantingRefusesImpossibleDates_data()
    {
        QTest::addColumn<QDate>("registeredOn");
        QTest::addColumn<QDate>("validFrom");
        QTest::addColumn<bool>("accepted");
        const QDate deposit(2026, 3, 2), today(2026, 3, 5);
        QTest::newRow("as proposed") << today << deposit << true;
        QTest::newRow("later start") << today << deposit.addDays(2) << true;
        QTest::newRow("valid before the deposit") << today << deposit.addDays(-1) << false;
        QTest::newRow("valid after today") << today << today.addDays(1) << false;
        QTest::newRow("registered yesterday") << today.addDays(-1) << deposit << false;
    }
    void grantingRefusesImpossibleDates()
    {
        QFETCH(QDate, registeredOn);
        QFETCH(QDate, validFrom);
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        f.advance(3 * 86400);
        Decision decision;
        decision.registeredOn = registeredOn;
        decision.validFrom = validFrom;
        const auto granted
            = f.workspace().dossiers().act(f.officer, dossier.id, dossier.version, Action::Grant, decision);
        QTEST(granted.has_value(), "accepted");
        QCOMPARE(f.workspace().dossiers().view(f.op1, dossier.id)->dossier.status,
            granted ? Status::Granted : Status::UnderReview);
    }

    void onlyTheOfficeInChargeDecides()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        for (const Account &account : {f.otherOfficer, f.op1, f.op2, f.admin}) {
            const auto result
                = f.workspace().dossiers().act(account, dossier.id, dossier.version, Action::Grant);
            QVERIFY2(!result, qPrintable(account.login));
        }
        QVERIFY(f.workspace().dossiers().act(f.supervisor, dossier.id, dossier.version, Action::Grant));
    }

    void aForgedAccountGainsNothing()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        Account forged = f.op2;
        forged.role = Role::Officer; // what a screen claims does not count, only what the database knows
        forged.officeCode = u"FR000100"_s;
        QVERIFY(!f.workspace().dossiers().act(forged, dossier.id, dossier.version, Action::Grant));
        Account stranger = f.op2;
        stranger.companyId = f.op1.companyId;
        Decision comment;
        comment.comment = u"bonjour"_s;
        QVERIFY(!f.workspace().dossiers().act(stranger, dossier.id, dossier.version, Action::AddComment, comment));
    }

    void anOldVersionIsRefusedAndSaysWhoWasFirst()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QVERIFY(f.workspace().dossiers().act(f.supervisor, dossier.id, dossier.version, Action::Grant));
        const auto second = f.workspace().dossiers().act(f.officer, dossier.id, dossier.version, Action::Grant);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QVERIFY(second.error().sentence.contains(u"chef1 chef1"_s));
        QVERIFY(second.error().sentence.contains(u"Octroi de l’autorisation"_s)
            || second.error().sentence.contains(u"Octroi de l'autorisation"_s));
    }

    void aDraftIsItsCompanysAlone()
    {
        Fixture f;
        const auto draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        QVERIFY(f.workspace().dossiers().view(f.op1b, draft->id));
        for (const Account &account : {f.op2, f.officer, f.supervisor, f.admin}) {
            const auto view = f.workspace().dossiers().view(account, draft->id);
            QVERIFY2(!view, qPrintable(account.login));
            QCOMPARE(view.error().code, ErrorCode::NotFound); // not even that it exists
        }
    }

    void aCommentNeedsATextAndChangesNoStatus()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        Decision decision;
        decision.comment = u"  \n "_s;
        const auto &dossiers = f.workspace().dossiers();
        QCOMPARE(dossiers.act(f.op1, dossier.id, dossier.version, Action::AddComment, decision).error().code,
            ErrorCode::Invalid);
        decision.comment = QString(2001, u'é');
        QVERIFY(!dossiers.act(f.op1, dossier.id, dossier.version, Action::AddComment, decision));
        decision.comment = u"a"_s + QChar(QChar::Null);
        QVERIFY(!dossiers.act(f.op1, dossier.id, dossier.version, Action::AddComment, decision));
        decision.comment = u"Joignable de 9h à 17h."_s;
        const auto commented = dossiers.act(f.op1, dossier.id, dossier.version, Action::AddComment, decision);
        QVERIFY(commented);
        QCOMPARE(commented->status, Status::UnderReview);
        QCOMPARE(dossiers.view(f.officer, dossier.id)->history.first().comment, decision.comment);
    }

    void aRequestOfInformationComesBackAndIsAnswered()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        Decision request;
        request.comment = u"Vérifier le classement tarifaire du livre."_s;
        const auto incomplete
            = dossiers.act(f.officer, dossier.id, dossier.version, Action::RequestInformation, request);
        QVERIFY(incomplete);
        QCOMPARE(incomplete->status, Status::Incomplete);
        QCOMPARE(incomplete->deadline, QDateTime(QDate(2026, 4, 1), QTime(22, 0), Qt::UTC)); // 2 April, Paris
        auto view = dossiers.view(f.op1, dossier.id);
        QCOMPARE(view->history.first().actor, u"Douanes"_s);
        QCOMPARE(MailStore(f.workspace().database()).of(dossier.id)->first().subject,
            u"SOPRANO-REX Demande incomplète"_s);

        Form answer = view->form;
        answer.goods[1].heading = u"4903"_s;
        const auto typed = dossiers.save(f.op1, dossier.id, incomplete->version, answer);
        QVERIFY(typed);
        QCOMPARE(dossiers.view(f.officer, dossier.id)->form.goods[1].heading, u"4901"_s); // not deposited yet
        QCOMPARE(dossiers.view(f.op1, dossier.id)->form.goods[1].heading, u"4903"_s);
        f.advance(86400);
        const auto answered = dossiers.deposit(f.op1, dossier.id, typed->version, answer);
        QVERIFY(answered);
        QCOMPARE(answered->status, Status::UnderReview);
        QVERIFY(!answered->deadline.isValid());
        QCOMPARE(answered->transmitted, dossier.transmitted);
        QCOMPARE(answered->completed, f.now());
        view = dossiers.view(f.officer, dossier.id);
        QCOMPARE(label(view->history.first().event), u"Modification du dossier"_s);
        QCOMPARE(view->form.goods[1].heading, u"4903"_s);
    }

    void rejectedAndRevokedFreeTheExporter()
    {
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        Dossier dossier = f.deposited(f.op1);
        Decision decision;
        decision.comment = u"Pièces fausses."_s;
        QVERIFY(!dossiers.act(f.officer, dossier.id, dossier.version, Action::Reject, decision)); // was not heard
        decision.hearing.noneDue = u"Demande manifestement sans objet."_s;
        QVERIFY(dossiers.act(f.officer, dossier.id, dossier.version, Action::Reject, decision));
        dossier = f.granted(f.op1);
        decision.motive = u"89-5"_s;
        QVERIFY(!dossiers.act(f.officer, dossier.id, dossier.version, Action::Revoke, decision));
        decision.motive = u"89-3-c"_s;
        decision.effect = QDate(2026, 3, 2);
        QVERIFY(!dossiers.act(f.officer, dossier.id, dossier.version, Action::Revoke, decision)); // not the same day
        decision.effect = QDate();
        const auto revoked = dossiers.act(f.officer, dossier.id, dossier.version, Action::Revoke, decision);
        QVERIFY(revoked);
        QVERIFY(!revoked->numberValid());
        QCOMPARE(revoked->authorisation->revocationEffect, QDate(2026, 3, 3));
        const Dossier next = f.granted(f.op1);
        QCOMPARE(next.authorisation->number, u"FRREX20260002"_s); // a number is never used twice
    }

    void anAbandonedDraftKeepsItsNumber()
    {
        Fixture f;
        const auto draft = f.workspace().dossiers().save(f.op1, 0, 0, Form{});
        const auto gone = f.workspace().dossiers().act(f.op1, draft->id, draft->version, Action::Abandon);
        QVERIFY(gone);
        QCOMPARE(gone->status, Status::Abandoned);
        QCOMPARE(f.workspace().dossiers().save(f.op1, 0, 0, Form{})->number, u"FR-EXP-2026-0000002"_s);
    }

    void theHistoryShowsAChangeBehindTheProgramsBack()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        const HistoryStore history(f.workspace().database());
        QVERIFY(history.verify(dossier.id));
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(direct.exec(u"DROP TRIGGER history_never_changed"_s));
        QVERIFY(direct.exec(u"UPDATE history SET actor = 'quelqu''un' WHERE event = 'granting'"_s));
        QVERIFY(!history.verify(dossier.id));
    }

    void thePrintReadsTheGrantedVersion()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        for (const QString &typed : {u"FRREX20260001"_s, u" frrex 2026 0001 "_s, dossier.number, u"2026-1"_s}) {
            const auto document = dossiers.authorisationByNumber(typed);
            QVERIFY2(document, qPrintable(typed));
            QCOMPARE(document->granted.form.goods.size(), 2);
            QCOMPARE(document->granted.depositedBy, u"op1 op1"_s);
            QCOMPARE(document->grantedOffice.name, u"Amiens bureau"_s);
        }
        QCOMPARE(dossiers.authorisationByNumber(u"FRREX20269999"_s).error().code, ErrorCode::NotFound);
        QVERIFY(!dossiers.authorisation(f.op2, dossier.id));
        QVERIFY(dossiers.authorisation(f.op1b, dossier.id));
    }

    void aFailedActionLeavesNothing()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(direct.exec(u"DROP TABLE mail"_s)); // the last step of a granting now fails
        const auto granted = f.workspace().dossiers().act(f.officer, dossier.id, dossier.version, Action::Grant);
        QVERIFY(!granted);
        const auto stored = DossierStore(f.workspace().database()).byId(dossier.id);
        QCOMPARE(stored->status, Status::UnderReview);
        QCOMPARE(stored->version, dossier.version);
        QVERIFY(!stored->authorisation);
        QCOMPARE(HistoryStore(f.workspace().database()).of(dossier.id)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDossierService)
#include "tst_dossierservice.moc"
