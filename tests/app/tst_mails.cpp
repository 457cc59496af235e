// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parts/banner.h"
#include "forms/parts/field.h"
#include "forms/parts/tableview.h"
#include "model/domain/labels.h"
#include "model/service/mailservice.h"
#include "model/service/requesttemplateservice.h"
#include "tests/app/workstation.h"
#include "tests/support/mails.h"
#include "tests/support/smtpserver.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QSqlQuery>
#include <QTabBar>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// Mails before they leave, while they wait, and where they leave by: the windows, then the database and a real
// mail server.
class TestMails : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void theListShowsStateAndReason();
    void anOfficerSeesHisOfficeOnly();
    void theListIsFiltered();
    void theListFitsASmallScreen();
    void aMailIsReadAndTriedAgain();
    void whereAMailIsTriedAgainIsTold();
    void theDemonstrationSaysThatNothingLeaves();
    void aMailIsSavedAsItWouldBeSent();
    void theAdministratorOpensNoDossierFromAMail();
    void whoMayComeWhere_data();
    void whoMayComeWhere();
    void theSettingsAreSavedWithoutThePasswordInSight();
    void wrongSettingsAreMarked();
    void theTestSendsARealMail();
    void theTestSaysWhatIsWrong();
    void aTestThatDoesNotBeginTakesTheEarlierResultAway();
    void theTestGoesToTheAddressOfNow();
    void theTestAsksForThePasswordOfAnotherServer();
    void aWorkstationThatDoesNotSendKeepsNoPassword();
    void theTestCanBeCancelled();
    void unsavedSettingsAreNotLeftSilently();
    void aTemplateIsWrittenChangedAndDeleted();
    void twoWhoWriteOneTemplateAreTold();
    void aTemplateWithAnUnknownWordIsRefused();
    void aTemplateIsTakenOverIntoARequest();
    void everyDecisionShowsItsMailAndTakesAWord_data();
    void everyDecisionShowsItsMailAndTakesAWord();
    void theRequestSaysWhatASilenceEnds();
    void aDossierListsItsMails();
    void aRunningWorkstationSendsByItself();

private:
    [[nodiscard]] static QString at(Workstation &pc, const QString &field);

    Look *m_look = nullptr;
    QTemporaryDir m_home;
};

namespace {

// « Administration » and the part of it, from the domains page, as somebody who just logged in.
void enter(Workstation &pc, const QString &login, Place part)
{
    pc.type(u"login"_s, login);
    pc.type(u"password"_s, QString::fromUtf16(rex::test::password));
    pc.click(u"enter"_s);
    pc.click(u"enterAdministration"_s);
    pc.go({.place = part});
}

Dossier refused(Fixture &fixture)
{
    const Dossier dossier = fixture.deposited(fixture.op1);
    QSqlQuery query(*fixture.workspace().database().connection());
    if (!query.exec(u"UPDATE mail SET state = 'failed', attempts = 3, error = 'Le serveur refuse l’adresse.'"_s))
        qFatal("no mail");
    return dossier;
}

void fillSettings(Workstation &pc, const SmtpServer &server)
{
    pc.type(u"host"_s, u"localhost"_s);
    pc.find<QSpinBox>(u"port"_s)->setValue(server.port());
    pc.type(u"senderAddress"_s, u"rex@douane.example"_s);
    pc.type(u"senderName"_s, u"Bureau d’Amiens"_s);
    pc.type(u"caFile"_s, server.certificate());
}

} // namespace

void TestMails::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path())); // the key file
    m_look = new Look(qApp);
}

void TestMails::cleanup()
{
    QFile::remove(MailService::defaultKeyFile());
}

QString TestMails::at(Workstation &pc, const QString &field)
{
    for (QWidget *widget = pc.find(field); widget; widget = widget->parentWidget()) {
        if (const auto *found = qobject_cast<Field *>(widget))
            return found->error();
    }
    return {};
}

