// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/formeditor.h"
#include "forms/parts/field.h"
#include "forms/parts/tableview.h"
#include "tests/forms/formcase.h"

#include <QAccessible>
#include <QSignalSpy>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

namespace {

using Spoil = void (*)(Form &);

// The banner's links, as the buttons that they are.
QList<QPushButton *> linksOf(const Banner &banner)
{
    QList<QPushButton *> links;
    for (QPushButton *button : banner.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName().contains(u':'))
            links.append(button);
    }
    return links;
}

} // namespace

// « Contrôler » (guide 3.3): the banner, its links, the marks at the fields, and how they go away.
class TestFormProblems : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_case = std::make_unique<FormCase>(); }
    void init()
    {
        m_editor = std::make_unique<FormEditor>(m_case->reference());
        m_editor->resize(1366, 762);
        m_editor->setForm(FormCase::readyForm());
        m_editor->show();
        m_editor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }
    void cleanup() { m_editor.reset(); }

    void faultlessFormGetsTheGreenBanner();
    void eachErrorLeadsToItsField_data();
    void eachErrorLeadsToItsField();
    void emptyFormNamesEverySection();
    void nextErrorGoesRound();
    void correctingTakesTheMarkAway();
    void typingMakesNoNewErrors();
    void problemsOfAServiceAreShownAlike();
    void manyErrorsDoNotFillTheWindow();
    void fewErrorsNeedNoScrolling();
    void outlineCountsErrors();

private:
    [[nodiscard]] Banner &banner() { return find<Banner>(*m_editor, "answerBanner"); }

    std::unique_ptr<FormCase> m_case;
    std::unique_ptr<FormEditor> m_editor;
};

void TestFormProblems::faultlessFormGetsTheGreenBanner()
{
    click(*m_editor, "formCheck");
    QVERIFY(banner().isVisible());
    QCOMPARE(banner().kind(), Banner::Kind::Success);
    QCOMPARE(banner().title(), u"Le formulaire ne comporte aucune erreur."_s);
}

void TestFormProblems::eachErrorLeadsToItsField_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QByteArray>("focus");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *focus, Spoil spoil, const QString &link) {
        QTest::newRow(focus) << spoil << QByteArray(focus) << link;
    };
    row(
        "officeCode", [](Form &f) { f.officeCode.clear(); }, u"« Service compétent » est obligatoire"_s);
    row(
        "exporterPhone", [](Form &f) { f.exporter.phone.clear(); }, u"« Téléphone » est obligatoire"_s);
    row(
        "exporterFax", [](Form &f) { f.exporter.fax.clear(); }, u"« Fax » est obligatoire"_s);
    row(
        "exporterEmail", [](Form &f) { f.exporter.email.clear(); }, u"« Courriel » est obligatoire"_s);
    row(
        "exporterName", [](Form &f) { f.exporter.name.clear(); }, u"« Nom » est obligatoire"_s);
    row(
        "activityTrading", [](Form &f) { f.exporter.activity.reset(); },
        u"« Activité principale » est obligatoire"_s);
    row(
        "contactsAdd", [](Form &f) { f.contacts.clear(); }, u"« Contacts » est obligatoire"_s);
    row(
        "contactsTable", [](Form &f) { f.contacts[0].phone.clear(); }, u"« Téléphone » est obligatoire"_s);
    row(
        "goodsAdd", [](Form &f) { f.goods.clear(); },
        u"« Marchandises admissibles au bénéfice du régime préférentiel » est obligatoire"_s);
    row(
        "goodsTable", [](Form &f) { f.goods[1].description.clear(); },
        u"« Description indicative » est obligatoire"_s);
    row(
        "undertakingAccepted", [](Form &f) { f.undertaking.accepted = false; },
        u"« Engagement à souscrire » est obligatoire"_s);
    row(
        "undertakingName", [](Form &f) { f.undertaking.signatory.name.clear(); },
        u"« Nom » est obligatoire"_s);
    row(
        "undertakingPlace", [](Form &f) { f.undertaking.signatory.place.clear(); },
        u"« Lieu » est obligatoire"_s);
    row(
        "undertakingPosition", [](Form &f) { f.undertaking.signatory.position.clear(); },
        u"« Fonction » est obligatoire"_s);
    row(
        "consentYes", [](Form &f) { f.consent.given.reset(); },
        u"« Consentement à la publication des données ? » est obligatoire"_s);
    row(
        "consentName", [](Form &f) { f.consent.signatory.name.clear(); }, u"« Nom » est obligatoire"_s);
    row(
        "consentPlace", [](Form &f) { f.consent.signatory.place.clear(); }, u"« Lieu » est obligatoire"_s);
    row(
        "consentPosition", [](Form &f) { f.consent.signatory.position.clear(); },
        u"« Fonction » est obligatoire"_s);
}

void TestFormProblems::eachErrorLeadsToItsField()
{
    QFETCH(Spoil, spoil);
    QFETCH(QByteArray, focus);
    QFETCH(QString, link);
    Form form = FormCase::readyForm();
    spoil(form);
    m_editor->setForm(form);
    click(*m_editor, "formCheck");
    QCOMPARE(banner().kind(), Banner::Kind::Error);
    QCOMPARE(banner().linkCount(), 1);
    const QList<QPushButton *> links = linksOf(banner());
    QCOMPARE(links.size(), 1);
    QVERIFY2(links.first()->accessibleName().contains(link), qPrintable(links.first()->accessibleName()));
    QVERIFY2(banner().isAncestorOf(QApplication::focusWidget()), "a banner with errors takes the keyboard");
    QTest::mouseClick(links.first(), Qt::LeftButton);
    auto &field = find<QWidget>(*m_editor, focus.constData());
    QWidget *focused = QApplication::focusWidget();
    QVERIFY2(focused && (focused == &field || field.isAncestorOf(focused)),
        focused ? qPrintable(focused->objectName()) : "nothing has the focus");
    QVERIFY2(!field.visibleRegion().isEmpty(), "the field was not scrolled into view");
}

