// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lists/dossierexport.h"
#include "tests/support/fixture.h"
#include "tests/support/littleroom.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using rex::test::Fixture;

namespace rex {

// Lists of dossiers as files, read back by another program.
class TestDossierExport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void csvIsReadBack();
    void workbookIsReadBack();
    void spreadsheetsTakeNothingForAFormula_data();
    void spreadsheetsTakeNothingForAFormula();
    void fileHoldsWhatTheAccountMaySee_data();
    void fileHoldsWhatTheAccountMaySee();
    void anEmptyListIsItsTitles();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void cancelledWhileItWritesLeavesNothing_data() { formats(); }
    void cancelledWhileItWritesLeavesNothing();
    void aFullDiskLeavesWhatWasThere_data() { formats(); }
    void aFullDiskLeavesWhatWasThere();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();

private:
    static void formats();
    [[nodiscard]] QString path(TableFormat format) const
    {
        return m_folder->filePath(format == TableFormat::Csv ? u"liste « œuf ».csv"_s : u"liste « œuf ».xlsx"_s);
    }
    [[nodiscard]] int files() const
    {
        return int(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size());
    }
    [[nodiscard]] DossierExport of(Fixture &f, const Account &account, TableFormat format) const
    {
        return {account, {.list = DossierList::Search, .sortKey = SortKey::Number, .descending = false},
            searchColumns(), format, path(format), f.now()};
    }
    // The rows as Python's own modules read them: {"rows": […], and of a workbook what else it says}.
    [[nodiscard]] static QJsonObject readBack(const QString &file)
    {
        QProcess python;
        python.start(u"python3"_s, {QStringLiteral(REX_READ_TABLE), file});
        if (!python.waitForFinished() || python.exitCode() != 0)
            qFatal("%s", python.readAllStandardError().constData());
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    [[nodiscard]] static QStringList row(const QJsonObject &table, int row)
    {
        QStringList cells;
        for (const QJsonValue cell : table["rows"_L1].toArray().at(row).toArray())
            cells.append(cell.toVariant().toString());
        return cells;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDossierExport::formats()
{
    QTest::addColumn<TableFormat>("format");
    QTest::newRow("csv") << TableFormat::Csv;
    QTest::newRow("xlsx") << TableFormat::Xlsx;
}

void TestDossierExport::csvIsReadBack()
{
    Fixture f;
    f.setNow(QDateTime(QDate(2026, 3, 2), QTime(22, 59, 1), Qt::UTC));
    const Dossier granted = f.granted(f.op2);
    ExportProgress progress;
    const Result<qint64> rows = exportDossiers(f.workspace().search(), of(f, f.officer, TableFormat::Csv), progress);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().sentence));
    QCOMPARE(*rows, 1);
    QCOMPARE(progress.done.load(), 1);
    QFile file(path(TableFormat::Csv));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFNum\xC3\xA9ro de demande;Date de transmission;"));
    QCOMPARE(bytes.count("\r\n"), 2);
    QCOMPARE(bytes.count('\n'), 2);
    const QJsonObject table = readBack(file.fileName());
    QCOMPARE(row(table, 1),
        (QStringList{granted.number, u"02/03/2026 23:59:01"_s, u"02/03/2026 23:59:01"_s,
            u"SAS LUMIÈRES DE KERVALAN"_s, u"SAS LUMIÈRES DE KERVALAN"_s, u"Octroyé"_s, u"Amiens bureau"_s,
            u"Délivrance du numéro d’exportateur enregistré"_s, QString(), granted.authorisation->number, granted.eori}));
    QCOMPARE(files(), 1);
}

void TestDossierExport::workbookIsReadBack()
{
    Fixture f;
    const Dossier granted = f.granted(f.op2); // 02/03/2026 09:00 UTC
    DossierExport what = of(f, f.officer, TableFormat::Xlsx);
    what.columns = {DossierColumn::Number, DossierColumn::Transmitted, DossierColumn::Registered, DossierColumn::Age,
        DossierColumn::Applicant};
    f.advance(3 * 24 * 3600);
    what.now = f.now();
    ExportProgress progress;
    const Result<qint64> rows = exportDossiers(f.workspace().search(), what, progress);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().sentence));
    const QJsonObject table = readBack(what.path);
    QCOMPARE(row(table, 0),
        (QStringList{u"Numéro de demande"_s, u"Date de transmission"_s, u"Date d’enregistrement"_s, u"Âge"_s,
            u"Demandeur"_s}));
    // moments and days are numbers of a spreadsheet's calendar, in Europe/Paris, shown by their own formats
    QCOMPARE(row(table, 1),
        (QStringList{granted.number, u"2026-03-02 10:00:00"_s, u"2026-03-02 00:00:00"_s, u"3"_s,
            u"SAS LUMIÈRES DE KERVALAN"_s}));
    QCOMPARE(table["types"_L1].toArray().at(1).toVariant().toStringList(),
        (QStringList{u"text"_s, u"date"_s, u"date"_s, u"number"_s, u"text"_s}));
    QCOMPARE(table["filter"_L1].toString(), u"A1:E2"_s);
    QCOMPARE(table["frozen"_L1].toString(), u"1"_s);
    QVERIFY(table["formats"_L1].toVariant().toStringList().contains(u"dd/mm/yyyy hh:mm:ss"_s));
    QVERIFY(table["formats"_L1].toVariant().toStringList().contains(u"dd/mm/yyyy"_s));
    QCOMPARE(files(), 1);
}

