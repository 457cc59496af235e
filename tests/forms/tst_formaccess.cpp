// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/contactdialog.h"
#include "forms/formeditor.h"
#include "forms/formsection.h"
#include "forms/goodsdialog.h"
#include "forms/mnemonics.h"
#include "forms/parts/sectionnav.h"
#include "forms/recap.h"
#include "tests/forms/formcase.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

namespace {

// What assistive technologies read.
QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

// Everything that takes input, leaving out the parts that widgets are made of.
QList<QWidget *> inputsOf(const QWidget &root)
{
    QList<QWidget *> inputs;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool inner =
            widget->objectName().startsWith("qt_"_L1) || qobject_cast<QComboBox *>(widget->parent());
        const bool input = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
            || qobject_cast<QAbstractButton *>(widget) || widget->inherits("QTableView");
        if (input && !inner && !widget->isHidden())
            inputs.append(widget);
    }
    return inputs;
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

// The form by names, roles and letters alone: what a screen reader, a keyboard and a test find.
class TestFormAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_case = std::make_unique<FormCase>(); }
    void everyInputHasAName_data();
    void everyInputHasAName();
    void namesAreTheVisibleLabels();
    void officeIsChosenWithoutKeys();
    void sectionsAreGroupsNamedByTheirTitles();
    void nomOccursOnceInAGroup();
    void objectNamesAreUnique();
    void tabGoesTheGuidesOrder();
    void labelsHaveLettersOfTheirOwn();
    void mnemonicsNeverRepeat();
    void outlineFoldsWhereThereIsNoRoom_data();
    void outlineFoldsWhereThereIsNoRoom();
    void choosingInTheOutlineGoesThere();

private:
    [[nodiscard]] std::unique_ptr<FormEditor> editor()
    {
        auto made = std::make_unique<FormEditor>(m_case->reference());
        made->resize(1366, 762);
        made->setForm(FormCase::readyForm());
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get()))
            qFatal("no window");
        return made;
    }

    std::unique_ptr<FormCase> m_case;
};

void TestFormAccess::everyInputHasAName_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    const Reference &reference = m_case->reference();
    QTest::newRow("form") << std::function<QWidget *()>([this] { return editor().release(); });
    QTest::newRow("contact") << std::function<QWidget *()>(
        [&reference] { return new ContactDialog(reference, {}, {}, nullptr); });
    QTest::newRow("goods") << std::function<QWidget *()>(
        [&reference] { return new GoodsDialog(reference, false, {}, {}, nullptr); });
    QTest::newRow("recapitulation") << std::function<QWidget *()>([&reference] {
        auto *recap = new Recap(reference);
        recap->setForm(FormCase::readyForm(), {});
        return recap;
    });
}

void TestFormAccess::everyInputHasAName()
{
    QFETCH(std::function<QWidget *()>, make);
    const std::unique_ptr<QWidget> widget(make());
    const QList<QWidget *> inputs = inputsOf(*widget);
    QVERIFY(inputs.size() >= 5);
    for (QWidget *input : inputs)
        QVERIFY2(!nameOf(input).trimmed().isEmpty(), qPrintable(describe(input)));
}

void TestFormAccess::namesAreTheVisibleLabels()
{
    const auto form = editor();
    const QList<std::pair<const char *, QString>> expected{{"officeCode", u"Service compétent"_s},
        {"exporterEori", u"Eori"_s}, {"exporterName", u"Nom"_s}, {"exporterStreet", u"Adresse"_s},
        {"exporterPostalCode", u"Code postal"_s}, {"exporterCity", u"Ville"_s},
        {"exporterCountry", u"Pays"_s}, {"exporterPhone", u"Téléphone"_s}, {"exporterFax", u"Fax"_s},
        {"exporterEmail", u"Courriel"_s}, {"exporterActivity", u"Activité principale"_s},
        {"activityTrading", u"Commercialisation"_s}, {"activityProducing", u"Production"_s},
        {"contactsAdd", u"Ajouter un contact"_s}, {"goodsAdd", u"Ajouter une marchandise admissible"_s},
        {"undertakingAccepted", u"Engagement à souscrire"_s}, {"undertakingName", u"Nom"_s},
        {"undertakingPlace", u"Lieu"_s}, {"undertakingPosition", u"Fonction"_s},
        {"consentGiven", u"Consentement à la publication des données ?"_s}, {"consentYes", u"Oui"_s},
        {"consentNo", u"Non"_s}, {"consentName", u"Nom"_s}, {"formBack", u"Retour"_s},
        {"formCheck", u"Contrôler"_s}, {"formSave", u"Sauvegarder"_s}, {"formSubmit", u"Valider"_s}};
    for (const auto &[name, text] : expected)
        QCOMPARE(nameOf(&find<QWidget>(*form, name)), text);
}

