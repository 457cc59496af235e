// SPDX-License-Identifier: GPL-3.0-or-later
// page-gallery FOLDER [dark|light] [scale] [width] [height] [life]: pictures of the pages behind the login, to be
// looked at; not a test. « life »: those of what happens to a dossier after its deposit only.
#include "app/databases.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/navigator.h"
#include "app/form/conflictdialog.h"
#include "app/form/remedydialog.h"
#include "forms/parts/tableview.h"
#include "model/domain/difference.h"
#include "model/domain/labels.h"
#include "model/lists/dossierlistmodel.h"
#include "model/service/demonstration.h"
#include "model/service/draftservice.h"
#include "tests/support/fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

class Gallery
{
public:
    Gallery(const QString &folder, Look &look, QSize size)
        : m_folder(folder)
        , m_settings(m_data.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_language(m_settings)
        , m_databases(m_settings, systemClock(), m_data.filePath(u"local.sqlite"_s))
        , m_window(m_settings)
        , m_navigator(m_window, m_databases, look, m_language, m_settings)
    {
        m_window.resize(size);
    }

    void take()
    {
        m_window.show();
        m_navigator.startDemonstration();
        for (const QString &login : {u"op1"_s, u"op2"_s, u"ag1"_s}) {
            logIn(login);
            go(u"home"_s, login, {.place = Place::Home});
            if (auto *table = table_("toDoTable"_L1)) {
                table->selectRow(0);
                shoot(login + u"-home-selected"_s);
            }
            go(u"home-search"_s, login, {.place = Place::Home, .text = u"sar"_s});
            go(u"authorisations"_s, login, {.place = Place::Authorisations});
            go(u"documents"_s, login, {.place = Place::Documents});
            if (auto *table = table_("documentsTable"_L1)) {
                table->selectRow(0);
                shoot(login + u"-documents-selected"_s);
            }
            go(u"search-empty"_s, login, {.place = Place::Search});
            go(u"search"_s, login, {.place = Place::Search, .text = u"type=rex"_s});
            dossiers(login);
            logOut();
        }
        logIn(u"op1"_s);
        go(u"home-strip"_s, u"op1"_s, {.place = Place::Home});
        go(u"dossier-granted"_s, u"op1"_s, {.place = Place::Dossier, .dossierId = m_deposited});
    }

    void takeLife()
    {
        m_window.show();
        m_navigator.startDemonstration();
        logIn(u"ag1"_s);
        m_navigator.go({.place = Place::Home});
        shoot(u"ag1-home"_s);
        const auto *table = table_("toDoTable"_L1);
        QList<qint64> ids;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            ids.append(static_cast<const DossierListModel *>(table->model())->idAt(row));
        for (const qint64 id : std::as_const(ids))
            life(id);
        go(u"documents"_s, u"ag1"_s, {.place = Place::Documents});
        go(u"mails"_s, u"ag1"_s, {.place = Place::Mails});
        go(u"transmissions"_s, u"ag1"_s, {.place = Place::Transmissions});
        (new ConflictDialog(u"« Commentaire » par LE BRIS Ronan, le 02/03/2026 10:00:00"_s, m_found,
            ConflictDialog::Versions::PresentAndTyped, m_window.page()))->open();
        shootDialog(u"conflict"_s);
        (new RemedyDialog(m_window.page()))->open();
        shootDialog(u"remedy"_s);
        logOut();
        logIn(u"chef1"_s);
        go(u"templates"_s, u"chef1"_s, {.place = Place::RequestTemplates});
        logOut();
        logIn(u"admin"_s);
        for (const auto &[name, place] : {std::pair(u"accounts"_s, Place::Accounts), {u"mails"_s, Place::Mails},
                 {u"settings"_s, Place::MailSettings}})
            go(name, u"admin"_s, {.place = place});
        logOut();
        logIn(u"op2"_s);
        go(u"home"_s, u"op2"_s, {.place = Place::Home}); // the list has been read
        emit table_("waitingTable"_L1)->opened(table_("waitingTable"_L1)->model()->index(0, 0));
        shoot(u"op2-dossier"_s);
        eachAction(u"op2"_s);
        go(u"documents"_s, u"op2"_s, {.place = Place::Documents});
    }

private:
    // Each tab of a dossier, and what each action asks.
    void life(qint64 id)
    {
        const Session &session = *m_navigator.session();
        const auto view = session.workspace.dossiers().view(session.account, id);
        const QString name = u"ag1-%1-%2"_s.arg(code(view->dossier.status)).arg(id);
        m_navigator.go({.place = Place::Dossier, .dossierId = id});
        auto *tabs = m_window.page()->findChild<QTabBar *>(u"dossierTabBar"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            shoot(name + u"-tab%1"_s.arg(tab));
        }
        if (view->granted) {
            m_found = differences(*view->granted, view->form, session.workspace.reference());
            eachAction(name);
        }
    }

    void eachAction(const QString &name)
    {
        auto *action = m_window.page()->findChild<QComboBox *>(u"action"_s);
        for (int i = 0; i < action->count(); ++i) {
            action->setCurrentIndex(i);
            emit action->activated(i);
            auto *comment = m_window.page()->findChild<QPlainTextEdit *>(u"comment"_s);
            comment->setPlainText(u"Merci de joindre la fiche technique du papier à lettres."_s);
            shoot(name + u"-action%1"_s.arg(i));
            press("validate"_L1);
            shootDialog(name + u"-action%1-dialog"_s.arg(i));
        }
    }

    // The dialog that is open, with its motive if it wants one, then closes it.
    void shootDialog(const QString &name)
    {
        QTest::qWait(150);
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (auto *motive = dialog->findChild<QComboBox *>(u"motive"_s))
            motive->setCurrentIndex(motive->count() - 1);
        shoot(name, dialog);
        dialog->reject();
    }

    void logOut()
    {
        QTest::qWait(50);
        m_window.findChild<QToolButton *>(u"logoutButton"_s)->click();
        while (m_navigator.here().place != Place::Login)
            QTest::qWait(50);
    }

    TableView *table_(QLatin1StringView name) { return m_window.page()->findChild<TableView *>(name); }

    void dossiers(const QString &login)
    {
        for (const auto list : {"toDoTable"_L1, "waitingTable"_L1}) {
            m_navigator.go({.place = Place::Home});
            QTest::qWait(50);
            if (table_(list)->model()->rowCount() == 0)
                continue;
            emit table_(list)->opened(table_(list)->model()->index(0, 0));
            shoot(login + u"-dossier-"_s + list);
            auto *action = m_window.page()->findChild<QComboBox *>(u"action"_s);
            for (int i = 0; i < action->count(); ++i) {
                action->setCurrentIndex(i);
                emit action->activated(i);
                shoot(login + u"-dossier-%1-action%2"_s.arg(list).arg(i));
                if (action->itemText(i) == u"Octroyer"_s) {
                    press("validate"_L1);
                    auto *dialog = m_window.findChild<QDialog *>(u"grantDialog"_s);
                    shoot(login + u"-grant"_s, dialog);
                    dialog->reject();
                }
            }
        }
        if (login == u"ag1"_s)
            return grant();
        m_navigator.go({.place = Place::Form});
        shoot(login + u"-form"_s);
        press("formCheck"_L1);
        shoot(login + u"-form-errors"_s);
        press("formSave"_L1);
        shoot(login + u"-form-saved"_s);
        if (login == u"op1"_s)
            deposit();
    }

    void grant()
    {
        const Session &session = *m_navigator.session();
        const DossierService &service = session.workspace.dossiers();
        const auto view = service.view(session.account, m_deposited);
        if (!service.act(session.account, m_deposited, view->dossier.version, Action::Grant))
            qFatal("cannot grant");
        m_navigator.go({.place = Place::Dossier, .dossierId = m_deposited});
        shoot(u"ag1-granted"_s);
    }

    void deposit()
    {
        const Session &session = *m_navigator.session();
        const Form form = test::completeForm(officeOf(u"Brest bureau"_s));
        const auto saved = session.workspace.dossiers().save(session.account, 0, 0, form);
        m_navigator.go({.place = Place::Form, .dossierId = saved->id});
        m_deposited = saved->id;
        press("formSubmit"_L1);
        shoot(u"op1-recap"_s);
        press("recapConfirm"_L1);
        auto *dialog = m_window.findChild<QDialog *>(u"confirm"_s);
        shoot(u"op1-recap-confirm"_s, dialog);
        dialog->accept();
        shoot(u"op1-created"_s);
        if (!session.workspace.drafts().store(session.account, 0, 0, form))
            qFatal("cannot keep the form");
        m_navigator.go({.place = Place::Home});
        shoot(u"op1-home-kept"_s);
        m_navigator.go({.place = Place::Form});
        QTest::qWait(100);
        dialog = m_window.findChild<QDialog *>(u"kept"_s);
        shoot(u"op1-kept"_s, dialog);
        dialog->accept();
        m_navigator.go({.place = Place::Home});
        dialog = m_window.findChild<QDialog *>(u"leave"_s);
        shoot(u"op1-leave"_s, dialog);
        m_window.findChild<QPushButton *>(u"leaveDrop"_s)->click();
        QTest::qWait(50);
    }

    QString officeOf(const QString &name)
    {
        for (const Office &office : m_databases.workspace()->reference().rexOffices())
            if (office.name == name)
                return office.code;
        qFatal("no such office");
    }

    void press(QLatin1StringView name) { m_window.page()->findChild<QPushButton *>(name)->click(); }

    void go(const QString &name, const QString &login, const Destination &destination)
    {
        m_navigator.go(destination);
        shoot(login + u'-' + name);
    }

    void shoot(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(150);
        if (!(widget ? widget : &m_window)->grab().save(m_folder + u'/' + name + u".png"_s))
            qFatal("cannot write the picture");
    }

    void logIn(const QString &login)
    {
        QTest::qWait(100);
        m_window.page()->findChild<QLineEdit *>("login"_L1)->setText(login);
        m_window.page()->findChild<QLineEdit *>("password"_L1)->setText(demonstrationPassword());
        m_window.page()->findChild<QPushButton *>("enter"_L1)->click();
        while (m_navigator.here().place != Place::Domains)
            QTest::qWait(50);
    }

    qint64 m_deposited = 0;
    QList<Difference> m_found; // of the modification
    QString m_folder;
    QTemporaryDir m_data;
    QSettings m_settings;
    Language m_language;
    Databases m_databases;
    MainWindow m_window;
    Navigator m_navigator;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Look look(&application);
    look.setMode(arguments.value(2) == "dark"_L1 ? Look::Mode::Dark : Look::Mode::Light);
    look.setFontScale(arguments.value(3, u"1"_s).toDouble());
    Gallery gallery(arguments.value(1), look,
        QSize(arguments.value(4, u"1366"_s).toInt(), arguments.value(5, u"900"_s).toInt()));
    arguments.value(6) == "life"_L1 ? gallery.takeLife() : gallery.take();
    return 0;
}
