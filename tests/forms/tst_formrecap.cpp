// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/confirm.h"
#include "forms/formview.h"
#include "forms/parts/tableview.h"
#include "forms/recap.h"
#include "tests/forms/formcase.h"

#include <QLabel>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rex;
using namespace rex::test;

// Étape 2 (guide 3.5): every value is there to be read, and nothing happens without a confirmation.
class TestFormRecap : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_case = std::make_unique<FormCase>(); }
    void init()
    {
        m_recap = std::make_unique<Recap>(m_case->reference());
        m_recap->resize(1366, 762);
        m_recap->setForm(FormCase::readyForm(), u"FR-EXP-2016-0000044"_s);
        m_recap->show();
        m_recap->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_recap.get()));
    }
    void cleanup() { m_recap.reset(); }

    void everyValueIsShown();
    void valuesAreShownAsTyped_data();
    void valuesAreShownAsTyped();
    void missingValuesAreSaid();
    void cancelSaysWhatIsLost_data();
    void cancelSaysWhatIsLost();
    void cancelAsksFirst();
    void confirmAsksFirst();
    void doubleClickAsksOnce();
    void backAndModify();

private:
    [[nodiscard]] Confirm &question()
    {
        auto *found = m_recap->findChild<Confirm *>();
        if (!found)
            qFatal("no confirmation is open");
        waitForKeyboard(*found);
        return *found;
    }

    std::unique_ptr<FormCase> m_case;
    std::unique_ptr<Recap> m_recap;
};

void TestFormRecap::everyValueIsShown()
{
    const Form form = FormCase::readyForm();
    const QList<std::pair<const char *, QString>> expected{{"viewOfficeCode", u"Amiens bureau"_s},
        {"viewExporterEori", form.exporter.eori}, {"viewExporterName", form.exporter.name},
        {"viewExporterStreet", form.exporter.address.street},
        {"viewExporterPostalCode", form.exporter.address.postalCode},
        {"viewExporterCity", form.exporter.address.city}, {"viewExporterCountry", u"France"_s},
        {"viewExporterPhone", form.exporter.phone}, {"viewExporterFax", form.exporter.fax},
        {"viewExporterEmail", form.exporter.email}, {"viewExporterActivity", u"Commercialisation"_s},
        {"viewUndertakingAccepted", u"Engagement souscrit"_s},
        {"viewUndertakingName", form.undertaking.signatory.name},
        {"viewUndertakingPlace", form.undertaking.signatory.place},
        {"viewUndertakingPosition", form.undertaking.signatory.position}, {"viewConsentGiven", u"Oui"_s},
        {"viewConsentName", form.consent.signatory.name}, {"viewConsentPlace", form.consent.signatory.place},
        {"viewConsentPosition", form.consent.signatory.position}};
    for (const auto &[name, value] : expected)
        QCOMPARE(find<QLabel>(*m_recap, name).text(), value);
    const QAbstractItemModel *contacts = find<TableView>(*m_recap, "viewContacts").model();
    QCOMPARE(contacts->rowCount(), 1);
    QCOMPARE(contacts->index(0, 7).data().toString(), form.contacts[0].email);
    const QAbstractItemModel *goods = find<TableView>(*m_recap, "viewGoods").model();
    QCOMPARE(goods->rowCount(), form.goods.size());
    QCOMPARE(goods->index(1, 0).data().toString(), form.goods[1].description);
}

void TestFormRecap::valuesAreShownAsTyped_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("HTML") << u"<b>gras</b><img src='x’>"_s;
    QTest::newRow("entity") << u"&amp; & &c"_s;
    QTest::newRow("right to left") << u"שרה כהן"_s;
    QTest::newRow("emoji") << u"😀 œ"_s;
}