void TestFormProblems::emptyFormNamesEverySection()
{
    m_editor->setForm(FormCase::newForm());
    click(*m_editor, "formCheck");
    QStringList names;
    for (const QPushButton *link : linksOf(banner()))
        names.append(link->accessibleName());
    const QString all = names.join(u'\n');
    for (const Section section : {Section::Office, Section::Exporter, Section::Contacts, Section::Goods,
             Section::Undertaking, Section::Consent})
        QVERIFY2(all.contains(title(section)), qPrintable(title(section)));
    QVERIFY(banner().title().startsWith(QString::number(names.size())));
    // At the field: its own sentence with a full stop, told to a screen reader too.
    auto &name = find<QLineEdit>(*m_editor, "undertakingName");
    QCOMPARE(qobject_cast<Field *>(name.parentWidget())->error(), u"« Nom » est obligatoire."_s);
    QCOMPARE(name.accessibleDescription(), u"« Nom » est obligatoire."_s);
}

void TestFormProblems::nextErrorGoesRound()
{
    Form form = FormCase::readyForm();
    form.exporter.phone.clear();
    form.consent.signatory.place.clear();
    m_editor->setForm(form);
    click(*m_editor, "formCheck");
    QStringList visited;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        visited.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(visited, QStringList({u"exporterPhone"_s, u"consentPlace"_s, u"exporterPhone"_s}));
}

void TestFormProblems::correctingTakesTheMarkAway()
{
    Form form = FormCase::readyForm();
    form.undertaking.signatory.name.clear();
    form.consent.signatory.name.clear();
    m_editor->setForm(form);
    click(*m_editor, "formCheck");
    QCOMPARE(banner().linkCount(), 2);
    retype(*m_editor, "undertakingName", u"Jean"_s);
    QTRY_COMPARE(banner().linkCount(), 1);
    QVERIFY(!find<QLineEdit>(*m_editor, "undertakingName").property("erreur").toBool());
    QVERIFY(find<QLineEdit>(*m_editor, "consentName").property("erreur").toBool());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"undertakingName"_s);
    retype(*m_editor, "consentName", u"Jean"_s);
    QTRY_VERIFY(!banner().isVisible());
}

void TestFormProblems::typingMakesNoNewErrors()
{
    Form form = FormCase::readyForm();
    form.undertaking.signatory.name.clear();
    m_editor->setForm(form);
    click(*m_editor, "formCheck");
    retype(*m_editor, "consentName", QString());
    retype(*m_editor, "undertakingName", u"Jean"_s);
    QTRY_VERIFY(!banner().isVisible());
    QVERIFY(!find<QLineEdit>(*m_editor, "consentName").property("erreur").toBool());
}

void TestFormProblems::problemsOfAServiceAreShownAlike()
{
    m_editor->setProblems({{Section::Exporter, u"email"_s, -1, u"« Courriel » est refusé"_s, true}});
    QCOMPARE(banner().linkCount(), 1);
    QVERIFY(find<QLineEdit>(*m_editor, "exporterEmail").property("erreur").toBool());
    m_editor->clearProblems();
    QVERIFY(!banner().isVisible());
    QVERIFY(!find<QLineEdit>(*m_editor, "exporterEmail").property("erreur").toBool());
}

void TestFormProblems::manyErrorsDoNotFillTheWindow()
{
    Form form = FormCase::readyForm();
    form.goods = QList<GoodsItem>(300, GoodsItem{});
    m_editor->setForm(form);
    click(*m_editor, "formCheck");
    QCOMPARE(banner().linkCount(), 600); // one line an error
    QVERIFY2(banner().title().contains(u"600"_s), qPrintable(banner().title()));
    QCOMPARE(m_editor->size(), QSize(1366, 762));
    QTRY_VERIFY2(banner().height() < 260, qPrintable(QString::number(banner().height())));
    // By the keyboard one comes to each of them, and sees it.
    QPushButton *last = linksOf(banner()).last();
    QVERIFY(last->visibleRegion().isEmpty());
    last->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(!last->visibleRegion().isEmpty());
    QTest::keyClick(last, Qt::Key_Space);
    QVERIFY(find<QWidget>(*m_editor, "goodsTable").hasFocus());
}

void TestFormProblems::fewErrorsNeedNoScrolling()
{
    Form form = FormCase::readyForm();
    form.undertaking.signatory = {};
    m_editor->setForm(form);
    click(*m_editor, "formCheck");
    QCOMPARE(banner().linkCount(), 3);
    for (const QPushButton *link : linksOf(banner()))
        QTRY_COMPARE(link->visibleRegion().boundingRect().size(), link->size());
}

void TestFormProblems::outlineCountsErrors()
{
    Form form = FormCase::readyForm();
    form.undertaking.signatory = {};
    m_editor->setForm(form);
    const auto described = [this](Section section) {
        for (const QAbstractButton *button :
            find<QWidget>(*m_editor, "formOutline").findChildren<QAbstractButton *>()) {
            if (button->text() == title(section))
                return button->accessibleDescription();
        }
        return QString();
    };
    QCOMPARE(described(Section::Undertaking), u"À remplir"_s);
    QCOMPARE(described(Section::Exporter), u"Remplie"_s);
    click(*m_editor, "formCheck");
    QVERIFY2(described(Section::Undertaking).startsWith(u'3'), qPrintable(described(Section::Undertaking)));
}

QTEST_MAIN(TestFormProblems)
#include "tst_formproblems.moc"