void TestMails::theListShowsStateAndReason()
{
    Fixture fixture;
    const Dossier dossier = refused(fixture);
    Workstation pc(fixture, *m_look);
    enter(pc, u"ag1"_s, Place::Mails);
    QTRY_COMPARE(pc.rows(u"mails"_s), 1);
    const QStringList row = pc.row(u"mails"_s, 0);
    QCOMPARE(row.first(), u"Échec"_s);
    QVERIFY(row.contains(u"op1@exemple.fr"_s));
    QVERIFY(row.contains(u"Demande déposée"_s)); // without what every subject begins with
    QVERIFY(row.contains(u"Le serveur refuse l’adresse."_s));
    QVERIFY(row.contains(dossier.number));
    pc.openRow(u"mails"_s, 0);
    QCOMPARE(pc.text(u"mailRemark"_s), u"Le serveur refuse l’adresse."_s);
    QVERIFY(pc.text(u"mailText"_s).contains(dossier.number));
}

void TestMails::anOfficerSeesHisOfficeOnly()
{
    Fixture fixture;
    refused(fixture);
    Workstation pc(fixture, *m_look);
    enter(pc, u"ag2"_s, Place::Mails);
    QTRY_COMPARE(pc.rows(u"mails"_s), 0);
    QTRY_COMPARE(pc.find<TableView>(u"mails"_s)->placeText(), u"Aucun courriel n’a été trouvé"_s);
}

void TestMails::theListIsFiltered()
{
    Fixture fixture;
    refused(fixture);
    const Dossier second = fixture.deposited(fixture.op2);
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::Mails);
    QTRY_COMPARE(pc.rows(u"mails"_s), 2);
    pc.choose(u"mailStateFilter"_s, u"Échec"_s);
    QTRY_COMPARE(pc.rows(u"mails"_s), 1);
    pc.choose(u"mailStateFilter"_s, u"Envoyé"_s);
    QTRY_COMPARE(pc.rows(u"mails"_s), 0);
    pc.choose(u"mailStateFilter"_s, u"Tous les états"_s);
    pc.type(u"filter"_s, second.number);
    QTRY_COMPARE(pc.rows(u"mails"_s), 1);
    QVERIFY(pc.row(u"mails"_s, 0).contains(u"op2@exemple.fr"_s));
    pc.type(u"filter"_s, u"%' OR 1=1 --"_s);
    QTRY_COMPARE(pc.rows(u"mails"_s), 0);
}

void TestMails::theListFitsASmallScreen()
{
    Fixture fixture;
    refused(fixture);
    Workstation pc(fixture, *m_look);
    pc.window().resize(1366, 768);
    enter(pc, u"admin"_s, Place::Mails);
    QTRY_COMPARE(pc.rows(u"mails"_s), 1);
    auto *table = pc.find<TableView>(u"mails"_s);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(pc.headers(u"mails"_s).contains(u"Remarque"_s));
    pc.openRow(u"mails"_s, 0);
    const auto *word = pc.find(u"mailState"_s)->findChildren<QLabel *>().last();
    QTRY_VERIFY(word->width() > 0 && word->width() <= word->sizeHint().width()); // beside its icon
}

void TestMails::whereAMailIsTriedAgainIsTold()
{
    Fixture fixture;
    refused(fixture);
    Account typed = fixture.op1;
    typed.email = u"juste@exemple.fr"_s;
    QVERIFY(fixture.workspace().accounts().changeAccount(fixture.admin, fixture.op1, typed));
    Workstation pc(fixture, *m_look);
    enter(pc, u"ag1"_s, Place::Mails);
    pc.openRow(u"mails"_s, 0);
    pc.click(u"retryMail"_s);
    QVERIFY2(pc.banner().contains(u"juste@exemple.fr"_s) && !pc.banner().contains(u"op1@exemple.fr"_s), qPrintable(pc.banner()));
}