void TestFormAccess::officeIsChosenWithoutKeys()
{
    const auto form = editor();
    auto *office = QAccessible::queryAccessibleInterface(&find<QComboBox>(*form, "officeCode"));
    QCOMPARE(office->role(), QAccessible::ComboBox);
    QCOMPARE(office->text(QAccessible::Value), u"Amiens bureau"_s);
    QVERIFY(office->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    QCOMPARE(office->childCount(), 2);
    office->child(1)->setText(QAccessible::Value, u"Angers bureau"_s);
    QCOMPARE(form->form().officeCode, u"FR000120"_s);
}

void TestFormAccess::sectionsAreGroupsNamedByTheirTitles()
{
    const auto form = editor();
    QStringList titles;
    for (FormSection *section : form->findChildren<FormSection *>()) {
        QCOMPARE(QAccessible::queryAccessibleInterface(section)->role(), QAccessible::Grouping);
        QCOMPARE(nameOf(section), title(section->section()));
        titles.append(nameOf(section));
    }
    QCOMPARE(titles,
        QStringList({u"1. Désignation du service compétent"_s, u"2. Informations sur l’exportateur"_s,
            u"3. Contacts"_s, u"4. Marchandises admissibles au bénéfice du régime préférentiel"_s,
            u"5. Mentions et engagements"_s, u"Consentement à la publication des données"_s}));
}

void TestFormAccess::nomOccursOnceInAGroup()
{
    const auto form = editor();
    for (FormSection *section : form->findChildren<FormSection *>()) {
        int found = 0;
        for (QWidget *input : inputsOf(*section))
            found += nameOf(input) == "Nom"_L1;
        QVERIFY2(found <= 1, qPrintable(section->title()));
    }
}

void TestFormAccess::objectNamesAreUnique()
{
    const auto form = editor();
    QSet<QString> names;
    for (const QWidget *input : inputsOf(*form)) {
        if (input->objectName().isEmpty())
            continue; // parts that repeat: entries of the outline
        QVERIFY2(!names.contains(input->objectName()), qPrintable(describe(input)));
        names.insert(input->objectName());
    }
    QVERIFY(names.size() > 30);
}

void TestFormAccess::tabGoesTheGuidesOrder()
{
    const auto form = editor();
    form->focusFirst();
    QStringList order;
    for (int i = 0; i < 60 && !order.contains(u"formSubmit"_s); ++i) {
        if (QWidget *focused = QApplication::focusWidget(); focused && !focused->objectName().isEmpty())
            order.append(focused->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList guide{u"officeCode"_s, u"exporterPhone"_s, u"exporterFax"_s, u"exporterEmail"_s,
        u"activityTrading"_s, u"contactsAdd"_s, u"contactsTable"_s, u"goodsAdd"_s, u"goodsTable"_s,
        u"undertakingAccepted"_s, u"undertakingName"_s, u"undertakingPlace"_s, u"undertakingPosition"_s,
        u"consentYes"_s, u"consentName"_s, u"consentPlace"_s, u"consentPosition"_s, u"formBack"_s,
        u"formCheck"_s, u"formSave"_s, u"formSubmit"_s};
    QStringList met;
    for (const QString &name : std::as_const(order)) {
        if (guide.contains(name))
            met.append(name);
    }
    QCOMPARE(met, guide);
}

void TestFormAccess::labelsHaveLettersOfTheirOwn()
{
    const auto form = editor();
    QSet<QChar> letters;
    const auto take = [&letters](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            return true;
        const QChar letter = text[at + 1].toLower();
        const bool fresh = !letters.contains(letter);
        letters.insert(letter);
        return fresh;
    };
    for (const QLabel *label : form->findChildren<QLabel *>())
        QVERIFY2(!label->buddy() || take(label->text()), qPrintable(label->text()));
    for (const QPushButton *button : form->findChildren<QPushButton *>())
        QVERIFY2(take(button->text()), qPrintable(button->text()));
    QVERIFY(letters.size() >= 18);
}

void TestFormAccess::mnemonicsNeverRepeat()
{
    Mnemonics mnemonics;
    QCOMPARE(mnemonics.give(u"Nom"_s), u"&Nom"_s);
    QCOMPARE(mnemonics.give(u"Nom"_s), u"N&om"_s);
    QCOMPARE(mnemonics.give(u"Nom"_s), u"No&m"_s);
    QCOMPARE(mnemonics.give(u"Nom"_s), u"Nom"_s);
    QCOMPARE(mnemonics.give(u"Code postal"_s), u"&Code postal"_s);
    QCOMPARE(mnemonics.give(u"Code postal"_s), u"Code &postal"_s);
    QCOMPARE(mnemonics.give(u"A & B"_s), u"&A && B"_s);
    QCOMPARE(mnemonics.give(u"Éole"_s), u"Éo&le"_s);
}

void TestFormAccess::outlineFoldsWhereThereIsNoRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("folded");
    QTest::newRow("1920") << QSize(1920, 942) << 1.0 << false;
    QTest::newRow("1366") << QSize(1366, 762) << 1.0 << false;
    QTest::newRow("1280") << QSize(1280, 662) << 1.0 << false;
    QTest::newRow("1024, the smallest window") << QSize(1024, 562) << 1.0 << true;
    QTest::newRow("1366 with large text") << QSize(1366, 762) << 1.5 << true;
    QTest::newRow("1280 with large text") << QSize(1280, 662) << 1.5 << true;
}

void TestFormAccess::outlineFoldsWhereThereIsNoRoom()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(bool, folded);
    m_case->look().setFontScale(scale);
    const auto form = editor();
    form->resize(size);
    QTRY_COMPARE(find<QWidget>(*form, "formOutlineCombo").isVisible(), folded);
    QCOMPARE(find<QWidget>(*form, "formOutline").isVisible(), !folded);
    QCOMPARE(form->size(), size); // nothing asks for more than there is
    auto *scroll = form->findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
    m_case->look().setFontScale(1);
}

void TestFormAccess::choosingInTheOutlineGoesThere()
{
    const auto form = editor();
    auto &outline = find<SectionNav>(*form, "formOutline");
    for (QAbstractButton *button : outline.findChildren<QAbstractButton *>()) {
        if (button->text() == title(Section::Undertaking))
            button->click();
    }
    QVERIFY(find<QCheckBox>(*form, "undertakingAccepted").hasFocus());
    QVERIFY(!find<QCheckBox>(*form, "undertakingAccepted").visibleRegion().isEmpty());
    QCOMPARE(outline.current(), 5);
}

QTEST_MAIN(TestFormAccess)
#include "tst_formaccess.moc"
