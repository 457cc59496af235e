// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/domain/limits.h"
#include "model/service/filereading.h"
#include "model/storage/historystore.h"
#include "tests/support/documents.h"
#include "tests/support/fixture.h"

#include <QFile>
#include <QFileDevice>
#include <QSqlQuery>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// « Pièces jointes » against a real database: who may, what is stored, what the history says.
class TestAttachmentService : public QObject
{
    Q_OBJECT

    static const AttachmentService &attachments(Fixture &f) { return f.workspace().attachments(); }
    static Dossier draft(Fixture &f) { return *f.workspace().dossiers().save(f.op1, 0, 0, completeForm()); }
    static Dossier act(Fixture &f, const Account &account, const Dossier &dossier, Action action, const Decision &decision = {})
    {
        return *f.workspace().dossiers().act(account, dossier.id, dossier.version, action, decision);
    }
    static Dossier inStatus(Fixture &f, Status status)
    {
        switch (status) {
        case Status::Draft:
            return draft(f);
        case Status::UnderReview:
            return f.deposited(f.op1);
        case Status::Incomplete:
            return act(f, f.officer, f.deposited(f.op1), Action::RequestInformation, {.comment = u"?"_s});
        case Status::Granted:
            return f.granted(f.op1);
        case Status::Rejected:
            return act(f, f.officer, f.deposited(f.op1), Action::Reject,
                {.comment = u"Motif"_s, .hearing = {.noneDue = u"Sans objet"_s}});
        case Status::Revoked:
            return act(f, f.officer, f.granted(f.op1), Action::Revoke, {.comment = u"Motif"_s, .motive = u"89-3-a"_s});
        case Status::Abandoned:
            return act(f, f.op1, draft(f), Action::Abandon);
        }
        return {};
    }
    static int number(Fixture &f, const QString &sql)
    {
        QSqlQuery query(sql, *f.workspace().database().connection());
        return query.next() ? query.value(0).toInt() : -1;
    }
    static QStringList names(const QList<Attachment> &list)
    {
        QStringList result;
        for (const Attachment &attachment : list)
            result.append(attachment.name);
        return result;
    }

private slots:
    void aDocumentComesBackAsItWasAdded()
    {
        Fixture f;
        const Dossier dossier = draft(f);
        const auto added = attachments(f).add(f.op1, dossier.id, {{u"Facture Éléonore.pdf"_s, pdf()}});
        QVERIFY2(added, added ? "" : qPrintable(added.error().sentence));
        QCOMPARE(added->dossier.version, dossier.version + 1);
        const QList<Attachment> list = *attachments(f).of(f.op1, dossier.id);
        QCOMPARE(list, added->attachments);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].name, u"Facture Éléonore.pdf"_s);
        QCOMPARE(list[0].type, FileType::Pdf);
        QCOMPARE(list[0].size, pdf().size());
        QCOMPARE(list[0].author, f.op1.displayName);
        QCOMPARE(list[0].affiliation, u"SARL BREIZH JAPAN"_s);
        QCOMPARE(list[0].addedAt, f.now());
        QCOMPARE(*attachments(f).content(f.op1b, list[0].id), pdf());
        QVERIFY(f.workspace().dossiers().view(f.op1, dossier.id)->history.isEmpty()); // a draft has none yet
    }

    // A colleague must not deposit documents that he has not seen, nor without one that he has.
    void whoDepositsADraftHasSeenItsDocuments()
    {
        Fixture f;
        const DossierService &dossiers = f.workspace().dossiers();
        const Dossier read = draft(f);
        f.advance(60);
        const auto added = attachments(f).add(f.op1, read.id, {{u"a.pdf"_s, pdf()}});
        QVERIFY(added);
        const auto unseen = dossiers.deposit(f.op1b, read.id, read.version, completeForm());
        QCOMPARE(unseen.error().code, ErrorCode::Conflict);
        QVERIFY2(unseen.error().sentence.contains(u"pièces jointes ajoutées par op1 op1, le 02/03/2026"_s),
            qPrintable(unseen.error().sentence));
        f.advance(60);
        const auto removed = attachments(f).remove(f.op1, added->attachments[0].id);
        QCOMPARE(removed->version, read.version + 2);
        const auto gone = dossiers.save(f.op1b, read.id, added->dossier.version, completeForm());
        QCOMPARE(gone.error().code, ErrorCode::Conflict);
        QVERIFY2(gone.error().sentence.contains(u"pièce jointe retirée par op1 op1"_s), qPrintable(gone.error().sentence));
        const Dossier now = dossiers.view(f.op1b, read.id)->dossier;
        QCOMPARE(now.writtenBy, f.op1.displayName);
        QCOMPARE(now.writtenAt, f.now());
        QVERIFY(dossiers.deposit(f.op1b, read.id, removed->version, completeForm()));
    }

    void everyRoleInEveryStatusAsTheRulesSay_data()
    {
        QTest::addColumn<Status>("status");
        for (const Status status : allStatuses)
            QTest::newRow(qPrintable(code(status))) << status;
    }
    void everyRoleInEveryStatusAsTheRulesSay()
    {
        QFETCH(Status, status);
        Fixture f;
        const Dossier dossier = inStatus(f, status);
        QCOMPARE(dossier.status, status);
        for (const Account &account : {f.op1, f.op1b, f.op2, f.officer, f.supervisor, f.otherOfficer, f.admin}) {
            const bool own = account.companyId == dossier.companyId;
            const bool office = account.officeCode == dossier.officeCode && !account.officeCode.isEmpty();
            bool mayAdd = false, mayRemove = false;
            for (const DocumentRule &rule : documentRules) {
                const bool party = rule.party == Party::Company ? own : office;
                mayAdd |= rule.status == status && party && rule.right == DocumentRight::Add;
                mayRemove |= rule.status == status && party && rule.right == DocumentRight::Remove;
            }
            const QByteArray who = account.login.toUtf8();
            const auto added = attachments(f).add(account, dossier.id, {{u"a.pdf"_s, pdf("de " + who)}});
            QVERIFY2(added.has_value() == mayAdd, who.constData());
            if (!added) {
                const ErrorCode expected
                    = maySee(account, dossier) ? ErrorCode::NotAllowed : ErrorCode::NotFound;
                QCOMPARE(added.error().code, expected);
                continue;
            }
            const qint64 id = added->attachments[0].id;
            const auto removed = attachments(f).remove(account, id);
            QVERIFY2(removed.has_value() == mayRemove, who.constData());
            QCOMPARE(attachments(f).content(account, id).has_value(), !mayRemove);
        }
    }

    // What no rule allows is refused by the database, too, whichever program asks.
    void theDatabaseKeepsWhatWasDeposited_data() { everyRoleInEveryStatusAsTheRulesSay_data(); }
    void theDatabaseKeepsWhatWasDeposited()
    {
        QFETCH(Status, status);
        Fixture f;
        Dossier dossier = draft(f);
        QVERIFY(attachments(f).add(f.op1, dossier.id, {{u"a.pdf"_s, pdf()}}));
        QSqlQuery sql(*f.workspace().database().connection());
        QVERIFY(!sql.exec(u"UPDATE attachment SET name = 'b.pdf'"_s));
        QVERIFY(!sql.exec(u"UPDATE attachment_content SET content = 'x', size = 1"_s));
        QVERIFY(!sql.exec(u"DELETE FROM attachment_content"_s));
        const bool mayGo = status == Status::Draft;
        if (!mayGo) { // past the workflow's own trigger: only this one is asked
            QVERIFY(sql.exec(u"DROP TRIGGER dossier_status_change"_s));
            QVERIFY(sql.exec(u"UPDATE dossier SET status = '%1'"_s.arg(code(status))));
        }
        QCOMPARE(sql.exec(u"DELETE FROM attachment"_s), mayGo);
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment"_s), mayGo ? 0 : 1);
    }

    void onlyItsCompanyAndEveryOfficerReadIt()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const qint64 id = attachments(f).add(f.op1, dossier.id, {{u"a.pdf"_s, pdf()}})->attachments[0].id;
        for (const Account &account : {f.op1b, f.officer, f.otherOfficer, f.supervisor})
            QVERIFY(attachments(f).content(account, id));
        for (const Account &account : {f.op2, f.admin}) {
            QCOMPARE(attachments(f).content(account, id).error().code, ErrorCode::NotFound);
            QCOMPARE(attachments(f).of(account, dossier.id).error().code, ErrorCode::NotFound);
        }
        Fixture other;
        const Dossier own = draft(other);
        const qint64 hidden = attachments(other).add(other.op1, own.id, {{u"a.pdf"_s, pdf()}})->attachments[0].id;
        QCOMPARE(attachments(other).content(other.officer, hidden).error().code, ErrorCode::NotFound);
    }

    void theSameContentIsStoredOnce()
    {
        Fixture f;
        const Dossier one = draft(f);
        const Dossier two = *f.workspace().dossiers().save(f.op2, 0, 0, completeForm());
        const qint64 first = attachments(f).add(f.op1, one.id, {{u"a.pdf"_s, pdf()}})->attachments[0].id;
        const qint64 second = attachments(f).add(f.op2, two.id, {{u"b.pdf"_s, pdf()}})->attachments[0].id;
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment"_s), 2);
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment_content"_s), 1);
        QVERIFY(attachments(f).remove(f.op1, first));
        QCOMPARE(*attachments(f).content(f.op2, second), pdf()); // the other still needs it
        QVERIFY(attachments(f).remove(f.op2, second));
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment_content"_s), 0);
        QCOMPARE(attachments(f).remove(f.op2, second).error().code, ErrorCode::NotFound); // a second time
    }

    void oneDossierHoldsAContentOnceAndANameOnce()
    {
        Fixture f;
        const Dossier dossier = draft(f);
        const auto added = attachments(f).add(f.op1, dossier.id,
            {{u"a.pdf"_s, pdf("1")}, {u"A.pdf"_s, pdf("2")}, {u"c.pdf"_s, pdf("1")}});
        QVERIFY(added);
        QCOMPARE(names(added->attachments), (QStringList{u"a.pdf"_s, u"A (2).pdf"_s}));
        QCOMPARE(added->known, QStringList{u"c.pdf"_s});
        const auto again = attachments(f).add(f.op1, dossier.id, {{u"d.pdf"_s, pdf("2")}});
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QVERIFY(again.error().sentence.contains(u"d.pdf"_s));
        QCOMPARE(attachments(f).of(f.op1, dossier.id)->size(), 2);
    }

    void aDepositedDossierSaysWhatWasAdded()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        f.advance(60);
        const auto added
            = attachments(f).add(f.op1, dossier.id, {{u"a.pdf"_s, pdf()}, {u"b.png"_s, png()}}, u" Voici. "_s);
        QVERIFY(added);
        const auto view = f.workspace().dossiers().view(f.officer, dossier.id);
        QCOMPARE(view->dossier.version, dossier.version + 1);
        QCOMPARE(view->dossier.version, added->dossier.version);
        QCOMPARE(view->dossier.updated, f.now());
        QVERIFY(!view->dossier.unread); // it is in the office's queue already
        const HistoryEntry entry = view->history.first();
        QCOMPARE(entry.event, Event::DocumentsAdded);
        QCOMPARE(entry.status, Status::UnderReview);
        QCOMPARE(entry.actor, f.op1.displayName);
        QCOMPARE(entry.comment, u"Pièces jointes : a.pdf, b.png. Voici."_s);
        QVERIFY(HistoryStore(f.workspace().database()).verify(dossier.id));
        // Who decides on what he read before is told.
        const auto late = f.workspace().dossiers().act(f.officer, dossier.id, dossier.version, Action::Grant);
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QVERIFY(late.error().sentence.contains(u"Ajout de pièces jointes"_s));
    }

    void theDepositSaysWhatTheDraftHolds()
    {
        Fixture f;
        const Dossier dossier = draft(f);
        QList<NewAttachment> files;
        for (int i = 1; i <= 8; ++i)
            files.append({u"%1.pdf"_s.arg(i), pdf(QByteArray::number(i))});
        const auto added = attachments(f).add(f.op1, dossier.id, files);
        QVERIFY(added);
        QVERIFY(f.workspace().dossiers().depositAsSaved(f.op1, dossier.id, added->dossier.version));
        const auto view = f.workspace().dossiers().view(f.officer, dossier.id);
        QCOMPARE(view->history.first().comment, u"Pièces jointes : 1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf et 3 autres"_s);
        QCOMPARE(attachments(f).of(f.officer, dossier.id)->size(), 8);
    }

    void aCommentAndItsDocumentsAreOneEvent()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QVERIFY(attachments(f).add(f.op1, dossier.id, {{u"a.pdf"_s, pdf()}}));
        const Dossier read = f.workspace().dossiers().view(f.op1, dossier.id)->dossier;
        f.setNow(f.now().addSecs(60));
        // one of them the dossier holds already: the comment speaks of it all the same
        const auto done = f.workspace().dossiers().act(f.op1, read.id, read.version, Action::AddComment,
            {.comment = u" Voici. "_s, .attachments = {{u"b.png"_s, png()}, {u"a.pdf"_s, pdf()}}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
        QCOMPARE(done->version, read.version + 1);
        const auto view = f.workspace().dossiers().view(f.op1, dossier.id);
        QCOMPARE(view->history.size(), 3);
        QCOMPARE(view->history.first().event, Event::Comment);
        QCOMPARE(view->history.first().comment, u"Pièces jointes : b.png, a.pdf. Voici."_s);
        const QList<Attachment> list = *attachments(f).of(f.op1, dossier.id);
        QCOMPARE(names(list), (QStringList{u"a.pdf"_s, u"b.png"_s}));
        QCOMPARE(list[1].addedAt, view->history.first().at);
        QVERIFY(HistoryStore(f.workspace().database()).verify(dossier.id));
    }

    void anAnswerBringsItsDocumentsIn()
    {
        Fixture f;
        const Dossier dossier = inStatus(f, Status::Incomplete);
        const auto answered = f.workspace().dossiers().depositAsSaved(
            f.op1, dossier.id, dossier.version, u"Fiche jointe."_s, {{u"fiche.pdf"_s, pdf()}});
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().sentence));
        const auto view = f.workspace().dossiers().view(f.officer, dossier.id);
        QCOMPARE(view->history.size(), 3); // deposit, request, answer
        QCOMPARE(view->history.first().event, Event::Resubmission);
        QCOMPARE(view->history.first().comment, u"Pièces jointes : fiche.pdf. Fiche jointe."_s);
        QCOMPARE(names(*attachments(f).of(f.officer, dossier.id)), QStringList{u"fiche.pdf"_s});
    }

    void aDocumentThatCannotBeWrittenTakesItsCommentWithIt_data()
    {
        QTest::addColumn<Action>("action");
        QTest::newRow("comment") << Action::AddComment;
        QTest::newRow("answer") << Action::Answer;
    }
    void aDocumentThatCannotBeWrittenTakesItsCommentWithIt()
    {
        QFETCH(Action, action);
        Fixture f;
        const Dossier dossier = inStatus(f, Status::Incomplete);
        const QString history = u"SELECT COUNT(*) FROM history"_s;
        const int before = number(f, history);
        QSqlQuery trap(*f.workspace().database().connection());
        QVERIFY(trap.exec(u"CREATE TRIGGER trap BEFORE INSERT ON attachment WHEN NEW.name = 'b.png' "
                          "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"_s));
        const QList<NewAttachment> files{{u"a.pdf"_s, pdf()}, {u"b.png"_s, png()}};
        const auto act = [&] {
            return action == Action::Answer
                ? f.workspace().dossiers().depositAsSaved(f.op1, dossier.id, dossier.version, u"Voici."_s, files)
                : f.workspace().dossiers().act(f.op1, dossier.id, dossier.version, action,
                    {.comment = u"Voici."_s, .attachments = files});
        };
        QVERIFY(!act());
        QCOMPARE(number(f, history), before);
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment"_s), 0);
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment_content"_s), 0);
        QCOMPARE(f.workspace().dossiers().view(f.op1, dossier.id)->dossier.version, dossier.version);
        QVERIFY(trap.exec(u"DROP TRIGGER trap"_s)); // and then it can be done again as it was
        QVERIFY(act());
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment"_s), 2);
    }

    void onlyWhatTheTableSaysTakesDocuments()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const auto done = f.workspace().dossiers().act(f.officer, dossier.id, dossier.version, Action::Grant,
            {.attachments = {{u"a.pdf"_s, pdf()}}});
        QCOMPARE(done.error().code, ErrorCode::NotAllowed);
        const auto bad = f.workspace().dossiers().act(f.op1, dossier.id, dossier.version, Action::AddComment,
            {.comment = u"Voici."_s, .attachments = {{u"b.pdf"_s, "MZ"}}});
        QCOMPARE(bad.error().code, ErrorCode::Invalid);
        QCOMPARE(f.workspace().dossiers().view(f.op1, dossier.id)->dossier.version, dossier.version);
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment_content"_s), 0);
    }

    void aClosedDossierBecomesUnread()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        QVERIFY(attachments(f).add(f.officer, dossier.id, {{u"a.pdf"_s, pdf("1")}}));
        QVERIFY(!f.workspace().dossiers().view(f.officer, dossier.id)->dossier.unread); // the office wrote it
        QVERIFY(attachments(f).add(f.op1, dossier.id, {{u"b.pdf"_s, pdf("2")}}));
        QVERIFY(f.workspace().dossiers().view(f.officer, dossier.id)->dossier.unread);
    }

    void anotherOfficersClaimIsRespected()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QVERIFY(f.workspace().dossiers().claim(f.officer, dossier.id));
        QCOMPARE(attachments(f).add(f.supervisor, dossier.id, {{u"a.pdf"_s, pdf()}}).error().code, ErrorCode::Conflict);
        QVERIFY(attachments(f).add(f.officer, dossier.id, {{u"a.pdf"_s, pdf()}}));
        QVERIFY(attachments(f).add(f.op1, dossier.id, {{u"b.png"_s, png()}})); // the company need not wait
    }

    void oneBadFileAndNothingIsAdded()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        const auto added = attachments(f).add(f.op1, dossier.id, {{u"a.pdf"_s, pdf()}, {u"b.pdf"_s, "MZ"}});
        QCOMPARE(added.error().code, ErrorCode::Invalid);
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment_content"_s), 0);
        QCOMPARE(f.workspace().dossiers().view(f.op1, dossier.id)->dossier.version, dossier.version);
    }

    void aCommentIsCheckedAsElsewhere_data()
    {
        QTest::addColumn<QString>("comment");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("blank") << u"  \n"_s << true;
        QTest::newRow("10 000 letters") << QString(10000, u'é') << false;
        QTest::newRow("NUL") << u"a\u0000b"_s << false;
        QTest::newRow("SQL and HTML") << u"'); DROP TABLE attachment; -- <b>"_s << true;
    }
    void aCommentIsCheckedAsElsewhere()
    {
        QFETCH(QString, comment);
        QFETCH(bool, accepted);
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QCOMPARE(attachments(f).add(f.op1, dossier.id, {{u"a.pdf"_s, pdf()}}, comment).has_value(), accepted);
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment"_s), accepted ? 1 : 0);
    }

    void threeHundredAreTheMost()
    {
        Fixture f;
        const Dossier dossier = draft(f);
        QList<NewAttachment> files;
        for (int i = 0; i < limits::attachments; ++i)
            files.append({u"%1.txt"_s.arg(i), QByteArray::number(i)});
        QCOMPARE(attachments(f).add(f.op1, dossier.id, files)->attachments.size(), limits::attachments);
        const auto more = attachments(f).add(f.op1, dossier.id, {{u"de trop.pdf"_s, pdf()}});
        QCOMPARE(more.error().code, ErrorCode::Invalid);
        QVERIFY(more.error().sentence.contains(u"300"_s));
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment"_s), limits::attachments);
    }

    void aFullDiskIsSaidAndNothingIsHalfDone()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        QSqlQuery sql(*f.workspace().database().connection());
        const int pages = number(f, u"PRAGMA page_count"_s);
        QVERIFY(sql.exec(u"PRAGMA max_page_count = %1"_s.arg(pages + 20))); // as a disk that takes no more
        sql.finish();
        const auto added = attachments(f).add(f.op1, dossier.id,
            {{u"petit.txt"_s, "petit"}, {u"grand.txt"_s, QByteArray(1024 * 1024, 'x')}});
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::DiskFull);
        QVERIFY(sql.exec(u"PRAGMA max_page_count = 1000000"_s));
        sql.finish();
        QCOMPARE(number(f, u"SELECT COUNT(*) FROM attachment_content"_s), 0);
        QCOMPARE(f.workspace().dossiers().view(f.op1, dossier.id)->dossier.version, dossier.version);
        QVERIFY(attachments(f).add(f.op1, dossier.id, {{u"petit.txt"_s, "petit"}}));
    }

    void aChangedContentIsNotGivenOut()
    {
        Fixture f;
        const Dossier dossier = draft(f);
        const qint64 id = attachments(f).add(f.op1, dossier.id, {{u"a.pdf"_s, pdf()}})->attachments[0].id;
        QSqlQuery sql(*f.workspace().database().connection());
        QVERIFY(sql.exec(u"DROP TRIGGER attachment_content_never_changed"_s));
        QVERIFY(sql.exec(u"UPDATE attachment_content SET content = replace(content, 'Bonjour', 'Bonsoir')"_s));
        const auto content = attachments(f).content(f.op1, id);
        QCOMPARE(content.error().code, ErrorCode::NotOurs);
        QVERIFY(content.error().sentence.contains(u"a.pdf"_s));
    }

    void myDocumentsAreThoseOfTheCompanyOrTheOffice()
    {
        Fixture f;
        const Dossier one = f.deposited(f.op1);
        const Dossier two = *f.workspace().dossiers().save(f.op2, 0, 0, completeForm());
        QVERIFY(attachments(f).add(f.op1, one.id, {{u"Œuvre Éléonore.pdf"_s, pdf("1")}}));
        f.advance(10);
        QVERIFY(attachments(f).add(f.op1, one.id, {{u"50%_plan.png"_s, png()}}));
        f.advance(10);
        QVERIFY(attachments(f).add(f.op2, two.id, {{u"brouillon.pdf"_s, pdf("2")}}));
        const auto listed = [&](const Account &account, const DocumentRequest &request) {
            QStringList result;
            const auto rows = *attachments(f).rows(account, *attachments(f).ids(account, request));
            for (const DocumentRow &row : rows)
                result.append(row.attachment.name);
            return result;
        };
        const QStringList newestFirst{u"50%_plan.png"_s, u"Œuvre Éléonore.pdf"_s};
        QCOMPARE(listed(f.op1, {}), newestFirst);
        QCOMPARE(listed(f.officer, {}), newestFirst);
        QCOMPARE(listed(f.op2, {}), QStringList{u"brouillon.pdf"_s});
        QCOMPARE(listed(f.otherOfficer, {}), QStringList());
        QCOMPARE(listed(f.admin, {}), QStringList());
        QCOMPARE(listed(f.op1, {.name = u"oeuvre eleonore"_s}), QStringList{u"Œuvre Éléonore.pdf"_s});
        QCOMPARE(listed(f.op1, {.name = u"%_"_s}), QStringList{u"50%_plan.png"_s});
        QCOMPARE(listed(f.op1, {.name = u"' OR 1=1 --"_s}), QStringList());
        QCOMPARE(listed(f.officer, {.dossier = one.number}), newestFirst);
        QCOMPARE(listed(f.officer, {.dossier = u"breizh"_s}), newestFirst);
        QCOMPARE(listed(f.officer, {.dossier = two.number}), QStringList());
        QCOMPARE(listed(f.op1, {.sort = DocumentSort::Name, .descending = true}),
            (QStringList{u"Œuvre Éléonore.pdf"_s, u"50%_plan.png"_s}));
        QCOMPARE(listed(f.op1, {.sort = DocumentSort::Size, .descending = false}), newestFirst);
        const auto foreign = *attachments(f).ids(f.op2, {});
        QVERIFY(attachments(f).rows(f.op1, foreign)->isEmpty()); // an id that one was not given
        const auto rows = *attachments(f).rows(f.op1, *attachments(f).ids(f.op1, {}));
        QCOMPARE(rows[0].dossierNumber, one.number);
        QCOMPARE(rows[0].companyName, u"SARL BREIZH JAPAN"_s);
    }

    void filesAreReadOrSaidWhyNot()
    {
        QTemporaryDir folder;
        const auto never = [] { return false; };
        FileReading reading;
        const auto good = reading.read(written(folder.path(), u"plan.pdf"_s, png()), never);
        QVERIFY(good);
        QCOMPARE(good->file.name, u"plan.png"_s);
        QCOMPARE(good->content, png());
        const auto refused = [&](const QString &path, ErrorCode code, const QString &says) {
            const auto read = FileReading().read(path, never);
            return !read && read.error().code == code && read.error().sentence.contains(says);
        };
        QVERIFY(refused(folder.filePath(u"parti.pdf"_s), ErrorCode::NotFound, u"n’existe plus"_s));
        QVERIFY(refused(folder.path(), ErrorCode::Invalid, u"est un dossier"_s));
        QVERIFY(refused(u"/dev/zero"_s, ErrorCode::Invalid, u"fichier ordinaire"_s));
        QVERIFY(refused(written(folder.path(), u"vide.pdf"_s, {}), ErrorCode::Invalid, u"vide"_s));
        QVERIFY(refused(written(folder.path(), u"gros.pdf"_s, QByteArray(11 * 1024 * 1024, 'x')), ErrorCode::Invalid,
            u"ne peut pas dépasser"_s));
        const auto cancelled = FileReading().read(written(folder.path(), u"a.pdf"_s, pdf()), [] { return true; });
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
#ifdef Q_OS_UNIX
        if (geteuid() == 0)
            return; // to whom every file is open
#endif
        const QString closed = written(folder.path(), u"fermé.pdf"_s, pdf());
        QVERIFY(QFile::setPermissions(closed, {}));
        QVERIFY(refused(closed, ErrorCode::NotAllowed, u"ne peut pas être lu"_s));
    }

    // It goes while it is being read: cut short by someone else between two pieces.
    void aFileThatShrinksDuringTheReadingIsRefused()
    {
        QTemporaryDir folder;
        const QString path = written(folder.path(), u"a.txt"_s, QByteArray(2 * 1024 * 1024, 'x'));
        const auto read = FileReading().read(path, [&] { return !QFile::resize(path, 1000); });
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unavailable);
        QVERIFY(read.error().sentence.contains(u"pendant sa lecture"_s));
    }

    void togetherFilesHaveALimit()
    {
        QTemporaryDir folder;
        const QString path = written(folder.path(), u"a.txt"_s, QByteArray(limits::attachmentBytes, 'x'));
        FileReading reading;
        int accepted = 0;
        while (reading.read(path, [] { return false; }) && accepted < 100)
            ++accepted;
        QCOMPARE(accepted, limits::attachmentsAtOnce / limits::attachmentBytes);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentService)
#include "tst_attachmentservice.moc"
