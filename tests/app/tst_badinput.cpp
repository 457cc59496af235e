// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/limits.h"
#include "tests/app/workstation.h"

#include <QLabel>
#include <QLineEdit>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// What nobody expects in a field: it goes through the whole main job as it was typed, or is refused with its limit.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_look = std::make_unique<Look>(qApp);
        m_look->setMode(Look::Mode::Light);
    }

    void strangeTextIsShownAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("right to left") << u"مريم العلوي שרה"_s;
        QTest::newRow("emoji") << u"Crêperie 🥞👩‍🍳"_s;
        QTest::newRow("SQL") << u"'; DROP TABLE dossier; --"_s;
        QTest::newRow("HTML") << u"<b>gras</b> &amp; <a href=\"x\">lien</a>"_s;
        QTest::newRow("placeholder") << u"%1 %2 %n &Nom @journal@ :id"_s;
    }
    void strangeTextIsShownAsTyped()
    {
        QFETCH(QString, text);
        test::Fixture fixture;
        QString number;
        {
            test::Workstation pc(fixture, *m_look);
            pc.logIn(u"op1"_s);
            pc.go({.place = Place::Form});
            pc.fillForm(u"Amiens bureau"_s);
            for (const QString &field : {u"undertakingName"_s, u"undertakingPlace"_s, u"consentPosition"_s})
                pc.type(field, text);
            pc.click(u"goodsAdd"_s);
            pc.type(u"goodsDialogDescription"_s, text);
            pc.type(u"goodsDialogHeading"_s, u"9405"_s);
            pc.click(u"goodsDialogOk"_s);
            QCOMPARE(pc.row(u"goodsTable"_s, 1).first(), text);
            pc.click(u"formSave"_s);
            number = stored(fixture, u"SELECT number FROM dossier"_s);
            pc.click(u"formSubmit"_s);
            QCOMPARE(pc.text(u"viewUndertakingName"_s), text);
            QCOMPARE(pc.find<QLabel>(u"viewUndertakingName"_s)->textFormat(), Qt::PlainText);
            pc.click(u"recapConfirm"_s);
            pc.click(u"confirmOk"_s);
            QVERIFY2(pc.text(u"createdBanner"_s).contains(number), qPrintable(pc.text(u"createdBanner"_s)));
            pc.click(u"homeButton"_s);
            pc.openRow(u"waitingTable"_s, 0);
            pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
            pc.type(u"comment"_s, text);
            pc.click(u"validate"_s);
            pc.click(u"confirmOk"_s);
            QCOMPARE(pc.row(u"historyTable"_s, 0).constLast(), text);
            pc.logOut();
        }
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"ag1"_s);
        pc.openRow(u"toDoTable"_s, 0);
        QCOMPARE(pc.text(u"viewConsentPosition"_s), text);
        QCOMPARE(pc.row(u"historyTable"_s, 0).constLast(), text);
        pc.choose(u"action"_s, u"Octroyer"_s);
        pc.click(u"validate"_s);
        pc.click(u"grantDialogOk"_s);
        QVERIFY2(pc.banner().contains(u"FRREX"_s), qPrintable(pc.banner()));
        QCOMPARE(stored(fixture, u"SELECT description FROM goods_item WHERE heading = '9405'"_s), text);
    }

    void tooMuchIsRefusedWithItsLimit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("limit");
        QTest::newRow("name") << u"consentName"_s << int(limits::signatory);
        QTest::newRow("place") << u"undertakingPlace"_s << int(limits::signatory);
        QTest::newRow("mail") << u"exporterEmail"_s << int(limits::email);
        QTest::newRow("telephone") << u"exporterPhone"_s << int(limits::phone);
    }
    void tooMuchIsRefusedWithItsLimit()
    {
        QFETCH(QString, field);
        QFETCH(int, limit);
        test::Fixture fixture;
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"op1"_s);
        pc.go({.place = Place::Form});
        pc.fillForm(u"Amiens bureau"_s);
        const QString huge(10'000, u'x');
        pc.find<QLineEdit>(field)->setText(huge); // pasted
        pc.click(u"formSave"_s);
        QVERIFY2(pc.text(u"answerBanner"_s).contains(QString::number(limit)), qPrintable(pc.text(u"answerBanner"_s)));
        QCOMPARE(pc.text(field), huge); // what was typed stays
        QCOMPARE(stored(fixture, u"SELECT COUNT(*) FROM dossier"_s), u"0"_s);
    }

    void aNulIsRefusedAndNothingIsCut()
    {
        test::Fixture fixture;
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"op1"_s);
        pc.go({.place = Place::Form});
        pc.fillForm(u"Amiens bureau"_s);
        pc.find<QLineEdit>(u"consentName"_s)->setText(u"Aïko"_s + QChar(QChar::Null) + u"BELLORINO"_s);
        pc.click(u"formSave"_s);
        const QString answer = pc.text(u"answerBanner"_s);
        QVERIFY2(answer.contains(u"U+0000"_s), qPrintable(answer));
        QCOMPARE(stored(fixture, u"SELECT COUNT(*) FROM dossier"_s), u"0"_s);
        QVERIFY(pc.text(u"consentName"_s).endsWith(u"BELLORINO"_s));
    }

private:
    static QString stored(test::Fixture &fixture, const QString &sql)
    {
        QSqlQuery query(*fixture.workspace().database().connection());
        return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
    }

    std::unique_ptr<Look> m_look;
};

} // namespace rex

QTEST_MAIN(rex::TestBadInput)
#include "tst_badinput.moc"
