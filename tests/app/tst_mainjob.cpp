// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/printdialog.h"
#include "tests/app/workstation.h"

#include <QComboBox>
#include <QFile>
#include <QSqlQuery>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// The main job from an empty form to the printed authorisation, by the real windows on a real database: at
// each step what is on the screen and what is stored (guide 3 to 5.1).
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fromAnEmptyFormToThePrintedAuthorisation();
    void anotherCompanySeesNothing();
    void anOfficerOfAnotherOfficeCannotAct();
    void doubleClickOnConfirmerDepositsOnce();
    void twoOfficersGrantOnce();

private:
    std::unique_ptr<Look> m_look;
};

namespace {

const QString office = u"Amiens bureau"_s;

// How many records a table holds that answer a condition; straight from the file.
qint64 count(test::Fixture &fixture, const QString &table, const QString &condition = u"1 = 1"_s)
{
    QSqlQuery query(*fixture.workspace().database().connection());
    if (!query.exec(u"SELECT COUNT(*) FROM %1 WHERE %2"_s.arg(table, condition)) || !query.next())
        qFatal("cannot count %s", qPrintable(table));
    return query.value(0).toLongLong();
}

// Fills a form and goes as far as the recapitulation.
void fillAndValidate(test::Workstation &pc)
{
    pc.go({.place = Place::Form});
    pc.fillForm(office);
    pc.click(u"formSubmit"_s);
    pc.expect(u"recap"_s);
}

} // namespace

void TestMainJob::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

