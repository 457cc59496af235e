// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/contactdialog.h"
#include "forms/formeditor.h"
#include "forms/goodsdialog.h"
#include "forms/parts/searchcombo.h"
#include "forms/parts/tableview.h"
#include "forms/remark.h"
#include "tests/forms/formcase.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// Contacts and goods (guide 3.2.3, 3.2.4): their dialogs, their tables, their undo.
class TestFormLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_case = std::make_unique<FormCase>(); }
    void init()
    {
        m_editor = std::make_unique<FormEditor>(m_case->reference());
        m_editor->resize(1366, 762);
        m_editor->setForm(FormCase::newForm());
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void cleanup() { m_editor.reset(); }

    void contactIsAddedByTyping();
    void contactDialogStaysUntilNothingIsWrong();
    void escapeCancelsAContact();
    void companyAddressIsTakenOver();
    void contactIsEditedByTheRowsAction();
    void contactIsRemovedAndPutBack();
    void undoLeavesTextFieldsAlone();
    void goodsAreAddedByTyping();
    void headingIsCompletedFromWords();
    void headingFillsTheChapter_data();
    void headingFillsTheChapter();
    void typedChapterIsKept();
    void unknownHeadingWarnsAndIsKept();
    void repeatedHeadingWarns();
    void contradictionIsRefused();
    void chaptersOnlyAsksForNoHeading();
    void goodsAreEditedAndUndone();

private:
    template <typename Dialog> [[nodiscard]] Dialog &open()
    {
        auto *dialog = m_editor->findChild<Dialog *>();
        if (!dialog)
            qFatal("no dialog is open");
        waitForKeyboard(*dialog);
        return *dialog;
    }
    [[nodiscard]] bool noDialog() const { return !m_editor->findChild<EntryDialog *>(); }
    [[nodiscard]] TableView &table(const char *name) { return find<TableView>(*m_editor, name); }
    void typeContact(const QString &name);
    void typeGoods(const QString &description, const QString &heading);
    void show(const Form &form) { m_editor->setForm(form); }

    std::unique_ptr<FormCase> m_case;
    std::unique_ptr<FormEditor> m_editor;
};

void TestFormLists::typeContact(const QString &name)
{
    click(*m_editor, "contactsAdd");
    const ContactDialog &dialog = open<ContactDialog>();
    retype(dialog, "contactDialogName", name);
    retype(dialog, "contactDialogStreet", u"75 rue de Lourmel"_s);
    retype(dialog, "contactDialogPostalCode", u"75 015"_s);
    retype(dialog, "contactDialogCity", u"PARIS"_s);
    retype(dialog, "contactDialogPhone", u"0102030406"_s);
    retype(dialog, "contactDialogFax", u"zéro"_s);
    retype(dialog, "contactDialogEmail", u"jean@breizh.example"_s);
    click(dialog, "contactDialogOk");
    QTRY_VERIFY(noDialog());
}

void TestFormLists::typeGoods(const QString &description, const QString &heading)
{
    click(*m_editor, "goodsAdd");
    const GoodsDialog &dialog = open<GoodsDialog>();
    retype(dialog, "goodsDialogDescription", description);
    retype(dialog, "goodsDialogHeading", heading);
    click(dialog, "goodsDialogOk");
    QTRY_VERIFY(noDialog());
}

void TestFormLists::contactIsAddedByTyping()
{
    typeContact(u"Zoé MÜLLER"_s);
    const Contact expected{u"Zoé MÜLLER"_s, {u"75 rue de Lourmel"_s, u"75015"_s, u"PARIS"_s, u"FR"_s},
        u"0102030406"_s, u"0"_s, u"jean@breizh.example"_s};
    QCOMPARE(m_editor->form().contacts, QList<Contact>({expected}));
    QCOMPARE(table("contactsTable").model()->index(0, 4).data().toString(), u"France"_s);
    QVERIFY(m_editor->isModified());
}

