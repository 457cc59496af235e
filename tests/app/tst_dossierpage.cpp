// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "model/domain/limits.h"
#include "forms/parts/tableview.h"
#include "tests/app/workstation.h"

#include <QAccessible>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSqlQuery>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// The dossier's page: exactly the actions of the workflow table, each of which works (guide 3.4, 4.1, 4.2).
class TestDossierPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theActionsAreThoseOfTheWorkflowTable_data();
    void theActionsAreThoseOfTheWorkflowTable();
    void validerWithoutAnActionSaysSo();
    void aCommentIsMandatoryAndCounted();
    void aCommentIsConfirmedAndStandsInTheHistory();
    void annulerOfTheConfirmationChangesNothing();
    void deposerDepositsADraftInOneStep();
    void deposerOfAnIncompleteDraftSaysWhatIsMissing();
    void abandonnerEndsADraft();
    void aRequestForInformationShowsItsMailBefore();
    void aConflictKeepsTheComment();
    void aRefreshKeepsTheComment();
    void everyRefreshShowsTheSameActions();
    void leavingATypedCommentAsks();
    void mailsThatCannotBeReadAreSaid();
    void aSmallScreenShowsNumberAndListsWhole_data();
    void aSmallScreenShowsNumberAndListsWhole();
    void theOfficesTelephoneAndMailAreShown();
    void onlyTheTabsThatAreShownAreTold();

private:
    [[nodiscard]] Dossier inStatus(test::Fixture &fixture, Status status);

    std::unique_ptr<Look> m_look;
};

void TestDossierPage::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

// A dossier of op1's company, brought there by the services.
Dossier TestDossierPage::inStatus(test::Fixture &fixture, Status status)
{
    const DossierService &dossiers = fixture.workspace().dossiers();
    const auto act = [&](const Account &account, const Dossier &dossier, Action action, const Decision &decision) {
        return *dossiers.act(account, dossier.id, dossier.version, action, decision);
    };
    switch (status) {
    case Status::Draft:
        return *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    case Status::UnderReview:
        return fixture.deposited(fixture.op1);
    case Status::Incomplete:
        return act(fixture.officer, fixture.deposited(fixture.op1), Action::RequestInformation, {.comment = u"?"_s});
    case Status::Granted:
        return fixture.granted(fixture.op1);
    case Status::Rejected:
        return act(fixture.officer, fixture.deposited(fixture.op1), Action::Reject,
            {.comment = u"Motif"_s, .hearing = {.noneDue = u"Sans objet"_s}});
    case Status::Revoked:
        return act(fixture.officer, fixture.granted(fixture.op1), Action::Revoke,
            {.comment = u"Motif"_s, .motive = u"89-3-a"_s});
    case Status::Abandoned:
        return act(fixture.op1, inStatus(fixture, Status::Draft), Action::Abandon, {});
    }
    return {};
}

void TestDossierPage::theActionsAreThoseOfTheWorkflowTable_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<Status>("status");
    for (const Status status : allStatuses) {
        for (const char *login : {"op1", "ag1", "ag2", "chef1"}) {
            const bool depositedOnce = status != Status::Draft && status != Status::Abandoned;
            if (qstrcmp(login, "op1") == 0 || depositedOnce) // an office never sees what was not deposited
                QTest::addRow("%s, %s", login, qPrintable(label(status))) << QString::fromLatin1(login) << status;
        }
    }
}

void TestDossierPage::theActionsAreThoseOfTheWorkflowTable()
{
    QFETCH(QString, login);
    QFETCH(Status, status);
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, status);
    QCOMPARE(dossier.status, status);
    const QList<Account> people = {fixture.op1, fixture.officer, fixture.otherOfficer, fixture.supervisor};
    const Account account = *std::find_if(
        people.begin(), people.end(), [&](const Account &person) { return person.login == login; });
    QStringList combo, buttons;
    for (const Transition *row : allowed(account, dossier)) {
        if (row->placement == Placement::Combo)
            combo.append(label(row->action));
        if (row->placement == Placement::Button)
            buttons.append(label(row->action));
    }

    test::Workstation pc(fixture, *m_look);
    pc.logIn(login);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QStringList shownCombo, shownButtons;
    if (pc.shows(u"action"_s)) {
        auto *action = pc.find<QComboBox>(u"action"_s);
        for (int i = 0; i < action->count(); ++i)
            shownCombo.append(action->itemText(i));
    }
    const auto pushButtons = pc.find(u"actionPanel"_s)->findChildren<QPushButton *>();
    for (const QPushButton *button : pushButtons)
        if (button->objectName().startsWith("button_"_L1) && button->isVisible())
            shownButtons.append(button->text().remove(u'&'));
    QCOMPARE(shownCombo, combo);
    QCOMPARE(shownButtons, buttons);
    QCOMPARE(pc.shows(u"noAction"_s), combo.isEmpty() && buttons.isEmpty());
    QCOMPARE(pc.shows(u"print"_s), status == Status::Granted || status == Status::Revoked); // the paper says which
}