void TestMainJob::fromAnEmptyFormToThePrintedAuthorisation()
{
    test::Fixture fixture;
    {
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"op1"_s);
        QCOMPARE(pc.headers(u"toDoTable"_s),
            (QStringList{u"Numéro de demande"_s, u"Statut"_s, u"Demandeur"_s, u"Affecté à"_s, u"Date de création"_s,
                u"Date de dernière mise à jour"_s, u"Type"_s, u"Alerte"_s}));
        QCOMPARE(pc.rows(u"toDoTable"_s), 0);

        // an incomplete form: « Contrôler » names what is missing
        pc.go({.place = Place::Form});
        pc.fillForm(office);
        pc.type(u"consentName"_s, {});
        pc.click(u"formCheck"_s);
        QVERIFY(pc.text(u"answerBanner"_s).contains(u"1"_s));
        QCOMPARE(count(fixture, u"dossier"_s), 0);
        pc.click(u"formSubmit"_s); // nor can it be validated
        QVERIFY(!pc.shows(u"recap"_s));
        pc.type(u"consentName"_s, u"Aïko BELLORINO"_s);
        pc.click(u"formCheck"_s);
        QCOMPARE(pc.text(u"answerBanner"_s), u"Le formulaire ne comporte aucune erreur."_s);

        // « Sauvegarder »: number and status Brouillon, on the screen and in the file
        pc.click(u"formSave"_s);
        QCOMPARE(pc.text(u"answerBanner"_s),
            u"Le dossier FR-EXP-2026-0000001 a été sauvegardé au statut Brouillon."_s);
        QCOMPARE(count(fixture, u"dossier"_s, u"status = 'draft' AND number = 'FR-EXP-2026-0000001'"_s), 1);
        QCOMPARE(count(fixture, u"mail"_s), 0);
        pc.click(u"answerAction"_s); // to the home page
        pc.expect(u"homePage"_s);
        QCOMPARE(pc.row(u"toDoTable"_s, 0).first(2), (QStringList{u"FR-EXP-2026-0000001"_s, u"Brouillon"_s}));

        // the guide's route back to the form (3.4): every value is there
        pc.openRow(u"toDoTable"_s, 0);
        QCOMPARE(pc.text(u"viewExporterPhone"_s), u"0102030405"_s);
        pc.choose(u"action"_s, u"Modifier le formulaire"_s);
        pc.click(u"validate"_s);
        pc.click(u"confirmOk"_s);
        QCOMPARE(pc.text(u"consentName"_s), u"Aïko BELLORINO"_s);
        QCOMPARE(pc.text(u"officeCode"_s), office);
        QCOMPARE(pc.rows(u"contactsTable"_s), 1);
        QCOMPARE(pc.row(u"goodsTable"_s, 0).first(2), (QStringList{u"Bœuf de Bretagne"_s, u"0201"_s}));

        // Valider, Récapitulatif, Confirmer, OK, Étape 3
        pc.click(u"formSubmit"_s);
        QCOMPARE(pc.text(u"viewConsentName"_s), u"Aïko BELLORINO"_s);
        pc.click(u"recapConfirm"_s);
        QCOMPARE(count(fixture, u"dossier"_s, u"status = 'draft'"_s), 1);
        pc.click(u"confirmOk"_s);
        QCOMPARE(pc.text(u"createdBanner"_s), u"Le dossier FR-EXP-2026-0000001 a été créé avec succès."_s);
        QCOMPARE(count(fixture, u"dossier"_s, u"status = 'under_review'"_s), 1);
        QCOMPARE(count(fixture, u"history"_s, u"event = 'deposit'"_s), 1);
        QCOMPARE(count(fixture, u"mail"_s, u"kind = 'deposit' AND recipient = 'op1@exemple.fr'"_s), 1);
        QCOMPARE(count(fixture, u"draft_autosave"_s), 0);
        pc.click(u"homeButton"_s);
        pc.expect(u"homePage"_s);
        QCOMPARE(pc.rows(u"toDoTable"_s), 0);
        QCOMPARE(pc.row(u"waitingTable"_s, 0).mid(1, 3), (QStringList{u"En étude"_s, u"SARL BREIZH JAPAN"_s, office}));

        // the form was deposited: it may not be modified any more, only commented on
        pc.openRow(u"waitingTable"_s, 0);
        auto *action = pc.find<QComboBox>(u"action"_s);
        QCOMPARE(action->count(), 1);
        QCOMPARE(action->itemText(0), u"Ajouter un commentaire"_s);
        pc.logOut();
    }
    fixture.advance(24 * 3600);
    {
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"ag1"_s);
        QCOMPARE(pc.rows(u"toDoTable"_s), 1);
        pc.openRow(u"toDoTable"_s, 0);
        QCOMPARE(pc.text(u"viewContacts"_s), u"3. Contacts"_s);
        QCOMPARE(pc.row(u"historyTable"_s, 0).mid(1, 2),
            (QStringList{u"Dépôt de la demande au service de recevabilité"_s, u"En étude"_s}));
        pc.choose(u"action"_s, u"Octroyer"_s);
        QVERIFY(pc.text(u"nextMail"_s).contains(u"SOPRANO-REX Octroi du numéro REX"_s));
        pc.click(u"validate"_s);
        QCOMPARE(pc.text(u"registeredOn"_s), u"03/03/2026"_s);
        QCOMPARE(pc.text(u"validFrom"_s), u"02/03/2026"_s); // art. 86(4): the day of the deposit
        pc.type(u"validFrom"_s, u"01/01/2020"_s); // before the deposit: refused in the window itself
        pc.click(u"grantDialogOk"_s);
        QVERIFY(pc.shows(u"grantDialog"_s));
        QCOMPARE(count(fixture, u"authorisation"_s), 0);
        pc.type(u"validFrom"_s, u"02/03/2026"_s);
        pc.click(u"grantDialogOk"_s);
        QCOMPARE(pc.banner(), u"Le numéro REX FRREX20260001 a été octroyé à SARL BREIZH JAPAN."_s);
        QCOMPARE(count(fixture, u"authorisation"_s,
                     u"number = 'FRREX20260001' AND registered_on = '2026-03-03' AND valid_from = '2026-03-02'"_s),
            1);
        QCOMPARE(count(fixture, u"mail"_s, u"kind = 'granting' AND body LIKE '%FRREX20260001%'"_s), 1);
        pc.go({.place = Place::Home});
        QCOMPARE(pc.rows(u"toDoTable"_s), 0); // it leaves the home page
        pc.logOut();
    }
    {
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"op1"_s);
        QCOMPARE(pc.text(u"validNumber"_s), u"FRREX20260001"_s);
        pc.go({.place = Place::Authorisations});
        QCOMPARE(pc.headers(u"authorisationsTable"_s),
            (QStringList{u"Date de transmission"_s, u"Date de dernière mise à jour"_s, u"Numéro de demande"_s,
                u"Demandeur"_s, u"Titulaire"_s, u"Statut"_s, u"Affecté à"_s, u"Type"_s, u"Alerte"_s}));
        QCOMPARE(pc.row(u"authorisationsTable"_s, 0).value(5), u"Octroyé"_s);
        pc.openRow(u"authorisationsTable"_s, 0);
        pc.click(u"print"_s);
        QString opened;
        pc.find<PrintDialog>(u"printDialog"_s)->setOpener([&](const QString &file) {
            opened = file;
            return true;
        });
        pc.type(u"printFolder"_s, fixture.folder());
        pc.type(u"printFileName"_s, u"autorisation"_s);
        pc.click(u"printOk"_s);
        QTRY_COMPARE(opened, fixture.folder() + u"/autorisation.pdf"_s);
        QFile pdf(opened);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }
}

