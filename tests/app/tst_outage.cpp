// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workstation.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// The database file goes away while someone works (a share, a cable), and comes back.
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