void TestDossierPage::validerWithoutAnActionSaysSo()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QVERIFY(!pc.shows(u"comment"_s)); // shown only for the actions that need it
    pc.click(u"validate"_s);
    QVERIFY(!pc.shows(u"confirm"_s));
    QCOMPARE(pc.find(u"action"_s)->accessibleDescription(), u"« Action » est obligatoire."_s);
}

void TestDossierPage::aCommentIsMandatoryAndCounted()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
    pc.click(u"validate"_s);
    QVERIFY(!pc.shows(u"confirm"_s));
    auto *comment = pc.find<QPlainTextEdit>(u"comment"_s);
    QCOMPARE(comment->accessibleDescription(), u"« Commentaires » est obligatoire."_s);
    comment->setPlainText(QString(limits::comment + 3, u'é'));
    pc.click(u"validate"_s);
    QVERIFY(!pc.shows(u"confirm"_s));
    QVERIFY(comment->accessibleDescription().startsWith(u"3 caractère"_s));
    comment->setPlainText(QString(limits::comment + 8000, u'é'));
    pc.click(u"validate"_s);
    QVERIFY2(comment->accessibleDescription().startsWith(u"8\u202f000 caractère"_s), // as the count is written
        qPrintable(comment->accessibleDescription()));
    comment->setPlainText(QString(limits::comment, u'é'));
    pc.click(u"validate"_s);
    pc.expect(u"confirm"_s);
}

void TestDossierPage::aCommentIsConfirmedAndStandsInTheHistory()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QCOMPARE(pc.headers(u"historyTable"_s),
        (QStringList{u"Date"_s, u"Événement"_s, u"Statut"_s, u"Acteur"_s, u"Service"_s, u"Commentaire"_s}));
    pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
    pc.type(u"comment"_s, u"Joignable de 9h à 17h <b>tous</b> les jours"_s);
    pc.click(u"validate"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.rows(u"historyTable"_s), 2);
    QCOMPARE(pc.row(u"historyTable"_s, 0).mid(1),
        (QStringList{u"Commentaire"_s, u"En étude"_s, u"op1 op1"_s, u"SARL BREIZH JAPAN"_s,
            u"Joignable de 9h à 17h <b>tous</b> les jours"_s}));
    QVERIFY(!pc.shows(u"comment"_s)); // ready for the next action
    QCOMPARE(fixture.workspace().dossiers().view(fixture.op1, dossier.id)->history.size(), 2);
}

void TestDossierPage::annulerOfTheConfirmationChangesNothing()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
    pc.type(u"comment"_s, u"Un mot"_s);
    pc.click(u"validate"_s);
    pc.click(u"confirmCancel"_s);
    QCOMPARE(pc.rows(u"historyTable"_s), 1);
    QCOMPARE(pc.text(u"comment"_s), u"Un mot"_s);
}

void TestDossierPage::deposerDepositsADraftInOneStep()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::Draft);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.click(u"button_deposit"_s);
    pc.click(u"confirmOk"_s);
    QTRY_VERIFY2(pc.banner().contains(u"a été déposé"_s), qPrintable(pc.banner()));
    QCOMPARE(fixture.workspace().dossiers().view(fixture.op1, dossier.id)->dossier.status, Status::UnderReview);
    QCOMPARE(pc.rows(u"historyTable"_s), 1);
}

void TestDossierPage::deposerOfAnIncompleteDraftSaysWhatIsMissing()
{
    test::Fixture fixture;
    Form form = test::completeForm();
    form.consent.signatory.name.clear();
    const Dossier dossier = *fixture.workspace().dossiers().save(fixture.op1, 0, 0, form);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.click(u"button_deposit"_s);
    pc.click(u"confirmOk"_s);
    QTRY_VERIFY2(pc.banner().contains(u"Nom"_s), qPrintable(pc.banner()));
    QVERIFY2(pc.banner().contains(u"Modifier le formulaire"_s), qPrintable(pc.banner())); // what to do
    QCOMPARE(fixture.workspace().dossiers().view(fixture.op1, dossier.id)->dossier.status, Status::Draft);
}

void TestDossierPage::abandonnerEndsADraft()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::Draft);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.click(u"button_abandon"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(fixture.workspace().dossiers().view(fixture.op1, dossier.id)->dossier.status, Status::Abandoned);
    QTRY_VERIFY(pc.shows(u"button_restart"_s)); // begun again, if at all
    QVERIFY(!pc.shows(u"noAction"_s));
    pc.click(u"back"_s);
    QCOMPARE(pc.rows(u"toDoTable"_s), 0);
}

