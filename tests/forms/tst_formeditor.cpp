// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formeditor.h"
#include "forms/parts/searchcombo.h"
#include "tests/forms/formcase.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

namespace {

using Read = QString (*)(const Form &);

} // namespace

// Étape 1 as a person uses it: what is typed is in the form, what is in the form is shown, and the three
// buttons do what the guide says.
class TestFormEditor : public QObject
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

    void typedTextIsInTheForm_data();
    void typedTextIsInTheForm();
    void officeIsFoundByTypingAnyPartOfItsName();
    void savingTakesWhatIsBeingTyped();
    void unknownOfficeIsRefusedAndSaid();
    void choicesAreInTheForm();
    void nothingIsChosenBeforehand();
    void accountValuesAreGreyed();
    void everyFormComesBackAsItWasShown_data();
    void everyFormComesBackAsItWasShown();
    void longPasteIsNotCut();
    void checkPutsValuesInOrder();
    void textFieldsKeepTheirOwnUndo();
    void wheelDoesNotChangeTheOffice();
    void saveIsAskedAtAnyTime();
    void saveIsRefusedForWhatCannotBeStored();
    void submitIsAskedOnlyWithoutErrors();
    void warningsDoNotStopSubmit();
    void keyboardSavesAndSubmits();
    void modifiedMeansDifferentFromWhatWasSaved();
    void editedIsSentOnceAfterTyping();
    void savedStateIsShown();
    void warningMessageFolds();

private:
    std::unique_ptr<FormCase> m_case;
    std::unique_ptr<FormEditor> m_editor;
};

void TestFormEditor::typedTextIsInTheForm_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Read>("read");
    const auto row = [](const char *line, const QString &typed, Read read) {
        QTest::newRow(line) << QByteArray(line) << typed << read;
    };
    row("exporterPhone", u"+33 1 02 03 04 05"_s, [](const Form &f) { return f.exporter.phone; });
    row("exporterFax", u"0"_s, [](const Form &f) { return f.exporter.fax; });
    row("exporterEmail", u"Contact@Société.example"_s, [](const Form &f) { return f.exporter.email; });
    row("undertakingName", u"Anaïs LEFÈVRE-ŒUVRARD"_s,
        [](const Form &f) { return f.undertaking.signatory.name; });
    row("undertakingPlace", u"Besançon"_s, [](const Form &f) { return f.undertaking.signatory.place; });
    row("undertakingPosition", u"Gérante"_s, [](const Form &f) { return f.undertaking.signatory.position; });
    row("consentName", u"שרה כהן 😀"_s, [](const Form &f) { return f.consent.signatory.name; });
    row("consentPlace", u"<b>Lyon</b>"_s, [](const Form &f) { return f.consent.signatory.place; });
    row("consentPosition", u"'; DROP TABLE dossier; --"_s,
        [](const Form &f) { return f.consent.signatory.position; });
}

void TestFormEditor::typedTextIsInTheForm()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, typed);
    QFETCH(Read, read);
    retype(*m_editor, line.constData(), typed);
    QCOMPARE(read(m_editor->form()), typed);
}

void TestFormEditor::officeIsFoundByTypingAnyPartOfItsName()
{
    auto &office = find<SearchCombo>(*m_editor, "officeCode");
    QCOMPARE(office.count(), 64);
    office.setFocus();
    type(office.lineEdit(), u"DÉGRAD"_s);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    QCOMPARE(office.currentText(), u"Degrad d cannes port bureau"_s);
    QCOMPARE(m_editor->form().officeCode, office.currentData().toString());
    QVERIFY(!m_editor->form().officeCode.isEmpty());
}

void TestFormEditor::savingTakesWhatIsBeingTyped()
{
    auto &office = find<SearchCombo>(*m_editor, "officeCode");
    office.setFocus();
    type(office.lineEdit(), u"rouen"_s);
    m_editor->save();
    QCOMPARE(office.currentText(), u"Rouen port bureau"_s);
    QVERIFY(!m_editor->form().officeCode.isEmpty());
}

void TestFormEditor::unknownOfficeIsRefusedAndSaid()
{
    auto &office = find<SearchCombo>(*m_editor, "officeCode");
    office.setFocus();
    type(office.lineEdit(), u"Atlantide"_s);
    find<QLineEdit>(*m_editor, "exporterPhone").setFocus();
    QCOMPARE(m_editor->form().officeCode, QString());
    QVERIFY2(
        office.accessibleDescription().contains(u"Atlantide"_s), qPrintable(office.accessibleDescription()));
}

void TestFormEditor::choicesAreInTheForm()
{
    click(*m_editor, "activityProducing");
    QCOMPARE(m_editor->form().exporter.activity, Activity::Producing);
    click(*m_editor, "activityTrading");
    QCOMPARE(m_editor->form().exporter.activity, Activity::Trading);
    find<QCheckBox>(*m_editor, "undertakingAccepted").click();
    QVERIFY(m_editor->form().undertaking.accepted);
    find<QRadioButton>(*m_editor, "consentNo").click();
    QCOMPARE(m_editor->form().consent.given, false);
    find<QRadioButton>(*m_editor, "consentYes").click();
    QCOMPARE(m_editor->form().consent.given, true);
    find<QCheckBox>(*m_editor, "chaptersOnly").click();
    QVERIFY(m_editor->form().chaptersOnly);
}

