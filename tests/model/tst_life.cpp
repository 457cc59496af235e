// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/domain/legaltexts.h"
#include "model/lists/alert.h"
#include "model/service/attachmentservice.h"
#include "model/service/mailservice.h"
#include "model/storage/dossierstore.h"
#include "model/storage/historystore.h"
#include "model/storage/mailstore.h"
#include "tests/support/fixture.h"

#include <QSqlQuery>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

namespace {

// The screens speak English while this lives: what they translate is marked.
class English
{
public:
    English()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCoreApplication::installTranslator(&m_words);
    }
    ~English()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(m_before);
    }
    English(const English &) = delete;
    English &operator=(const English &) = delete;

private:
    class Words : public QTranslator
    {
    public:
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return u"EN "_s + QString::fromUtf8(source);
        }
        bool isEmpty() const override { return false; }
    };

    QLocale m_before;
    Words m_words;
};

} // namespace

// The life of a dossier after its first deposit: modifications, terms, claims, revocations (domain notes 7).
class TestLife : public QObject
{
    Q_OBJECT

    static Decision say(const QString &comment)
    {
        Decision decision;
        decision.comment = comment;
        decision.hearing.noneDue = u"Décision favorable à l’exportateur."_s;
        return decision;
    }
    // A granted dossier whose company has asked for other goods.
    static Dossier modification(Fixture &f)
    {
        const Dossier granted = f.granted(f.op1);
        Form form = completeForm();
        form.goods = {GoodsItem{u"Papier à lettres"_s, u"4817"_s, u"48"_s}};
        form.consent.given = false;
        f.advance(86400);
        return *f.workspace().dossiers().deposit(f.op1, granted.id, granted.version, form);
    }
    static Dossier grantedWithConsent(Fixture &f, bool given)
    {
        Form form = completeForm();
        form.consent.given = given;
        const auto &dossiers = f.workspace().dossiers();
        const Dossier deposited = *dossiers.deposit(f.op1, 0, 0, form);
        return *dossiers.act(f.officer, deposited.id, deposited.version, Action::Grant);
    }
    // What is stored, what the form shows, and what the Commission is told.
    static void expectConsent(Fixture &f, const Dossier &dossier, bool given)
    {
        QCOMPARE(DossierStore(f.workspace().database()).byId(dossier.id)->authorisation->consent, given);
        QCOMPARE(f.workspace().dossiers().view(f.op1, dossier.id)->form.consent.given, std::optional(given));
        QSqlQuery last(u"SELECT kind, payload FROM transmission ORDER BY id DESC"_s, *f.workspace().database().connection());
        QVERIFY(last.next());
        QCOMPARE(last.value(0).toString(), u"modification"_s);
        QCOMPARE(last.value(1).toString().contains(u"BREIZH"_s), given);
    }
    static QStringList mails(Fixture &f, const Dossier &dossier)
    {
        QStringList subjects;
        const auto list = MailStore(f.workspace().database()).of(dossier.id);
        for (const Mail &mail : *list)
            subjects.append(mail.subject);
        return subjects;
    }
    static int count(Fixture &f, const QString &sql)
    {
        QSqlQuery query(sql, *f.workspace().database().connection());
        return query.next() ? query.value(0).toInt() : -1;
    }

private slots:
    void theNumberStaysValidThroughAModification()
    {
        Fixture f;
        const Dossier asked = modification(f);
        QCOMPARE(asked.status, Status::UnderReview);
        QVERIFY(asked.numberValid());
        const auto &dossiers = f.workspace().dossiers();
        auto view = dossiers.view(f.officer, asked.id);
        QCOMPARE(label(view->history.first().event), u"Remise en étude"_s);
        QCOMPARE(view->form.goods.size(), 1);
        QCOMPARE(view->granted->goods.size(), 2); // the difference can be shown
        QCOMPARE(dossiers.authorisation(f.op1, asked.id)->granted.form.goods.size(), 2); // the print keeps version 1
        QVERIFY(!dossiers.act(f.officer, asked.id, asked.version, Action::Grant)); // not a second number

        const auto accepted = dossiers.act(f.officer, asked.id, asked.version, Action::AcceptModification);
        QVERIFY(accepted);
        QCOMPARE(accepted->status, Status::Granted);
        QCOMPARE(accepted->authorisation->number, u"FRREX20260001"_s);
        QCOMPARE(accepted->authorisation->validFrom, QDate(2026, 3, 2));
        QVERIFY(!accepted->authorisation->consent); // the accepted form says so
        QCOMPARE(dossiers.authorisation(f.op1, asked.id)->granted.form.goods.size(), 1);
        QCOMPARE(mails(f, asked).first(), u"SOPRANO-REX Modification acceptée"_s);
    }

