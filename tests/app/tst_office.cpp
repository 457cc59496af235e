// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/transmissionspage.h"
#include "forms/parts/banner.h"
#include "forms/parts/tableview.h"
#include "model/domain/labels.h"
#include "model/storage/mailstore.h"
#include "tests/app/workstation.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// The office's own work beside the queue: a request received on paper, a doubted clock, what goes to the Commission,
// a company that moved.
class TestOffice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRequestReceivedOnPaperIsEntered();
    void aKnownEoriFillsTheCompany();
    void aSecondActiveDossierIsToldAtOnce();
    void aSecondDepositSpeaksToTheOfficer();
    void aDayToComeIsRefused();
    void theDayOfReceptionIsAmongTheErrors();
    void whatIsTypedIsKeptForLater();
    void aDoubtedClockIsConfirmedByAnOfficer();
    void anOperatorSeesTheDoubtWithoutTheButton();
    void aLotIsExportedReportedAndSentAgain();
    void aLotSaysWhichFileItLeftAlone();
    void anOperatorHasNoTransmissions();
    void aCompanyThatMovedIsToldOnItsDossier();
    void theAlertsAreSorted();
    void afterASevereRevocationTheRemedyIsExplained();
    void anotherEoriOfTheSameCompanyIsWarnedOf();

private:
    [[nodiscard]] static QString received() { return u"enterReceived"_s; }
    void typeCompany(test::Workstation &pc, const QString &eori)
    {
        pc.type(u"exporterEori"_s, eori);
        pc.type(u"exporterName"_s, u"EURL CÉRAMIQUES DU PAS"_s);
        pc.type(u"exporterStreet"_s, u"3 rue du Four"_s);
        pc.type(u"exporterPostalCode"_s, u"26000"_s);
        pc.type(u"exporterCity"_s, u"Valence"_s);
        pc.choose(u"exporterCountry"_s, u"France"_s);
    }

    std::unique_ptr<Look> m_look;
};

void TestOffice::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

void TestOffice::aRequestReceivedOnPaperIsEntered()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.click(received());
    QTRY_COMPARE(pc.place(), Place::Form);
    QVERIFY(!pc.shows(u"formSave"_s)); // nobody's draft
    QCOMPARE(pc.text(u"officeCode"_s), u"Amiens bureau"_s);
    pc.click(u"formSubmit"_s); // empty: every error, no recapitulation
    QVERIFY(!pc.shows(u"recap"_s));
    typeCompany(pc, u"fr 900 000 035 00015"_s); // put in order, not refused
    pc.fillForm(u"Amiens bureau"_s);
    pc.type(u"receivedOn"_s, u"20/02/2026"_s);
    pc.click(u"formSubmit"_s);
    QCOMPARE(pc.text(u"viewExporterName"_s), u"EURL CÉRAMIQUES DU PAS"_s);
    QVERIFY(!pc.shows(u"receivedOn"_s));
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    pc.expect(u"createdStep"_s);
    QVERIFY(pc.text(u"createdNext"_s).contains(u"pour le compte de EURL CÉRAMIQUES DU PAS"_s));
    pc.click(u"openCreated"_s);
    QTRY_COMPARE(pc.place(), Place::Dossier);
    QCOMPARE(pc.row(u"historyTable"_s, 0).mid(3),
        (QStringList{u"ag1 ag1"_s, u"Amiens bureau"_s,
            u"Demande reçue le 20/02/2026, saisie pour le compte de EURL CÉRAMIQUES DU PAS"_s}));
    // valid from the day of the reception (art. 86(4))
    pc.choose(u"action"_s, u"Octroyer"_s);
    pc.click(u"validate"_s);
    QCOMPARE(pc.text(u"validFrom"_s), u"20/02/2026"_s);
    pc.click(u"grantDialogOk"_s);
    QTRY_COMPARE(pc.text(u"validFrom"_s), u"20/02/2026"_s); // now among the facts
}

