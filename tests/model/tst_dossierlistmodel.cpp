// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/alert.h"
#include "model/lists/dossierlistmodel.h"
#include "model/lists/roles.h"
#include "tests/support/fixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <QTest>

using namespace Qt::StringLiterals;
using rex::test::completeForm;
using rex::test::Fixture;

namespace rex {

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute = 0, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC);
}

// Does something to the file behind the program's back.
bool execute(const QString &path, const QString &statement)
{
    bool done = false;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind"_s);
        other.setDatabaseName(path);
        done = other.open() && QSqlQuery(other).exec(statement);
        other.close();
    }
    QSqlDatabase::removeDatabase(u"behind"_s);
    return done;
}

QString text(const DossierListModel &model, int row, DossierColumn column)
{
    return textAtOnce(model.index(row, static_cast<int>(model.columns().indexOf(column))));
}

// The list is read in another thread.
void settle(const DossierListModel &model)
{
    if (!QTest::qWaitFor([&model] { return !model.isLoading(); }, 10000))
        qFatal("the list is still being read");
}

QStringList headers(const DossierListModel &model)
{
    QStringList result;
    for (int column = 0; column < model.columnCount(); ++column)
        result.append(model.headerData(column, Qt::Horizontal).toString());
    return result;
}

} // namespace

// Lists of dossiers on a real database.
class TestDossierListModel : public QObject
{
    Q_OBJECT

    static DossierListModel *model(Fixture &f, const Account &account, QObject *parent,
        const QList<DossierColumn> &columns = homeColumns())
    {
        return new DossierListModel(f.workspace().search(), account, f.workspace().clock(), columns, parent);
    }

    // More than the first rows, which come along with the ids.
    static constexpr int beyondFirst = ListReader::pageSize + 20;

    static QList<qint64> drafts(Fixture &f, int count)
    {
        QList<qint64> ids;
        for (int i = 0; i < count; ++i) {
            const Result<Dossier> draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
            if (!draft)
                qFatal("no draft: %s", qPrintable(draft.error().sentence));
            ids.append(draft->id);
            f.advance(1);
        }
        return ids;
    }

private slots:
    void listsHaveTheGuidesColumns()
    {
        Fixture f;
        QObject owner;
        QCOMPARE(headers(*model(f, f.op1, &owner)),
            (QStringList{u"Numéro de demande"_s, u"Statut"_s, u"Demandeur"_s, u"Affecté à"_s,
                u"Date de création"_s, u"Date de dernière mise à jour"_s, u"Type"_s, u"Alerte"_s}));
        QCOMPARE(headers(*model(f, f.op1, &owner, authorisationColumns())),
            (QStringList{u"Date de transmission"_s, u"Date de dernière mise à jour"_s, u"Numéro de demande"_s,
                u"Demandeur"_s, u"Titulaire"_s, u"Statut"_s, u"Affecté à"_s, u"Type"_s, u"Alerte"_s, u"Numéro REX"_s,
                u"Numéro EORI"_s}));
        QCOMPARE(headers(*model(f, f.op1, &owner, searchColumns())),
            (QStringList{u"Numéro de demande"_s, u"Date de transmission"_s, u"Date de dernière mise à jour"_s,
                u"Demandeur"_s, u"Titulaire"_s, u"Statut"_s, u"Affecté à"_s, u"Type"_s, u"Alerte"_s, u"Numéro REX"_s,
                u"Numéro EORI"_s}));
    }

