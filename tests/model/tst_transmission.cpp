// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/transmission.h"
#include "tests/support/fixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rex;
using rex::test::completeForm;
using rex::test::Fixture;

// What goes to the Commission's base: which rows, in which file, marked when (guide 5.1; art. 80, 82).
class TestTransmission : public QObject
{
    Q_OBJECT

    static Decision decision()
    {
        Decision decision;
        decision.comment = u"Motif <&> « accentué »"_s;
        decision.motive = u"89-3-a"_s;
        return decision;
    }
    // Granted, modified, consent withdrawn, revoked, annulled.
    static Dossier wholeLife(Fixture &f)
    {
        const DossierService &dossiers = f.workspace().dossiers();
        Dossier dossier = f.granted(f.op1);
        dossier = *dossiers.deposit(f.op1, dossier.id, dossier.version, completeForm());
        dossier = *dossiers.act(f.officer, dossier.id, dossier.version, Action::AcceptModification);
        dossier = *dossiers.act(f.op1, dossier.id, dossier.version, Action::WithdrawConsent);
        dossier = *dossiers.act(f.officer, dossier.id, dossier.version, Action::Revoke, decision());
        return *dossiers.act(f.supervisor, dossier.id, dossier.version, Action::AnnulRevocation, decision());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // What xmllint says against the schema beside the lot; empty when it is valid.
    static QString complaint(const QString &xml, const QString &folder)
    {
        QProcess xmllint;
        xmllint.setWorkingDirectory(folder);
        xmllint.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, u"transmission-1.xsd"_s, xml});
        if (!xmllint.waitForFinished(30000))
            return u"xmllint did not end"_s;
        return xmllint.exitCode() == 0 ? QString() : QString::fromUtf8(xmllint.readAllStandardError());
    }

    static int count(Fixture &f, TransmissionState state)
    {
        return *f.workspace().transmissions().count(f.officer, state);
    }