void TestOffice::aKnownEoriFillsTheCompany()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"chef1"_s);
    pc.click(received());
    pc.type(u"exporterEori"_s, u"FR90000002700012"_s);
    QCOMPARE(pc.text(u"exporterName"_s), u"SAS LUMIÈRES DE KERVALAN"_s);
    QCOMPARE(pc.text(u"exporterCity"_s), u"Brest"_s);
    QVERIFY(pc.find<QLineEdit>(u"exporterName"_s)->isReadOnly());
    pc.type(u"exporterEori"_s, u"FR90000003500015"_s); // another, unknown one: may be typed
    QVERIFY(!pc.find<QLineEdit>(u"exporterName"_s)->isReadOnly());
    pc.type(u"exporterEori"_s, u"FR90000002700012"_s);
    pc.fillForm(u"Amiens bureau"_s);
    pc.click(u"formSubmit"_s);
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    pc.expect(u"createdStep"_s);
    // the company's own people have it in their lists
    const auto ids = fixture.workspace().search().ids(fixture.op2, {.list = DossierList::Waiting});
    QCOMPARE(ids->size(), 1);
}

void TestOffice::aSecondActiveDossierIsToldAtOnce()
{
    test::Fixture fixture;
    const Dossier active = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.click(received());
    pc.type(u"exporterEori"_s, u"FR90000001900019"_s);
    QVERIFY(pc.text(u"introBanner"_s).contains(active.number));
    pc.fillForm(u"Amiens bureau"_s);
    pc.click(u"formSubmit"_s);
    QVERIFY(!pc.shows(u"recap"_s));
    QVERIFY(pc.text(u"answerBanner"_s).contains(active.number));
}

// Two officers enter the request of one company at the same time.
void TestOffice::aSecondDepositSpeaksToTheOfficer()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.click(received());
    typeCompany(pc, u"FR90000003500015"_s);
    pc.fillForm(u"Amiens bureau"_s);
    pc.click(u"formSubmit"_s);
    pc.expect(u"recap"_s);
    Form form = test::completeForm();
    form.exporter.eori = u"FR90000003500015"_s;
    form.exporter.name = u"EURL CÉRAMIQUES DU PAS"_s;
    form.exporter.address = {u"1 rue"_s, u"26000"_s, u"Valence"_s, u"FR"_s};
    const auto first = fixture.workspace().dossiers().enterReceived(fixture.supervisor, form);
    QVERIFY2(first, first ? "" : qPrintable(first.error().sentence));
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    QTRY_VERIFY(pc.shows(u"answerBanner"_s));
    QVERIFY2(pc.text(u"answerBanner"_s).startsWith(u"La société possède déjà"_s), qPrintable(pc.text(u"answerBanner"_s)));
    QVERIFY(pc.text(u"answerBanner"_s).contains(first->number));
}

void TestOffice::theDayOfReceptionIsAmongTheErrors()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.click(received());
    const QString asAtFirst = pc.find(u"receivedOn"_s)->accessibleDescription();
    pc.type(u"exporterEori"_s, u"FR12"_s);
    pc.type(u"receivedOn"_s, u"31/02/2026"_s);
    pc.click(u"formSubmit"_s);
    auto *banner = pc.find<Banner>(u"answerBanner"_s);
    const auto says = [banner](const QString &part) {
        const QList<QPushButton *> links = banner->findChildren<QPushButton *>();
        return std::any_of(links.begin(), links.end(), [&](const QPushButton *link) {
            return link->accessibleName().contains(part) || link->text().contains(part);
        });
    };
    QVERIFY(says(u"n’est pas une date"_s));
    QVERIFY(says(u"indiquez FR suivi"_s)); // an officer has no company's account to correct
    QVERIFY(!says(u"votre société"_s));
    QVERIFY(pc.find(u"receivedOn"_s)->accessibleDescription().contains(u"n’est pas une date"_s));
    banner->activateNextLink(); // the first, as it stands highest
    QTRY_VERIFY(pc.find(u"receivedOn"_s)->hasFocus());
    pc.type(u"receivedOn"_s, u"01/01/1990"_s);
    pc.click(u"formSubmit"_s);
    QVERIFY(pc.find(u"receivedOn"_s)->accessibleDescription().contains(u"01/01/2017"_s));
    pc.type(u"receivedOn"_s, u"20/02/2026"_s);
    QTRY_VERIFY(!says(u"Demande reçue le"_s));
    QCOMPARE(pc.find(u"receivedOn"_s)->accessibleDescription(), asAtFirst);
}