    void rowShowsTheDossier()
    {
        Fixture f;
        f.setNow(utc(2016, 12, 6, 10, 29, 38));
        const Result<Dossier> draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        QVERIFY(draft);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        QSignalSpy counted(list, &DossierListModel::loaded);
        list->load({DossierList::ToDo});
        settle(*list);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.first().first().toInt(), 1);
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(text(*list, 0, DossierColumn::Number), draft->number);
        QCOMPARE(text(*list, 0, DossierColumn::Status), u"Brouillon"_s);
        QCOMPARE(text(*list, 0, DossierColumn::Applicant), f.op1.companyName);
        QCOMPARE(text(*list, 0, DossierColumn::AssignedTo), f.op1.companyName);
        QCOMPARE(text(*list, 0, DossierColumn::Created), u"06/12/2016 11:29:38"_s);
        QCOMPARE(text(*list, 0, DossierColumn::Updated), u"06/12/2016 11:29:38"_s);
        QCOMPARE(text(*list, 0, DossierColumn::TypeShort), u"REX"_s);
        QCOMPARE(text(*list, 0, DossierColumn::Alert), u"Non déposé"_s);
        const QModelIndex number = list->index(0, 0);
        QVERIFY(number.data(IdentifierRole).toBool());
        QCOMPARE(number.data(IdRole).toLongLong(), draft->id);
        QVERIFY(number.data(RowToneRole).toString().isEmpty());
        const QModelIndex status = list->index(0, 1);
        QCOMPARE(status.data(MarkIconRole).toString(), u"pencil"_s);
        QCOMPARE(status.data(MarkToneRole).toString(), u"muted"_s);
        QVERIFY(!status.data(IdentifierRole).toBool());
        QCOMPARE(list->idAt(0), draft->id);
        QCOMPARE(list->idAt(1), 0);
        QCOMPARE(list->idAt(-1), 0);
        QCOMPARE(list->rowOf(draft->id), 0);
        QCOMPARE(list->rowOf(999), -1);
    }

    void revokedRowsAreRed()
    {
        Fixture f;
        const Dossier granted = f.granted(f.op1);
        Decision decision;
        decision.comment = u"Cessation d’activité"_s;
        decision.motive = u"89-3-a"_s;
        decision.effect = f.now().date().addDays(2);
        const Result<Dossier> revoked =
            f.workspace().dossiers().act(f.officer, granted.id, granted.version, Action::Revoke, decision);
        QVERIFY2(revoked, revoked ? "" : qPrintable(revoked.error().sentence));
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner, searchColumns());
        list->load({DossierList::Search});
        settle(*list);
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(list->index(0, 0).data(RowToneRole).toString(), u"revoked"_s);
        QCOMPARE(text(*list, 0, DossierColumn::Status), u"Révoqué"_s);
        QCOMPARE(text(*list, 0, DossierColumn::TypeLong), u"Délivrance du numéro d’exportateur enregistré"_s);
    }

    void incompleteDossierCountsItsDays()
    {
        Fixture f;
        const Dossier deposited = f.deposited(f.op1);
        Decision request;
        request.comment = u"Vérifier le classement tarifaire du livre."_s;
        QVERIFY(f.workspace().dossiers().act(
            f.officer, deposited.id, deposited.version, Action::RequestInformation, request));
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        list->load({DossierList::ToDo});
        settle(*list);
        const int alert = static_cast<int>(homeColumns().indexOf(DossierColumn::Alert));
        QVERIFY2(text(*list, 0, DossierColumn::Alert).startsWith(u"Reste 30 "_s),
            qPrintable(text(*list, 0, DossierColumn::Alert)));
        QCOMPARE(list->index(0, alert).data(MarkIconRole).toString(), u"alarm"_s);
        QCOMPARE(list->index(0, alert).data(MarkToneRole).toString(), u"warning"_s);
        f.advance(28 * 24 * 3600);
        QVERIFY(text(*list, 0, DossierColumn::Alert).startsWith(u"Reste 2 "_s));
        QCOMPARE(list->index(0, alert).data(MarkToneRole).toString(), u"error"_s);
    }

    // Request of 13/12/2016: rejected from 00:00 in Paris of 13/01/2017.
    void daysLeftAreCountedInParis_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tone");
        QTest::newRow("week after") << utc(2016, 12, 20, 9) << u"Reste 23 jour(s)"_s << u"warning"_s;
        QTest::newRow("three days") << utc(2017, 1, 9, 9) << u"Reste 3 jour(s)"_s << u"warning"_s;
        QTest::newRow("two days") << utc(2017, 1, 10, 9) << u"Reste 2 jour(s)"_s << u"error"_s;
        QTest::newRow("evening before the last day")
            << utc(2017, 1, 11, 22, 59) << u"Reste 1 jour(s)"_s << u"error"_s;
        QTest::newRow("last day begins") << utc(2017, 1, 11, 23) << u"Dernier jour"_s << u"error"_s;
        QTest::newRow("last second") << utc(2017, 1, 12, 22, 59, 59) << u"Dernier jour"_s << u"error"_s;
        QTest::newRow("over") << utc(2017, 1, 12, 23) << u"Délai dépassé"_s << u"error"_s;
    }
    void daysLeftAreCountedInParis()
    {
        QFETCH(QDateTime, now);
        const Alert alert = alertOf(Status::Incomplete, utc(2017, 1, 12, 23), now);
        QTEST(alert.text, "text");
        QTEST(alert.tone, "tone");
        QCOMPARE(alert.icon, u"alarm"_s);
    }

    // The days that run out are never hidden by where the dossier came from.
    void theDaysLeftComeBeforeTheReassignment()
    {
        Fixture f;
        const auto &dossiers = f.workspace().dossiers();
        const auto request = [&](const Account &officer, const Dossier &dossier) {
            return *dossiers.act(officer, dossier.id, dossier.version, Action::RequestInformation, {.comment = u"?"_s});
        };
        const Dossier sooner = request(f.otherOfficer, *dossiers.deposit(f.op2, 0, 0, completeForm(u"FR000120"_s)));
        f.advance(86400);
        const Dossier later = request(f.officer, f.deposited(f.op1));
        QVERIFY(dossiers.act(f.officer, later.id, later.version, Action::Reassign, {.newOfficeCode = u"FR000120"_s}));
        QObject owner;
        DossierListModel *list = model(f, f.otherOfficer, &owner);
        const int alert = static_cast<int>(homeColumns().indexOf(DossierColumn::Alert));
        list->load({DossierList::Waiting});
        list->sort(alert, Qt::AscendingOrder);
        settle(*list);
        QCOMPARE(list->idAt(0), sooner.id);
        QCOMPARE(list->idAt(1), later.id);
        QCOMPARE(text(*list, 1, DossierColumn::Alert), u"Reste 30 jour(s)"_s);
        const QModelIndex cell = list->index(1, alert);
        QCOMPARE(cell.data(MarkIconRole).toString(), u"alarm"_s);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"Reste 30 jour(s) — réaffecté"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"Reste 30 jour(s) — réaffecté"_s);
        QVERIFY(list->index(0, alert).data(Qt::ToolTipRole).toString().isEmpty());
        const DossierRow row = f.workspace().search().rows(f.otherOfficer, {later.id})->first();
        QCOMPARE(cellValue(row, DossierColumn::Alert, {true, f.now()}).toString(), u"Reste 30 jour(s) — réaffecté"_s);
        QCOMPARE(alertOf(row, false, f.now()).whole, QString()); // the company sees its days only
        DossierRow studied = row;
        studied.status = Status::UnderReview;
        studied.deadline = {};
        QCOMPARE(alertOf(studied, true, f.now()).text, u"Réaffecté"_s);
    }

    void othersHaveNoAlert()
    {
        for (const Status status :
            {Status::UnderReview, Status::Granted, Status::Rejected, Status::Revoked, Status::Abandoned})
            QVERIFY(alertOf(status, {}, utc(2017, 1, 1, 0)).text.isEmpty());
    }

    void orderChosenInTheViewStays()
    {
        Fixture f;
        QList<qint64> ids;
        for (int i = 0; i < 3; ++i) {
            ids.append(f.workspace().dossiers().save(f.op1, 0, 0, completeForm())->id);
            f.advance(60);
        }
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        const QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list->load({DossierList::ToDo});
        settle(*list);
        QCOMPARE(list->idAt(0), ids[2]); // the newest first
        list->sort(0, Qt::AscendingOrder);
        settle(*list);
        QCOMPARE(list->idAt(0), ids[0]);
        list->load({DossierList::ToDo});
        settle(*list);
        QCOMPARE(list->idAt(0), ids[0]);
        QCOMPARE(list->request().sortKey, SortKey::Number);
        const int type = static_cast<int>(homeColumns().indexOf(DossierColumn::TypeShort));
        list->sort(type, Qt::DescendingOrder); // all are of one type: the last first
        settle(*list);
        QCOMPARE(list->idAt(0), ids[2]);
    }

    void orderChosenBeforeTheFirstLoadAsksNothingYet()
    {
        Fixture f;
        QVERIFY(f.workspace().dossiers().save(f.op1, 0, 0, completeForm()));
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        list->sort(0, Qt::AscendingOrder);
        settle(*list);
        QCOMPARE(list->rowCount(), 0);
        list->load({DossierList::ToDo});
        settle(*list);
        QCOMPARE(list->rowCount(), 1);
    }

    void reloadOfTheSameListKeepsTheRows()
    {
        Fixture f;
        const Result<Dossier> draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        list->load({DossierList::ToDo});
        settle(*list);
        QCOMPARE(text(*list, 0, DossierColumn::AssignedTo), f.op1.companyName);
        QSignalSpy reset(list, &DossierListModel::modelReset);
        QSignalSpy changed(list, &DossierListModel::dataChanged);
        f.advance(60);
        QVERIFY(f.workspace().dossiers().save(f.op1, draft->id, draft->version, completeForm(u"FR000120"_s)));
        const QString before = text(*list, 0, DossierColumn::Updated);
        list->reload();
        settle(*list);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(text(*list, 0, DossierColumn::Updated) != before);
    }

    void everyRowOfALongListIsRead()
    {
        Fixture f;
        constexpr int many = 250; // more than two pages
        QObject owner;
        for (int i = 0; i < many; ++i)
            QVERIFY(f.workspace().dossiers().save(f.op1, 0, 0, completeForm()));
        DossierListModel *list = model(f, f.op1, &owner);
        list->load({DossierList::ToDo});
        settle(*list);
        QCOMPARE(list->rowCount(), many);
        QSet<QString> numbers;
        for (const int row : {many - 1, 0, many / 2})
            numbers.insert(text(*list, row, DossierColumn::Number));
        for (int row = 0; row < many; ++row)
            numbers.insert(text(*list, row, DossierColumn::Number));
        QCOMPARE(numbers.size(), many);
        QVERIFY(!numbers.contains(QString()));
    }

    void dossierGoneMeanwhileIsAnEmptyRow()
    {
        Fixture f;
        const QList<qint64> ids = drafts(f, beyondFirst);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        list->load({DossierList::ToDo});
        settle(*list);
        const int last = list->rowCount() - 1;
        QVERIFY(execute(f.path(),
            u"UPDATE dossier SET company_id = %1 WHERE id = %2"_s.arg(f.op2.companyId).arg(list->idAt(last))));
        for (int column = 0; column < list->columnCount(); ++column)
            QVERIFY(textAtOnce(list->index(last, column)).isEmpty());
        list->reload();
        settle(*list);
        QCOMPARE(list->rowCount(), beyondFirst - 1);
    }

    void failureIsSaidOnceAndKeepsWhatIsShown()
    {
        Fixture f;
        const Result<Dossier> draft = f.workspace().dossiers().save(f.op1, 0, 0, completeForm());
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        QSignalSpy failed(list, &DossierListModel::failed);
        list->load({DossierList::ToDo});
        settle(*list);
        QCOMPARE(text(*list, 0, DossierColumn::Number), draft->number);

        QVERIFY(execute(f.path(), u"ALTER TABLE dossier RENAME TO elsewhere"_s));
        list->reload();
        settle(*list);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QCOMPARE(text(*list, 0, DossierColumn::Number), draft->number);

        QVERIFY(execute(f.path(), u"ALTER TABLE elsewhere RENAME TO dossier"_s));
        list->reload();
        settle(*list);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(text(*list, 0, DossierColumn::Number), draft->number);
    }

    void rowsThatCannotBeReadAreSaidOnce()
    {
        Fixture f;
        drafts(f, beyondFirst);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        QSignalSpy failed(list, &DossierListModel::failed);
        list->load({DossierList::ToDo});
        settle(*list);
        const int last = list->rowCount() - 1;
        QVERIFY(execute(f.path(), u"ALTER TABLE dossier RENAME TO elsewhere"_s));
        for (int column = 0; column < list->columnCount(); ++column)
            QVERIFY(textAtOnce(list->index(last, column)).isEmpty());
        QCOMPARE(failed.size(), 1);
        QVERIFY(execute(f.path(), u"ALTER TABLE elsewhere RENAME TO dossier"_s));
        list->reload();
        settle(*list);
        QVERIFY(!text(*list, last, DossierColumn::Number).isEmpty());
    }

    void firstRowsComeBeforeTheRest()
    {
        Fixture f;
        drafts(f, beyondFirst);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        const QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(list, &DossierListModel::modelReset);
        QSignalSpy inserted(list, &DossierListModel::rowsInserted);
        int first = -1; // as it was then: the rest may come before a wait is over
        bool complete = true;
        connect(list, &DossierListModel::modelReset, this, [&] {
            first = list->rowCount();
            complete = list->isComplete();
        });
        list->load({DossierList::ToDo});
        settle(*list);
        QVERIFY(list->isComplete());
        QCOMPARE(list->rowCount(), beyondFirst);
        QCOMPARE(first, ListReader::pageSize);
        QVERIFY(!complete);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(inserted.size(), 1);
    }

    void onlyTheLastOfTwentyQuestionsIsAnswered()
    {
        Fixture f;
        drafts(f, beyondFirst);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        QSignalSpy loaded(list, &DossierListModel::loaded);
        QSignalSpy failed(list, &DossierListModel::failed);
        for (int i = 0; i < 20; ++i)
            list->load({.list = DossierList::Search, .text = QString::number(i)});
        list->load({.list = DossierList::Search, .text = u"2026-7"_s});
        settle(*list);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(text(*list, 0, DossierColumn::Number), u"FR-EXP-2026-0000007"_s);
    }

    void oldRowsStayUntilTheNewOnesCome()
    {
        Fixture f;
        drafts(f, 3);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        list->load({DossierList::ToDo});
        settle(*list);
        list->load({DossierList::Waiting});
        QVERIFY(list->isLoading());
        QCOMPARE(list->rowCount(), 3);
        settle(*list);
        QCOMPARE(list->rowCount(), 0);
    }

    void aRefreshThatIsCancelledKeepsWhatIsShown()
    {
        Fixture f;
        drafts(f, 3);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        list->load({DossierList::ToDo});
        settle(*list);
        QSignalSpy loaded(list, &DossierListModel::loaded);
        QSignalSpy another(list, &DossierListModel::anotherAsked);
        list->reload();
        list->cancel();
        QVERIFY(!list->isLoading());
        QVERIFY(!loaded.wait(300)); // never
        QCOMPARE(list->rowCount(), 3);
        QVERIFY(list->isComplete());
        QCOMPARE(another.size(), 0);
    }

    // Rows of the list before are never left under the name of the one that was asked for.
    void anotherListThatIsCancelledShowsNothing()
    {
        Fixture f;
        drafts(f, 3);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        const QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list->load({DossierList::Waiting});
        settle(*list);
        QSignalSpy loaded(list, &DossierListModel::loaded);
        QSignalSpy another(list, &DossierListModel::anotherAsked);
        list->load({DossierList::ToDo});
        list->load({DossierList::ToDo}); // twice: still another list than the one that is shown
        QCOMPARE(another.size(), 2);
        QVERIFY(!list->isComplete());
        list->cancel();
        QVERIFY(!list->isLoading());
        QVERIFY(!loaded.wait(300)); // never
        QVERIFY(!list->isComplete());
        list->reload();
        settle(*list);
        QCOMPARE(list->rowCount(), 3); // what was asked for last
        QVERIFY(list->isComplete());
        list->load({DossierList::Waiting});
        list->cancel();
        QCOMPARE(list->rowCount(), 0);
        QCOMPARE(list->idAt(0), 0);
        QCOMPARE(list->request().list, DossierList::Waiting);
    }

    void aModelThatGoesWhileItReadsWaitsForNobody()
    {
        Fixture f;
        drafts(f, 3);
        for (int i = 0; i < 20; ++i) {
            QObject owner;
            model(f, f.op1, &owner)->load({DossierList::ToDo});
        }
    }

    // What is selected is a dossier, wherever it stands.
    void selectionMovesWithItsDossier()
    {
        Fixture f;
        const QList<qint64> ids = drafts(f, 5); // shown 5 4 3 2 1
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        const QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list->load({DossierList::ToDo});
        settle(*list);
        QItemSelectionModel selection(list);
        const auto rows = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        selection.select(list->index(list->rowOf(ids[1]), 0), rows);
        selection.select(list->index(list->rowOf(ids[3]), 0), rows);
        const auto selected = [&] {
            QSet<qint64> found;
            for (const QModelIndex &index : selection.selectedRows())
                found.insert(index.data(IdRole).toLongLong());
            return found;
        };
        f.advance(60);
        drafts(f, 2); // new ones on top
        const DossierService &dossiers = f.workspace().dossiers();
        const Dossier second = dossiers.view(f.op1, ids[1])->dossier;
        QVERIFY(dossiers.save(f.op1, second.id, second.version, completeForm(u"FR000120"_s))); // moves up
        const Dossier first = dossiers.view(f.op1, ids[0])->dossier;
        QVERIFY(dossiers.act(f.op1, first.id, first.version, Action::Abandon)); // leaves
        list->reload();
        settle(*list);
        QCOMPARE(list->rowCount(), 6);
        QCOMPARE(list->rowOf(ids[0]), -1);
        QCOMPARE(selected(), (QSet<qint64>{ids[1], ids[3]}));
        list->sort(0, Qt::AscendingOrder);
        settle(*list);
        QCOMPARE(selected(), (QSet<qint64>{ids[1], ids[3]}));
        const Dossier fourth = dossiers.view(f.op1, ids[3])->dossier;
        QVERIFY(dossiers.act(f.op1, fourth.id, fourth.version, Action::Abandon));
        list->reload();
        settle(*list);
        QCOMPARE(selected(), QSet<qint64>{ids[1]});
    }

    // Another workstation deposits, abandons and drafts while this one refreshes all the time.
    void refreshesUnderConcurrentWriters()
    {
        Fixture f;
        drafts(f, beyondFirst);
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        const QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy failed(list, &DossierListModel::failed);
        list->load({DossierList::ToDo});
        settle(*list);
        QItemSelectionModel selection(list);
        selection.setCurrentIndex(list->index(60, 0), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
        const qint64 current = list->idAt(60);
        const QScopedPointer<QThread> writer(QThread::create([&f] {
            const DossierService &dossiers = f.workspace().dossiers();
            for (int i = 0; i < 40; ++i) {
                const Result<Dossier> draft = dossiers.save(f.op1, 0, 0, completeForm());
                if (draft && i % 2)
                    std::ignore = dossiers.act(f.op1, draft->id, draft->version, Action::Abandon);
            }
            f.workspace().database().closeThreadConnection();
        }));
        writer->start();
        while (!writer->isFinished()) {
            list->reload();
            settle(*list);
            QCOMPARE(selection.currentIndex().data(IdRole).toLongLong(), current);
        }
        writer->wait();
        list->reload();
        settle(*list);
        QCOMPARE(list->rowCount(), beyondFirst + 20);
        QCOMPARE(failed.size(), 0);
    }

    void typingAheadFindsWithoutAccents()
    {
        Fixture f;
        std::ignore = f.deposited(f.op1);
        f.advance(60);
        std::ignore = f.deposited(f.op2);
        QObject owner;
        DossierListModel *list = model(f, f.officer, &owner);
        list->load({DossierList::ToDo});
        settle(*list);
        const int name = static_cast<int>(homeColumns().indexOf(DossierColumn::Applicant));
        const auto find = [&](const QString &typed) {
            const QModelIndexList found = list->match(
                list->index(0, name), Qt::DisplayRole, typed, 1, Qt::MatchStartsWith | Qt::MatchWrap);
            return found.isEmpty() ? -1 : found.first().row();
        };
        QCOMPARE(find(u"sas lumieres"_s), 0);
        QCOMPARE(find(u"SARL B"_s), 1);
        QCOMPARE(find(u"zzz"_s), -1);
    }

    void cellsOutsideGiveNothing()
    {
        Fixture f;
        QObject owner;
        DossierListModel *list = model(f, f.op1, &owner);
        list->load({DossierList::ToDo});
        settle(*list);
        QCOMPARE(list->rowCount(), 0);
        QVERIFY(!list->data(QModelIndex()).isValid());
        QVERIFY(!list->index(0, 0).isValid());
        QVERIFY(!list->headerData(99, Qt::Horizontal).isValid());
    }
};

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestDossierListModel)
#include "tst_dossierlistmodel.moc"
