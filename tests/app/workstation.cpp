// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workstation.h"

#include "app/appheader.h"
#include "forms/parts/banner.h"
#include "forms/parts/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex::test {

namespace {

constexpr int patience = 10000; // ms; hashing a password takes a second on a slow machine

void scrollTo(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
}

// QTest::keyClicks() ends the program on a letter with an accent.
void typeInto(QWidget *widget, const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isHighSurrogate()) { // no key has these: they come from an input method
            QInputMethodEvent event;
            event.setCommitString(text.mid(i++, 2));
            QApplication::sendEvent(widget, &event);
            continue;
        }
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &up);
    }
}

} // namespace

Workstation::Workstation(Fixture &fixture, Look &look)
    : Workstation(fixture, look, fixture.path(), {})
{
}

Workstation::Workstation(Fixture &fixture, Look &look, const QString &path, const Share &share)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_language(m_settings)
    , m_databases(m_settings, [&fixture] { return fixture.now(); }, m_folder.filePath(u"local.db"_s), share)
    , m_window(m_settings)
    , m_navigator(m_window, m_databases, look, m_language, m_settings)
{
    m_window.resize(1366, 900);
    m_navigator.start(path);
    m_window.show();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("the window did not become active");
}

void Workstation::logIn(const QString &login)
{
    type(u"login"_s, login);
    type(u"password"_s, QString::fromUtf16(password));
    click(u"enter"_s);
    click(u"enterRex"_s);
    expect(u"homePage"_s);
}

void Workstation::logOut()
{
    click(u"logoutButton"_s);
    expect(u"login"_s);
}

void Workstation::chooseLanguage(const QString &code)
{
    const auto headers = m_window.findChildren<AppHeader *>();
    for (const AppHeader *header : headers) {
        if (header->isVisible()) // the one of the page before may not be gone yet
            return header->findChild<QAction *>(u"language_"_s + code)->trigger();
    }
    qFatal("the window has no header");
}

QWidget *Workstation::top() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog && m_window.isAncestorOf(dialog) ? dialog : nullptr;
}

QWidget *Workstation::look(const QString &name) const
{
    const QWidget *within = top() ? top() : static_cast<const QWidget *>(&m_window);
    if (top() && top()->objectName() == name)
        return top();
    const QList<QWidget *> candidates = within->findChildren<QWidget *>(name);
    for (QWidget *candidate : candidates)
        if (candidate->isVisible() && candidate->isEnabled())
            return candidate;
    return nullptr;
}

QWidget *Workstation::waitFor(const QString &name)
{
    QWidget *found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = look(name)) != nullptr; }, patience))
        qFatal("%s was not shown; dialog: %s, banner: %s", qPrintable(name),
            top() ? qPrintable(top()->objectName()) : "none", qPrintable(banner()));
    const auto *list = qobject_cast<const TableView *>(found);
    if (list && !QTest::qWaitFor([list] { return !list->isLoading(); }, patience))
        qFatal("%s is still being read", qPrintable(name));
    return found;
}

QString Workstation::text(const QString &name)
{
    QWidget *widget = find(name);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *field = qobject_cast<QLineEdit *>(widget))
        return field->text();
    if (const auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->currentText();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return button->text();
    if (const auto *told = qobject_cast<Banner *>(widget))
        return told->linkCount() ? told->accessibleName() : told->title() + told->text();
    return widget->accessibleName();
}

void Workstation::click(const QString &name)
{
    QWidget *widget = find(name);
    scrollTo(widget);
    const bool marked = qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget);
    // beside the words of a check box nothing happens
    QTest::mouseClick(widget, Qt::LeftButton, {}, marked ? QPoint(8, widget->height() / 2) : QPoint());
    QTest::qWait(0); // closed dialogs are gone before a hand moves on
}

void Workstation::doubleClick(const QString &name)
{
    QWidget *widget = find(name);
    scrollTo(widget);
    // what a mouse sends: the second press is a double click, and clicks a button once more
    QTest::mouseClick(widget, Qt::LeftButton);
    if (QPointer<QWidget> still = look(name))
        QTest::mouseDClick(still, Qt::LeftButton);
}