void TestMails::theDemonstrationSaysThatNothingLeaves()
{
    Fixture fixture(Installation::Demonstration);
    std::ignore = fixture.deposited(fixture.op1);
    const SmtpServer server;
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::Mails);
    QVERIFY2(pc.text(u"nothingLeaves"_s).contains(u"démonstration"_s), qPrintable(pc.text(u"nothingLeaves"_s)));
    pc.go({.place = Place::MailSettings});
    QVERIFY2(pc.text(u"nothingLeaves"_s).contains(u"démonstration"_s), qPrintable(pc.text(u"nothingLeaves"_s)));
    fillSettings(pc, server);
    pc.click(u"testMail"_s);
    QVERIFY2(pc.text(u"mailTestResult"_s).contains(u"démonstration"_s), qPrintable(pc.text(u"mailTestResult"_s)));
    pc.click(u"addWorkstation"_s);
    pc.click(u"saveMailSettings"_s);
    QCOMPARE(fixture.workspace().mails().isSender().value(), false);
    QCOMPARE(server.received().size(), 0);
}

void TestMails::aMailIsReadAndTriedAgain()
{
    Fixture fixture;
    refused(fixture);
    Workstation pc(fixture, *m_look);
    enter(pc, u"ag1"_s, Place::Mails);
    pc.openRow(u"mails"_s, 0);
    pc.click(u"retryMail"_s);
    QVERIFY2(pc.banner().contains(u"op1@exemple.fr"_s), qPrintable(pc.banner()));
    QTRY_COMPARE(pc.row(u"mails"_s, 0).first(), u"En attente"_s);
    const auto mails = mailsOf(fixture.workspace().mails(), fixture.officer, {.state = MailState::Waiting});
    QCOMPARE(mails->size(), 1);
    QVERIFY(pc.shows(u"mailPanel"_s)); // still the same mail
}

void TestMails::aMailIsSavedAsItWouldBeSent()
{
    Fixture fixture;
    refused(fixture);
    const QString path = fixture.folder() + u"/courriel d’essai.eml"_s;
    MailSettings settings;
    settings.host = u"smtp.exemple.fr"_s;
    settings.senderAddress = u"rex@douane.example"_s;
    QVERIFY(fixture.workspace().mails().setSettings(fixture.admin, settings, std::nullopt));
    Workstation pc(fixture, *m_look);
    enter(pc, u"ag1"_s, Place::Mails);
    pc.openRow(u"mails"_s, 0);
    pc.click(u"saveMail"_s);
    auto *chooser = pc.find<QFileDialog>(u"mailFileChooser"_s);
    QVERIFY(chooser->selectedFiles().first().endsWith(".eml"_L1));
    emit chooser->fileSelected(path);
    chooser->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const OutboxMail mail = mailsOf(fixture.workspace().mails(), fixture.officer)->first();
    QCOMPARE(file.readAll(), fixture.workspace().mails().message(fixture.officer, mail.id).value());
    QVERIFY2(pc.banner().contains(u"courriel d’essai.eml"_s), qPrintable(pc.banner()));
}

void TestMails::theAdministratorOpensNoDossierFromAMail()
{
    Fixture fixture;
    refused(fixture);
    {
        Workstation pc(fixture, *m_look);
        enter(pc, u"admin"_s, Place::Mails);
        pc.openRow(u"mails"_s, 0);
        pc.expect(u"saveMail"_s);
        QVERIFY(!pc.shows(u"openMailDossier"_s));
    }
    Workstation pc(fixture, *m_look);
    enter(pc, u"ag1"_s, Place::Mails);
    pc.openRow(u"mails"_s, 0);
    pc.click(u"openMailDossier"_s);
    pc.expect(u"dossierPage"_s);
}

void TestMails::whoMayComeWhere_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("mails");
    QTest::addColumn<bool>("templates");
    QTest::addColumn<bool>("settings");
    QTest::newRow("operator") << u"op1"_s << false << false << false;
    QTest::newRow("officer") << u"ag1"_s << true << false << false;
    QTest::newRow("supervisor") << u"chef1"_s << true << true << false;
    QTest::newRow("administrator") << u"admin"_s << true << false << true;
}