void TestOffice::aDayToComeIsRefused()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.click(received());
    typeCompany(pc, u"FR90000003500015"_s);
    pc.fillForm(u"Amiens bureau"_s);
    for (const QString &day : {u"03/03/2026"_s, u"31/02/2026"_s, QString()}) {
        pc.type(u"receivedOn"_s, day);
        pc.click(u"formSubmit"_s);
        QVERIFY(!pc.shows(u"recap"_s));
        QVERIFY(!pc.find(u"receivedOn"_s)->accessibleDescription().isEmpty());
    }
    Form form = test::completeForm(); // nor by the service
    form.exporter.eori = u"FR90000003500015"_s;
    form.exporter.name = u"X"_s;
    form.exporter.address = {u"1 rue"_s, u"26000"_s, u"Valence"_s, u"FR"_s};
    QCOMPARE(fixture.workspace().dossiers().enterReceived(fixture.officer, form, QDate(2026, 3, 3)).error().code,
        ErrorCode::Invalid);
}

void TestOffice::whatIsTypedIsKeptForLater()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.click(received());
    typeCompany(pc, u"FR90000003500015"_s);
    pc.click(u"formBack"_s);
    pc.click(u"leaveOk"_s); // « Garder la saisie »
    QTRY_COMPARE(pc.place(), Place::Home);
    pc.click(u"resumeForm"_s);
    QTRY_COMPARE(pc.place(), Place::Form);
    QCOMPARE(pc.text(u"exporterName"_s), u"EURL CÉRAMIQUES DU PAS"_s);
    pc.click(u"formBack"_s);
    pc.click(u"leaveDrop"_s);
    QTRY_COMPARE(pc.place(), Place::Home);
    QVERIFY(!pc.shows(u"keptFormBanner"_s));
}

void TestOffice::aDoubtedClockIsConfirmedByAnOfficer()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    const DossierService &dossiers = fixture.workspace().dossiers();
    QVERIFY(dossiers.act(
        fixture.officer, dossier.id, dossier.version, Action::RequestInformation, {.comment = u"?"_s}));
    fixture.advance(46 * 86400);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    QVERIFY(pc.text(u"doubtBanner"_s).contains(u"17/04/2026"_s));
    QCOMPARE(dossiers.view(fixture.op1, dossier.id)->dossier.status, Status::Incomplete);
    pc.click(u"confirmDate"_s);
    QVERIFY(pc.text(u"confirmText"_s).contains(u"17/04/2026"_s));
    pc.click(u"confirmCancel"_s);
    QCOMPARE(dossiers.view(fixture.op1, dossier.id)->dossier.status, Status::Incomplete);
    pc.click(u"confirmDate"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(dossiers.view(fixture.op1, dossier.id)->dossier.status, Status::Rejected);
    QVERIFY(!pc.shows(u"doubtBanner"_s));
    QVERIFY2(pc.banner().contains(u"1 demande"_s), qPrintable(pc.banner()));
    QCOMPARE(pc.rows(u"waitingTable"_s), 0);
}

void TestOffice::anOperatorSeesTheDoubtWithoutTheButton()
{
    test::Fixture fixture;
    std::ignore = fixture.deposited(fixture.op1);
    fixture.advance(-3600);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    // The day is the same: the hours tell what is wrong.
    QVERIFY2(pc.text(u"doubtBanner"_s).contains(shown(fixture.now()))
            && pc.text(u"doubtBanner"_s).contains(shown(fixture.now().addSecs(3600))),
        qPrintable(pc.text(u"doubtBanner"_s)));
    QVERIFY(!pc.shows(u"confirmDate"_s));
}

