// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/draftservice.h"
#include "tests/app/workstation.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// What must not be lost while a form is typed: unsaved typing, a crash, a colleague, a second dossier.
class TestFormPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leavingAsksWhatToDoWithUnsavedTyping_data();
    void leavingAsksWhatToDoWithUnsavedTyping();
    void leavingASavedFormAsksNothing();
    void typingIsKeptAndOfferedAfterACrash();
    void keptTypingCanBeErased();
    void aNewFormDoesNotOverwriteKeptTyping();
    void anotherActiveDossierWarnsAtOpeningAndIsRefusedAtValider();
    void aConflictKeepsWhatWasTyped();
    void aConflictIsToldWhileOneTypes();
    void whatCanNoLongerBeModifiedStaysReadable();
    void aDatabaseThatFailsKeepsWhatWasTyped();
    void aConsentWithdrawnMeanwhileIsNotGivenAgain();
    void keptTypingDoesNotUndoALaterWithdrawal();
    void abandoningLeavesTheSavedDraftUntouched();
    void aDepositedFormIsNotOpened();
    void anotherLanguageStaysOnTheSavedForm();
    void anotherLanguageStaysOnTheRecapitulation();
    void anotherLanguageStaysOnTheCreatedDossier();
    void anotherLanguageKeepsAReceivedRequest();
    void onlyAMailThatWasWrittenIsAnnounced();
    void aReassignmentMeanwhileIsNotUndone();

private:
    std::unique_ptr<Look> m_look;
};

namespace {

const QString office = u"Amiens bureau"_s;

std::optional<DraftService::Draft> kept(test::Fixture &fixture)
{
    const auto draft = fixture.workspace().drafts().load(fixture.op1);
    if (!draft)
        qFatal("cannot read what is kept");
    return *draft;
}

} // namespace

void TestFormPage::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

void TestFormPage::leavingAsksWhatToDoWithUnsavedTyping_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<int>("dossiers");
    QTest::newRow("Sauvegarder") << u"leaveOk"_s << true << 1;
    QTest::newRow("Ne pas sauvegarder") << u"leaveDrop"_s << true << 0;
    QTest::newRow("Annuler") << u"leaveCancel"_s << false << 0;
}

void TestFormPage::leavingAsksWhatToDoWithUnsavedTyping()
{
    QFETCH(QString, answer);
    QFETCH(bool, leaves);
    QFETCH(int, dossiers);
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form});
    pc.type(u"exporterPhone"_s, u"0102030405"_s);
    pc.go({.place = Place::Home});
    QCOMPARE(pc.place(), Place::Form); // asked first
    pc.click(answer);
    QTRY_COMPARE(pc.place() == Place::Home, leaves);
    const auto ids = fixture.workspace().search().ids(fixture.op1, {.list = DossierList::ToDo});
    QCOMPARE(int(ids->size()), dossiers);
    QVERIFY(!kept(fixture) || !leaves);
    if (!leaves)
        QCOMPARE(pc.text(u"exporterPhone"_s), u"0102030405"_s);
    else if (dossiers)
        QCOMPARE(pc.banner(), u"Le dossier FR-EXP-2026-0000001 a été sauvegardé au statut Brouillon."_s);
}

void TestFormPage::leavingASavedFormAsksNothing()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form});
    pc.type(u"exporterPhone"_s, u"0102030405"_s);
    pc.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(pc.shows(u"answerBanner"_s));
    pc.go({.place = Place::Home});
    QCOMPARE(pc.place(), Place::Home);
}

void TestFormPage::typingIsKeptAndOfferedAfterACrash()
{
    test::Fixture fixture;
    {
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"op1"_s);
        pc.go({.place = Place::Form});
        pc.type(u"exporterPhone"_s, u"0102030405"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kept(fixture), 6000);
        // the workstation goes without leaving the page, as in a power cut
    }
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    QVERIFY(pc.text(u"keptFormBanner"_s).contains(u"02/03/2026"_s));
    pc.click(u"resumeForm"_s);
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0102030405"_s);
    pc.go({.place = Place::Home}); // it is still unsaved
    QVERIFY(pc.shows(u"leave"_s));
    pc.click(u"leaveOk"_s);
    QTRY_COMPARE(pc.place(), Place::Home);
    QVERIFY(!pc.shows(u"keptFormBanner"_s));
    QVERIFY(!kept(fixture));
    QCOMPARE(pc.rows(u"toDoTable"_s), 1);
}

void TestFormPage::keptTypingCanBeErased()
{
    test::Fixture fixture;
    QVERIFY(fixture.workspace().drafts().store(fixture.op1, 0, 0, test::completeForm()));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.click(u"discardForm"_s);
    QVERIFY(!pc.shows(u"keptFormBanner"_s));
    QVERIFY(!kept(fixture));
}