void TestDossierExport::spreadsheetsTakeNothingForAFormula_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("inCsv");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+33 1"_s << u"'+33 1"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("line end") << u"\rx"_s << u"'\rx"_s;
    QTest::newRow("separator and quotes") << u"a;\"b\""_s << u"a;\"b\""_s;
    QTest::newRow("several lines") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("markup") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
    QTest::newRow("right to left") << u"שלום"_s << u"שלום"_s;
    QTest::newRow("beyond the plane") << u"\U0001F980 crabe"_s << u"\U0001F980 crabe"_s;
    QTest::newRow("nothing to see") << QString(u'a') + QChar(0) + QChar(1) + QChar(0xFFFF)
                                    << QString(u'a') + QChar(1) + QChar(0xFFFF);
    QTest::newRow("very long") << QString(40000, u'x') << QString(40000, u'x');
}

void TestDossierExport::spreadsheetsTakeNothingForAFormula()
{
    QFETCH(QString, name);
    QFETCH(QString, inCsv);
    std::unique_ptr<TableFile> csv = makeTableFile(TableFormat::Csv, path(TableFormat::Csv));
    std::unique_ptr<TableFile> xlsx = makeTableFile(TableFormat::Xlsx, path(TableFormat::Xlsx));
    for (TableFile *file : {csv.get(), xlsx.get()}) {
        QVERIFY(file->begin({{u"Nom"_s}, {u"Code"_s}}));
        QVERIFY(file->addRow({name, u"0201"_s}));
        QVERIFY(file->complete());
        QVERIFY(file->publish());
    }
    QCOMPARE(row(readBack(path(TableFormat::Csv)), 1), (QStringList{inCsv, u"0201"_s}));
    const QJsonObject table = readBack(path(TableFormat::Xlsx));
    QCOMPARE(table["formulas"_L1].toInt(), 0);
    QString kept = name.left(32767);
    kept.remove(QChar(0)).remove(QChar(0xFFFF));
    QCOMPARE(row(table, 1), (QStringList{kept, u"0201"_s})); // a code keeps its zero
}

void TestDossierExport::fileHoldsWhatTheAccountMaySee_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("companies");
    const QString breizh = u"SARL BREIZH JAPAN"_s;
    const QString kervalan = u"SAS LUMIÈRES DE KERVALAN"_s;
    QTest::newRow("operator") << u"op1"_s << QStringList{breizh, breizh};
    QTest::newRow("operator of another company") << u"op2"_s << QStringList{kervalan, kervalan};
    QTest::newRow("officer, no drafts") << u"ag2"_s << QStringList{breizh, kervalan};
    QTest::newRow("administrator") << u"admin"_s << QStringList();
}

void TestDossierExport::fileHoldsWhatTheAccountMaySee()
{
    QFETCH(QString, login);
    QFETCH(QStringList, companies);
    Fixture f;
    for (const Account &account : {f.op1, f.op2}) {
        std::ignore = f.deposited(account);
        QVERIFY(f.workspace().dossiers().save(account, 0, 0, test::completeForm()));
    }
    for (const Account &account : {f.op1, f.op2, f.otherOfficer, f.admin}) {
        if (account.login != login)
            continue;
        DossierExport what = of(f, account, TableFormat::Csv);
        what.list.sortKey = SortKey::Company;
        ExportProgress progress;
        const Result<qint64> rows = exportDossiers(f.workspace().search(), what, progress);
        QVERIFY(rows);
        const QJsonObject table = readBack(what.path);
        QStringList found;
        for (int i = 1; i <= *rows; ++i)
            found.append(row(table, i).at(3));
        QCOMPARE(found, companies);
    }
}

