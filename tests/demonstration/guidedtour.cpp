// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demonstration/guidedtour.h"

#include "model/service/demonstration.h"

#include <QFileInfo>
#include <QLabel>
#include <QTableView>

namespace rex {

using namespace Qt::StringLiterals;

GuidedTour::GuidedTour(QWidget &window, QString folder)
    : m_folder(folder)
    , m_driver(window, std::move(folder))
{
}

void GuidedTour::run()
{
    startDemonstration();
    applicantFillsTheForm();
    applicantDeposits();
    officerGrants();
    applicantPrints();
    everybodyLooksAround();
    eveningFalls();
}

void GuidedTour::startDemonstration()
{
    m_driver.find<QWidget>(u"enterDemonstration"_s);
    m_driver.trigger(u"lookLight"_s);
    m_driver.picture(u"premier-demarrage"_s);
    m_driver.click(u"enterDemonstration"_s);
}

void GuidedTour::applicantFillsTheForm()
{
    m_driver.find<QWidget>(u"login"_s);
    m_driver.picture(u"connexion"_s);
    logIn(u"op1"_s);
    m_driver.picture(u"teleservices"_s);
    m_driver.click(u"enterRex"_s);
    m_driver.find<QWidget>(u"toDoTable"_s);
    m_driver.picture(u"accueil-operateur"_s);

    goTo(1, u"formPage"_s);
    m_driver.picture(u"formulaire"_s);
    m_driver.click(u"formCheck"_s);
    m_driver.picture(u"formulaire-erreurs"_s);
    m_driver.choose(u"officeCode"_s, u"Brest bureau"_s);
    m_driver.type(u"exporterPhone"_s, u"02 61 91 20 11"_s);
    m_driver.type(u"exporterFax"_s, u"0"_s);
    m_driver.type(u"exporterEmail"_s, u"contact@kerbraz.example"_s);
    m_driver.click(u"activityProducing"_s);
    addContact();
    addGoods(u"Sacs de marin en toile"_s, u"4202"_s);
    addGoods(u"Pulls marins en laine"_s, u"6110"_s);
    m_driver.click(u"undertakingAccepted"_s);
    for (const QString &section : {u"undertaking"_s, u"consent"_s}) {
        m_driver.type(section + u"Name"_s, u"TANGUY Maëlle"_s);
        m_driver.type(section + u"Place"_s, u"BREST"_s);
        m_driver.type(section + u"Position"_s, u"Gérante"_s);
    }
    m_driver.click(u"consentYes"_s);
    m_driver.picture(u"formulaire-fin"_s);
    m_driver.click(u"formCheck"_s);
    m_driver.picture(u"formulaire-sans-erreur"_s);
    m_driver.click(u"formSave"_s);
    m_driver.picture(u"formulaire-sauvegarde"_s);
}

void GuidedTour::addContact()
{
    m_driver.click(u"contactsAdd"_s);
    m_driver.type(u"contactDialogName"_s, u"LE GOFF Yann"_s);
    m_driver.click(u"contactDialogCompanyAddress"_s);
    m_driver.type(u"contactDialogPhone"_s, u"02 61 91 20 12"_s);
    m_driver.type(u"contactDialogFax"_s, u"0"_s);
    m_driver.type(u"contactDialogEmail"_s, u"yann@kerbraz.example"_s);
    m_driver.picture(u"saisie-contact"_s);
    m_driver.click(u"contactDialogOk"_s);
    m_driver.waitUntilGone(u"contactDialog"_s);
}

void GuidedTour::addGoods(const QString &description, const QString &heading)
{
    m_driver.click(u"goodsAdd"_s);
    m_driver.type(u"goodsDialogDescription"_s, description);
    m_driver.type(u"goodsDialogHeading"_s, heading);
    m_driver.press(Qt::Key_Tab);
    m_driver.picture(u"saisie-marchandise-"_s + heading);
    m_driver.click(u"goodsDialogOk"_s);
    m_driver.waitUntilGone(u"goodsDialog"_s);
}

void GuidedTour::applicantDeposits()
{
    m_driver.click(u"formSubmit"_s);
    m_driver.find<QWidget>(u"recapConfirm"_s);
    m_driver.picture(u"recapitulatif"_s);
    m_driver.click(u"recapConfirm"_s);
    m_driver.find<QWidget>(u"confirmOk"_s);
    m_driver.picture(u"confirmation-du-depot"_s);
    m_driver.click(u"confirmOk"_s);
    m_driver.find<QWidget>(u"createdStep"_s);
    m_driver.picture(u"dossier-cree"_s);
    m_driver.click(u"openCreated"_s);
    m_number = m_driver.find<QLabel>(u"dossierNumber"_s)->text();
    m_driver.picture(u"dossier-en-etude"_s);
    goTo(0, u"homePage"_s);
    m_driver.picture(u"accueil-apres-depot"_s);
    logOut();
}

void GuidedTour::officerGrants()
{
    logIn(u"ag1"_s);
    m_driver.click(u"enterRex"_s);
    m_driver.find<QWidget>(u"toDoTable"_s);
    m_driver.picture(u"accueil-agent"_s);
    m_driver.openRow(u"toDoTable"_s, m_number);
    m_driver.choose(u"action"_s, u"Octroyer"_s);
    m_driver.picture(u"dossier-agent"_s);
    m_driver.click(u"validate"_s);
    m_driver.find<QWidget>(u"grantDialogOk"_s);
    m_driver.picture(u"octroi-deux-dates"_s);
    m_driver.click(u"grantDialogOk"_s);
    m_driver.waitUntilGone(u"grantDialog"_s);
    m_driver.picture(u"octroye"_s);
    logOut();
}

void GuidedTour::applicantPrints()
{
    logIn(u"op1"_s);
    m_driver.click(u"enterRex"_s);
    m_driver.find<QWidget>(u"toDoTable"_s);
    m_driver.picture(u"accueil-numero-valide"_s);
    goTo(2, u"authorisationsPage"_s);
    m_driver.picture(u"autorisations"_s);
    m_driver.openRow(u"authorisationsTable"_s, m_number);
    m_driver.click(u"print"_s);
    m_driver.type(u"printFolder"_s, m_folder);
    m_driver.type(u"printFileName"_s, u"autorisation.pdf"_s);
    m_driver.picture(u"imprimer"_s);
    m_driver.click(u"printOk"_s);
    m_driver.wait(
        u"autorisation.pdf"_s, [this] { return QFileInfo::exists(m_folder + u"/autorisation.pdf"_s); });
    m_driver.waitUntilGone(u"printDialog"_s);
    m_driver.picture(u"imprime"_s);
}

void GuidedTour::everybodyLooksAround()
{
    goTo(3, u"searchPage"_s);
    m_driver.click(u"searchButton"_s);
    m_driver.picture(u"recherche-avancee"_s);
    goTo(4, u"documentsPage"_s);
    m_driver.picture(u"mes-documents"_s);
    m_driver.press(Qt::Key_F1);
    auto *help = m_driver.find<QWidget>(u"helpWindow"_s);
    help->move(m_driver.window().pos());
    m_driver.picture(u"aide"_s, help);
    help->close();
    logOut();
    logIn(u"admin"_s);
    m_driver.click(u"enterAdministration"_s);
    m_driver.openRow(u"accounts"_s, u"ag1"_s);
    m_driver.picture(u"comptes"_s);
    logOut();
}

void GuidedTour::eveningFalls()
{
    m_driver.trigger(u"lookDark"_s);
    logIn(u"ag1"_s);
    m_driver.click(u"enterRex"_s);
    m_driver.find<QWidget>(u"toDoTable"_s);
    m_driver.picture(u"accueil-sombre"_s);
    auto *queue = m_driver.find<QTableView>(u"toDoTable"_s);
    m_driver.wait(u"toDoTable"_s, [queue] { return queue->model()->rowCount() > 0; });
    queue->setFocus();
    queue->selectRow(0);
    m_driver.press(Qt::Key_Return);
    m_driver.find<QWidget>(u"dossierPage"_s);
    m_driver.picture(u"dossier-sombre"_s);
    logOut();
    logIn(u"op1"_s);
    m_driver.click(u"enterRex"_s);
    goTo(1, u"formPage"_s);
    m_driver.picture(u"formulaire-sombre"_s);
}

void GuidedTour::logIn(const QString &login)
{
    m_driver.type(u"login"_s, login);
    m_driver.type(u"password"_s, demonstrationPassword());
    m_driver.press(Qt::Key_Return);
    m_driver.find<QWidget>(u"userName"_s);
}

void GuidedTour::logOut()
{
    m_driver.click(u"logoutButton"_s);
    m_driver.find<QWidget>(u"login"_s);
}

void GuidedTour::goTo(int tab, const QString &page)
{
    m_driver.clickTab(u"navigation"_s, tab);
    m_driver.find<QWidget>(page);
}

} // namespace rex