void TestFormRecap::valuesAreShownAsTyped()
{
    QFETCH(QString, value);
    Form form = FormCase::readyForm();
    form.undertaking.signatory.name = value;
    m_recap->setForm(form, {});
    const auto &shown = find<QLabel>(*m_recap, "viewUndertakingName");
    QCOMPARE(shown.text(), value);
    QCOMPARE(shown.textFormat(), Qt::PlainText);
}

void TestFormRecap::missingValuesAreSaid()
{
    FormView view(m_case->reference(), FormView::Mode::Read);
    view.setForm(Form{});
    for (const char *name : {"viewOfficeCode", "viewExporterCountry", "viewExporterActivity",
             "viewUndertakingAccepted", "viewConsentGiven"})
        QCOMPARE(find<QLabel>(view, name).text(), u"Non renseigné"_s);
    QVERIFY2(view.findChildren<QPushButton *>().isEmpty(), "what is only read has no Modifier");
}

void TestFormRecap::cancelSaysWhatIsLost_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("never saved")
        << QString() << u"Voulez-vous abandonner la procédure ? Les informations saisies seront perdues."_s;
    QTest::newRow("saved")
        << u"FR-EXP-2016-0000044"_s
        << u"Voulez-vous abandonner la procédure ? Les informations saisies depuis la dernière "
           u"sauvegarde seront perdues ; le dossier FR-EXP-2016-0000044 reste tel qu’il a été "
           u"sauvegardé."_s;
}

void TestFormRecap::cancelSaysWhatIsLost()
{
    QFETCH(QString, number);
    QFETCH(QString, text);
    m_recap->setForm(FormCase::readyForm(), number);
    click(*m_recap, "recapCancel");
    QCOMPARE(find<QLabel>(question(), "confirmText").text(), text);
}

void TestFormRecap::cancelAsksFirst()
{
    QSignalSpy cancelled(m_recap.get(), &Recap::cancelled);
    click(*m_recap, "recapCancel");
    click(question(), "confirmCancel");
    QCOMPARE(cancelled.count(), 0);
    QTRY_VERIFY(!m_recap->findChild<Confirm *>());
    click(*m_recap, "recapCancel");
    click(question(), "confirmOk");
    QCOMPARE(cancelled.count(), 1);
}

void TestFormRecap::confirmAsksFirst()
{
    QSignalSpy confirmed(m_recap.get(), &Recap::confirmed);
    click(*m_recap, "recapConfirm");
    QCOMPARE(find<QLabel>(question(), "confirmText").text(), u"Confirmez-vous le dépôt du dossier ?"_s);
    QTest::keyClick(&question(), Qt::Key_Escape);
    QTRY_VERIFY(!m_recap->findChild<Confirm *>());
    QCOMPARE(confirmed.count(), 0);
    click(*m_recap, "recapConfirm");
    QTest::keyClick(&question(), Qt::Key_Return); // Entrée is the verb
    QCOMPARE(confirmed.count(), 1);
}

void TestFormRecap::doubleClickAsksOnce()
{
    QSignalSpy confirmed(m_recap.get(), &Recap::confirmed);
    auto &button = find<QPushButton>(*m_recap, "recapConfirm");
    button.click();
    button.click();
    QCOMPARE(m_recap->findChildren<Confirm *>().size(), 1);
    QPointer<QPushButton> ok = &find<QPushButton>(question(), "confirmOk");
    ok->click();
    if (ok)
        ok->click();
    QCOMPARE(confirmed.count(), 1);
}

void TestFormRecap::backAndModify()
{
    QSignalSpy back(m_recap.get(), &Recap::back);
    QSignalSpy modify(m_recap.get(), &Recap::modifyRequested);
    click(*m_recap, "recapBack");
    QCOMPARE(back.count(), 1);
    for (QPushButton *button : m_recap->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(title(Section::Goods)))
            button->click();
    }
    QCOMPARE(modify.count(), 1);
    QCOMPARE(modify.first().first().value<Section>(), Section::Goods);
}

QTEST_MAIN(TestFormRecap)
#include "tst_formrecap.moc"