void TestFormLists::contactDialogStaysUntilNothingIsWrong()
{
    click(*m_editor, "contactsAdd");
    auto &dialog = open<ContactDialog>();
    QCOMPARE(dialog.windowTitle(), u"Saisie d’un contact"_s);
    click(dialog, "contactDialogOk");
    QVERIFY(dialog.isVisible());
    QCOMPARE(
        find<QLineEdit>(dialog, "contactDialogName").accessibleDescription(), u"« Nom » est obligatoire."_s);
    QVERIFY(find<QLineEdit>(dialog, "contactDialogName").hasFocus());
    retype(dialog, "contactDialogName", u"Jean"_s);
    QVERIFY(!find<QLineEdit>(dialog, "contactDialogName").property("erreur").toBool());
    QVERIFY(find<QLineEdit>(dialog, "contactDialogEmail").property("erreur").toBool());
    // No sentence is cut off.
    QTRY_COMPARE(dialog.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
}

void TestFormLists::escapeCancelsAContact()
{
    click(*m_editor, "contactsAdd");
    retype(open<ContactDialog>(), "contactDialogName", u"Jean"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(noDialog());
    QVERIFY(m_editor->form().contacts.isEmpty());
}

void TestFormLists::companyAddressIsTakenOver()
{
    click(*m_editor, "contactsAdd");
    auto &dialog = open<ContactDialog>();
    click(dialog, "contactDialogCompanyAddress");
    QCOMPARE(dialog.contact().address, FormCase::newForm().exporter.address);
}

void TestFormLists::contactIsEditedByTheRowsAction()
{
    show(FormCase::readyForm());
    auto &list = table("contactsTable");
    list.selectRow(0);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    retype(open<ContactDialog>(), "contactDialogName", u"Aiko TERASHIMA"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Entrée is the verb
    QTRY_VERIFY(noDialog());
    QCOMPARE(m_editor->form().contacts.size(), 1);
    QCOMPARE(m_editor->form().contacts[0].name, u"Aiko TERASHIMA"_s);
}

void TestFormLists::contactIsRemovedAndPutBack()
{
    Form form = FormCase::readyForm();
    Contact second = form.contacts[0];
    second.name = u"Aiko TERASHIMA"_s;
    form.contacts.append(second);
    show(form);
    auto &list = table("contactsTable");
    list.selectRow(0);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(m_editor->form().contacts, QList<Contact>({second}));
    QVERIFY(find<QWidget>(*m_editor, "contactsUndo").isVisible());
    QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_editor->form() == form);
    QVERIFY(!m_editor->isModified());
    QTest::keyClick(&list, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_editor->form().contacts, QList<Contact>({second}));
    click(find<QWidget>(*m_editor, "contactsUndo"), "undo");
    QVERIFY(m_editor->form() == form);
}

void TestFormLists::undoLeavesTextFieldsAlone()
{
    show(FormCase::readyForm());
    auto &list = table("contactsTable");
    list.selectRow(0);
    QTest::keyClick(&list, Qt::Key_Delete);
    retype(*m_editor, "undertakingName", u"Autre"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_editor->form().contacts.isEmpty());
    QVERIFY(m_editor->form().undertaking.signatory.name != u"Autre"_s);
}

void TestFormLists::goodsAreAddedByTyping()
{
    typeGoods(u"Lampe de chevet"_s, u"94.05"_s);
    QCOMPARE(m_editor->form().goods, QList<GoodsItem>({{u"Lampe de chevet"_s, u"9405"_s, u"94"_s}}));
}

void TestFormLists::headingIsCompletedFromWords()
{
    click(*m_editor, "goodsAdd");
    auto &dialog = open<GoodsDialog>();
    retype(dialog, "goodsDialogHeading", u"LUMINAIRES écla"_s);
    auto &heading = find<QLineEdit>(dialog, "goodsDialogHeading");
    auto *completer = heading.findChild<QCompleter *>();
    QVERIFY(completer && completer->popup()->isVisible());
    const QModelIndex first = completer->popup()->model()->index(0, 0);
    QVERIFY2(first.data().toString().startsWith(u"9405 — "_s), qPrintable(first.data().toString()));
    completer->popup()->setCurrentIndex(first);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(heading.text(), u"9405"_s);
    QCOMPARE(find<QLineEdit>(dialog, "goodsDialogChapter").text(), u"94"_s);
    QCOMPARE(
        find<QLabel>(dialog, "goodsDialogHeadingText").text(), m_case->reference().headingText(u"9405"_s));
    QVERIFY(dialog.isVisible());
}

void TestFormLists::headingFillsTheChapter_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("chapter");
    QTest::newRow("guide's example") << u"0201"_s << u"02"_s;
    QTest::newRow("dot") << u"94.01"_s << u"94"_s;
    QTest::newRow("space") << u"49 01"_s << u"49"_s;
    QTest::newRow("not complete yet") << u"490"_s << QString();
}

void TestFormLists::headingFillsTheChapter()
{
    QFETCH(QString, heading);
    QFETCH(QString, chapter);
    click(*m_editor, "goodsAdd");
    const auto &dialog = open<GoodsDialog>();
    retype(dialog, "goodsDialogHeading", heading);
    QCOMPARE(find<QLineEdit>(dialog, "goodsDialogChapter").text(), chapter);
}

void TestFormLists::typedChapterIsKept()
{
    click(*m_editor, "goodsAdd");
    const auto &dialog = open<GoodsDialog>();
    retype(dialog, "goodsDialogChapter", u"12"_s);
    retype(dialog, "goodsDialogHeading", u"9405"_s);
    QCOMPARE(find<QLineEdit>(dialog, "goodsDialogChapter").text(), u"12"_s);
}

void TestFormLists::unknownHeadingWarnsAndIsKept()
{
    click(*m_editor, "goodsAdd");
    const auto &dialog = open<GoodsDialog>();
    retype(dialog, "goodsDialogDescription", u"Inconnue"_s);
    retype(dialog, "goodsDialogHeading", u"9699"_s);
    const auto &warning = find<Remark>(dialog, "goodsDialogWarning");
    QVERIFY(warning.isVisible());
    QVERIFY2(warning.text().contains(u"9699"_s), qPrintable(warning.text()));
    click(dialog, "goodsDialogOk");
    QTRY_VERIFY(noDialog());
    QCOMPARE(m_editor->form().goods.size(), 1);
}

void TestFormLists::repeatedHeadingWarns()
{
    show(FormCase::readyForm());
    click(*m_editor, "goodsAdd");
    const auto &dialog = open<GoodsDialog>();
    retype(dialog, "goodsDialogHeading", FormCase::readyForm().goods.first().heading);
    QVERIFY(find<Remark>(dialog, "goodsDialogWarning").isVisible());
}

void TestFormLists::contradictionIsRefused()
{
    click(*m_editor, "goodsAdd");
    const auto &dialog = open<GoodsDialog>();
    retype(dialog, "goodsDialogDescription", u"Lampe"_s);
    retype(dialog, "goodsDialogChapter", u"12"_s);
    retype(dialog, "goodsDialogHeading", u"9405"_s);
    click(dialog, "goodsDialogOk");
    QVERIFY(dialog.isVisible());
    QVERIFY(find<QLineEdit>(dialog, "goodsDialogChapter").property("erreur").toBool());
}

void TestFormLists::chaptersOnlyAsksForNoHeading()
{
    find<QCheckBox>(*m_editor, "chaptersOnly").click();
    click(*m_editor, "goodsAdd");
    const auto &dialog = open<GoodsDialog>();
    retype(dialog, "goodsDialogDescription", u"Viandes"_s);
    click(dialog, "goodsDialogOk");
    QVERIFY(find<QLineEdit>(dialog, "goodsDialogChapter").property("erreur").toBool());
    retype(dialog, "goodsDialogChapter", u"2"_s);
    QVERIFY(!find<QLabel>(dialog, "goodsDialogChapterText").text().isEmpty());
    click(dialog, "goodsDialogOk");
    QTRY_VERIFY(noDialog());
    QCOMPARE(m_editor->form().goods, QList<GoodsItem>({{u"Viandes"_s, {}, u"02"_s}}));
}

void TestFormLists::goodsAreEditedAndUndone()
{
    show(FormCase::readyForm());
    const QList<GoodsItem> before = m_editor->form().goods;
    auto &list = table("goodsTable");
    list.selectRow(1);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_F2);
    retype(open<GoodsDialog>(), "goodsDialogDescription", u"Albums illustrés"_s);
    click(open<GoodsDialog>(), "goodsDialogOk");
    QTRY_VERIFY(noDialog());
    QCOMPARE(m_editor->form().goods[1].description, u"Albums illustrés"_s);
    m_editor->activateWindow(); // the offscreen platform does not do it when a dialog closes
    waitForKeyboard(*m_editor);
    QVERIFY2(list.hasFocus(), "the keyboard comes back to the list");
    QTest::keyClick(&list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->form().goods, before);
}

QTEST_MAIN(TestFormLists)
#include "tst_formlists.moc"
