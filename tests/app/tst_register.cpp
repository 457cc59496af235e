// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/fingerprint.h"
#include "forms/parts/banner.h"
#include "forms/parts/field.h"
#include "forms/parts/tableview.h"
#include "tests/app/workstation.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rex {

// « Vérifier un numéro REX »: what anyone may know of a number, and whether a print is the register's.
class TestRegister : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyoneFindsIt_data();
    void everyoneFindsIt();
    void validNumberWithConsent();
    void validNumberWithoutConsent();
    void revokedNumberBeforeItsEffect();
    void whatIsNoNumberIsSaidAtTheField();
    void unknownNumberIsSaid();
    void fingerprintIsConfirmed_data();
    void fingerprintIsConfirmed();
    void fingerprintOfARevokedNumberIsAWarning_data();
    void fingerprintOfARevokedNumberIsAWarning();
    void anotherWorkstationsRevocationIsSeen();

private:
    void open(test::Workstation &pc, const QString &login);

    std::unique_ptr<Look> m_look;
};

void TestRegister::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
}

void TestRegister::open(test::Workstation &pc, const QString &login)
{
    pc.type(u"login"_s, login);
    pc.type(u"password"_s, QString::fromUtf16(test::password));
    pc.click(u"enter"_s);
    pc.click(u"enterRegister"_s);
    pc.expect(u"registerPage"_s);
}

void TestRegister::everyoneFindsIt_data()
{
    QTest::addColumn<QString>("login");
    for (const char *login : {"op2", "ag2", "chef1", "admin"})
        QTest::newRow(login) << QString::fromLatin1(login);
}

void TestRegister::everyoneFindsIt()
{
    QFETCH(QString, login);
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    open(pc, login);
    pc.type(u"registerNumber"_s, granted.authorisation->number);
    pc.press(Qt::Key_Return);
    QCOMPARE(pc.text(u"recordState"_s), u"Valide"_s);
    pc.click(u"changeDomain"_s);
    QCOMPARE(pc.place(), Place::Domains);
}

void TestRegister::validNumberWithConsent()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    open(pc, u"op2"_s);
    pc.type(u"registerNumber"_s, u" frrex 2026 0001 "_s);
    pc.click(u"registerCheck"_s);
    QCOMPARE(pc.text(u"recordNumber"_s), granted.authorisation->number);
    QCOMPARE(pc.text(u"recordValidFrom"_s), u"02/03/2026"_s);
    QCOMPARE(pc.text(u"recordName"_s), u"SARL BREIZH JAPAN"_s);
    QCOMPARE(pc.text(u"recordEmail"_s), u"contact@breizh.example"_s);
    QCOMPARE(pc.rows(u"recordGoods"_s), 2);
    QVERIFY(!pc.shows(u"recordFax"_s)); // « 0 »
    QVERIFY(!pc.shows(u"recordRevokedFrom"_s));
    pc.type(u"registerNumber"_s, u"FRREX2026000"_s); // no longer what was answered
    QVERIFY(!pc.shows(u"record"_s));
}

void TestRegister::validNumberWithoutConsent()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    QVERIFY(fixture.workspace().dossiers().act(fixture.op1, granted.id, granted.version, Action::WithdrawConsent));
    test::Workstation pc(fixture, *m_look);
    open(pc, u"op1"_s); // not even to the company itself: it is the public view
    pc.type(u"registerNumber"_s, granted.authorisation->number);
    pc.click(u"registerCheck"_s);
    QCOMPARE(pc.text(u"recordState"_s), u"Valide"_s);
    pc.expect(u"recordWithoutConsent"_s);
    QVERIFY(!pc.shows(u"recordName"_s));
    QVERIFY(!pc.shows(u"recordGoods"_s));
}

void TestRegister::revokedNumberBeforeItsEffect()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    Decision decision{.comment = u"Cessation"_s, .motive = u"89-3-a"_s};
    decision.effect = QDate(2026, 3, 10);
    QVERIFY(fixture.workspace().dossiers().act(fixture.officer, granted.id, granted.version, Action::Revoke, decision));
    test::Workstation pc(fixture, *m_look);
    open(pc, u"op2"_s);
    pc.type(u"registerNumber"_s, granted.authorisation->number);
    pc.click(u"registerCheck"_s);
    QCOMPARE(pc.text(u"recordState"_s), u"Valide jusqu’au 09/03/2026"_s);
    QCOMPARE(pc.text(u"recordRevokedFrom"_s), u"10/03/2026"_s);
    fixture.setNow(QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC));
    pc.click(u"registerCheck"_s);
    QCOMPARE(pc.text(u"recordState"_s), u"Révoqué"_s);
}

void TestRegister::whatIsNoNumberIsSaidAtTheField()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    open(pc, u"op1"_s);
    const auto error = [&] {
        for (QWidget *widget = pc.find<QLineEdit>(u"registerNumber"_s); widget; widget = widget->parentWidget())
            if (auto *field = qobject_cast<Field *>(widget))
                return field->error();
        return QString();
    };
    pc.click(u"registerCheck"_s);
    QCOMPARE(error(), u"Saisissez un numéro REX."_s);
    for (const QString &typed : {u"FR-EXP-2026-0000001"_s, u"'; DROP TABLE dossier; --"_s, u"<b>x</b>"_s, u"שלום"_s}) {
        pc.type(u"registerNumber"_s, typed);
        QCOMPARE(error(), QString());
        pc.press(Qt::Key_Return);
        QVERIFY2(error().startsWith(u"Ce n’est pas un numéro REX."_s), qPrintable(typed));
        QVERIFY(!pc.shows(u"record"_s));
    }
}