void TestFormPage::aNewFormDoesNotOverwriteKeptTyping()
{
    test::Fixture fixture;
    QVERIFY(fixture.workspace().drafts().store(fixture.op1, 0, 0, test::completeForm()));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form});
    pc.expect(u"kept"_s); // asked before anything can be typed
    pc.click(u"keptCancel"_s);
    QTRY_COMPARE(pc.place(), Place::Home);
    QVERIFY(kept(fixture));
    pc.go({.place = Place::Form});
    pc.click(u"keptOk"_s);
    QCOMPARE(pc.text(u"exporterPhone"_s), test::completeForm().exporter.phone);
}

void TestFormPage::anotherActiveDossierWarnsAtOpeningAndIsRefusedAtValider()
{
    test::Fixture fixture;
    const Dossier active = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1b"_s);
    pc.go({.place = Place::Form});
    QVERIFY(pc.text(u"introBanner"_s).contains(active.number));
    pc.fillForm(office);
    pc.click(u"formSubmit"_s);
    QCOMPARE(pc.text(u"answerBanner"_s),
        u"Vous possédez déjà un numéro REX en cours de validité ou une demande est déjà en cours (%1). Votre "
        "demande ne peut pas être déposée."_s.arg(active.number));
    QVERIFY(!pc.shows(u"recap"_s));
    QCOMPARE(pc.text(u"consentName"_s), u"Aïko BELLORINO"_s);
}

void TestFormPage::aConflictKeepsWhatWasTyped()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier draft = *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = draft.id});
    pc.type(u"exporterPhone"_s, u"0600000000"_s);
    Form colleagues = test::completeForm();
    colleagues.exporter.phone = u"0700000000"_s;
    QVERIFY(dossiers.save(fixture.op1b, draft.id, draft.version, colleagues));

    pc.click(u"formSave"_s);
    QVERIFY(pc.text(u"answerBanner"_s).startsWith(u"Le dossier a été modifié entre-temps"_s));
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0600000000"_s);
    QCOMPARE(dossiers.view(fixture.op1, draft.id)->form.exporter.phone, u"0700000000"_s); // nothing was lost
    QVERIFY(pc.text(u"answerBanner"_s).contains(u"op1b op1b, le 02/03/2026"_s)); // who and when
    pc.click(u"seeDifferences"_s);
    QCOMPARE(pc.rows(u"conflictTable"_s), 1);
    QCOMPARE(pc.row(u"conflictTable"_s, 0).mid(2), (QStringList{u"0700000000"_s, u"0600000000"_s}));
    pc.click(u"conflictCancel"_s);
    pc.click(u"takeOver"_s);
    pc.click(u"formSave"_s);
    QTRY_COMPARE(dossiers.view(fixture.op1, draft.id)->form.exporter.phone, u"0600000000"_s);
}

void TestFormPage::aConflictIsToldWhileOneTypes()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier draft = *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = draft.id});
    pc.type(u"exporterPhone"_s, u"0600000000"_s);
    pc.refresh();
    QVERIFY(!pc.shows(u"answerBanner"_s)); // nothing has changed
    Form colleagues = test::completeForm();
    colleagues.exporter.phone = u"0700000000"_s;
    QVERIFY(dossiers.save(fixture.op1b, draft.id, draft.version, colleagues));
    pc.refresh();
    QVERIFY(pc.text(u"answerBanner"_s).contains(u"op1b op1b"_s));
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0600000000"_s);
    pc.click(u"dropTyping"_s); // the colleague's stands
    QTRY_COMPARE(pc.text(u"exporterPhone"_s), u"0700000000"_s);
    QVERIFY(!kept(fixture));
    pc.type(u"exporterFax"_s, u"0800000000"_s);
    pc.click(u"formSave"_s);
    QTRY_COMPARE(dossiers.view(fixture.op1, draft.id)->form.exporter.fax, u"0800000000"_s);
}

void TestFormPage::whatCanNoLongerBeModifiedStaysReadable()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier draft = *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = draft.id});
    pc.type(u"exporterPhone"_s, u"0600000000"_s);
    QVERIFY(dossiers.depositAsSaved(fixture.op1b, draft.id, draft.version));
    pc.click(u"formSave"_s);
    QVERIFY(pc.text(u"answerBanner"_s).contains(u"Dépôt de la demande"_s));
    pc.click(u"takeOver"_s);
    QVERIFY(pc.text(u"answerBanner"_s).contains(u"ne peut pas être modifié"_s));
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0600000000"_s);
    pc.click(u"dropTyping"_s);
    QTRY_COMPARE(pc.place(), Place::Dossier);
}