void TestDossierPage::aRequestForInformationShowsItsMailBefore()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.choose(u"action"_s, label(Action::RequestInformation));
    QVERIFY(pc.text(u"nextStatus"_s).contains(u"Incomplet"_s));
    pc.click(u"showMail"_s);
    QVERIFY(pc.text(u"mailBody"_s).contains(dossier.number));
    QVERIFY(pc.text(u"mailBody"_s).contains(u"30 jours"_s));
    pc.click(u"close"_s);
    pc.type(u"comment"_s, u"Vérifier le classement tarifaire du livre."_s);
    pc.click(u"validate"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.row(u"historyTable"_s, 0).value(2), u"Incomplet"_s);
    QCOMPARE(pc.row(u"historyTable"_s, 0).value(3), u"Douanes"_s);
}

void TestDossierPage::aConflictKeepsTheComment()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
    pc.type(u"comment"_s, u"Mon commentaire"_s);
    pc.click(u"validate"_s);
    QVERIFY(fixture.workspace().dossiers().act(
        fixture.officer, dossier.id, dossier.version, Action::RequestInformation, {.comment = u"?"_s}));
    pc.click(u"confirmOk"_s);
    QTRY_VERIFY2(pc.banner().startsWith(u"Le dossier a été modifié entre-temps"_s), qPrintable(pc.banner()));
    QCOMPARE(pc.text(u"comment"_s), u"Mon commentaire"_s);
    QCOMPARE(pc.rows(u"historyTable"_s), 2); // and the page shows what the colleague did
}

void TestDossierPage::aRefreshKeepsTheComment()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
    pc.type(u"comment"_s, u"Mon commentaire"_s);
    QVERIFY(fixture.workspace().dossiers().act(
        fixture.op1b, dossier.id, dossier.version, Action::AddComment, {.comment = u"Un autre"_s}));
    pc.refresh();
    QCOMPARE(pc.rows(u"historyTable"_s), 2);
    QCOMPARE(pc.text(u"action"_s), u"Ajouter un commentaire"_s);
    QCOMPARE(pc.text(u"comment"_s), u"Mon commentaire"_s);
}

void TestDossierPage::everyRefreshShowsTheSameActions()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::Incomplete);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    const auto beside = [&pc] {
        QStringList shown;
        for (const QPushButton *push : pc.find(u"actionPanel"_s)->findChildren<QPushButton *>()) {
            if (push->objectName().startsWith("button_"_L1) && push->isVisible())
                shown.append(push->objectName());
        }
        return shown;
    };
    const QStringList first = beside();
    QVERIFY(!first.isEmpty());
    for (int i = 0; i < 3; ++i) {
        pc.press(Qt::Key_F5);
        QTRY_COMPARE(beside(), first);
    }
    // Another status, reached on another workstation, has others.
    QVERIFY(fixture.workspace().dossiers().depositAsSaved(fixture.op1b, dossier.id, dossier.version, u"Voici."_s));
    QStringList expected;
    const DossierView answered = *fixture.workspace().dossiers().view(fixture.op1, dossier.id);
    for (const Transition *row : answered.actions) {
        if (row->placement == Placement::Button)
            expected.append(u"button_"_s + code(row->action));
    }
    QVERIFY(!expected.isEmpty() && expected != first);
    for (int i = 0; i < 2; ++i) {
        pc.refresh();
        QTRY_COMPARE(beside(), expected);
    }
}

void TestDossierPage::leavingATypedCommentAsks()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id, .back = Place::Home});
    pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
    pc.type(u"comment"_s, u"Mon commentaire"_s);
    pc.click(u"back"_s);
    pc.click(u"confirmCancel"_s);
    QCOMPARE(pc.place(), Place::Dossier);
    QCOMPARE(pc.text(u"comment"_s), u"Mon commentaire"_s);
    pc.click(u"back"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.place(), Place::Home);
    // What was written asks nothing.
    pc.go({.place = Place::Dossier, .dossierId = dossier.id, .back = Place::Home});
    pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
    pc.type(u"comment"_s, u"Mon commentaire"_s);
    pc.click(u"validate"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.rows(u"historyTable"_s), 2);
    pc.click(u"back"_s);
    QTRY_COMPARE(pc.place(), Place::Home);
}

void TestDossierPage::mailsThatCannotBeReadAreSaid()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    QSqlQuery broken(*fixture.workspace().database().connection());
    QVERIFY(broken.exec(u"ALTER TABLE mail RENAME TO away"_s));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QTRY_VERIFY(!pc.banner().isEmpty());
    QCOMPARE(pc.text(u"dossierNumber"_s), dossier.number); // the rest can be read
    QVERIFY(broken.exec(u"ALTER TABLE away RENAME TO mail"_s));
    pc.refresh();
    QCOMPARE(pc.window().findChild<QAbstractItemView *>(u"dossierMailsTable"_s)->model()->rowCount(), 1);
}