void TestOffice::aLotIsExportedReportedAndSentAgain()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Transmissions}); // a part of the administration
    pc.expect(u"transmissionsPage"_s);
    QCOMPARE(pc.rows(u"transmissionsTable"_s), 1);
    QCOMPARE(pc.row(u"transmissionsTable"_s, 0).mid(1, 4),
        (QStringList{u"Octroi"_s, u"FRREX20260001"_s, dossier.number, u"SARL BREIZH JAPAN"_s}));
    QTemporaryDir folder;
    pc.find<TransmissionsPage>(u"transmissionsPage"_s)->exportTo(folder.path());
    QVERIFY2(pc.banner().contains(u"LOT-2026-0001 (1 événement)"_s), qPrintable(pc.banner()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
        (QStringList{u"LOT-2026-0001.xml"_s, u"transmission-1.xsd"_s}));
    QCOMPARE(pc.rows(u"transmissionsTable"_s), 0);
    QVERIFY(!pc.shows(u"exportLot"_s));

    auto *states = pc.find<QTabBar>(u"transmissionStates"_s);
    states->setCurrentIndex(1);
    pc.find<TableView>(u"transmissionsTable"_s)->selectRow(0);
    pc.click(u"reportFailure"_s);
    pc.click(u"failureOk"_s); // the reason is mandatory
    QVERIFY(!pc.find(u"failureReason"_s)->accessibleDescription().isEmpty());
    pc.type(u"failureReason"_s, u"Schéma refusé"_s);
    pc.click(u"failureOk"_s);
    QTRY_COMPARE(pc.rows(u"transmissionsTable"_s), 0);
    states->setCurrentIndex(2);
    QVERIFY(pc.row(u"transmissionsTable"_s, 0).contains(u"Schéma refusé"_s));
    pc.find<TableView>(u"transmissionsTable"_s)->selectRow(0);
    pc.click(u"sendAgain"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.rows(u"transmissionsTable"_s), 0);
    states->setCurrentIndex(0);
    QCOMPARE(pc.rows(u"transmissionsTable"_s), 1);
    pc.openRow(u"transmissionsTable"_s, 0);
    QTRY_COMPARE(pc.here().dossierId, dossier.id);
}

void TestOffice::aLotSaysWhichFileItLeftAlone()
{
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    QTemporaryDir folder;
    QFile former(folder.filePath(u"LOT-2026-0001.xml"_s));
    QVERIFY(former.open(QIODevice::WriteOnly));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Transmissions});
    pc.find<TransmissionsPage>(u"transmissionsPage"_s)->exportTo(folder.path());
    QVERIFY2(pc.banner().contains(u"Le lot LOT-2026-0002"_s) && pc.banner().contains(u"déjà LOT-2026-0001.xml"_s),
        qPrintable(pc.banner()));
}

void TestOffice::anOperatorHasNoTransmissions()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Transmissions});
    QCOMPARE(pc.place(), Place::Home);
    pc.go({.place = Place::Form, .received = true});
    QCOMPARE(pc.place(), Place::Home);
    QVERIFY(!pc.shows(received()));
}

void TestOffice::aCompanyThatMovedIsToldOnItsDossier()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.granted(fixture.op1);
    const DossierService &dossiers = fixture.workspace().dossiers();
    QVERIFY(!dossiers.view(fixture.op1, dossier.id)->companyChanged);
    test::Workstation pc(fixture, *m_look);
    pc.type(u"login"_s, u"admin"_s);
    pc.type(u"password"_s, QString::fromUtf16(test::password));
    pc.click(u"enter"_s);
    pc.click(u"enterAdministration"_s);
    pc.type(u"filter"_s, u"op1b"_s);
    QTRY_COMPARE(pc.rows(u"accounts"_s), 1);
    pc.find<TableView>(u"accounts"_s)->selectRow(0);
    pc.click(u"changeCompany"_s);
    pc.type(u"street"_s, {});
    pc.click(u"companyDialogOk"_s);
    QVERIFY(pc.shows(u"companyDialog"_s)); // an address is mandatory
    pc.type(u"street"_s, u"1 place de la Liberté"_s);
    pc.click(u"companyDialogOk"_s);
    QTRY_VERIFY(!pc.shows(u"companyDialog"_s));
    pc.logOut();

    // what was granted stands; the dossier says that it is no longer so
    QCOMPARE(dossiers.authorisation(fixture.op1, dossier.id)->granted.form.exporter.address.street,
        u"12 quai des Œillets"_s);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QVERIFY(pc.shows(u"companyBanner"_s));
    QVERIFY(!pc.shows(u"modifyForm"_s)); // the company's to do
    pc.logOut();
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.click(u"modifyForm"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.place(), Place::Form);
    QCOMPARE(pc.text(u"exporterStreet"_s), u"1 place de la Liberté"_s);
    pc.click(u"formSubmit"_s);
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    pc.expect(u"createdStep"_s);
    const DossierView after = *dossiers.view(fixture.officer, dossier.id);
    QVERIFY(!after.companyChanged); // the new snapshot
    QCOMPARE(after.form.exporter.address.street, u"1 place de la Liberté"_s);
    QCOMPARE(after.granted->exporter.address.street, u"12 quai des Œillets"_s);
    QVERIFY(!fixture.workspace().accounts().changeCompany(fixture.officer, {1, {}, u"X"_s, {}})); // nobody else
}