void TestFormPage::aDatabaseThatFailsKeepsWhatWasTyped()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form});
    pc.fillForm(office);
    QSqlQuery query(*fixture.workspace().database().connection());
    QVERIFY(query.exec(u"CREATE TRIGGER full BEFORE INSERT ON dossier BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    pc.click(u"formSave"_s);
    QVERIFY(!pc.text(u"answerBanner"_s).isEmpty());
    QCOMPARE(pc.text(u"consentName"_s), u"Aïko BELLORINO"_s);
    pc.click(u"formSubmit"_s);
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    QVERIFY(!pc.shows(u"createdStep"_s));
    QVERIFY(!pc.text(u"answerBanner"_s).isEmpty());
    QCOMPARE(pc.text(u"consentName"_s), u"Aïko BELLORINO"_s);
    QVERIFY(query.exec(u"DROP TRIGGER full"_s)); // the database works again: so does the button
    pc.click(u"formSubmit"_s);
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    pc.expect(u"createdStep"_s);
}

void TestFormPage::aConsentWithdrawnMeanwhileIsNotGivenAgain()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier granted = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = granted.id});
    QVERIFY(pc.find<QRadioButton>(u"consentYes"_s)->isChecked());
    pc.type(u"exporterPhone"_s, u"0600000000"_s);
    fixture.advance(60);
    QVERIFY(dossiers.act(fixture.op1b, granted.id, granted.version, Action::WithdrawConsent));
    pc.click(u"formSave"_s);
    QVERIFY(pc.text(u"answerBanner"_s).contains(u"Retrait du consentement"_s));
    pc.click(u"seeDifferences"_s);
    QCOMPARE(pc.rows(u"conflictTable"_s), 1); // the telephone alone
    pc.click(u"conflictOk"_s);
    QTRY_VERIFY(pc.find<QRadioButton>(u"consentNo"_s)->isChecked());
    QCOMPARE(pc.text(u"consentName"_s), QString()); // to be signed anew
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0600000000"_s);
    pc.click(u"formSave"_s);
    QTRY_COMPARE(dossiers.view(fixture.op1, granted.id)->form.exporter.phone, u"0600000000"_s);
    QCOMPARE(dossiers.view(fixture.op1, granted.id)->form.consent.given, std::optional(false));
}

void TestFormPage::keptTypingDoesNotUndoALaterWithdrawal()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    Form typed = test::completeForm();
    typed.exporter.phone = u"0600000000"_s;
    QVERIFY(fixture.workspace().drafts().store(fixture.op1, granted.id, granted.version, typed));
    fixture.advance(60);
    QVERIFY(fixture.workspace().dossiers().act(fixture.op1b, granted.id, granted.version, Action::WithdrawConsent));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.click(u"resumeForm"_s);
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0600000000"_s);
    QVERIFY(pc.find<QRadioButton>(u"consentNo"_s)->isChecked());
    QCOMPARE(pc.text(u"consentName"_s), QString());
}

void TestFormPage::abandoningLeavesTheSavedDraftUntouched()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier draft = *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = draft.id});
    pc.type(u"exporterPhone"_s, u"0600000000"_s);
    pc.click(u"formSubmit"_s);
    pc.click(u"recapCancel"_s);
    pc.click(u"confirmCancel"_s); // « Annuler » of the question: back to the recapitulation
    QVERIFY(pc.shows(u"recap"_s));
    pc.click(u"recapCancel"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.place(), Place::Home);
    QCOMPARE(dossiers.view(fixture.op1, draft.id)->form.exporter.phone, test::completeForm().exporter.phone);
    QCOMPARE(pc.row(u"toDoTable"_s, 0).value(1), u"Brouillon"_s);
    QVERIFY(!kept(fixture));
}

void TestFormPage::aDepositedFormIsNotOpened()
{
    test::Fixture fixture;
    const Dossier deposited = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = deposited.id});
    QTRY_COMPARE(pc.place(), Place::Home);
    QTRY_VERIFY2(pc.banner().contains(deposited.number), qPrintable(pc.banner()));
}

void TestFormPage::anotherLanguageStaysOnTheSavedForm()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form});
    pc.type(u"exporterPhone"_s, u"0102030405"_s);
    pc.click(u"formSave"_s);
    pc.chooseLanguage(u"en"_s);
    QCOMPARE(pc.text(u"formSave"_s).remove(u'&'), u"Save"_s);
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0102030405"_s);
    pc.type(u"exporterPhone"_s, u"0605040302"_s);
    pc.click(u"formSave"_s);
    const auto ids = fixture.workspace().search().ids(fixture.op1, {.list = DossierList::ToDo});
    QCOMPARE(int(ids->size()), 1); // the same dossier
}