void TestMails::whoMayComeWhere()
{
    QFETCH(QString, login);
    QFETCH(bool, mails);
    QFETCH(bool, templates);
    QFETCH(bool, settings);
    Fixture fixture;
    Workstation pc(fixture, *m_look);
    pc.type(u"login"_s, login);
    pc.type(u"password"_s, QString::fromUtf16(rex::test::password));
    pc.click(u"enter"_s);
    QTRY_COMPARE(pc.place(), Place::Domains);
    QCOMPARE(pc.shows(u"enterAdministration"_s), mails || templates || settings);
    const auto reaches = [&](Place place) {
        pc.go({.place = Place::Domains});
        pc.go({.place = place});
        return pc.place() == place;
    };
    QCOMPARE(reaches(Place::Mails), mails);
    QCOMPARE(reaches(Place::RequestTemplates), templates);
    QCOMPARE(reaches(Place::MailSettings), settings);
}

void TestMails::theSettingsAreSavedWithoutThePasswordInSight()
{
    Fixture fixture;
    const SmtpServer server;
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    fillSettings(pc, server);
    pc.type(u"user"_s, u"rex"_s);
    pc.type(u"password"_s, u"secret-4711"_s);
    pc.click(u"addWorkstation"_s);
    pc.click(u"saveMailSettings"_s);
    QVERIFY2(pc.banner().contains(u"enregistrés"_s), qPrintable(pc.banner()));
    const MailService &mails = fixture.workspace().mails();
    QCOMPARE(mails.settings()->host, u"localhost"_s);
    QCOMPARE(mails.settings()->port, server.port());
    QVERIFY(mails.settings()->names(MailService::thisWorkstation()));
    QCOMPARE(mails.password().value(), u"secret-4711"_s);
    QCOMPARE(pc.text(u"password"_s), QString());
    pc.type(u"senderName"_s, u"Bureau d’Angers"_s); // without the password: it stays
    pc.click(u"saveMailSettings"_s);
    QCOMPARE(mails.settings()->senderName, u"Bureau d’Angers"_s);
    QCOMPARE(mails.password().value(), u"secret-4711"_s);
}

void TestMails::wrongSettingsAreMarked()
{
    Fixture fixture;
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    pc.type(u"host"_s, u"smtp exemple"_s);
    pc.type(u"user"_s, u"rex"_s);
    pc.click(u"addWorkstation"_s);
    for (const QString &button : {u"saveMailSettings"_s, u"testMail"_s}) {
        pc.click(button);
        QVERIFY(!at(pc, u"host"_s).isEmpty());
        QVERIFY(!at(pc, u"senderAddress"_s).isEmpty());
        QVERIFY(!at(pc, u"password"_s).isEmpty());
    }
    QVERIFY(fixture.workspace().mails().settings()->host.isEmpty());
}