void TestFormEditor::nothingIsChosenBeforehand()
{
    const Form form = m_editor->form();
    QVERIFY(form.officeCode.isEmpty());
    QVERIFY(!form.exporter.activity);
    QVERIFY(!form.undertaking.accepted);
    QVERIFY(!form.consent.given);
    QVERIFY(!form.chaptersOnly);
    QVERIFY(!find<QRadioButton>(*m_editor, "consentYes").isChecked());
    QVERIFY(!find<QRadioButton>(*m_editor, "consentNo").isChecked());
}

void TestFormEditor::accountValuesAreGreyed()
{
    const QList<std::pair<const char *, QString>> expected{{"exporterEori", u"FR90000001900019"_s},
        {"exporterName", u"SARL BREIZH JAPAN"_s}, {"exporterStreet", u"12 Quai des Embruns"_s},
        {"exporterPostalCode", u"29200"_s}, {"exporterCity", u"BREST"_s}, {"exporterCountry", u"France"_s}};
    for (const auto &[name, text] : expected) {
        auto &line = find<QLineEdit>(*m_editor, name);
        QCOMPARE(line.text(), text);
        QVERIFY2(line.isReadOnly(), name);
        type(&line, u"x"_s);
        QCOMPARE(line.text(), text);
    }
}

void TestFormEditor::everyFormComesBackAsItWasShown_data()
{
    QTest::addColumn<Form>("form");
    QTest::newRow("empty") << FormCase::newForm();
    QTest::newRow("ready") << FormCase::readyForm();
    Form odd = FormCase::readyForm();
    odd.officeCode = u"FR999999"_s; // not in the list any more
    odd.exporter.phone = u"مرحبا"_s;
    odd.exporter.email = u"<img src=x>&amp;"_s;
    odd.exporter.address.street = u"Bâtiment A\n12 Quai des Embruns"_s;
    odd.exporter.activity = Activity::Producing;
    odd.contacts.append(
        {u"😀 שרה"_s, {u"1 <b>rue</b>"_s, u"SW1A 1AA"_s, u"London"_s, u"GB"_s}, u"0"_s, u"0"_s, u"x"_s});
    odd.goods.append({u"'; DROP TABLE goods_item"_s, u"9999"_s, u"98"_s});
    odd.chaptersOnly = true;
    odd.undertaking = {true, {u"a & b"_s, u"&c"_s, u"d&&e"_s}};
    odd.consent = {false, {u"ﬁ"_s, u"œ"_s, QString(300, u'x')}};
    QTest::newRow("odd") << odd;
}

void TestFormEditor::everyFormComesBackAsItWasShown()
{
    QFETCH(Form, form);
    m_editor->setForm(form);
    QVERIFY(m_editor->form() == form);
    QVERIFY(!m_editor->isModified());
    // What a control writes back changes nothing either.
    m_editor->check();
    QVERIFY(m_editor->form() == form);
    QVERIFY(!m_editor->isModified());
}