void TestDossierPage::aSmallScreenShowsNumberAndListsWhole_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual text") << 1.0;
    QTest::newRow("large text") << 1.5;
}

void TestDossierPage::aSmallScreenShowsNumberAndListsWhole()
{
    QFETCH(double, scale);
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    Form form = test::completeForm();
    form.exporter.phone = u"0299000000"_s;
    QVERIFY(fixture.workspace().dossiers().deposit(fixture.op1, granted.id, granted.version, form));
    m_look->setFontScale(scale);
    {
        test::Workstation pc(fixture, *m_look);
        pc.window().resize(1024, 700);
        pc.logIn(u"ag1"_s);
        pc.go({.place = Place::Dossier, .dossierId = granted.id});
        QTRY_COMPARE(pc.window().width(), 1024);
        for (const QString &name : {u"dossierNumber"_s, u"dossierStatus"_s, u"dossierRexNumber"_s, u"back"_s, u"print"_s}) {
            const auto *part = pc.find(name);
            QTRY_VERIFY2(part->width() >= part->sizeHint().width(), qPrintable(name));
            const QRect place(part->mapTo(&pc.window(), QPoint()), part->size());
            QVERIFY2(pc.window().rect().contains(place), qPrintable(name));
        }
        const auto *history = pc.find<TableView>(u"historyTable"_s);
        for (int column = 0; column < 5; ++column) { // no word is broken; the comment takes what is left
            const int least = m_look->px(history->wordWidth(column));
            QTRY_VERIFY2(history->columnWidth(column) >= least || scale > 1,
                qPrintable(u"column %1: %2 of %3"_s.arg(column).arg(history->columnWidth(column)).arg(least)));
        }
        for (const QString &name : {u"historyTable"_s, u"differencesTable"_s}) {
            const auto *table = pc.find<QAbstractItemView>(name);
            QTRY_VERIFY2(table->horizontalScrollBar()->maximum() == 0, qPrintable(name));
        }
    }
    m_look->setFontScale(1.0);
}

void TestDossierPage::theOfficesTelephoneAndMailAreShown()
{
    test::Fixture fixture;
    const Dossier dossier = inStatus(fixture, Status::UnderReview);
    const Office *office = fixture.workspace().reference().office(dossier.officeCode);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QCOMPARE(pc.text(u"office"_s), office->name);
    QVERIFY(!office->phone.isEmpty() || !office->email.isEmpty());
    QCOMPARE(pc.shows(u"officePhone"_s) ? pc.text(u"officePhone"_s) : QString(), office->phone);
    QCOMPARE(pc.shows(u"officeEmail"_s) ? pc.text(u"officeEmail"_s) : QString(), office->email);
}

// A hidden tab of a bar is still told to assistive technologies.
void TestDossierPage::onlyTheTabsThatAreShownAreTold()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    const auto told = [&pc] {
        QStringList names;
        QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(pc.find(u"dossierTabBar"_s));
        for (int i = 0; i < bar->childCount(); ++i) {
            QAccessibleInterface *tab = bar->child(i);
            if (tab && tab->role() == QAccessible::PageTab)
                names.append(tab->text(QAccessible::Name).section(u',', 0, 0));
        }
        return names;
    };
    const QStringList plain{u"Formulaire"_s, u"Pièces jointes"_s, u"Courriels"_s};
    const Dossier draft = *fixture.workspace().dossiers().save(fixture.op1, 0, 0, test::completeForm());
    pc.go({.place = Place::Dossier, .dossierId = draft.id});
    QCOMPARE(told(), plain);
    const Dossier deposited = *fixture.workspace().dossiers().depositAsSaved(fixture.op1, draft.id, draft.version);
    pc.refresh();
    QCOMPARE(told(), plain);
    const Dossier granted
        = *fixture.workspace().dossiers().act(fixture.officer, draft.id, deposited.version, Action::Grant);
    Form form = test::completeForm();
    form.exporter.phone = u"0299000000"_s;
    QVERIFY(fixture.workspace().dossiers().deposit(fixture.op1, draft.id, granted.version, form));
    pc.refresh();
    QCOMPARE(told(), (QStringList{plain[0], u"Différences"_s, plain[1], plain[2]}));
    pc.expect(u"differencesTable"_s); // it comes to the front, and the others stay what they were
    auto *bar = pc.find<QTabBar>(u"dossierTabBar"_s);
    bar->setCurrentIndex(3);
    pc.expect(u"dossierMailsTable"_s);
    bar->setCurrentIndex(0);
    pc.expect(u"viewExporterPhone"_s);
}

} // namespace rex

QTEST_MAIN(rex::TestDossierPage)
#include "tst_dossierpage.moc"