void TestMails::theTestSendsARealMail()
{
    Fixture fixture;
    const SmtpServer server;
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    fillSettings(pc, server);
    pc.click(u"testMail"_s);
    auto *result = pc.find<Banner>(u"mailTestResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->kind() != Banner::Kind::Info, 20000);
    QVERIFY2(result->kind() == Banner::Kind::Success, qPrintable(result->title() + result->text()));
    QCOMPARE(server.recipients(), QStringList{u"admin@exemple.fr"_s});
    QVERIFY(fixture.workspace().mails().settings()->host.isEmpty()); // tried, not saved
    pc.expect(u"testMail"_s);
}

void TestMails::theTestSaysWhatIsWrong()
{
    Fixture fixture;
    const SmtpServer server;
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    fillSettings(pc, server);
    pc.type(u"caFile"_s, QString());
    pc.click(u"testMail"_s);
    auto *result = pc.find<Banner>(u"mailTestResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->kind() == Banner::Kind::Error, 20000);
    QVERIFY2(pc.text(u"mailTestResult"_s).contains(u"certificat"_s), qPrintable(pc.text(u"mailTestResult"_s)));
    QCOMPARE(server.received().size(), 0);
}

void TestMails::aTestThatDoesNotBeginTakesTheEarlierResultAway()
{
    Fixture fixture;
    const SmtpServer server;
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    fillSettings(pc, server);
    pc.click(u"testMail"_s);
    auto *result = pc.find<Banner>(u"mailTestResult"_s);
    QTRY_VERIFY_WITH_TIMEOUT(result->kind() == Banner::Kind::Success, 20000);
    pc.type(u"host"_s, u"smtp exemple"_s);
    pc.click(u"testMail"_s);
    QVERIFY(!at(pc, u"host"_s).isEmpty());
    QVERIFY(!pc.shows(u"mailTestResult"_s));
}

void TestMails::theTestGoesToTheAddressOfNow()
{
    Fixture fixture;
    const SmtpServer server;
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    Account typed = fixture.admin;
    typed.email = u"juste@exemple.fr"_s;
    QVERIFY(fixture.workspace().accounts().changeAccount(fixture.admin, fixture.admin, typed));
    fillSettings(pc, server);
    pc.click(u"testMail"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.recipients(), QStringList{u"juste@exemple.fr"_s}, 20000);
    QTRY_VERIFY(pc.text(u"mailTestResult"_s).contains(u"juste@exemple.fr"_s));
}

void TestMails::theTestAsksForThePasswordOfAnotherServer()
{
    Fixture fixture;
    const SmtpServer server;
    MailSettings settings = server.settings();
    settings.user = u"rex"_s;
    settings.workstations = {MailService::thisWorkstation()};
    QVERIFY(fixture.workspace().mails().setSettings(fixture.admin, settings, u"secret-4711"_s));
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    pc.type(u"host"_s, u"127.0.0.1"_s); // the password was kept for another name
    pc.click(u"testMail"_s);
    QVERIFY2(at(pc, u"password"_s).contains(u"mot de passe"_s), qPrintable(at(pc, u"password"_s)));
    QVERIFY(!pc.shows(u"cancelTest"_s)); // nothing has begun
    QCOMPARE(server.received().size(), 0);
}

void TestMails::aWorkstationThatDoesNotSendKeepsNoPassword()
{
    Fixture fixture;
    const SmtpServer server;
    Workstation pc(fixture, *m_look);
    pc.window().resize(1366, 768);
    enter(pc, u"admin"_s, Place::MailSettings);
    fillSettings(pc, server);
    pc.type(u"user"_s, u"rex"_s);
    pc.type(u"workstations"_s, u"ailleurs"_s);
    pc.type(u"password"_s, u"secret-4711"_s);
    pc.click(u"saveMailSettings"_s);
    QVERIFY2(at(pc, u"password"_s).contains(MailService::thisWorkstation()), qPrintable(at(pc, u"password"_s)));
    const auto labels = pc.find(u"password"_s)->parentWidget()->findChildren<QLabel *>();
    const auto why = std::find_if(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->text() == at(pc, u"password"_s); });
    QVERIFY(why != labels.end());
    QTRY_VERIFY2((*why)->height() >= (*why)->heightForWidth((*why)->width()), "its sentence is cut");
    QVERIFY(fixture.workspace().mails().settings()->host.isEmpty());
    pc.type(u"password"_s, QString());
    pc.click(u"saveMailSettings"_s);
    QCOMPARE(fixture.workspace().mails().settings()->user, u"rex"_s);
    QVERIFY(!QFile::exists(MailService::defaultKeyFile()));
}

void TestMails::theTestCanBeCancelled()
{
    Fixture fixture;
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    pc.type(u"host"_s, u"127.0.0.1"_s);
    pc.find<QSpinBox>(u"port"_s)->setValue(silent.serverPort());
    pc.type(u"senderAddress"_s, u"rex@douane.example"_s);
    pc.click(u"testMail"_s);
    pc.click(u"cancelTest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pc.text(u"mailTestResult"_s).contains(u"annulé"_s), 15000);
    pc.expect(u"testMail"_s);
}

void TestMails::unsavedSettingsAreNotLeftSilently()
{
    Fixture fixture;
    Workstation pc(fixture, *m_look);
    enter(pc, u"admin"_s, Place::MailSettings);
    pc.type(u"host"_s, u"smtp.exemple.fr"_s);
    pc.go({.place = Place::Mails});
    pc.click(u"confirmCancel"_s);
    QCOMPARE(pc.place(), Place::MailSettings);
    QCOMPARE(pc.text(u"host"_s), u"smtp.exemple.fr"_s);
    pc.go({.place = Place::Mails});
    pc.click(u"confirmOk"_s);
    QCOMPARE(pc.place(), Place::Mails);
}

void TestMails::aTemplateIsWrittenChangedAndDeleted()
{
    Fixture fixture;
    const RequestTemplateService &templates = fixture.workspace().requestTemplates();
    Workstation pc(fixture, *m_look);
    enter(pc, u"chef1"_s, Place::RequestTemplates);
    pc.click(u"newTemplate"_s);
    pc.click(u"saveTemplate"_s);
    QVERIFY(!at(pc, u"templateName"_s).isEmpty());
    QVERIFY(!at(pc, u"templateBody"_s).isEmpty());
    pc.type(u"templateName"_s, u"Pièce d’identité"_s);
    pc.type(u"templateBody"_s, u"Il manque une pièce au dossier "_s);
    pc.click(u"insert_{numéro}"_s);
    pc.click(u"saveTemplate"_s);
    QVERIFY2(pc.banner().contains(u"Pièce d’identité"_s), qPrintable(pc.banner()));
    QCOMPARE(templates.list(fixture.officer)->first().body, u"Il manque une pièce au dossier {numéro}"_s);

    pc.click(u"newTemplate"_s);
    pc.type(u"templateName"_s, u"PIECE D'IDENTITE"_s);
    pc.type(u"templateBody"_s, u"x"_s);
    pc.click(u"saveTemplate"_s);
    QVERIFY(!at(pc, u"templateName"_s).isEmpty()); // taken
    pc.click(u"cancelTemplate"_s);
    pc.click(u"confirmOk"_s);

    pc.openRow(u"templates"_s, 0);
    pc.type(u"templateBody"_s, u"Autre texte"_s);
    pc.click(u"saveTemplate"_s);
    QCOMPARE(templates.list(fixture.officer)->first().body, u"Autre texte"_s);
    pc.openRow(u"templates"_s, 0);
    pc.click(u"removeTemplate"_s);
    pc.click(u"confirmOk"_s);
    QCOMPARE(templates.list(fixture.officer)->size(), 0);
    QCOMPARE(pc.rows(u"templates"_s), 0);
}

void TestMails::twoWhoWriteOneTemplateAreTold()
{
    Fixture fixture;
    const RequestTemplateService &templates = fixture.workspace().requestTemplates();
    QVERIFY(templates.save(fixture.supervisor, {0, u"Facture"_s, u"Version 0"_s, 0}));
    Workstation pc(fixture, *m_look);
    enter(pc, u"chef1"_s, Place::RequestTemplates);
    pc.openRow(u"templates"_s, 0);
    pc.type(u"templateBody"_s, u"Le mien"_s);
    RequestTemplate theirs = templates.list(fixture.supervisor)->first();
    theirs.body = u"Le leur"_s;
    fixture.advance(60);
    QVERIFY(templates.save(fixture.supervisor, theirs));
    pc.click(u"saveTemplate"_s);
    auto *conflict = pc.find<Banner>(u"templateConflict"_s);
    QVERIFY2(conflict->title().contains(u"par chef1 chef1, le 02/03/2026"_s), qPrintable(conflict->title()));
    QCOMPARE(pc.text(u"templateBody"_s), u"Le mien"_s);
    QCOMPARE(pc.row(u"templates"_s, 0).last(), u"Le leur"_s);
    pc.click(u"takeOver"_s);
    pc.click(u"saveTemplate"_s);
    QTRY_COMPARE(templates.list(fixture.supervisor)->first().body, u"Le mien"_s);
    // Told while one types, too; one may take the other's, and what was deleted is kept as a new one.
    pc.openRow(u"templates"_s, 0);
    theirs = templates.list(fixture.supervisor)->first();
    theirs.body = u"Encore le leur"_s;
    QVERIFY(templates.save(fixture.supervisor, theirs));
    pc.refresh();
    pc.click(u"dropTyping"_s);
    QTRY_COMPARE(pc.text(u"templateBody"_s), u"Encore le leur"_s);
    QVERIFY(!pc.shows(u"templateConflict"_s));
    pc.type(u"templateBody"_s, u"Le mien, enfin"_s);
    QVERIFY(templates.remove(fixture.supervisor, templates.list(fixture.supervisor)->first()));
    pc.refresh();
    QVERIFY(!pc.shows(u"dropTyping"_s));
    pc.click(u"takeOver"_s);
    pc.click(u"saveTemplate"_s);
    QTRY_COMPARE(templates.list(fixture.supervisor)->size(), 1);
    QCOMPARE(templates.list(fixture.supervisor)->first().body, u"Le mien, enfin"_s);
}

void TestMails::aTemplateWithAnUnknownWordIsRefused()
{
    Fixture fixture;
    Workstation pc(fixture, *m_look);
    enter(pc, u"chef1"_s, Place::RequestTemplates);
    pc.click(u"newTemplate"_s);
    pc.type(u"templateName"_s, u"Essai"_s);
    pc.type(u"templateBody"_s, u"Bonjour {prénom}"_s);
    pc.click(u"saveTemplate"_s);
    QVERIFY2(at(pc, u"templateBody"_s).contains(u"{prénom}"_s), qPrintable(at(pc, u"templateBody"_s)));
    QCOMPARE(fixture.workspace().requestTemplates().list(fixture.officer)->size(), 0);
}

void TestMails::aTemplateIsTakenOverIntoARequest()
{
    Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().requestTemplates().save(fixture.supervisor,
        {0, u"Adresse"_s, u"{société} : précisez l’adresse avant le {échéance}."_s, 0}));
    Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.choose(u"action"_s, label(Action::Reject));
    QVERIFY(!pc.shows(u"requestTexts"_s));
    pc.choose(u"action"_s, label(Action::RequestInformation));
    pc.type(u"comment"_s, u"Bonjour,"_s);
    auto *texts = pc.find<QComboBox>(u"requestTexts"_s);
    texts->setCurrentIndex(0);
    emit texts->activated(0);
    QCOMPARE(pc.text(u"comment"_s), u"Bonjour,\n\nSARL BREIZH JAPAN : précisez l’adresse avant le 01/04/2026."_s);
    pc.click(u"validate"_s);
    pc.click(u"confirmOk"_s);
    const auto view = fixture.workspace().dossiers().view(fixture.op1, dossier.id);
    QCOMPARE(view->dossier.status, Status::Incomplete);
    QVERIFY(view->history.first().comment.endsWith(u"01/04/2026."_s));
}

void TestMails::everyDecisionShowsItsMailAndTakesAWord_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("ok"); // the dialog's button
    QTest::newRow("request") << int(Action::RequestInformation) << u"confirmOk"_s;
    QTest::newRow("granting") << int(Action::Grant) << u"grantDialogOk"_s;
    QTest::newRow("rejection") << int(Action::Reject) << u"decisionDialogOk"_s;
    QTest::newRow("reassignment") << int(Action::Reassign) << u"decisionDialogOk"_s;
    QTest::newRow("modification accepted") << int(Action::AcceptModification) << u"confirmOk"_s;
    QTest::newRow("modification refused") << int(Action::RefuseModification) << u"confirmOk"_s;
    QTest::newRow("revocation") << int(Action::Revoke) << u"decisionDialogOk"_s;
}