void TestDossierExport::anEmptyListIsItsTitles()
{
    Fixture f;
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        ExportProgress progress;
        const Result<qint64> rows = exportDossiers(f.workspace().search(), of(f, f.officer, format), progress);
        QVERIFY(rows);
        QCOMPARE(*rows, 0);
        const QJsonObject table = readBack(path(format));
        QCOMPARE(table["rows"_L1].toArray().size(), 1);
        QCOMPARE(row(table, 0).first(), u"Numéro de demande"_s);
    }
}

void TestDossierExport::cancelledLeavesNothing_data()
{
    formats();
}

void TestDossierExport::cancelledLeavesNothing()
{
    QFETCH(TableFormat, format);
    Fixture f;
    std::ignore = f.deposited(f.op1);
    ExportProgress progress;
    progress.cancelled = true;
    const Result<qint64> rows = exportDossiers(f.workspace().search(), of(f, f.officer, format), progress);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    QCOMPARE(files(), 0);
    QCOMPARE(progress.databaseLeft.available(), 1);
}

void TestDossierExport::cancelledWhileItWritesLeavesNothing()
{
    QFETCH(TableFormat, format);
    Fixture f;
    for (int i = 0; i < 260; ++i)
        QVERIFY(f.workspace().dossiers().save(f.op1, 0, 0, test::completeForm()));
    const DossierExport what = of(f, f.op1, format);
    ExportProgress progress;
    Result<qint64> rows;
    const QScopedPointer<QThread> worker(
        QThread::create([&] { rows = exportDossiers(f.workspace().search(), what, progress); }));
    worker->start();
    while (progress.done < 200 && !worker->isFinished())
        QThread::yieldCurrentThread();
    progress.cancelled = true;
    worker->wait();
    if (rows) // it was quicker: then it is whole
        QCOMPARE(readBack(what.path)["rows"_L1].toArray().size(), 261);
    else
        QCOMPARE(files(), 0);
}

void TestDossierExport::aFullDiskLeavesWhatWasThere()
{
    QFETCH(TableFormat, format);
    Fixture f;
    std::unique_ptr<TableFile> file = makeTableFile(format, path(format));
    QFile old(path(format));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("older");
    old.close();
    Result<> result;
    {
        const test::LittleRoom room(50000);
        result = file->begin({{u"Nom"_s}});
        for (int i = 0; i < 5000 && result; ++i)
            result = file->addRow({u"%1 lorem ipsum dolor sit amet"_s.arg(i * 7919)});
        if (result)
            result = file->complete();
        if (result)
            result = file->publish();
        file.reset();
    }
    QVERIFY(!result);
    QVERIFY(!result.error().sentence.isEmpty());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("older"));
    QCOMPARE(files(), 1);
}

void TestDossierExport::whatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ErrorCode>("code");
    for (const QString &suffix : {u".csv"_s, u".xlsx"_s}) {
        QTest::addRow("no such folder%s", qPrintable(suffix)) << u"/absent/a"_s + suffix << ErrorCode::NotFound;
        QTest::addRow("takes no file%s", qPrintable(suffix)) << u"/proc/a"_s + suffix << ErrorCode::NotAllowed;
        QTest::addRow("name too long%s", qPrintable(suffix))
            << QDir::tempPath() + u'/' + QString(300, u'n') + suffix << ErrorCode::NotAllowed;
    }
}

void TestDossierExport::whatCannotBeWrittenIsSaid()
{
    QFETCH(QString, target);
    QFETCH(ErrorCode, code);
    Fixture f;
    DossierExport what = of(f, f.officer, target.endsWith(u".csv"_s) ? TableFormat::Csv : TableFormat::Xlsx);
    what.path = target;
    ExportProgress progress;
    const Result<qint64> rows = exportDossiers(f.workspace().search(), what, progress);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, code);
    QCOMPARE(progress.databaseLeft.available(), 1);
}

} // namespace rex

QTEST_GUILESS_MAIN(rex::TestDossierExport)
#include "tst_dossierexport.moc"