void TestMainJob::anotherCompanySeesNothing()
{
    test::Fixture fixture;
    const Dossier deposited = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op2"_s);
    QCOMPARE(pc.rows(u"toDoTable"_s) + pc.rows(u"waitingTable"_s), 0);
    pc.type(u"quickSearch"_s, deposited.number);
    pc.press(Qt::Key_Return);
    QCOMPARE(pc.rows(u"resultsTable"_s), 0);
    pc.go({.place = Place::Search, .text = u"type=rex"_s});
    QCOMPARE(pc.rows(u"searchTable"_s), 0);
    pc.go({.place = Place::Authorisations});
    QCOMPARE(pc.rows(u"authorisationsTable"_s), 0);
    pc.go({.place = Place::Documents});
    QCOMPARE(pc.rows(u"documentsTable"_s), 0);
    pc.go({.place = Place::Dossier, .dossierId = deposited.id}); // nor by its number behind the windows
    pc.expect(u"homePage"_s);
    QCOMPARE(pc.banner(), u"Ce dossier n’existe pas, ou il ne vous est pas ouvert."_s);
}

void TestMainJob::anOfficerOfAnotherOfficeCannotAct()
{
    test::Fixture fixture;
    const Dossier deposited = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag2"_s);
    QCOMPARE(pc.rows(u"toDoTable"_s), 0);
    pc.type(u"quickSearch"_s, deposited.number);
    pc.press(Qt::Key_Return);
    QCOMPARE(pc.rows(u"resultsTable"_s), 1); // every officer may consult what was deposited
    pc.openRow(u"resultsTable"_s, 0);
    QCOMPARE(pc.text(u"noAction"_s), u"Ce dossier est traité par Amiens bureau\u00a0: vous pouvez le consulter."_s);
    QVERIFY(!pc.shows(u"action"_s));
    QVERIFY(!pc.shows(u"validate"_s));
}

void TestMainJob::doubleClickOnConfirmerDepositsOnce()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    fillAndValidate(pc);
    pc.doubleClick(u"recapConfirm"_s);
    pc.doubleClick(u"confirmOk"_s);
    QCOMPARE(pc.text(u"createdBanner"_s), u"Le dossier FR-EXP-2026-0000001 a été créé avec succès."_s);
    QCOMPARE(count(fixture, u"dossier"_s), 1);
    QCOMPARE(count(fixture, u"history"_s), 1);
    QCOMPARE(count(fixture, u"mail"_s), 1);
}

void TestMainJob::twoOfficersGrantOnce()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation first(fixture, *m_look);
    first.logIn(u"ag1"_s);
    first.go({.place = Place::Dossier, .dossierId = dossier.id});
    first.choose(u"action"_s, u"Octroyer"_s);
    first.click(u"validate"_s);
    // the colleague is quicker
    const auto granted = fixture.workspace().dossiers().act(
        fixture.supervisor, dossier.id, dossier.version, Action::Grant);
    QVERIFY(granted);
    first.click(u"grantDialogOk"_s);
    const QString said = first.text(u"decisionBanner"_s);
    QVERIFY2(said.contains(u"modifié entre-temps"_s), qPrintable(said));
    QVERIFY2(said.contains(u"chef1"_s), qPrintable(said)); // who it was
    QVERIFY(!first.window().findChild<QPushButton *>(u"grantDialogOk"_s)->isEnabled());
    first.click(u"grantDialogCancel"_s);
    QCOMPARE(count(fixture, u"authorisation"_s), 1);
    QCOMPARE(count(fixture, u"history"_s, u"event = 'granting'"_s), 1);
    const auto *action = first.find<QComboBox>(u"action"_s);
    QCOMPARE(action->findText(u"Octroyer"_s), -1); // what is shown is the dossier as it stands now
}

} // namespace rex

QTEST_MAIN(rex::TestMainJob)
#include "tst_mainjob.moc"