void TestFormPage::anotherLanguageStaysOnTheRecapitulation()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form});
    pc.fillForm(office);
    pc.click(u"formSubmit"_s);
    pc.expect(u"recap"_s);
    pc.chooseLanguage(u"en"_s);
    pc.click(u"leaveOk"_s); // nothing was saved yet
    QTRY_VERIFY(pc.shows(u"recap"_s));
    QTRY_COMPARE(pc.text(u"recapConfirm"_s).remove(u'&'), u"Confirm"_s);
    QCOMPARE(pc.text(u"viewExporterPhone"_s), u"0102030405"_s);
    pc.click(u"recapBack"_s);
    QCOMPARE(pc.text(u"consentName"_s), u"Aïko BELLORINO"_s);
}

void TestFormPage::anotherLanguageStaysOnTheCreatedDossier()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form});
    pc.fillForm(office);
    pc.click(u"formSubmit"_s);
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    pc.expect(u"createdStep"_s);
    const QString before = pc.text(u"createdNext"_s);
    pc.chooseLanguage(u"en"_s);
    pc.expect(u"createdStep"_s);
    QVERIFY(pc.text(u"createdNext"_s) != before);
    pc.click(u"openCreated"_s);
    QCOMPARE(pc.place(), Place::Dossier);
    const auto ids = fixture.workspace().search().ids(fixture.op1, {.list = DossierList::Waiting});
    QCOMPARE(*ids, QList{pc.here().dossierId});
}

void TestFormPage::anotherLanguageKeepsAReceivedRequest()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.click(u"enterReceived"_s);
    pc.type(u"exporterPhone"_s, u"0102030405"_s);
    pc.type(u"receivedOn"_s, u"20/02/2026"_s);
    pc.chooseLanguage(u"en"_s);
    pc.click(u"leaveOk"_s);
    QTRY_COMPARE(pc.text(u"formSubmit"_s).remove(u'&'), u"Validate"_s);
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0102030405"_s);
    QCOMPARE(pc.text(u"receivedOn"_s), u"20/02/2026"_s);
}

void TestFormPage::onlyAMailThatWasWrittenIsAnnounced()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    const auto deposited = [&pc](qint64 id) {
        pc.go({.place = Place::Form, .dossierId = id});
        pc.click(u"formSubmit"_s);
        pc.click(u"recapConfirm"_s);
        pc.click(u"confirmOk"_s);
        return pc.text(u"createdNext"_s);
    };
    const QString announced = u"Un courriel de confirmation est adressé"_s;
    const Dossier draft = *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    QVERIFY(deposited(draft.id).contains(announced));
    Dossier dossier = dossiers.view(fixture.op1, draft.id)->dossier;
    fixture.advance(60);
    dossier = *dossiers.act(fixture.officer, dossier.id, dossier.version, Action::RequestInformation, {.comment = u"?"_s});
    fixture.advance(60);
    const QString answered = deposited(draft.id); // domain notes 7.2, T8
    QVERIFY2(!answered.contains(announced) && answered.contains(u"informera de la suite"_s), qPrintable(answered));
    dossier = dossiers.view(fixture.op1, draft.id)->dossier;
    fixture.advance(60);
    QVERIFY(dossiers.act(fixture.officer, dossier.id, dossier.version, Action::Grant));
    fixture.advance(60);
    QVERIFY(deposited(draft.id).contains(announced)); // a modification has a mail of its own
}

// The form names the office that will study it, also when the dossier is moved while one types.
void TestFormPage::aReassignmentMeanwhileIsNotUndone()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier first = fixture.deposited(fixture.op1);
    const Dossier asked
        = *dossiers.act(fixture.officer, first.id, first.version, Action::RequestInformation, {.comment = u"?"_s});
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = asked.id});
    QCOMPARE(pc.text(u"officeCode"_s), office);
    pc.type(u"exporterPhone"_s, u"0600000000"_s);
    fixture.advance(60);
    Decision elsewhere{.comment = u"Angers."_s};
    elsewhere.newOfficeCode = u"FR000120"_s;
    QVERIFY(dossiers.act(fixture.officer, asked.id, asked.version, Action::Reassign, elsewhere));
    pc.refresh();
    pc.click(u"takeOver"_s);
    QTRY_COMPARE(pc.text(u"officeCode"_s), u"Angers bureau"_s);
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0600000000"_s);
    pc.click(u"formSubmit"_s);
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s);
    QVERIFY(pc.text(u"createdNext"_s).contains(u"Angers bureau"_s));
    QCOMPARE(dossiers.view(fixture.op1, asked.id)->dossier.officeCode, u"FR000120"_s);
}

} // namespace rex

QTEST_MAIN(rex::TestFormPage)
#include "tst_formpage.moc"
