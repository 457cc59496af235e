// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/look/look.h"
#include "forms/parts/tableview.h"
#include "tests/support/appwindow.h"
#include "tests/support/fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// Alt and a letter leads to one place only, on every page, for every role and in both languages.
class TestAltLetters : public QObject
{
    Q_OBJECT
private slots:
    void eachIsThereOnceBeforeTheLogin_data() { languages(); }
    void eachIsThereOnceBeforeTheLogin();
    void eachIsThereOnce_data();
    void eachIsThereOnce();

private:
    static void languages();
    void look(const QString &where);
    void lookAtList(QWidget *page, const QString &where);
    void lookAtDossier(AppWindow &app, qint64 id, const QString &where);
    void lookAtForm(AppWindow &app, Fixture &fixture);
    void lookAtReceived(AppWindow &app);
    void lookAtDialog(AppWindow &app, const QString &opener);

    AppWindow *m_app = nullptr;
    QStringList m_clashes;
};

namespace {

constexpr Place places[] = {Place::Domains, Place::Home, Place::Authorisations, Place::Search, Place::Documents,
    Place::Register, Place::Accounts, Place::Mails, Place::RequestTemplates, Place::MailSettings, Place::Transmissions};

QStringList labels(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return {button->text()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() && label->buddy()->isEnabled() ? QStringList{label->text()} : QStringList();
    QStringList result;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i) && tabs->isTabEnabled(i))
                result.append(tabs->tabText(i));
        }
    }
    return result;
}

QChar letterOf(const QString &label)
{
    const QString plain = QString(label).remove(u"&&"_s);
    const qsizetype at = plain.indexOf(u'&');
    return at >= 0 && at + 1 < plain.size() ? plain[at + 1].toLower() : QChar();
}

} // namespace

void TestAltLetters::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("fr") << u"fr"_s;
    QTest::newRow("en") << u"en"_s;
}

// The dialog that is open, else the main window.
void TestAltLetters::look(const QString &where)
{
    QTest::qWait(20);
    const QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *window = dialog ? dialog : &m_app->window();
    QMap<QChar, QStringList> taken;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != window)
            continue;
        for (const QString &label : labels(widget)) {
            if (const QChar letter = letterOf(label); !letter.isNull())
                taken[letter].append(label);
        }
    }
    for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
        const QString clash = u"%1: %2"_s.arg(it.key()).arg(it.value().join(u" / "_s));
        if (it.value().size() > 1 && m_clashes.filter(clash).isEmpty())
            m_clashes.append(where + u": "_s + clash);
    }
}

// With a row selected, what can be done with it stands below the list.
void TestAltLetters::lookAtList(QWidget *page, const QString &where)
{
    look(where);
    const auto tables = page->findChildren<TableView *>();
    for (TableView *table : tables) {
        if (!table->isVisible())
            continue;
        QTRY_VERIFY(!table->isLoading());
        if (table->model()->rowCount() == 0)
            continue;
        table->selectRow(0);
        look(where + u", one of "_s + table->objectName());
    }
}

void TestAltLetters::lookAtDossier(AppWindow &app, qint64 id, const QString &where)
{
    app.navigator().go({.place = Place::Dossier, .dossierId = id});
    if (app.place() != Place::Dossier)
        return;
    auto *tabs = app.page()->findChild<QTabBar *>(u"dossierTabBar"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->isTabVisible(i))
            continue;
        tabs->setCurrentIndex(i);
        lookAtList(app.page(), where + u", tab %1"_s.arg(i));
    }
    auto *actions = app.page()->findChild<QComboBox *>(u"action"_s);
    for (int i = 0; i < actions->count(); ++i) {
        actions->setCurrentIndex(i);
        emit actions->activated(i);
        look(where + u", "_s + actions->itemText(i));
    }
}