void TestOffice::theAlertsAreSorted()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier late = fixture.deposited(fixture.op1);
    QVERIFY(dossiers.act(fixture.officer, late.id, late.version, Action::RequestInformation, {.comment = u"?"_s}));
    fixture.advance(5 * 86400);
    const Dossier early = fixture.deposited(fixture.op2);
    QVERIFY(dossiers.act(fixture.officer, early.id, early.version, Action::RequestInformation, {.comment = u"?"_s}));
    const auto order = [&](bool descending) {
        return *fixture.workspace().search().ids(fixture.officer,
            {.list = DossierList::Waiting, .sortKey = SortKey::Alert, .descending = descending});
    };
    QCOMPARE(order(false), (QList<qint64>{late.id, early.id})); // the fewest days left come first
    QCOMPARE(order(true), (QList<qint64>{early.id, late.id}));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    QCOMPARE(pc.rows(u"waitingTable"_s), 2);
    const int alert = int(pc.headers(u"waitingTable"_s).indexOf(u"Alerte"_s));
    pc.find<TableView>(u"waitingTable"_s)->model()->sort(alert, Qt::AscendingOrder);
    QCOMPARE(pc.row(u"waitingTable"_s, 0).first(), late.number);
    QCOMPARE(pc.row(u"waitingTable"_s, 0).last(), u"Reste 25 jours"_s);
}

// Guide 5.3: after 89(3)(d) or 89(4) a new number needs the proof that the situation was remedied.
void TestOffice::afterASevereRevocationTheRemedyIsExplained()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier granted = fixture.granted(fixture.op1);
    QVERIFY(dossiers.act(fixture.officer, granted.id, granted.version, Action::Revoke,
        {.comment = u"Motif"_s, .motive = u"89-4"_s, .hearing = {.noneDue = u"Sans objet"_s}}));
    const Dossier draft = *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = draft.id});
    pc.click(u"button_deposit"_s); // not without a word
    pc.click(u"confirmOk"_s);
    QTRY_VERIFY2(pc.banner().contains(u"remédié"_s), qPrintable(pc.banner()));
    pc.go({.place = Place::Form, .dossierId = draft.id});
    pc.click(u"formSubmit"_s);
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    pc.expect(u"remedy"_s);
    pc.click(u"remedyOk"_s);
    QVERIFY(pc.shows(u"remedy"_s)); // blank is not enough
    pc.type(u"comment"_s, u"Données mises à jour."_s);
    pc.click(u"remedyOk"_s);
    pc.expect(u"createdStep"_s);
    const DossierView after = *dossiers.view(fixture.officer, draft.id);
    QCOMPARE(after.history.first().comment, u"Données mises à jour."_s);
    QVERIFY(after.remedyDue); // the officer still has to acknowledge it
}

void TestOffice::anotherEoriOfTheSameCompanyIsWarnedOf()
{
    test::Fixture fixture;
    const Dossier active = fixture.granted(fixture.op1); // FR + SIRET of SIREN 900000019
    Form form = test::completeForm();
    form.exporter.eori = u"FR900000019"_s;
    form.exporter.name = u"SARL BREIZH JAPAN"_s;
    form.exporter.address = {u"12 quai des Œillets"_s, u"29200"_s, u"Brest"_s, u"FR"_s};
    const auto second = fixture.workspace().dossiers().enterReceived(fixture.officer, form);
    QVERIFY2(second, qPrintable(second ? QString() : second.error().sentence));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = second->id});
    QVERIFY(pc.text(u"sameExporterBanner"_s).contains(active.number));
    QVERIFY(pc.shows(u"action"_s)); // a warning, no block
    const Dossier other = fixture.deposited(fixture.op2);
    pc.go({.place = Place::Dossier, .dossierId = other.id});
    QVERIFY(!pc.shows(u"sameExporterBanner"_s));
}

} // namespace rex

QTEST_MAIN(rex::TestOffice)
#include "tst_office.moc"