private slots:
    void aLotIsValidAfterItsSchema()
    {
        Fixture f;
        std::ignore = wholeLife(f);
        Form form = completeForm();
        form.goods.first().description = u"<b>Bœuf</b> & \"co\" \U0001F404"_s;
        const auto second = f.workspace().dossiers().deposit(f.op2, 0, 0, form);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().sentence));
        const auto granted = f.workspace().dossiers().act(f.officer, second->id, second->version, Action::Grant);
        QVERIFY2(granted, qPrintable(granted ? QString() : granted.error().sentence));
        QTemporaryDir folder;
        const auto lot = f.workspace().transmissions().exportLot(f.officer, folder.path());
        QVERIFY2(lot, qPrintable(lot ? QString() : lot.error().sentence));
        QCOMPARE(lot->batch, u"LOT-2026-0001"_s);
        QCOMPARE(lot->count, 6);
        QCOMPARE(complaint(lot->file, folder.path()), QString());
        const QByteArray xml = read(lot->file);
        QVERIFY(xml.contains("urn:soprano-rex:transmission:1"));
        QVERIFY(xml.contains("&lt;b&gt;Bœuf&lt;/b&gt; &amp;"));
        QVERIFY(xml.contains("\U0001F404"));
    }

    void withoutConsentOnlyTheAnonymousFieldsLeave()
    {
        Fixture f;
        std::ignore = wholeLife(f); // consent was given at first and is withdrawn now
        QTemporaryDir folder;
        const auto lot = f.workspace().transmissions().exportLot(f.officer, folder.path());
        const QByteArray xml = read(lot->file);
        QCOMPARE(xml.count("<registration "), 5);
        QCOMPARE(xml.count("<published>false</published>"), 5);
        for (const char *personal : {"BREIZH", "FR90000001900019", "Luminaires", "@", "exporter"})
            QVERIFY2(!xml.contains(personal), personal);
        QCOMPARE(xml.count("<number>FRREX20260001</number>"), 5);
        QCOMPARE(xml.count("<revokedFrom>2026-03-03</revokedFrom>"), 1);
        QCOMPARE(complaint(lot->file, folder.path()), QString());
    }

    void aFileThatSaysTooMuchIsNotValid()
    {
        Fixture f;
        std::ignore = f.granted(f.op1);
        QTemporaryDir folder;
        const auto lot = f.workspace().transmissions().exportLot(f.officer, folder.path());
        QByteArray xml = read(lot->file);
        xml.replace("<email>", "<secret>x</secret><email>");
        QFile file(lot->file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(xml);
        file.close();
        QVERIFY(!complaint(lot->file, folder.path()).isEmpty());
    }

    void theRowsAreMarkedOnceAndTheDossierKnowsWhen()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        const DossierService &dossiers = f.workspace().dossiers();
        QVERIFY(!dossiers.view(f.op1, dossier.id)->sentToCommission.isValid());
        QTemporaryDir folder;
        f.advance(3600);
        QVERIFY(f.workspace().transmissions().exportLot(f.officer, folder.path()));
        QCOMPARE(dossiers.view(f.op1, dossier.id)->sentToCommission, f.now());
        QCOMPARE(count(f, TransmissionState::Pending), 0);
        QCOMPARE(count(f, TransmissionState::Sent), 1);
        const auto again = f.workspace().transmissions().exportLot(f.officer, folder.path());
        QCOMPARE(again.error().code, ErrorCode::NotFound);
        QCOMPARE(QDir(folder.path()).entryList({u"*.xml"_s}), QStringList{u"LOT-2026-0001.xml"_s});
    }

    void aFolderThatCannotBeWrittenMarksNothing()
    {
        Fixture f;
        std::ignore = f.granted(f.op1);
        for (const QString &folder : {u"/nonexistent/folder"_s, u"/proc"_s}) {
            const auto lot = f.workspace().transmissions().exportLot(f.officer, folder);
            QCOMPARE(lot.error().code, ErrorCode::Unavailable);
            QVERIFY2(lot.error().sentence.contains(u"dossier"_s) && lot.error().sentence.endsWith(u"comme transmis."_s),
                qPrintable(lot.error().sentence));
            QCOMPARE(count(f, TransmissionState::Pending), 1);
        }
        QTemporaryDir folder;
        QCOMPARE(f.workspace().transmissions().exportLot(f.officer, folder.path())->batch, u"LOT-2026-0001"_s);
    }

    void aFullDiskMarksNothingAndLeavesNoCutFile_data()
    {
        QTest::addColumn<QString>("size");
        QTest::newRow("no room for the schema") << u"4k"_s;
        QTest::newRow("room for the schema and the first page of the lot") << u"12k"_s;
    }
    void aFullDiskMarksNothingAndLeavesNoCutFile()
    {
        QFETCH(QString, size);
        Fixture f;
        Form form = completeForm();
        while (form.goods.size() < 60)
            form.goods.append({QString(150, u'x'), u"4901"_s, u"49"_s});
        const auto deposited = f.workspace().dossiers().deposit(f.op1, 0, 0, form);
        QVERIFY2(deposited, qPrintable(deposited ? QString() : deposited.error().sentence));
        QVERIFY(f.workspace().dossiers().act(f.officer, deposited->id, deposited->version, Action::Grant));
        const QTemporaryDir folder;
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size="_s + size, u"tmpfs"_s, folder.path()}) != 0)
            QSKIP("no disk can be mounted here");
        const auto lot = f.workspace().transmissions().exportLot(f.officer, folder.path());
        const QStringList left = QDir(folder.path()).entryList({u"*.xml"_s});
        QCOMPARE(QProcess::execute(u"umount"_s, {folder.path()}), 0);
        QVERIFY(!lot);
        QVERIFY2(lot.error().sentence.contains(u"de la place"_s), qPrintable(lot.error().sentence));
        QCOMPARE(left, QStringList());
        QCOMPARE(count(f, TransmissionState::Pending), 1);
        QCOMPARE(count(f, TransmissionState::Sent), 0);
    }

    // Another database's, or that of a program that ended between the file and the mark.
    void aFileOfThatNameStaysAndTheNextNumberServes()
    {
        Fixture f;
        std::ignore = f.granted(f.op1);
        const QTemporaryDir folder;
        for (const QString &name : {u"LOT-2026-0001.xml"_s, u"LOT-2026-0002.xml"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("other");
        }
        const auto lot = f.workspace().transmissions().exportLot(f.officer, folder.path());
        QVERIFY2(lot, qPrintable(lot ? QString() : lot.error().sentence));
        QCOMPARE(lot->batch, u"LOT-2026-0003"_s);
        QCOMPARE(lot->passedOver, (QStringList{u"LOT-2026-0001.xml"_s, u"LOT-2026-0002.xml"_s}));
        QCOMPARE(read(folder.filePath(u"LOT-2026-0001.xml"_s)), QByteArray("other"));
        QCOMPARE(complaint(lot->file, folder.path()), QString());
        QCOMPARE(count(f, TransmissionState::Sent), 1);
    }

    void aLotThatCameBackLeavesAgain()
    {
        Fixture f;
        const Dossier dossier = f.granted(f.op1);
        const TransmissionService &transmissions = f.workspace().transmissions();
        QTemporaryDir folder;
        const QString batch = transmissions.exportLot(f.officer, folder.path())->batch;
        QCOMPARE(transmissions.reportFailure(f.officer, batch, u"  \n "_s).error().code, ErrorCode::Invalid);
        QCOMPARE(transmissions.reportFailure(f.officer, batch, QString(10000, u'x')).error().code, ErrorCode::Invalid);
        QCOMPARE(transmissions.reportFailure(f.officer, u"LOT-2026-0099"_s, u"?"_s).error().code, ErrorCode::Conflict);
        QCOMPARE(*transmissions.reportFailure(f.officer, batch, u"Schéma refusé"_s), 1);
        QCOMPARE(transmissions.reportFailure(f.officer, batch, u"encore"_s).error().code, ErrorCode::Conflict); // once
        QCOMPARE(transmissions.list(f.officer, TransmissionState::Failed)->first().error, u"Schéma refusé"_s);
        QVERIFY(!f.workspace().dossiers().view(f.op1, dossier.id)->sentToCommission.isValid());
        QCOMPARE(*transmissions.sendAgain(f.supervisor, batch), 1);
        QCOMPARE(transmissions.sendAgain(f.supervisor, batch).error().code, ErrorCode::Conflict);
        QCOMPARE(transmissions.exportLot(f.officer, folder.path())->batch, u"LOT-2026-0002"_s);
        QCOMPARE(count(f, TransmissionState::Sent), 1);
    }

    void onlyOfficersMay()
    {
        Fixture f;
        std::ignore = f.granted(f.op1);
        QTemporaryDir folder;
        for (const Account &account : {f.op1, f.admin}) {
            QCOMPARE(f.workspace().transmissions().exportLot(account, folder.path()).error().code, ErrorCode::NotAllowed);
            QCOMPARE(f.workspace().transmissions().list(account, TransmissionState::Pending).error().code,
                ErrorCode::NotAllowed);
            QCOMPARE(f.workspace().transmissions().reportFailure(account, u"LOT-2026-0001"_s, u"?"_s).error().code,
                ErrorCode::NotAllowed);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTransmission)
#include "tst_transmission.moc"