void TestAltLetters::lookAtDialog(AppWindow &app, const QString &opener)
{
    app.press(opener);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(opener);
    qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestAltLetters::lookAtForm(AppWindow &app, Fixture &fixture)
{
    app.navigator().go({.place = Place::Form});
    look(u"form"_s);
    app.press(u"formCheck"_s);
    look(u"form, controlled"_s);
    lookAtDialog(app, u"contactsAdd"_s);
    lookAtDialog(app, u"goodsAdd"_s);
    const auto draft = fixture.workspace().dossiers().save(fixture.op1, 0, 0, completeForm());
    QVERIFY(draft.has_value());
    app.navigator().go({.place = Place::Form, .dossierId = draft->id});
    look(u"form of a draft"_s);
    app.press(u"formSubmit"_s);
    look(u"recapitulation"_s);
    app.press(u"recapConfirm"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(u"confirmation"_s);
    qobject_cast<QDialog *>(QApplication::activeModalWidget())->accept();
    QTRY_VERIFY(app.page()->findChild<QWidget *>(u"createdStep"_s)->isVisible());
    look(u"created"_s);
    lookAtDossier(app, draft->id, u"dossier deposited"_s);
}

void TestAltLetters::lookAtReceived(AppWindow &app)
{
    app.navigator().go({.place = Place::Form, .received = true});
    if (app.place() == Place::Form)
        look(u"received request"_s);
}

void TestAltLetters::eachIsThereOnceBeforeTheLogin()
{
    QFETCH(QString, language);
    m_clashes.clear();
    {
        Fixture fixture(Installation::Standalone);
        AppWindow app;
        m_app = &app;
        app.language().use(language);
        app.start();
        look(u"first run"_s);
        app.navigator().go({.place = Place::Registration});
        look(u"registration"_s);
        app.navigator().go({.place = Place::OfficeSetup});
        look(u"office"_s);
        app.find<QAbstractButton>(u"existingFile"_s)->click();
        look(u"existing office"_s);
        app.start(app.folder());
        look(u"problem"_s);
        app.start(fixture.path());
        look(u"login"_s);
    }
    QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n')));
}

void TestAltLetters::eachIsThereOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("login");
    for (const QString &language : Language::codes()) {
        for (const QString &login : {u"op1"_s, u"op2"_s, u"ag1"_s, u"chef1"_s, u"admin"_s})
            QTest::addRow("%s, %s", qPrintable(login), qPrintable(language)) << language << login;
    }
}

void TestAltLetters::eachIsThereOnce()
{
    QFETCH(QString, language);
    QFETCH(QString, login);
    m_clashes.clear();
    {
        Fixture fixture;
        const qint64 granted = fixture.granted(fixture.op2).id;
        const bool fills = login == "op1"_L1;
        const qint64 deposited = fills ? 0 : fixture.deposited(fixture.op1).id;
        AppWindow app;
        m_app = &app;
        app.language().use(language);
        app.start(fixture.path());
        app.logIn(login, QString::fromUtf16(password));
        for (const Place place : places) {
            app.navigator().go({.place = place});
            if (app.place() == place)
                lookAtList(app.page(), u"place %1"_s.arg(int(place)));
        }
        app.navigator().go({.place = Place::Home, .text = u"breizh"_s});
        if (app.place() == Place::Home)
            lookAtList(app.page(), u"home, found"_s);
        app.navigator().go({.place = Place::Search, .text = u"type=rex"_s});
        if (app.place() == Place::Search)
            lookAtList(app.page(), u"search, found"_s);
        if (fills)
            lookAtForm(app, fixture);
        else
            lookAtDossier(app, granted, u"dossier granted"_s);
        if (app.navigator().session()->account.officeCode == fixture.officer.officeCode)
            lookAtDossier(app, deposited, u"dossier deposited"_s);
        lookAtReceived(app);
    }
    QVERIFY2(m_clashes.isEmpty(), qPrintable(m_clashes.join(u'\n')));
}

QTEST_MAIN(TestAltLetters)
#include "tst_altletters.moc"