void TestRegister::unknownNumberIsSaid()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    open(pc, u"op1"_s);
    pc.type(u"registerNumber"_s, u"DEREX87500013"_s);
    pc.click(u"registerCheck"_s);
    QVERIFY(pc.text(u"registerAnswer"_s).contains(u"DEREX87500013"_s));
    QVERIFY(!pc.shows(u"record"_s));
}

void TestRegister::fingerprintIsConfirmed_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("answer");
    QTest::newRow("as printed") << 0 << u"Empreinte confirmée"_s;
    QTest::newRow("small letters without dashes") << 1 << u"Empreinte confirmée"_s;
    QTest::newRow("another sign") << 2 << u"Empreinte différente"_s;
    QTest::newRow("cut") << 3 << u"Empreinte différente"_s;
}

void TestRegister::fingerprintIsConfirmed()
{
    QFETCH(int, change);
    QFETCH(QString, answer);
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    QString word = fingerprint(*fixture.workspace().dossiers().authorisation(fixture.op1, granted.id));
    if (change == 1)
        word = word.toLower().remove(u'-');
    else if (change == 2)
        word[0] = word[0] == u'7' ? u'8' : u'7';
    else if (change == 3)
        word.chop(1);
    test::Workstation pc(fixture, *m_look);
    open(pc, u"op2"_s); // whoever holds the print
    pc.type(u"registerNumber"_s, granted.authorisation->number);
    pc.type(u"registerFingerprint"_s, word);
    pc.click(u"registerCheck"_s);
    QVERIFY2(pc.text(u"registerConfirmation"_s).startsWith(answer), qPrintable(pc.text(u"registerConfirmation"_s)));
}

void TestRegister::fingerprintOfARevokedNumberIsAWarning_data()
{
    QTest::addColumn<bool>("revoked"); // from 10 March
    QTest::addColumn<QDate>("today");
    QTest::addColumn<Banner::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("valid") << false << QDate(2026, 3, 10) << Banner::Kind::Success << u"telle qu’elle est en vigueur"_s;
    QTest::newRow("revocation to come")
        << true << QDate(2026, 3, 9) << Banner::Kind::Warning << u"est révoqué à compter du 10/03/2026"_s;
    QTest::newRow("revoked")
        << true << QDate(2026, 3, 10) << Banner::Kind::Warning << u"est révoqué depuis le 10/03/2026"_s;
    QTest::newRow("not yet valid")
        << false << QDate(2026, 2, 27) << Banner::Kind::Warning << u"ne vaut qu’à partir du 02/03/2026"_s;
}

void TestRegister::fingerprintOfARevokedNumberIsAWarning()
{
    QFETCH(bool, revoked);
    QFETCH(QDate, today);
    QFETCH(Banner::Kind, kind);
    QFETCH(QString, words);
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    const QString word = fingerprint(*fixture.workspace().dossiers().authorisation(fixture.op1, granted.id));
    if (revoked) {
        Decision decision{.comment = u"Cessation"_s, .motive = u"89-3-a"_s};
        decision.effect = QDate(2026, 3, 10);
        QVERIFY(
            fixture.workspace().dossiers().act(fixture.officer, granted.id, granted.version, Action::Revoke, decision));
    }
    test::Workstation pc(fixture, *m_look);
    open(pc, u"op2"_s);
    fixture.setNow(QDateTime(today, QTime(9, 0), Qt::UTC));
    pc.type(u"registerNumber"_s, granted.authorisation->number);
    pc.type(u"registerFingerprint"_s, word);
    pc.click(u"registerCheck"_s);
    const auto *answer = pc.find<Banner>(u"registerConfirmation"_s);
    QCOMPARE(answer->kind(), kind);
    QVERIFY2(answer->title().startsWith(u"Empreinte confirmée"_s), qPrintable(answer->title()));
    QVERIFY2(answer->text().contains(words), qPrintable(answer->text()));
}

void TestRegister::anotherWorkstationsRevocationIsSeen()
{
    test::Fixture fixture;
    const Dossier granted = fixture.granted(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    open(pc, u"op1"_s);
    pc.type(u"registerNumber"_s, granted.authorisation->number);
    pc.click(u"registerCheck"_s);
    QCOMPARE(pc.text(u"recordState"_s), u"Valide"_s);
    QVERIFY(fixture.workspace().dossiers().act(fixture.officer, granted.id, granted.version, Action::Revoke,
        {.comment = u"Motif"_s, .motive = u"89-3-a"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(pc.text(u"recordState"_s), u"Valide jusqu’au 02/03/2026"_s, 6000);
}

} // namespace rex

QTEST_MAIN(rex::TestRegister)
#include "tst_register.moc"