void TestMails::everyDecisionShowsItsMailAndTakesAWord()
{
    QFETCH(int, action);
    QFETCH(QString, ok);
    Fixture fixture;
    const bool ofModification = Action(action) == Action::AcceptModification || Action(action) == Action::RefuseModification;
    Dossier dossier = ofModification || Action(action) == Action::Revoke ? fixture.granted(fixture.op1) : fixture.deposited(fixture.op1);
    if (ofModification)
        dossier = *fixture.workspace().dossiers().deposit(fixture.op1, dossier.id, dossier.version, completeForm());
    Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.choose(u"action"_s, label(Action(action)));
    if (pc.shows(u"comment"_s))
        pc.type(u"comment"_s, u"Parce que."_s);
    pc.click(u"validate"_s);
    if (Action(action) == Action::Reject)
        pc.type(u"noneDue"_s, u"À sa demande."_s);
    if (Action(action) == Action::Reassign)
        pc.choose(u"newOfficeCode"_s, u"Angers bureau"_s);
    if (Action(action) == Action::Revoke)
        pc.find<QComboBox>(u"motive"_s)->setCurrentIndex(0);
    QVERIFY(pc.text(u"mailRecipient"_s).contains(u"op1@exemple.fr"_s));
    pc.type(u"mailAddition"_s, u"Le bureau reste à votre écoute."_s);
    QString shownBefore = pc.text(u"mailText"_s);
    QVERIFY2(shownBefore.endsWith(u"Le bureau reste à votre écoute."_s), qPrintable(shownBefore));
    pc.click(ok);
    QTRY_VERIFY(!pc.shows(ok));
    const auto mails = mailsOf(fixture.workspace().mails(), fixture.admin);
    const auto after = fixture.workspace().dossiers().view(fixture.op1, dossier.id);
    if (after->dossier.authorisation)
        shownBefore.replace(u"FRREX…"_s, after->dossier.authorisation->number);
    // a text view gives its no-break spaces back as plain ones
    QCOMPARE(QString(mails->first().mail.body).replace(QChar::Nbsp, u' '), shownBefore.replace(QChar::Nbsp, u' '));
    QVERIFY(!after->history.first().comment.contains(u"à votre écoute"_s)); // the mail's alone
}

