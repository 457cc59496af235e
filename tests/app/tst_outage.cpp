// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mailstore.h"
#include "tests/app/workstation.h"
#include "tests/support/stalledfiles.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// The database file goes away while someone works (a share, a cable), and comes back. Where a server hangs instead,
// a window that waited for it would keep these tests waiting, too: only they let it go on.
class TestOutage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_look = std::make_unique<Look>(qApp);
        m_look->setMode(Look::Mode::Light);
    }

    void aFormKeepsWhatIsTypedAndGoesOn()
    {
        test::Fixture fixture;
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"op1"_s);
        pc.go({.place = Place::Form});
        pc.type(u"exporterPhone"_s, u"0298000001"_s);
        QVERIFY(!pc.shows(u"outageBanner"_s));
        cut(fixture);
        pc.expect(u"outageBanner"_s);
        pc.type(u"consentName"_s, u"Aïko BELLORINO"_s); // the window is alive
        pc.click(u"formSave"_s);
        QVERIFY2(pc.text(u"answerBanner"_s).contains(u"n’est plus accessible"_s), qPrintable(pc.text(u"answerBanner"_s)));
        QCOMPARE(pc.text(u"exporterPhone"_s), u"0298000001"_s);
        mend(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(!pc.shows(u"outageBanner"_s), 20000);
        QVERIFY2(pc.banner().contains(u"est revenu"_s), qPrintable(pc.banner()));
        QCOMPARE(pc.text(u"consentName"_s), u"Aïko BELLORINO"_s);
        pc.click(u"formSave"_s);
        QCOMPARE(pc.text(u"answerBanner"_s), u"Le dossier FR-EXP-2026-0000001 a été sauvegardé au statut Brouillon."_s);
    }

    void aCommentIsKeptAndTheDossierStaysOpen()
    {
        test::Fixture fixture;
        const Dossier dossier = fixture.deposited(fixture.op1);
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"ag1"_s);
        pc.go({.place = Place::Dossier, .dossierId = dossier.id});
        pc.choose(u"action"_s, u"Demander des informations complémentaires"_s);
        pc.type(u"comment"_s, u"Précisez l’origine."_s);
        cut(fixture);
        pc.expect(u"outageBanner"_s);
        pc.press(Qt::Key_F5); // asks for the dossier again: it stays as it is
        pc.click(u"validate"_s);
        pc.click(u"confirmOk"_s);
        QVERIFY2(pc.text(u"decisionBanner"_s).contains(u"n’est plus accessible"_s), qPrintable(pc.text(u"decisionBanner"_s)));
        mend(fixture);
        auto *outage = pc.window().findChild<QWidget *>(u"outageBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!outage || !outage->isVisible(), 20000);
        pc.click(u"confirmOk"_s); // the same dialog, with all that it holds
        QCOMPARE(fixture.workspace().dossiers().view(fixture.officer, dossier.id)->dossier.status, Status::Incomplete);
    }

    void aDecisionOnAServerThatHangsKeepsWhatIsTyped()
    {
        test::Fixture fixture;
        const Dossier dossier = fixture.deposited(fixture.op1);
        const QString path = fixture.copyToShare();
        test::StalledFiles server;
        test::Workstation pc(fixture, *m_look, path, test::workingShare(std::chrono::milliseconds(500)));
        pc.logIn(u"ag1"_s);
        pc.go({.place = Place::Dossier, .dossierId = dossier.id});
        pc.choose(u"action"_s, u"Demander des informations complémentaires"_s);
        pc.type(u"comment"_s, u"Précisez l’origine."_s);
        pc.click(u"validate"_s);
        pc.type(u"mailAddition"_s, u"Un mot de plus."_s);
        server.stopAfter(0);
        pc.click(u"confirmOk"_s);
        QVERIFY(server.hasStopped());
        QVERIFY2(pc.text(u"decisionBanner"_s).contains(u"n’est plus accessible"_s), qPrintable(pc.text(u"decisionBanner"_s)));
        QCOMPARE(pc.text(u"mailAddition"_s), u"Un mot de plus."_s);
        auto *outage = pc.window().findChild<QWidget *>(u"outageBanner"_s);
        QTRY_VERIFY(outage->isVisible());
        server.comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(!outage->isVisible(), 20000);
        pc.click(u"confirmOk"_s);
        QTRY_VERIFY(!pc.shows(u"confirmOk"_s));
        const auto other = Workspace::open(path, systemClock(), test::workingShare());
        QCOMPARE((*other)->dossiers().view(fixture.officer, dossier.id)->dossier.status, Status::Incomplete);
        QVERIFY(MailStore((*other)->database()).of(dossier.id)->first().body.contains(u"Un mot de plus."_s));
    }

    void aServerThatHangsDoesNotHoldThePages()
    {
        test::Fixture fixture;
        const Dossier dossier = fixture.deposited(fixture.op1);
        test::StalledFiles server;
        const QString path = fixture.copyToShare();
        test::Workstation pc(fixture, *m_look, path, test::workingShare(std::chrono::milliseconds(500)));
        pc.logIn(u"ag1"_s);
        pc.go({.place = Place::Home});
        QTRY_COMPARE(pc.rows(u"toDoTable"_s), 1);
        server.stopAfter(0);
        for (const Place place : {Place::Authorisations, Place::Search, Place::Documents, Place::Mails, Place::RequestTemplates,
                 Place::Register, Place::Transmissions, Place::Domains, Place::Home})
            pc.go({.place = place});
        pc.go({.place = Place::Dossier, .dossierId = dossier.id});
        QVERIFY(server.hasStopped());
        pc.expect(u"outageBanner"_s);
        pc.go({.place = Place::Home});
        server.comeBack();
        auto *outage = pc.window().findChild<QWidget *>(u"outageBanner"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!outage->isVisible(), 20000);
        QTRY_COMPARE(pc.rows(u"toDoTable"_s), 1); // by itself
    }

    void openingAFileOnAServerThatHangsCanBeCancelled()
    {
        test::Fixture fixture;
        const QString path = fixture.copyToShare();
        test::StalledFiles server;
        server.stopAfter(0);
        test::Workstation pc(fixture, *m_look, path, test::workingShare());
        pc.click(u"cancelOpening"_s);
        QVERIFY2(pc.text(u"problem"_s).contains(u"annulée"_s), qPrintable(pc.text(u"problem"_s)));
        pc.click(u"retry"_s);
        pc.expect(u"cancelOpening"_s);
        server.comeBack();
        QTRY_COMPARE(pc.place(), Place::Login);
    }

private:
    static void cut(test::Fixture &fixture)
    {
        if (!QFile::rename(fixture.path(), fixture.path() + u".away"_s))
            qFatal("the file cannot be moved away");
    }
    static void mend(test::Fixture &fixture)
    {
        if (!QFile::rename(fixture.path() + u".away"_s, fixture.path()))
            qFatal("the file cannot be moved back");
    }

    std::unique_ptr<Look> m_look;
};

} // namespace rex

QTEST_MAIN(rex::TestOutage)
#include "tst_outage.moc"