void Workstation::type(const QString &name, const QString &text)
{
    QWidget *widget = find(name);
    scrollTo(widget);
    widget->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(widget, Qt::Key_Delete);
    typeInto(widget, text);
}

void Workstation::choose(const QString &comboName, const QString &text)
{
    auto *combo = find<QComboBox>(comboName);
    scrollTo(combo);
    combo->setFocus(Qt::TabFocusReason);
    if (combo->isEditable()) {
        combo->lineEdit()->selectAll();
        typeInto(combo->lineEdit(), text);
        QTest::keyClick(combo, Qt::Key_Return);
    } else {
        combo->setCurrentIndex(-1);
        for (int i = 0; i < combo->count() && combo->currentText() != text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
    }
    if (combo->currentText() != text)
        qFatal("%s cannot be chosen in %s", qPrintable(text), qPrintable(comboName));
}

void Workstation::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused)
        qFatal("nothing has the keyboard");
    QTest::keyClick(focused, key, modifiers);
}

QAbstractItemView *Workstation::table(const QString &name)
{
    return find<QAbstractItemView>(name);
}

int Workstation::rows(const QString &name)
{
    return table(name)->model()->rowCount();
}

QStringList Workstation::row(const QString &name, int row)
{
    auto *view = find<TableView>(name);
    QStringList cells;
    for (const int column : view->shownColumns())
        cells.append(view->model()->index(row, column).data().toString());
    return cells;
}

QStringList Workstation::headers(const QString &name)
{
    auto *view = find<TableView>(name);
    QStringList titles;
    for (const int column : view->shownColumns())
        titles.append(view->model()->headerData(column, Qt::Horizontal).toString());
    return titles;
}

void Workstation::openRow(const QString &name, int row)
{
    QAbstractItemView *view = table(name);
    const QModelIndex cell = view->model()->index(row, 0);
    view->setFocus(Qt::MouseFocusReason);
    view->scrollTo(cell);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
    QTest::keyClick(view, Qt::Key_Return);
}

QString Workstation::banner()
{
    const auto *told = m_window.findChild<Banner *>(u"windowBanner"_s);
    return told->isVisible() ? told->title() + told->text() : QString();
}

void Workstation::fillForm(const QString &officeName)
{
    choose(u"officeCode"_s, officeName);
    type(u"exporterPhone"_s, u"0102030405"_s);
    type(u"exporterFax"_s, u"0"_s);
    type(u"exporterEmail"_s, u"contact@breizh.example"_s);
    click(u"activityTrading"_s);

    click(u"contactsAdd"_s);
    type(u"contactDialogName"_s, u"Aïko BELLORINO"_s);
    type(u"contactDialogStreet"_s, u"75 rue de Lourmel"_s);
    type(u"contactDialogPostalCode"_s, u"75015"_s);
    type(u"contactDialogCity"_s, u"Paris"_s);
    choose(u"contactDialogCountry"_s, u"France"_s);
    type(u"contactDialogPhone"_s, u"0102030406"_s);
    type(u"contactDialogFax"_s, u"0"_s);
    type(u"contactDialogEmail"_s, u"aiko@breizh.example"_s);
    click(u"contactDialogOk"_s);

    click(u"goodsAdd"_s);
    type(u"goodsDialogDescription"_s, u"Bœuf de Bretagne"_s);
    type(u"goodsDialogHeading"_s, u"0201"_s);
    click(u"goodsDialogOk"_s);

    click(u"undertakingAccepted"_s);
    type(u"undertakingName"_s, u"Aïko BELLORINO"_s);
    type(u"undertakingPlace"_s, u"Brest"_s);
    type(u"undertakingPosition"_s, u"Gérante"_s);
    click(u"consentYes"_s);
    type(u"consentName"_s, u"Aïko BELLORINO"_s);
    type(u"consentPlace"_s, u"Brest"_s);
    type(u"consentPosition"_s, u"Gérante"_s);
}

} // namespace rex::test