void TestMails::theRequestSaysWhatASilenceEnds()
{
    Fixture fixture;
    const Dossier first = fixture.deposited(fixture.op2);
    Dossier other = fixture.granted(fixture.op1);
    other = *fixture.workspace().dossiers().deposit(fixture.op1, other.id, other.version, completeForm());
    Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    const auto question = [&pc](qint64 dossier) {
        pc.go({.place = Place::Dossier, .dossierId = dossier});
        pc.choose(u"action"_s, label(Action::RequestInformation));
        pc.type(u"comment"_s, u"Précisez."_s);
        pc.click(u"validate"_s);
        const QString text = pc.text(u"confirmText"_s);
        pc.click(u"confirmOk"_s);
        return text;
    };
    const QString request = question(first.id), modification = question(other.id);
    QVERIFY2(request.contains(u"demande est rejetée"_s), qPrintable(request));
    QVERIFY2(modification.contains(u"modification est abandonnée"_s) && !modification.contains(u"rejetée"_s),
        qPrintable(modification));
}

void TestMails::aDossierListsItsMails()
{
    Fixture fixture;
    const Dossier dossier = refused(fixture);
    Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    auto *tabs = pc.find<QTabBar>(u"dossierTabBar"_s);
    int mails = 0;
    while (mails < tabs->count() && tabs->tabText(mails) != u"Courriels"_s)
        ++mails;
    QVERIFY(mails < tabs->count());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(mails).center());
    QCOMPARE(pc.rows(u"dossierMailsTable"_s), 1);
    QCOMPARE(pc.row(u"dossierMailsTable"_s, 0).first(), u"Échec"_s);
    pc.openRow(u"dossierMailsTable"_s, 0);
    QVERIFY(pc.text(u"mailBody"_s).contains(dossier.number));
}

void TestMails::aRunningWorkstationSendsByItself()
{
    Fixture fixture;
    std::ignore = fixture.deposited(fixture.op1);
    const SmtpServer server;
    MailSettings settings = server.settings();
    settings.workstations = {MailService::thisWorkstation()};
    QVERIFY(fixture.workspace().mails().setSettings(fixture.admin, settings, std::nullopt));
    Workstation pc(fixture, *m_look); // nobody is logged in
    QTRY_COMPARE_WITH_TIMEOUT(server.recipients(), QStringList{u"op1@exemple.fr"_s}, 20000);
    QTRY_COMPARE(mailsOf(fixture.workspace().mails(), fixture.admin, {.state = MailState::Sent})->size(), 1);
}

QTEST_MAIN(TestMails)
#include "tst_mails.moc"