void TestFormEditor::longPasteIsNotCut()
{
    const QString text(100'000, u'é');
    find<QLineEdit>(*m_editor, "undertakingName").insert(text);
    QCOMPARE(m_editor->form().undertaking.signatory.name, text);
}

void TestFormEditor::checkPutsValuesInOrder()
{
    retype(*m_editor, "exporterFax", u" Zéro "_s);
    retype(*m_editor, "undertakingName", u"  Jean   BELLORINO "_s);
    click(*m_editor, "formCheck");
    QCOMPARE(find<QLineEdit>(*m_editor, "exporterFax").text(), u"0"_s);
    QCOMPARE(find<QLineEdit>(*m_editor, "undertakingName").text(), u"Jean BELLORINO"_s);
}

void TestFormEditor::textFieldsKeepTheirOwnUndo()
{
    retype(*m_editor, "exporterPhone", u"0102030405"_s);
    auto &phone = find<QLineEdit>(*m_editor, "exporterPhone");
    click(*m_editor, "formCheck"); // the value is in order already: nothing is written over it
    QVERIFY(phone.isUndoAvailable());
    QTest::keySequence(&phone, QKeySequence::Undo);
    QCOMPARE(phone.text(), QString());
}

void TestFormEditor::wheelDoesNotChangeTheOffice()
{
    m_editor->setForm(FormCase::readyForm());
    auto &office = find<SearchCombo>(*m_editor, "officeCode");
    const int before = office.currentIndex();
    office.setFocus();
    const QPointF at = office.rect().center();
    QWheelEvent wheel(
        at, office.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&office, &wheel);
    QCOMPARE(office.currentIndex(), before);
}

void TestFormEditor::saveIsAskedAtAnyTime()
{
    QSignalSpy saves(m_editor.get(), &FormEditor::saveRequested);
    click(*m_editor, "formSave");
    QCOMPARE(saves.count(), 1);
}

void TestFormEditor::saveIsRefusedForWhatCannotBeStored()
{
    QSignalSpy saves(m_editor.get(), &FormEditor::saveRequested);
    find<QLineEdit>(*m_editor, "exporterPhone").setText(QString(21, u'1'));
    click(*m_editor, "formSave");
    QCOMPARE(saves.count(), 0);
    QVERIFY(find<QLineEdit>(*m_editor, "exporterPhone").accessibleDescription().contains(u"20"_s));
    find<QLineEdit>(*m_editor, "exporterPhone").setText(u"01\u00010203"_s);
    click(*m_editor, "formSave");
    QCOMPARE(saves.count(), 0);
}

void TestFormEditor::submitIsAskedOnlyWithoutErrors()
{
    QSignalSpy submits(m_editor.get(), &FormEditor::submitRequested);
    click(*m_editor, "formSubmit");
    QCOMPARE(submits.count(), 0);
    QVERIFY(find<Banner>(*m_editor, "answerBanner").isVisible());
    m_editor->setForm(FormCase::readyForm());
    click(*m_editor, "formSubmit");
    QCOMPARE(submits.count(), 1);
    QVERIFY(!find<Banner>(*m_editor, "answerBanner").isVisible());
}

void TestFormEditor::warningsDoNotStopSubmit()
{
    QSignalSpy submits(m_editor.get(), &FormEditor::submitRequested);
    Form form = FormCase::readyForm();
    form.goods = {{u"Inconnue"_s, u"9699"_s, u"96"_s}};
    m_editor->setForm(form);
    click(*m_editor, "formSubmit");
    QCOMPARE(submits.count(), 1);
    QCOMPARE(find<Banner>(*m_editor, "answerBanner").kind(), Banner::Kind::Warning);
    QCOMPARE(find<Banner>(*m_editor, "answerBanner").linkCount(), 1);
}

void TestFormEditor::keyboardSavesAndSubmits()
{
    QSignalSpy saves(m_editor.get(), &FormEditor::saveRequested);
    QSignalSpy submits(m_editor.get(), &FormEditor::submitRequested);
    m_editor->setForm(FormCase::readyForm());
    m_editor->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submits.count(), 1);
}

void TestFormEditor::modifiedMeansDifferentFromWhatWasSaved()
{
    QVERIFY(!m_editor->isModified());
    retype(*m_editor, "exporterPhone", u"0102030405"_s);
    QVERIFY(m_editor->isModified());
    m_editor->setSavedState(u"FR-EXP-2016-0000044"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(!m_editor->isModified());
    retype(*m_editor, "exporterPhone", u"0102030406"_s);
    QVERIFY(m_editor->isModified());
    retype(*m_editor, "exporterPhone", u"0102030405"_s);
    QVERIFY(!m_editor->isModified());
}

void TestFormEditor::editedIsSentOnceAfterTyping()
{
    QSignalSpy edited(m_editor.get(), &FormEditor::edited);
    retype(*m_editor, "exporterPhone", u"0102030405"_s);
    QCOMPARE(edited.count(), 0);
    QTRY_COMPARE(edited.count(), 1);
    m_editor->setForm(FormCase::readyForm()); // not typed by anyone
    QTest::qWait(1200);
    QCOMPARE(edited.count(), 1);
}

void TestFormEditor::savedStateIsShown()
{
    auto &state = find<QLabel>(*m_editor, "savedState");
    QCOMPARE(state.text(), u"Non sauvegardé"_s);
    m_editor->setSavedState(
        u"FR-EXP-2016-0000044"_s, QDateTime(QDate(2016, 12, 6), QTime(10, 29, 38), Qt::UTC));
    QCOMPARE(state.text(), u"FR-EXP-2016-0000044 · Sauvegardé le 06/12/2016 11:29:38"_s);
    m_editor->setSavedState(u"FR-EXP-2016-0000044"_s, QDateTime::currentDateTimeUtc());
    QVERIFY2(state.text().startsWith(u"FR-EXP-2016-0000044 · Sauvegardé à "_s), qPrintable(state.text()));
    retype(*m_editor, "exporterPhone", u"01"_s);
    QTRY_VERIFY2(state.text().contains(u"Modifié depuis"_s), qPrintable(state.text()));
}

void TestFormEditor::warningMessageFolds()
{
    QSignalSpy folded(m_editor.get(), &FormEditor::warningFolded);
    auto &warning = find<Banner>(*m_editor, "warningMessage");
    QVERIFY(!warning.isCollapsed());
    m_editor->setWarningFolded(true); // as remembered
    QVERIFY(warning.isCollapsed());
    warning.setCollapsed(false);
    QCOMPARE(folded.last().first().toBool(), false);
}

QTEST_MAIN(TestFormEditor)
#include "tst_formeditor.moc"
