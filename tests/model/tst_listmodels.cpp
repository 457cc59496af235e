// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/accountlistmodel.h"
#include "model/lists/documentlistmodel.h"
#include "model/lists/outboxlistmodel.h"
#include "model/lists/roles.h"
#include "model/storage/query.h"
#include "tests/support/fixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// The lists of documents, mails and accounts on a real database: the same component as the lists of dossiers.
class TestListModels : public QObject
{
    Q_OBJECT

    static void settle(const ListModel &list)
    {
        if (!QTest::qWaitFor([&list] { return !list.isLoading(); }, 20000))
            qFatal("the list is still being read");
    }
    static QList<qint64> ids(const ListModel &list)
    {
        QList<qint64> result;
        for (int row = 0; row < list.rowCount(); ++row)
            result.append(list.idAt(row));
        return result;
    }
    static QStringList column(const ListModel &list, int column)
    {
        QStringList texts;
        for (int row = 0; row < list.rowCount(); ++row)
            texts.append(textAtOnce(list.index(row, column)));
        return texts;
    }
    static void execute(Fixture &f, const QString &sql)
    {
        QSqlQuery query(*f.workspace().database().connection());
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    static Dossier withDocuments(Fixture &f, const Account &by, int count)
    {
        const Dossier dossier = f.deposited(by);
        QList<NewAttachment> files;
        for (int i = 0; i < count; ++i)
            files.append({u"%1.txt"_s.arg(i, 3, 10, QChar(u'0')), QByteArray(i + 1, 'x')});
        if (!f.workspace().attachments().add(by, dossier.id, files))
            qFatal("no documents");
        return dossier;
    }
    // Mails of a dossier that differ in their recipients only, and by pairs not even in these.
    static void writeMails(Fixture &f, qint64 dossierId, int count)
    {
        execute(f, u"INSERT INTO mail (dossier_id, kind, recipient, subject, body, created, state, due) "
                   "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
                   "SELECT %1, 'deposited', printf('r%05d@exemple.fr', i / 2), 'Objet', 'Texte', 1000, "
                   "CASE i % 3 WHEN 0 THEN 'sent' WHEN 1 THEN 'failed' ELSE 'waiting' END, 0 FROM n"_s
                .arg(dossierId).arg(count));
    }
    // Each title sorts, both ways are one another's reverse (the id breaks ties), and no row is lost.
    static void everyTitleSorts(ListModel &list)
    {
        settle(list);
        QList<qint64> all = ids(list);
        std::sort(all.begin(), all.end());
        for (int column = 0; column < list.columnCount(); ++column) {
            list.sort(column, Qt::AscendingOrder);
            settle(list);
            const QList<qint64> up = ids(list);
            list.sort(column, Qt::DescendingOrder);
            settle(list);
            QList<qint64> down = ids(list);
            std::reverse(down.begin(), down.end());
            QVERIFY2(up == down, qPrintable(list.headerData(column, Qt::Horizontal).toString()));
            std::sort(down.begin(), down.end());
            QCOMPARE(down, all);
        }
    }

private slots:
    void documentsAreReadByPageAndSortedInTheDatabase()
    {
        Fixture f;
        const Dossier dossier = withDocuments(f, f.op1, 250);
        DocumentListModel list(f.workspace().attachments(), f.op1);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.load({});
        settle(list);
        QCOMPARE(list.rowCount(), 250);
        list.sort(DocumentListModel::Size, Qt::AscendingOrder);
        settle(list);
        QCOMPARE(textAtOnce(list.index(249, DocumentListModel::Name)), u"249.txt"_s);
        QCOMPARE(textAtOnce(list.index(0, DocumentListModel::Dossier)), dossier.number);
        const qint64 id = list.idAt(7);
        list.load({.name = u"00"_s});
        settle(list);
        QCOMPARE(column(list, DocumentListModel::Name).first(3), (QStringList{u"000.txt"_s, u"001.txt"_s, u"002.txt"_s}));
        QCOMPARE(list.rowOf(id), 7);
        QCOMPARE(list.idAt(250), 0);
        list.load({});
        everyTitleSorts(list);
    }

    void nobodySeesAnothersDocuments()
    {
        Fixture f;
        std::ignore = withDocuments(f, f.op1, 3);
        for (const auto &[account, count] : {std::pair{f.op1, 3}, {f.op1b, 3}, {f.op2, 0}, {f.officer, 3}, {f.otherOfficer, 0}}) {
            DocumentListModel list(f.workspace().attachments(), account);
            list.load({});
            settle(list);
            QCOMPARE(list.rowCount(), count);
        }
        // nor by their ids
        QCOMPARE(f.workspace().attachments().rows(f.op2, {1, 2, 3})->size(), 0);
    }

    void aDocumentsSelectionSurvivesARefresh()
    {
        Fixture f;
        const Result<Dossier> draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        const auto added = f.workspace().attachments().add(f.op1, draft->id,
            {{u"0.txt"_s, "0"}, {u"1.txt"_s, "1"}, {u"2.txt"_s, "2"}, {u"3.txt"_s, "3"}, {u"4.txt"_s, "4"}});
        QVERIFY(added);
        DocumentListModel list(f.workspace().attachments(), f.op1);
        list.load({});
        settle(list);
        QItemSelectionModel selection(&list);
        selection.setCurrentIndex(list.index(2, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        const qint64 current = list.idAt(2);
        QSignalSpy reset(&list, &ListModel::modelReset);
        QVERIFY(f.workspace().attachments().remove(f.op1, added->attachments.last().id));
        list.reload();
        settle(list);
        QCOMPARE(list.rowCount(), 4);
        QCOMPARE(selection.currentIndex().data(IdRole).toLongLong(), current);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void everyMailIsReached()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        execute(f, u"DELETE FROM mail"_s);
        writeMails(f, dossier.id, 2500);
        OutboxListModel list(f.workspace().mails(), f.officer);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.load({});
        settle(list);
        QCOMPARE(list.rowCount(), 2500);
        const QStringList recipients = column(list, 1);
        QCOMPARE(recipients.first(), u"r01250@exemple.fr"_s); // the newest: of one time, the last written
        QCOMPARE(recipients.last(), u"r00000@exemple.fr"_s);
        QVERIFY(!recipients.contains(QString()));
        QCOMPARE(list.at(2499)->mail.body, u"Texte"_s);
        everyTitleSorts(list);
    }

    // The first rows of the orders that are asked for most come from an index, whatever there is.
    void mailsAreReadInTheirOrder_data()
    {
        QTest::addColumn<QString>("conditions");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("index");
        QTest::newRow("newest") << u"1 = 1"_s << u"mail.created DESC, mail.id DESC"_s << u"mail_created"_s;
        QTest::newRow("newest that failed")
            << u"mail.state = 'failed'"_s << u"mail.created DESC, mail.id DESC"_s << u"mail_state_created"_s;
        QTest::newRow("state") << u"1 = 1"_s << u"mail.state, mail.id"_s << u"mail_state"_s;
        QTest::newRow("sent") << u"1 = 1"_s << u"mail.sent DESC, mail.id DESC"_s << u"mail_sent"_s;
        QTest::newRow("recipient") << u"1 = 1"_s << u"LOWER(mail.recipient), mail.id"_s << u"mail_recipient"_s;
    }
    void mailsAreReadInTheirOrder()
    {
        QFETCH(QString, conditions);
        QFETCH(QString, order);
        QFETCH(QString, index);
        Fixture f;
        QSqlQuery query(*f.workspace().database().connection());
        QVERIFY(query.exec(u"EXPLAIN QUERY PLAN "_s
            + queryText(u"mail/list_ids"_s, u"sqlite"_s)
                  .replace("@conditions@"_L1, conditions)
                  .replace("@order@"_L1, order)
                  .replace("@limit@"_L1, "LIMIT 100"_L1)));
        QStringList steps;
        while (query.next())
            steps.append(query.value(3).toString());
        const QString plan = steps.join(u'\n');
        QVERIFY2(plan.contains(u"INDEX "_s + index) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
    }

    void mailsAreFiltered()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        execute(f, u"DELETE FROM mail"_s);
        writeMails(f, dossier.id, 30);
        OutboxListModel list(f.workspace().mails(), f.admin);
        const auto count = [&](const OutboxRequest &request) {
            list.load(request);
            settle(list);
            return list.rowCount();
        };
        QCOMPARE(count({.state = MailState::Failed}), 10);
        QCOMPARE(count({.text = u"R00003@"_s}), 2);
        QCOMPARE(count({.state = MailState::Sent, .text = dossier.number}), 10);
        for (const QString &odd : {u"%"_s, u"_"_s, u"' OR 1=1 --"_s, QString(10000, u'x'), QString(QChar::Null)})
            QCOMPARE(count({.text = odd}), 0);
        list.sort(1, Qt::AscendingOrder); // stays through another question
        QCOMPARE(count({}), 30);
        QCOMPARE(list.at(0)->mail.recipient, u"r00000@exemple.fr"_s);
    }

    void mailsAreForThoseWhoMay()
    {
        Fixture f;
        std::ignore = f.deposited(f.op1);
        for (const auto &[account, count] : {std::pair{f.officer, 1}, {f.supervisor, 1}, {f.admin, 1}, {f.otherOfficer, 0}}) {
            OutboxListModel list(f.workspace().mails(), account);
            QSignalSpy failed(&list, &ListModel::failed);
            list.load({});
            settle(list);
            QCOMPARE(list.rowCount(), count);
            QCOMPARE(failed.size(), 0);
        }
        OutboxListModel list(f.workspace().mails(), f.op1);
        QSignalSpy failed(&list, &ListModel::failed);
        list.load({});
        settle(list);
        QCOMPARE(list.rowCount(), 0);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(f.workspace().mails().rows(f.otherOfficer, {1})->size(), 0);
    }

    // Other workstations write while this one refreshes all the time.
    void mailsAreRefreshedUnderConcurrentWriters()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        writeMails(f, dossier.id, 300);
        OutboxListModel list(f.workspace().mails(), f.officer);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy failed(&list, &ListModel::failed);
        list.load({});
        settle(list);
        QItemSelectionModel selection(&list);
        selection.setCurrentIndex(list.index(200, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        const qint64 current = list.idAt(200);
        const QScopedPointer<QThread> writer(QThread::create([&f, id = dossier.id] {
            for (int i = 0; i < 30; ++i) {
                std::ignore = f.workspace().database().write([&]() -> Result<> {
                    QSqlQuery query(*f.workspace().database().connection());
                    const bool done = query.exec(u"INSERT INTO mail (dossier_id, kind, recipient, subject, body, created, state, due) "
                                                 "VALUES (%1, 'deposited', 'z@exemple.fr', 'Objet', 'Texte', 2000, 'waiting', 0)"_s.arg(id));
                    return done ? Result<>() : Result<>(fail(ErrorCode::Internal, query.lastError().text()));
                });
            }
            f.workspace().database().closeThreadConnection();
        }));
        writer->start();
        while (!writer->isFinished()) {
            list.reload();
            settle(list);
            QCOMPARE(selection.currentIndex().data(IdRole).toLongLong(), current);
        }
        writer->wait();
        list.reload();
        settle(list);
        QCOMPARE(list.rowCount(), 331);
        QCOMPARE(failed.size(), 0);
    }

    void onlyTheLastOfTwentyQuestionsIsAnswered()
    {
        Fixture f;
        const Dossier dossier = f.deposited(f.op1);
        writeMails(f, dossier.id, 300);
        OutboxListModel list(f.workspace().mails(), f.officer);
        QSignalSpy loaded(&list, &ListModel::loaded);
        for (int i = 0; i < 20; ++i)
            list.load({.text = QString::number(i)});
        list.load({.text = u"r00007@"_s});
        settle(list);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(list.rowCount(), 2);
    }

    void accountsAreSortedAndFilteredInTheDatabase()
    {
        Fixture f;
        execute(f, u"UPDATE account SET display_name = 'KERVELLA Noé' WHERE login = 'ag2'"_s);
        AccountListModel list(f.workspace().accounts(), f.admin);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.load({});
        settle(list);
        QCOMPARE(column(list, 0),
            (QStringList{u"admin"_s, u"ag1"_s, u"ag2"_s, u"chef1"_s, u"op1"_s, u"op1b"_s, u"op2"_s}));
        everyTitleSorts(list);
        list.sort(0, Qt::AscendingOrder);
        const auto found = [&](const QString &text) {
            list.load({.text = text});
            settle(list);
            return column(list, 0);
        };
        QCOMPARE(found(u"kervella noe"_s), QStringList{u"ag2"_s});
        QCOMPARE(found(u"LUMIERES"_s), QStringList{u"op2"_s});
        QCOMPARE(found(u"angers"_s), QStringList{u"ag2"_s});
        QCOMPARE(found(u"op1b@"_s), QStringList{u"op1b"_s});
        for (const QString &odd : {u"%"_s, u"_"_s, u"' OR 1=1 --"_s, QString(10000, u'x'), QString(QChar::Null)})
            QCOMPARE(found(odd), QStringList());
    }

    void accountsAreForAnAdministrator()
    {
        Fixture f;
        for (const Account &account : {f.op1, f.officer, f.supervisor}) {
            AccountListModel list(f.workspace().accounts(), account);
            QSignalSpy failed(&list, &ListModel::failed);
            list.load({});
            settle(list);
            QCOMPARE(failed.size(), 1);
            QCOMPARE(list.rowCount(), 0);
            QVERIFY(!f.workspace().accounts().rows(account, {f.admin.id}));
        }
    }
};

QTEST_GUILESS_MAIN(TestListModels)
#include "tst_listmodels.moc"
