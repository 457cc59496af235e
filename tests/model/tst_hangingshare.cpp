// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierlistmodel.h"
#include "model/storage/filewatch.h"
#include "tests/support/fixture.h"
#include "tests/support/stalledfiles.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

namespace {

constexpr auto patience = std::chrono::milliseconds(150);
constexpr auto patientOnes = std::chrono::seconds(20); // who only looks whether all is well
constexpr auto interval = std::chrono::milliseconds(20);

// An office's file on a share, and its server.
struct SharedOffice
{
    SharedOffice()
        : path(fixture.copyToShare())
        , workspace(open(patience))
    {
    }

    [[nodiscard]] std::unique_ptr<Workspace> open(std::chrono::milliseconds waits = patientOnes) const
    {
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path, systemClock(), workingShare(waits));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        return std::move(*opened);
    }
    // As soon as the server is known to be back; on a busy machine one that is there may seem to hang, too.
    [[nodiscard]] Result<DossierView> viewOnceBack(qint64 dossier) const
    {
        const FileWatch watch(workspace->database(), interval, std::chrono::seconds(20));
        Result<DossierView> view = fail(ErrorCode::Unavailable, {});
        std::ignore = QTest::qWaitFor([&] {
            view = workspace->dossiers().view(fixture.op1, dossier);
            return view.has_value();
        }, 30000);
        return view;
    }
    [[nodiscard]] QString integrity() const
    {
        const auto other = open();
        QSqlQuery query(u"PRAGMA integrity_check"_s, *other->database().connection());
        return query.next() ? query.value(0).toString() : QString();
    }

    Fixture fixture;
    QString path;
    StalledFiles server;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

// A server that neither answers nor says that it does not: nobody waits for it longer than his patience lasts, and
// what was under way is done whole or not at all. Where a thread of the window would wait for ever, these tests do.
class TestHangingShare : public QObject
{
    Q_OBJECT

private slots:
    void aReadingIsGivenUp()
    {
        SharedOffice office;
        const auto &dossiers = office.workspace->dossiers();
        const auto draft = dossiers.save(office.fixture.op1, 0, 0, completeForm());
        QVERIFY(draft);
        FileWatch watch(office.workspace->database(), interval, std::chrono::seconds(20));
        const QSignalSpy lost(&watch, &FileWatch::lost), back(&watch, &FileWatch::back);
        office.server.stopAfter(0);
        const auto view = dossiers.view(office.fixture.op1, draft->id);
        QVERIFY(!view);
        QCOMPARE(view.error().code, ErrorCode::Unavailable);
        QVERIFY(office.server.hasStopped());
        QVERIFY(!office.workspace->database().isReachable()); // known at once, not when somebody looks
        office.server.comeBack();
        QTRY_VERIFY(!back.isEmpty());
        QVERIFY(!lost.isEmpty());
        QVERIFY(office.viewOnceBack(draft->id));
    }

    // At each of the calls that an action makes, one after the other.
    void anActionIsDoneWholeOrNotAtAll()
    {
        SharedOffice office;
        const Account &op1 = office.fixture.op1;
        Result<Dossier> draft = office.workspace->dossiers().save(op1, 0, 0, completeForm());
        QVERIFY(draft);
        Form before = office.workspace->dossiers().view(op1, draft->id)->form;
        int done = 0, doubtful = 0;
        for (int calls = 0; done == 0; ++calls) {
            QVERIFY2(calls < 2000, "it never gets through");
            Form form = completeForm();
            form.exporter.fax = QString::number(100000000 + calls);
            office.server.stopAfter(calls);
            const Result<Dossier> saved
                = office.workspace->dossiers().save(op1, draft->id, draft->version, form);
            const bool stopped = office.server.hasStopped();
            office.server.comeBack();
            if (saved && !stopped)
                ++done;
            if (!saved)
                QCOMPARE(saved.error().code, ErrorCode::Unavailable);
            const bool told = !saved && saved.error().sentence.contains(u"pas certain"_s);
            doubtful += told;
            const auto view = office.viewOnceBack(draft->id);
            QVERIFY2(view, qPrintable(view ? QString() : view.error().sentence));
            const bool isNew = view->form.exporter.fax == form.exporter.fax;
            before.exporter.fax = view->form.exporter.fax;
            QVERIFY2(view->form == before, "half of it");
            QCOMPARE(view->dossier.version, isNew ? draft->version + 1 : draft->version);
            if (!told)
                QCOMPARE(isNew, saved.has_value()); // what is said for certain is so
            draft = view->dossier;
            // No lock stays, and another workstation sees the same.
            const auto other = office.open();
            QVERIFY(other->dossiers().view(op1, draft->id)->form == view->form);
        }
        QVERIFY(doubtful > 0);
        QCOMPARE(office.integrity(), u"ok"_s);
    }

    // The window closes a page whose list is being read.
    void aListThatHangsLetsGo()
    {
        SharedOffice office;
        office.server.stopAfter(0);
        {
            DossierListModel list(office.workspace->search(), office.fixture.op1, systemClock(), homeColumns());
            list.load({.list = DossierList::ToDo});
            QTRY_VERIFY(office.server.hasStopped());
        }
        office.server.comeBack();
    }
};

QTEST_GUILESS_MAIN(TestHangingShare)
#include "tst_hangingshare.moc"
