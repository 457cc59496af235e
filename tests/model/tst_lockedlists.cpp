// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierlistmodel.h"
#include "model/lists/roles.h"
#include "tests/support/fixture.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

namespace {

// Another workstation that holds the whole file, as one does at the moment of writing into a share.
class Lock
{
public:
    explicit Lock(const QString &path)
        : m_thread(QThread::create([this, path] { hold(path); }))
    {
        m_thread->start();
        m_held.acquire();
    }
    ~Lock() { release(); }
    void release()
    {
        m_released.release();
        m_thread->wait();
    }

private:
    void hold(const QString &path)
    {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
            other.setDatabaseName(path);
            QSqlQuery query(other.open() ? other : QSqlDatabase());
            if (!query.exec(u"BEGIN EXCLUSIVE"_s))
                qFatal("no lock: %s", qPrintable(query.lastError().text()));
            m_held.release();
            m_released.acquire();
            if (!query.exec(u"ROLLBACK"_s))
                qFatal("the lock stays: %s", qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"lock"_s);
    }

    QSemaphore m_held, m_released;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

// One file on a network share, which another workstation keeps busy: a list waits, or says so, and the window
// lives on.
class TestLockedLists : public QObject
{
    Q_OBJECT

    static constexpr int many = 2 * ListReader::pageSize;

    struct Office
    {
        Office()
        {
            for (int i = 0; i < many; ++i) {
                if (!fixture.workspace().dossiers().save(fixture.op1, 0, 0, completeForm()))
                    qFatal("no draft");
            }
            path = fixture.copyToShare();
            auto opened = Workspace::open(path, systemClock(), workingShare());
            if (!opened)
                qFatal("%s", qPrintable(opened.error().sentence));
            workspace = std::move(*opened);
            list = std::make_unique<DossierListModel>(
                workspace->search(), fixture.op1, workspace->clock(), homeColumns());
        }
        void load() const
        {
            list->load({.list = DossierList::ToDo});
            settle();
        }
        void settle() const
        {
            if (!QTest::qWaitFor([this] { return !list->isLoading(); }, 30000))
                qFatal("the list is still being read");
        }

        Fixture fixture;
        QString path;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<DossierListModel> list;
    };

private slots:
    void aListWaitsForTheOther()
    {
        Office office;
        QSignalSpy failed(office.list.get(), &ListModel::failed);
        Lock lock(office.path);
        office.list->load({.list = DossierList::ToDo});
        int turns = 0; // of the window's loop while the list waits
        QTimer window;
        connect(&window, &QTimer::timeout, this, [&] { ++turns; });
        window.start(0);
        QTRY_VERIFY(turns > 100);
        QVERIFY(office.list->isLoading());
        lock.release();
        office.settle();
        QCOMPARE(office.list->rowCount(), many);
        QCOMPARE(failed.size(), 0);
    }

    void aListSaysThatTheOtherTakesTooLong()
    {
        Office office;
        QSignalSpy failed(office.list.get(), &ListModel::failed);
        {
            const Lock lock(office.path);
            office.list->load({.list = DossierList::ToDo});
            QVERIFY(failed.wait(20000)); // the busy handler waits for five seconds
            QVERIFY(!office.list->isLoading());
            const QString sentence = failed.first().first().toString();
            QVERIFY2(sentence.contains(u"occupée par un autre poste"_s) && sentence.contains(u"F5"_s), qPrintable(sentence));
        }
        office.list->reload(); // F5
        office.settle();
        QCOMPARE(office.list->rowCount(), many);
        QCOMPARE(failed.size(), 1);
    }

    // Rows of the list before are not left under the name of the one that could not be read.
    void anotherListThatCannotBeReadShowsNothing()
    {
        Office office;
        office.load();
        QSignalSpy failed(office.list.get(), &ListModel::failed);
        {
            const Lock lock(office.path);
            office.list->load({.list = DossierList::Waiting});
            QCOMPARE(office.list->rowCount(), many); // until it is known
            QVERIFY(failed.wait(20000));
            QCOMPARE(office.list->rowCount(), 0);
            QVERIFY(!office.list->isComplete());
        }
        office.load();
        QCOMPARE(office.list->rowCount(), many);
    }

    void rowsScrolledToComeWhenTheyCan()
    {
        Office office;
        office.load();
        const QModelIndex last = office.list->index(many - 1, 0);
        QSignalSpy changed(office.list.get(), &ListModel::dataChanged);
        Lock lock(office.path);
        QVERIFY(last.data().toString().isEmpty()); // and nobody waits for it
        QVERIFY(last.siblingAtRow(many - 2).data().toString().isEmpty());
        lock.release();
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(!last.data().toString().isEmpty());
        QVERIFY(!last.siblingAtRow(many - 2).data().toString().isEmpty());
    }

    // Who must have a row now (copying) takes it from under those who were left without.
    void whoWentWithoutIsToldAfterwards()
    {
        Office office;
        office.load();
        const QModelIndex last = office.list->index(many - 1, 0);
        QSignalSpy changed(office.list.get(), &ListModel::dataChanged);
        Lock lock(office.path);
        QVERIFY(last.data().toString().isEmpty());
        lock.release();
        QVERIFY(!textAtOnce(last).isEmpty());
        QTRY_VERIFY(!changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLockedLists)
#include "tst_lockedlists.moc"