    void aModificationThatFailsLeavesTheGrantedVersion_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("refused") << int(Action::RefuseModification);
        QTest::newRow("abandoned") << int(Action::Abandon);
        QTest::newRow("expired") << int(Action::ExpireModification);
    }
    void aModificationThatFailsLeavesTheGrantedVersion()
    {
        QFETCH(int, action);
        Fixture f;
        Dossier dossier = modification(f);
        const auto &dossiers = f.workspace().dossiers();
        if (Action(action) != Action::RefuseModification)
            dossier = *dossiers.act(
                f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"Précisez."_s));
        if (Action(action) == Action::ExpireModification) {
            f.advance(31 * 86400);
            QCOMPARE(f.workspace().deadlines().run()->expired, 1);
        } else {
            const Account &who = Action(action) == Action::Abandon ? f.op1 : f.officer;
            QVERIFY(dossiers.act(who, dossier.id, dossier.version, Action(action), say(u"Non."_s)));
        }
        const auto view = dossiers.view(f.op1, dossier.id);
        QCOMPARE(view->dossier.status, Status::Granted);
        QVERIFY(view->dossier.numberValid());
        QVERIFY(!view->dossier.deadline.isValid());
        QCOMPARE(view->form.goods.size(), 2);
        QVERIFY(!view->granted);
        QVERIFY(mails(f, dossier).first().contains(u"odification"_s));
        // and it can be asked for again
        QVERIFY(dossiers.deposit(f.op1, dossier.id, view->dossier.version, completeForm()));
    }

    void aDraftOfAModificationTouchesNothing()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        Form form = completeForm();
        form.goods.clear();
        const auto &dossiers = f.workspace().dossiers();
        const auto saved = dossiers.save(f.op1, granted.id, granted.version, form);
        QVERIFY(saved);
        QCOMPARE(saved->status, Status::Granted);
        QCOMPARE(dossiers.view(f.op1, granted.id)->form.goods.size(), 0);
        QCOMPARE(dossiers.view(f.officer, granted.id)->form.goods.size(), 2);
        QCOMPARE(dossiers.authorisation(f.officer, granted.id)->granted.form.goods.size(), 2);
    }

    void thirtyDays_data()
    {
        QTest::addColumn<QDateTime>("asked");
        QTest::addColumn<QDateTime>("last"); // still open
        QTest::addColumn<QDateTime>("first"); // rejected
        const auto utc = [](int y, int m, int d, int h, int min) { return QDateTime(QDate(y, m, d), QTime(h, min), Qt::UTC); };
        QTest::newRow("winter") << utc(2026, 1, 5, 9, 0) << utc(2026, 2, 4, 22, 59) << utc(2026, 2, 4, 23, 0);
        QTest::newRow("into summer time") << utc(2026, 3, 10, 9, 0) << utc(2026, 4, 9, 21, 59) << utc(2026, 4, 9, 22, 0);
        QTest::newRow("out of summer time") << utc(2026, 10, 5, 9, 0) << utc(2026, 11, 4, 22, 59) << utc(2026, 11, 4, 23, 0);
        QTest::newRow("29 February") << utc(2028, 1, 30, 9, 0) << utc(2028, 2, 29, 22, 59) << utc(2028, 2, 29, 23, 0);
        QTest::newRow("asked after midnight in Paris") << utc(2026, 6, 30, 22, 30) << utc(2026, 7, 31, 21, 59) << utc(2026, 7, 31, 22, 0);
    }
    void thirtyDays()
    {
        QFETCH(QDateTime, asked);
        QFETCH(QDateTime, last);
        QFETCH(QDateTime, first);
        Fixture f;
        f.setNow(asked);
        const Dossier dossier = f.deposited(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        QVERIFY(dossiers.act(f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"?"_s)));
        f.setNow(last);
        QCOMPARE(f.workspace().deadlines().run()->expired, 0);
        f.setNow(first);
        QCOMPARE(f.workspace().deadlines().run()->expired, 1);
        QCOMPARE(f.workspace().deadlines().run()->expired, 0); // once
        const auto view = dossiers.view(f.op1, dossier.id);
        QCOMPARE(view->dossier.status, Status::Rejected);
        QCOMPARE(view->history.first().event, Event::AutomaticRejection);
        QCOMPARE(view->history.first().actor, u"SOPRANO-REX"_s);
        QCOMPARE(mails(f, dossier).count(u"SOPRANO-REX Demande rejetée"_s), 1);
        QVERIFY(dossiers.deposit(f.op1, 0, 0, completeForm())); // a new application is open
    }

    void aCommentDoesNotStopTheTermAndANewRequestRestartsIt()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        auto now = dossiers.act(f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"?"_s));
        const QDateTime deadline = now->deadline;
        f.advance(10 * 86400);
        now = dossiers.act(f.op1, dossier.id, now->version, Action::AddComment, say(u"Je cherche."_s));
        QCOMPARE(now->deadline, deadline);
        now = dossiers.depositAsSaved(f.op1, dossier.id, now->version, u"Voici."_s); // « Répondre et redéposer »
        QVERIFY2(now, qPrintable(now ? QString() : now.error().sentence));
        QCOMPARE(dossiers.view(f.officer, dossier.id)->history.first().comment, u"Voici."_s);
        now = dossiers.act(f.officer, dossier.id, now->version, Action::RequestInformation, say(u"Encore."_s));
        QCOMPARE(now->deadline, deadline.addDays(10));
    }

    void remindersGoOutOnceEach()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QVERIFY(f.workspace().dossiers().act(
            f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"?"_s)));
        f.advance(20 * 86400);
        QCOMPARE(f.workspace().deadlines().run()->reminded, 0);
        f.advance(5 * 86400);
        QCOMPARE(f.workspace().deadlines().run()->reminded, 1); // seven days
        QCOMPARE(f.workspace().deadlines().run()->reminded, 0);
        f.advance(5 * 86400);
        QCOMPARE(f.workspace().deadlines().run()->reminded, 1); // two days
        QCOMPARE(f.workspace().deadlines().run()->reminded, 0);
        QCOMPARE(mails(f, dossier).count(u"SOPRANO-REX Rappel : demande incomplète"_s), 2);
    }

    void aProgramThatWasOffRemindsOfTheNearerTermOnly()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QVERIFY(f.workspace().dossiers().act(
            f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"?"_s)));
        f.advance(29 * 86400);
        QCOMPARE(f.workspace().deadlines().run()->reminded, 1);
        QCOMPARE(f.workspace().deadlines().run()->reminded, 0);
        f.advance(14 * 86400); // a month off altogether
        QCOMPARE(f.workspace().deadlines().run()->expired, 1);
    }

    void aDoubtfulClockRejectsNobodyUntilAnOfficerConfirms_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("earlier than the newest event") << qint64{-121};
        QTest::newRow("46 days later") << qint64{46 * 86400};
    }
    void aDoubtfulClockRejectsNobodyUntilAnOfficerConfirms()
    {
        QFETCH(qint64, seconds);
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QVERIFY(f.workspace().dossiers().act(
            f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"?"_s)));
        f.advance(seconds);
        auto report = f.workspace().deadlines().run();
        QVERIFY(report->clockDoubted);
        QCOMPARE(report->expired, 0);
        QVERIFY(!f.workspace().deadlines().confirmDate(f.op1));
        QVERIFY(f.workspace().deadlines().confirmDate(f.officer));
        report = f.workspace().deadlines().run();
        QVERIFY(!report->clockDoubted);
        QCOMPARE(report->expired, seconds > 0 ? 1 : 0);
    }

    // Another computer of the office may be two minutes ahead: that is no doubt.
    void clocksOfAnOfficeMayDifferByTwoMinutes()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QVERIFY(f.workspace().dossiers().act(
            f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"?"_s)));
        f.advance(-120);
        QVERIFY(!f.workspace().deadlines().run()->clockDoubted);
    }

    void aPosteAutonomeRejectsNothing()
    {
        Fixture f(Installation::Standalone);
        QVERIFY(f.workspace().dossiers().deposit(f.op1, 0, 0, completeForm()));
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(direct.exec(u"UPDATE dossier SET status = 'incomplete', deadline = 1"_s));
        QCOMPARE(f.workspace().deadlines().run()->expired, 0);
    }

    void aClaimKeepsOtherOfficersAway()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        QVERIFY(!dossiers.claim(f.otherOfficer, dossier.id));
        QVERIFY(!dossiers.claim(f.op1, dossier.id));
        QVERIFY(dossiers.claim(f.officer, dossier.id));
        QVERIFY(dossiers.claim(f.officer, dossier.id)); // again renews, without a second line
        QCOMPARE(dossiers.view(f.supervisor, dossier.id)->claim->name, u"ag1 ag1"_s);
        QCOMPARE(f.workspace().search().rows(f.officer, {dossier.id})->first().claimedBy, u"ag1 ag1"_s);
        QCOMPARE(dossiers.claim(f.supervisor, dossier.id).error().code, ErrorCode::Conflict);
        QVERIFY(!dossiers.act(f.supervisor, dossier.id, dossier.version, Action::Grant));
        f.advance(10 * 60);
        QVERIFY(dossiers.renewClaim(f.officer, dossier.id));
        f.advance(10 * 60);
        QVERIFY(!dossiers.claim(f.supervisor, dossier.id));
        const auto other = dossiers.release(f.supervisor, dossier.id, f.admin.id); // another one's than he was told
        QCOMPARE(other.error().code, ErrorCode::Conflict);
        QVERIFY(dossiers.release(f.supervisor, dossier.id, f.officer.id)); // a supervisor may break it
        const auto view = dossiers.view(f.op1, dossier.id);
        QCOMPARE(view->history.first().event, Event::ClaimBroken);
        QCOMPARE(view->history.at(1).event, Event::Claim);
        QVERIFY(!dossiers.renewClaim(f.officer, dossier.id));
        QVERIFY(dossiers.claim(f.supervisor, dossier.id));
        QVERIFY(!dossiers.release(f.officer, dossier.id)); // an officer may not
        f.advance(16 * 60); // the lease runs out by itself
        QVERIFY(dossiers.claim(f.officer, dossier.id));
        QVERIFY(dossiers.act(f.officer, dossier.id, dossier.version, Action::Grant));
    }

    void reassigningMovesTheQueue()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        Decision decision = say(u"Justificatifs détenus à Angers."_s);
        for (const QString &office : {u""_s, u"FR000100"_s, u"FR000040"_s, u"XX"_s}) { // none, the same, no REX role, unknown
            decision.newOfficeCode = office;
            QVERIFY(!dossiers.act(f.officer, dossier.id, dossier.version, Action::Reassign, decision));
        }
        decision.newOfficeCode = u"FR000120"_s;
        QVERIFY(dossiers.claim(f.officer, dossier.id));
        const auto moved = dossiers.act(f.officer, dossier.id, dossier.version, Action::Reassign, decision);
        QVERIFY(moved);
        QCOMPARE(moved->status, Status::UnderReview);
        const auto view = dossiers.view(f.op1, dossier.id);
        QCOMPARE(view->history.first().event, Event::Reassignment);
        QVERIFY(view->history.first().comment.startsWith(u"de Amiens bureau vers Angers bureau"_s));
        QVERIFY(f.workspace().search().ids(f.officer, {DossierList::ToDo})->isEmpty());
        QVERIFY(f.workspace().search().rows(f.otherOfficer, {dossier.id})->first().reassigned);
        QVERIFY(!dossiers.act(f.officer, dossier.id, moved->version, Action::Grant));
        QVERIFY(!dossiers.act(f.otherOfficer, dossier.id, moved->version, Action::Grant)->reassigned);
    }

    // What the company is completing goes to the new office as well, unless it chooses another one.
    void theFormNamesTheOfficeThatWillStudyIt_data()
    {
        QTest::addColumn<bool>("saved"); // a draft lay there when the dossier was moved
        QTest::addColumn<QString>("chosen"); // by the company afterwards; empty: nothing
        QTest::addColumn<QString>("studied");
        QTest::newRow("as it was deposited") << false << QString() << u"FR000120"_s;
        QTest::newRow("a draft") << true << QString() << u"FR000120"_s;
        QTest::newRow("sent back") << false << u"FR000100"_s << u"FR000100"_s;
        QTest::newRow("a draft sent back") << true << u"FR000100"_s << u"FR000100"_s;
    }
    void theFormNamesTheOfficeThatWillStudyIt()
    {
        QFETCH(bool, saved);
        QFETCH(QString, chosen);
        QFETCH(QString, studied);
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        Dossier dossier = modification(f);
        const qint64 deposited = dossier.depositedFormId;
        dossier = *dossiers.act(f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"?"_s));
        if (saved)
            dossier = *dossiers.save(f.op1, dossier.id, dossier.version, dossiers.view(f.op1, dossier.id)->form);
        Decision decision;
        decision.newOfficeCode = u"FR000120"_s;
        const auto moved = dossiers.act(f.officer, dossier.id, dossier.version, Action::Reassign, decision);
        QVERIFY(moved);
        const auto view = dossiers.view(f.op1, dossier.id);
        QCOMPARE(view->form.officeCode, u"FR000120"_s);
        QCOMPARE(dossiers.view(f.otherOfficer, dossier.id)->form.officeCode, u"FR000120"_s);
        if (!saved)
            QCOMPARE(view->granted->officeCode, u"FR000120"_s); // no difference that anybody has asked for
        QCOMPARE(dossiers.version(f.op1, dossier.id, deposited)->form.officeCode, u"FR000100"_s); // as it was declared
        Form form = view->form;
        if (!chosen.isEmpty())
            form.officeCode = chosen;
        const auto answered = dossiers.deposit(f.op1, dossier.id, moved->version, form);
        QVERIFY2(answered, qPrintable(answered ? QString() : answered.error().sentence));
        QCOMPARE(answered->officeCode, studied);
    }

    void whatIsKeptAndSentIsFrenchWhateverIsSpoken_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("motive");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("inMail");
        QTest::newRow("reassign") << int(Action::Reassign) << QString() << u"de Amiens bureau vers Angers bureau"_s << true;
        const QStringList motives = legal::list("revocationMotives", u"fr"_s);
        qsizetype article = 0;
        for (const QString &motive : {u"89-3-a"_s, u"89-3-b"_s, u"89-3-c"_s, u"89-3-d"_s, u"89-4"_s})
            QTest::addRow("revoke %s", qPrintable(motive))
                << int(Action::Revoke) << motive << motives.at(article++) << true;
        QTest::newRow("accept") << int(Action::AcceptModification) << QString() << u"Modification acceptée"_s << false;
        QTest::newRow("documents") << int(Action::AddComment) << QString() << u"Pièces jointes : a.txt"_s << false;
        QTest::newRow("received") << int(Action::Deposit) << QString()
                                  << u"Demande reçue le 01/03/2026, saisie pour le compte de EURL CÉRAMIQUES"_s << false;
    }
    void whatIsKeptAndSentIsFrenchWhateverIsSpoken()
    {
        QFETCH(int, action);
        QFETCH(QString, motive);
        QFETCH(QString, said);
        QFETCH(bool, inMail);
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        Dossier dossier = Action(action) == Action::Deposit ? Dossier() : modification(f);
        const English english;
        Decision decision = say(u"Motif."_s);
        decision.newOfficeCode = u"FR000120"_s;
        decision.motive = motive;
        if (Action(action) == Action::Deposit) {
            Form form = completeForm();
            form.exporter.eori = u"FR90000003500015"_s;
            form.exporter.name = u"EURL CÉRAMIQUES DU PAS"_s;
            form.exporter.address = Address{u"3 rue du Four"_s, u"26000"_s, u"Valence"_s, u"FR"_s};
            const auto entered = dossiers.enterReceived(f.officer, form, QDate(2026, 3, 1));
            QVERIFY(entered);
            dossier = *entered;
        } else {
            const bool company = Action(action) == Action::AddComment;
            if (company)
                decision.attachments = {{u"a.txt"_s, "bonjour"}};
            const auto done
                = dossiers.act(company ? f.op1 : f.officer, dossier.id, dossier.version, Action(action), decision);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence));
        }
        const QString kept = dossiers.view(f.officer, dossier.id)->history.first().comment;
        QVERIFY2(kept.contains(said), qPrintable(kept));
        const Mail mail = MailStore(f.workspace().database()).of(dossier.id)->first();
        QCOMPARE(mail.body.contains(said), inMail);
        const QString all = mail.subject + mail.body + kept;
        QVERIFY2(!all.contains(u"EN "_s), qPrintable(all));
    }

    void theMailOfAModificationSpeaksOfIt()
    {
        Fixture f;
        const Dossier asked = modification(f);
        const Mail mail = MailStore(f.workspace().database()).of(asked.id)->first();
        QCOMPARE(mail.kind, MailKind::ModificationDeposit);
        QCOMPARE(mail.subject, u"SOPRANO-REX Demande de modification déposée"_s);
        QVERIFY(mail.body.contains(u"FRREX20260001"_s) && mail.body.contains(asked.number));
        QVERIFY(!mail.body.contains(u"demande de numéro REX"_s)); // it has one
    }

    void anAcceptedModificationSaysSoInTheHistory()
    {
        for (const QString &typed : {QString(), u"Merci."_s}) {
            Fixture f;
            const Dossier asked = modification(f);
            const auto &dossiers = f.workspace().dossiers();
            QVERIFY(dossiers.act(f.officer, asked.id, asked.version, Action::AcceptModification, say(typed)));
            const HistoryEntry entry = dossiers.view(f.op1, asked.id)->history.first();
            QCOMPARE(label(entry.event), u"Octroi de l’autorisation"_s);
            QCOMPARE(entry.comment, typed.isEmpty() ? u"Modification acceptée"_s : u"Modification acceptée. Merci."_s);
            const Mail mail = MailStore(f.workspace().database()).of(asked.id)->first();
            QVERIFY(!mail.body.contains(u"Modification acceptée"_s)); // it has said so in its own words
            QCOMPARE(mail.body.contains(u"Commentaire du service"_s), !typed.isEmpty());
        }
    }

    void aRevokedNumberIsValidUntilItsDayOfEffect()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        Decision decision = say(u"Cessation."_s);
        decision.motive = u"89-3-a"_s;
        decision.effect = QDate(2026, 3, 10);
        QVERIFY(f.workspace().dossiers().act(f.officer, granted.id, granted.version, Action::Revoke, decision));
        const Authorisation revoked = *DossierStore(f.workspace().database()).byId(granted.id)->authorisation;
        QVERIFY(!revoked.isEnded(QDate(2026, 3, 9)));
        QVERIFY(revoked.isEnded(QDate(2026, 3, 10)));
        QCOMPARE(revoked.lastDay(), QDate(2026, 3, 9));
        const DossierRow row = f.workspace().search().rows(f.op1, {granted.id})->first();
        QCOMPARE(row.revocationEffect, QDate(2026, 3, 10));
        const auto utc = [](int d, int h, int min) { return QDateTime(QDate(2026, 3, d), QTime(h, min), Qt::UTC); };
        QCOMPARE(alertOf(row, false, utc(9, 22, 59)).text, u"Valide jusqu’au 09/03/2026"_s); // still the ninth in Paris
        QCOMPARE(alertOf(row, false, utc(9, 23, 0)).text, QString());
    }

    void aMessageOnAClosedDossierReachesTheOffice()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        QVERIFY(f.workspace().search().ids(f.officer, {DossierList::ToDo})->isEmpty());
        const auto asked = dossiers.act(
            f.op1, granted.id, granted.version, Action::AskRevocation, say(u"Nous n’exportons plus."_s));
        QVERIFY(asked);
        QCOMPARE(asked->status, Status::Granted);
        QCOMPARE(f.workspace().search().ids(f.officer, {DossierList::ToDo})->size(), 1);
        QVERIFY(f.workspace().search().ids(f.otherOfficer, {DossierList::ToDo})->isEmpty());
        const auto read = dossiers.act(f.officer, granted.id, asked->version, Action::Acknowledge);
        QVERIFY(read);
        QVERIFY(f.workspace().search().ids(f.officer, {DossierList::ToDo})->isEmpty());
        QVERIFY(!dossiers.act(f.officer, granted.id, read->version, Action::Acknowledge)); // nothing left to read
    }

    void consentChangesAtOnceWithoutStudy()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        QVERIFY(!dossiers.act(f.op1, granted.id, granted.version, Action::GiveConsent)); // it is given already
        f.advance(60);
        const auto without = dossiers.act(f.op1, granted.id, granted.version, Action::WithdrawConsent);
        QVERIFY(without);
        QCOMPARE(without->status, Status::Granted);
        const auto stored = DossierStore(f.workspace().database()).byId(granted.id);
        QVERIFY(!stored->authorisation->consent);
        QCOMPARE(stored->authorisation->consentSince, f.now());
        QCOMPARE(dossiers.authorisation(f.op1, granted.id)->granted.form.consent.given, std::optional(true)); // as declared
        QVERIFY(dossiers.act(f.op1, granted.id, without->version, Action::GiveConsent));
    }

    // Box 6 is what the authorisation says: a button that changed it is not undone by a modification of other data.
    void aModificationKeepsTheConsentInForce_data()
    {
        QTest::addColumn<bool>("given");
        QTest::addColumn<bool>("inPreparation");
        QTest::newRow("withdrawn") << false << false;
        QTest::newRow("withdrawn while in preparation") << false << true;
        QTest::newRow("given") << true << false;
        QTest::newRow("given while in preparation") << true << true;
    }
    void aModificationKeepsTheConsentInForce()
    {
        QFETCH(bool, given);
        QFETCH(bool, inPreparation);
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        Dossier dossier = grantedWithConsent(f, !given);
        if (inPreparation) {
            Form prepared = dossiers.view(f.op1, dossier.id)->form;
            prepared.exporter.phone = u"0600000000"_s;
            dossier = *dossiers.save(f.op1, dossier.id, dossier.version, prepared);
        }
        f.advance(60);
        dossier = *dossiers.act(
            f.op1, dossier.id, dossier.version, given ? Action::GiveConsent : Action::WithdrawConsent);
        Form form = dossiers.view(f.op1, dossier.id)->form;
        QCOMPARE(form.exporter.phone, inPreparation ? u"0600000000"_s : completeForm().exporter.phone);
        QCOMPARE(form.consent.given, std::optional(given));
        QVERIFY(form.consent.signatory == Signatory{}); // nobody has signed it yet
        QVERIFY(!dossiers.deposit(f.op1, dossier.id, dossier.version, form));
        form.consent.signatory = completeForm().consent.signatory;
        form.goods = {GoodsItem{u"Papier à lettres"_s, u"4817"_s, u"48"_s}};
        f.advance(60);
        dossier = *dossiers.deposit(f.op1, dossier.id, dossier.version, form);
        f.advance(60);
        const Dossier accepted = *dossiers.act(f.officer, dossier.id, dossier.version, Action::AcceptModification);
        expectConsent(f, accepted, given);
    }

    void aModificationMayChangeTheConsent_data()
    {
        QTest::addColumn<bool>("declared");
        QTest::addColumn<bool>("inForce");
        QTest::newRow("given, refused now") << true << true;
        QTest::newRow("refused, given now") << false << false;
        QTest::newRow("given, withdrawn, given again") << true << false;
        QTest::newRow("refused, given, refused again") << false << true;
    }
    void aModificationMayChangeTheConsent()
    {
        QFETCH(bool, declared);
        QFETCH(bool, inForce);
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        Dossier dossier = grantedWithConsent(f, declared);
        if (inForce != declared)
            dossier = *dossiers.act(
                f.op1, dossier.id, dossier.version, inForce ? Action::GiveConsent : Action::WithdrawConsent);
        Form form = dossiers.view(f.op1, dossier.id)->form;
        form.consent = {!inForce, completeForm().consent.signatory};
        f.advance(60);
        dossier = *dossiers.deposit(f.op1, dossier.id, dossier.version, form);
        QCOMPARE(dossier.authorisation->consent, inForce); // not before it is accepted
        const DossierView studied = *dossiers.view(f.officer, dossier.id);
        QCOMPARE(studied.granted->consent.given, std::optional(inForce)); // the officer sees the change
        f.advance(60);
        const Dossier accepted = *dossiers.act(f.officer, dossier.id, dossier.version, Action::AcceptModification);
        expectConsent(f, accepted, !inForce);
        QCOMPARE(accepted.authorisation->consentSince, f.now());
    }

    void theCommissionIsToldWithoutPersonalDataWhenThereIsNoConsent()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        const auto without = dossiers.act(f.op1, granted.id, granted.version, Action::WithdrawConsent);
        Decision decision = say(u"Ne répond plus."_s);
        decision.motive = u"89-4"_s;
        const auto revoked = dossiers.act(f.officer, granted.id, without->version, Action::Revoke, decision);
        QVERIFY(dossiers.act(f.supervisor, granted.id, revoked->version, Action::AnnulRevocation, say(u"Erreur."_s)));
        QSqlQuery rows(u"SELECT kind, payload FROM transmission ORDER BY id"_s, *f.workspace().database().connection());
        QStringList kinds;
        while (rows.next()) {
            kinds.append(rows.value(0).toString());
            const bool named = rows.value(1).toString().contains(u"BREIZH"_s);
            QCOMPARE(named, kinds.last() == u"granting"_s); // only while consent was given
            QVERIFY(rows.value(1).toString().contains(u"FRREX20260001"_s));
        }
        QCOMPARE(kinds, (QStringList{u"granting"_s, u"consent"_s, u"revocation"_s, u"annulment"_s}));
    }

    void aRevocationUnderArticle89NeedsAHearing_data()
    {
        QTest::addColumn<QString>("motive");
        QTest::addColumn<bool>("hearing");
        QTest::newRow("ceased") << u"89-3-a"_s << false;
        QTest::newRow("conditions") << u"89-3-b"_s << true;
        QTest::newRow("asked himself") << u"89-3-c"_s << false;
        QTest::newRow("wrong statements") << u"89-3-d"_s << true;
        QTest::newRow("data not kept") << u"89-4"_s << true;
    }
    void aRevocationUnderArticle89NeedsAHearing()
    {
        QFETCH(QString, motive);
        QFETCH(bool, hearing);
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        Decision decision;
        decision.comment = u"Motif."_s;
        decision.motive = motive;
        QCOMPARE(dossiers.act(f.officer, granted.id, granted.version, Action::Revoke, decision).has_value(), !hearing);
        if (!hearing)
            return;
        decision.hearing.invitedOn = QDate(2026, 3, 3);
        QVERIFY(!dossiers.act(f.officer, granted.id, granted.version, Action::Revoke, decision)); // tomorrow
        decision.hearing.invitedOn = QDate(2026, 2, 20);
        QVERIFY(isBeforeEndOfHearing(decision.hearing, QDate(2026, 3, 2))); // warned, not blocked
        QVERIFY(dossiers.act(f.officer, granted.id, granted.version, Action::Revoke, decision));
        QCOMPARE(count(f, u"SELECT COUNT(*) FROM decision WHERE invited_on = '2026-02-20'"_s), 1);
    }

    void aNewNumberNeedsTheProofOfRemedy()
    {
        Fixture f;
        Dossier dossier = f.granted(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        Decision decision = say(u"Attestations inexactes."_s);
        decision.motive = u"89-3-d"_s;
        decision.effect = QDate(2026, 3, 20);
        QVERIFY(dossiers.act(f.officer, dossier.id, dossier.version, Action::Revoke, decision));
        QVERIFY(*dossiers.isRemedyDueFrom(f.op1b));
        QVERIFY(!*dossiers.isRemedyDueFrom(f.op2));
        QCOMPARE(dossiers.deposit(f.op1, 0, 0, completeForm()).error().code, ErrorCode::Invalid); // says how
        dossier = *dossiers.deposit(f.op1, 0, 0, completeForm(), u"Formation suivie, contrôle interne en place."_s);
        QVERIFY(dossiers.view(f.officer, dossier.id)->history.first().comment.contains(u"Formation"_s));
        QVERIFY(dossiers.view(f.officer, dossier.id)->remedyDue);
        QVERIFY(!dossiers.act(f.officer, dossier.id, dossier.version, Action::Grant));
        Decision proven;
        proven.remedyProven = true;
        QCOMPARE(dossiers.proposedGrant(dossier)->validFrom, QDate(2026, 3, 20)); // what the officer confirms
        proven.validFrom = QDate(2026, 3, 19);
        const auto early = dossiers.act(f.officer, dossier.id, dossier.version, Action::Grant, proven);
        QVERIFY(!early);
        QCOMPARE(early.error().fields, QStringList{u"validFrom"_s});
        proven.validFrom = QDate(2026, 3, 21);
        QVERIFY(!dossiers.act(f.officer, dossier.id, dossier.version, Action::Grant, proven));
        proven.validFrom = {};
        const auto granted = dossiers.act(f.officer, dossier.id, dossier.version, Action::Grant, proven);
        QVERIFY(granted);
        QCOMPARE(granted->authorisation->number, u"FRREX20260002"_s);
        QCOMPARE(granted->authorisation->validFrom, QDate(2026, 3, 20)); // not before the old one ends
    }

    void annullingARevocationRevivesTheSameNumber()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        Decision decision = say(u"Erreur de dossier."_s);
        decision.motive = u"89-3-a"_s;
        const auto revoked = dossiers.act(f.officer, granted.id, granted.version, Action::Revoke, decision);
        QVERIFY(!dossiers.act(f.officer, granted.id, revoked->version, Action::AnnulRevocation, decision)); // head only
        const Dossier other = f.deposited(f.op1);
        QCOMPARE(dossiers.act(f.supervisor, granted.id, revoked->version, Action::AnnulRevocation, decision).error().code,
            ErrorCode::Duplicate);
        QVERIFY(dossiers.act(f.op1, other.id, other.version, Action::Withdraw));
        const auto revived = dossiers.act(f.supervisor, granted.id, revoked->version, Action::AnnulRevocation, decision);
        QVERIFY(revived);
        QVERIFY(revived->numberValid());
        QCOMPARE(revived->authorisation->number, granted.authorisation->number);
        QVERIFY(DossierStore(f.workspace().database()).byId(granted.id)->numberValid());
    }

    void aRequestReceivedOnPaperIsEnteredByAnOfficer()
    {
        Fixture f;
        Form form = completeForm();
        form.exporter.eori = u"fr 900 000 035 00015"_s;
        form.exporter.name = u"EURL CÉRAMIQUES DU PAS"_s;
        form.exporter.address = Address{u"3 rue du Four"_s, u"26000"_s, u"Valence"_s, u"FR"_s};
        const auto &dossiers = f.workspace().dossiers();
        QVERIFY(!dossiers.enterReceived(f.op1, form));
        QVERIFY(!dossiers.enterReceived(f.admin, form));
        Form unmailable = form; // nobody has an account there: the mails go to the form's address
        unmailable.exporter.email = u"élodie@exemple.fr"_s;
        QCOMPARE(dossiers.enterReceived(f.officer, unmailable).error().fields, QStringList{u"email"_s});
        const auto entered = dossiers.enterReceived(f.officer, form);
        QVERIFY2(entered, qPrintable(entered ? QString() : entered.error().sentence));
        QCOMPARE(entered->status, Status::UnderReview);
        QCOMPARE(entered->companyName, u"EURL CÉRAMIQUES DU PAS"_s);
        const auto view = dossiers.view(f.officer, entered->id);
        QCOMPARE(view->history.first().actor, u"ag1 ag1"_s);
        QVERIFY(view->history.first().comment.contains(u"pour le compte de EURL CÉRAMIQUES DU PAS"_s));
        QCOMPARE(MailStore(f.workspace().database()).of(entered->id)->first().recipient, form.exporter.email);
        QVERIFY(!dossiers.enterReceived(f.officer, form)); // one active dossier per EORI
        QCOMPARE(count(f, u"SELECT COUNT(*) FROM company WHERE eori = 'FR90000003500015'"_s), 1);
    }

    void aClosedDossierCanBeStartedAgain()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        QVERIFY(!dossiers.restart(f.op1, dossier.id)); // not closed
        QVERIFY(dossiers.act(f.op1, dossier.id, dossier.version, Action::Withdraw));
        QVERIFY(!dossiers.restart(f.officer, dossier.id));
        QVERIFY(!dossiers.restart(f.op2, dossier.id));
        const auto form = dossiers.restart(f.op1b, dossier.id);
        QVERIFY(form);
        QCOMPARE(form->contacts, completeForm().contacts);
        QCOMPARE(form->goods, completeForm().goods);
        QCOMPARE(form->exporter.phone, completeForm().exporter.phone);
        QVERIFY(form->undertaking == Undertaking{});
        QVERIFY(form->consent == Consent{});
    }

    void everyDepositedVersionStaysOpen()
    {
        Fixture f;
        const Dossier asked = modification(f);
        const auto &dossiers = f.workspace().dossiers();
        const auto view = dossiers.view(f.op1, asked.id);
        QList<int> sizes;
        for (const HistoryEntry &entry : view->history) {
            if (entry.formId)
                sizes.append(int(dossiers.version(f.officer, asked.id, entry.formId)->form.goods.size()));
        }
        QCOMPARE(sizes, (QList<int>{1, 2}));
        QVERIFY(!dossiers.version(f.op2, asked.id, view->history.first().formId));
        const Dossier foreign = f.deposited(f.op2);
        QVERIFY(!dossiers.version(f.op2, foreign.id, view->history.first().formId)); // another dossier's version
    }

    // The data may be out of date: the office looks, and may revoke under 89(4).
    void theOfficeIsToldThatAModificationRanOut()
    {
        Fixture f;
        const Dossier asked = modification(f);
        const auto &dossiers = f.workspace().dossiers();
        QVERIFY(dossiers.act(f.officer, asked.id, asked.version, Action::RequestInformation, say(u"Précisez."_s)));
        f.advance(32 * 86400);
        QCOMPARE(f.workspace().deadlines().run()->expired, 1);
        QCOMPARE(*f.workspace().search().ids(f.officer, {DossierList::ToDo}), QList<qint64>{asked.id});
        QVERIFY(f.workspace().search().rows(f.officer, {asked.id})->first().unread);
        QVERIFY(f.workspace().search().ids(f.op1, {DossierList::ToDo})->isEmpty());
        const Dossier dropped = dossiers.view(f.officer, asked.id)->dossier;
        QVERIFY(transition(dropped, Action::Revoke));
        const auto read = dossiers.act(f.officer, dropped.id, dropped.version, Action::Acknowledge);
        QVERIFY(read);
        QVERIFY(f.workspace().search().ids(f.officer, {DossierList::ToDo})->isEmpty());
    }

    void oneBrokenDossierKeepsNoOtherBack()
    {
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        Form paper = completeForm();
        paper.exporter.eori = u"FR90000003500015"_s;
        paper.exporter.name = u"EURL CÉRAMIQUES DU PAS"_s;
        paper.exporter.address = Address{u"3 rue du Four"_s, u"26000"_s, u"Valence"_s, u"FR"_s};
        const QList<Dossier> three{f.deposited(f.op1), f.deposited(f.op2), *dossiers.enterReceived(f.officer, paper)};
        for (const Dossier &dossier : three)
            QVERIFY(dossiers.act(f.officer, dossier.id, dossier.version, Action::RequestInformation, say(u"?"_s)));
        const Dossier &broken = three.first();
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(direct.exec(u"UPDATE dossier SET deposited_form = 4711 WHERE id = %1"_s.arg(broken.id)));
        f.advance(25 * 86400);
        auto report = f.workspace().deadlines().run();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().sentence));
        QCOMPARE(report->reminded, 2);
        QCOMPARE(report->failed, 1);
        QVERIFY2(report->trouble.contains(broken.number), qPrintable(report->trouble));
        f.advance(7 * 86400);
        report = f.workspace().deadlines().run();
        QCOMPARE(report->expired, 2);
        QCOMPARE(report->failed, 1);
        QVERIFY2(report->trouble.contains(broken.number), qPrintable(report->trouble));
        QCOMPARE(count(f, u"SELECT COUNT(*) FROM dossier WHERE status = 'rejected'"_s), 2);
        QVERIFY(direct.exec(u"UPDATE dossier SET deposited_form = (SELECT id FROM form_version WHERE dossier_id = dossier.id) "
                            "WHERE id = %1"_s.arg(broken.id)));
        report = f.workspace().deadlines().run(); // mended: the next run makes up for it
        QCOMPARE(report->expired, 1);
        QCOMPARE(report->failed, 0);
        QCOMPARE(report->trouble, QString());
    }

    void whatIsSaidOfAHearingIsLimited_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const QString &field : {u"observations"_s, u"noneDue"_s}) {
            QTest::addRow("%s, longest", qPrintable(field)) << field << QString(2000, u'x') << true;
            QTest::addRow("%s, too long", qPrintable(field)) << field << QString(2001, u'x') << false;
            QTest::addRow("%s, NUL", qPrintable(field)) << field << QString(u"a"_s + QChar::Null) << false;
        }
    }
    void whatIsSaidOfAHearingIsLimited()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, good);
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        Decision decision{.comment = u"Motif."_s, .hearing = {.invitedOn = QDate(2026, 1, 20)}};
        (field == "noneDue"_L1 ? decision.hearing.noneDue : decision.hearing.observations) = text;
        const auto rejected
            = f.workspace().dossiers().act(f.officer, dossier.id, dossier.version, Action::Reject, decision);
        QCOMPARE(rejected.has_value(), good);
        if (!good)
            QCOMPARE(rejected.error().fields, QStringList{field});
        QCOMPARE(count(f, u"SELECT COUNT(*) FROM decision"_s), good ? 1 : 0);
    }

    void noRequestIsOlderThanTheSystem()
    {
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        const auto refused = dossiers.enterReceived(f.officer, completeForm(), QDate(2016, 12, 31));
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().fields, QStringList{u"receivedOn"_s});
        QVERIFY2(refused.error().sentence.contains(u"01/01/2017"_s), qPrintable(refused.error().sentence));
        Form form = completeForm();
        form.exporter.eori = u"FR90000003500015"_s;
        form.exporter.name = u"EURL CÉRAMIQUES DU PAS"_s;
        form.exporter.address = Address{u"3 rue du Four"_s, u"26000"_s, u"Valence"_s, u"FR"_s};
        const auto first = dossiers.enterReceived(f.officer, form, QDate(2017, 1, 1));
        QVERIFY2(first, qPrintable(first ? QString() : first.error().sentence));
    }

    void theNumberOfAnotherCompanyIsNotTold()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const auto &dossiers = f.workspace().dossiers();
        const QString eori = u"fr 900 000 019 00019"_s;
        for (const Account &account : {f.op1, f.op1b, f.officer, f.otherOfficer, f.supervisor})
            QCOMPARE(dossiers.activeNumberOf(account, eori).value_or(u"?"_s), dossier.number);
        Account forged = f.op2;
        forged.role = Role::Officer;
        forged.companyId = f.op1.companyId;
        for (const Account &account : {f.op2, f.admin, forged})
            QCOMPARE(dossiers.activeNumberOf(account, eori).error().code, ErrorCode::NotAllowed);
        QCOMPARE(dossiers.knownCompany(forged, eori).error().code, ErrorCode::NotAllowed);
    }

    // As the database knows the account now: what a window has kept of it opens nothing.
    void aClosedOrMovedAccountReadsNothing()
    {
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        const Dossier granted = f.granted(f.op1);
        const auto added = f.workspace().attachments().add(f.op1, granted.id, {{u"a.txt"_s, "bonjour"}});
        QVERIFY(added);
        const qint64 document = added->attachments.first().id;
        const qint64 formId = dossiers.view(f.op1, granted.id)->formId;
        const auto reads = [&](const Account &account) {
            QList<int> errors;
            const auto note = [&](const auto &result) { errors.append(result ? -1 : int(result.error().code)); };
            note(dossiers.view(account, granted.id));
            note(dossiers.version(account, granted.id, formId));
            note(dossiers.authorisation(account, granted.id));
            note(f.workspace().attachments().of(account, granted.id));
            note(f.workspace().attachments().content(account, document));
            note(f.workspace().mails().ofDossier(account, granted.id));
            return errors;
        };
        QCOMPARE(reads(f.op1b), QList<int>(6, -1));
        QCOMPARE(reads(f.officer), QList<int>(6, -1));
        QSqlQuery direct(*f.workspace().database().connection());
        QVERIFY(direct.exec(u"UPDATE account SET company_id = %1 WHERE id = %2"_s.arg(f.op2.companyId).arg(f.op1b.id)));
        QVERIFY(f.workspace().accounts().setActive(f.admin, f.officer.id, false));
        QCOMPARE(reads(f.op1b), QList<int>(6, int(ErrorCode::NotFound)));
        QCOMPARE(reads(f.officer), QList<int>(6, int(ErrorCode::NotAllowed)));
        QVERIFY(dossiers.view(f.officer, granted.id).error().sentence.contains(u"compte"_s));
        Account forged = f.op2;
        forged.companyId = f.op1.companyId;
        QCOMPARE(reads(forged), QList<int>(6, int(ErrorCode::NotFound)));
    }
};

QTEST_GUILESS_MAIN(TestLife)
#include "tst_life.moc"
