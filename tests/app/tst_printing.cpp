// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/batchdialog.h"
#include "app/print/pdfview.h"
#include "app/print/printdialog.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/tableview.h"
#include "workstation.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace rex;

// Printing from the pages of the real window: the papers of a dossier, and many authorisations at once.
class TestPrinting : public QObject
{
    Q_OBJECT

    static QStringList papers(test::Workstation &pc)
    {
        QStringList names;
        for (const QAction *action : pc.find<QPushButton>(u"papers"_s)->menu()->actions()) {
            if (!action->isSeparator())
                names += action->objectName().remove(QRegularExpression(u"[0-9]+$"_s));
        }
        return names;
    }
    static void choose(test::Workstation &pc, const QString &name)
    {
        for (QAction *action : pc.find<QPushButton>(u"papers"_s)->menu()->actions()) {
            if (action->objectName().startsWith(name))
                return action->trigger();
        }
        qFatal("no paper is named %s", qPrintable(name));
    }
    static void close(test::Workstation &pc)
    {
        pc.click(u"printCancel"_s);
        QTRY_VERIFY(!pc.shows(u"printCancel"_s));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_look = new Look(qApp);
    }

    void anOperatorPrintsWhatConcernsHim()
    {
        test::Fixture fixture;
        const Dossier dossier = fixture.granted(fixture.op1);
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"op1"_s);
        pc.go({.place = Place::Dossier, .dossierId = dossier.id});
        QCOMPARE(papers(pc), (QStringList{u"paperRecapitulation"_s, u"paperHistory"_s, u"paperLetter"_s}));
        for (const QString &paper : papers(pc)) {
            choose(pc, paper);
            QVERIFY(pc.find<PdfView>(u"previewView"_s)->pageCount() > 0);
            close(pc);
        }
        pc.click(u"print"_s);
        QVERIFY(pc.find<PdfView>(u"previewView"_s)->accessibleName().contains(u"FRREX20260001"_s));
        close(pc);
    }

    void aDraftHasNoAuthorisationToPrint()
    {
        test::Fixture fixture;
        const auto draft = fixture.workspace().dossiers().save(fixture.op1, 0, 0, test::completeForm());
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"op1"_s);
        pc.go({.place = Place::Dossier, .dossierId = draft->id});
        QVERIFY(!pc.shows(u"print"_s));
        QCOMPARE(papers(pc), (QStringList{u"paperRecapitulation"_s, u"paperHistory"_s}));
    }

    void theSupervisorWritesTheWaysOfAppeal()
    {
        test::Fixture fixture;
        const Dossier deposited = fixture.deposited(fixture.op1);
        Decision decision;
        decision.comment = u"Pièces manquantes."_s;
        decision.hearing.noneDue = u"Demande incomplète."_s;
        QVERIFY(fixture.workspace().dossiers().act(
            fixture.officer, deposited.id, deposited.version, Action::Reject, decision));
        {
            test::Workstation pc(fixture, *m_look);
            pc.logIn(u"ag1"_s);
            pc.go({.place = Place::Dossier, .dossierId = deposited.id});
            QVERIFY(!papers(pc).contains(u"waysOfAppeal"_s));
            choose(pc, u"paperLetter"_s);
            QVERIFY(pc.text(u"printRemarks"_s).contains(u"voies et délais de recours"_s));
            close(pc);
        }
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"chef1"_s);
        pc.go({.place = Place::Dossier, .dossierId = deposited.id});
        choose(pc, u"waysOfAppeal"_s);
        pc.find<QPlainTextEdit>(u"waysOfAppealText"_s)->setPlainText(QString(5000, u'x'));
        pc.click(u"waysOfAppealDialogOk"_s);
        QVERIFY(pc.shows(u"waysOfAppealText"_s)); // too long: it stays, with what was typed
        pc.find<QPlainTextEdit>(u"waysOfAppealText"_s)->setPlainText(u"Recours : texte du service."_s);
        pc.click(u"waysOfAppealDialogOk"_s);
        QTRY_VERIFY(!pc.shows(u"waysOfAppealText"_s));
        QTRY_COMPARE(pc.banner(), u"Les voies de recours du service sont enregistrées."_s);
        QCOMPARE(*fixture.workspace().records().waysOfAppeal(u"FR000100"_s), u"Recours : texte du service."_s);
        choose(pc, u"paperLetter"_s);
        QVERIFY(!pc.shows(u"printRemarks"_s));
        close(pc);
    }

    void manyAuthorisationsFromTheList()
    {
        test::Fixture fixture;
        std::ignore = fixture.granted(fixture.op1);
        std::ignore = fixture.granted(fixture.op2);
        test::Workstation pc(fixture, *m_look);
        pc.logIn(u"ag1"_s);
        pc.go({.place = Place::Authorisations});
        auto *table = pc.find<TableView>(u"authorisationsTable"_s);
        QTRY_COMPARE(pc.rows(u"authorisationsTable"_s), 2);
        QVERIFY(!pc.shows(u"printAll"_s));
        table->selectAll();
        QVERIFY(pc.find<QPushButton>(u"printAll"_s)->text().contains(u"2"_s));
        pc.click(u"printAll"_s);
        const QDir folder(fixture.folder());
        QVERIFY(folder.mkdir(u"pdf"_s));
        pc.type(u"printFolder"_s, folder.filePath(u"absent"_s));
        pc.click(u"batchOk"_s);
        QTRY_VERIFY(pc.shows(u"batchMessage"_s)); // says why, and can be tried again
        pc.type(u"printFolder"_s, folder.filePath(u"pdf"_s));
        pc.click(u"batchOk"_s);
        QTRY_COMPARE(QDir(folder.filePath(u"pdf"_s)).entryList(QDir::Files).size(), 2);
        QTRY_COMPARE(pc.find<Banner>(u"batchMessage"_s)->kind(), Banner::Kind::Success);
        pc.click(u"batchOk"_s);
        QTRY_VERIFY(!pc.shows(u"batchOk"_s));

        pc.click(u"printAll"_s);
        pc.find<QCheckBox>(u"printTwin"_s)->setChecked(true);
        pc.click(u"batchOne"_s);
        QVERIFY(!pc.shows(u"printTwin"_s)); // cannot be chosen, and the window says why
        QVERIFY(pc.text(u"batchNote"_s).contains(u"version accessible"_s));
        pc.type(u"printFolder"_s, folder.filePath(u"pdf"_s));
        pc.type(u"printFileName"_s, u"toutes"_s);
        pc.click(u"batchOk"_s);
        QTRY_VERIFY(QFile::exists(folder.filePath(u"pdf/toutes.pdf"_s)));
        QVERIFY(!QFile::exists(folder.filePath(u"pdf/toutes.html"_s)));
        QTRY_COMPARE(pc.find<Banner>(u"batchMessage"_s)->kind(), Banner::Kind::Success);
    }

    void whatIsPrintedIsWhatThePreviewShows()
    {
        test::Fixture fixture;
        const DossierService &dossiers = fixture.workspace().dossiers();
        const Dossier granted = fixture.granted(fixture.op1);
        Form form = test::completeForm();
        form.exporter.phone = u"0999999999"_s;
        fixture.advance(60);
        const auto asked = dossiers.deposit(fixture.op1, granted.id, granted.version, form);
        QVERIFY(asked);
        const auto opened = openPrintDialog(fixture.workspace(), fixture.officer, granted.id, nullptr);
        QVERIFY(opened);
        const std::unique_ptr<PrintDialog> dialog(*opened);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->setOpener([](const QString &) { return true; });
        const auto pages = [](QPdfDocument &document) {
            QStringList texts;
            for (int page = 0; page < document.pageCount(); ++page)
                texts += document.getAllText(page).text();
            return texts;
        };
        const auto *view = dialog->findChild<PdfView *>(u"previewView"_s);
        const QStringList shown = pages(*view->document());
        QVERIFY(!shown.isEmpty());
        fixture.advance(60);
        QVERIFY(dossiers.act(fixture.officer, asked->id, asked->version, Action::AcceptModification)); // another one
        dialog->findChild<QLineEdit *>(u"printFolder"_s)->setText(fixture.folder());
        const QString file = dialog->file();
        dialog->accept();
        QPdfDocument written;
        QCOMPARE(written.load(file), QPdfDocument::Error::None);
        QCOMPARE(pages(written), shown);
        QVERIFY(!shown.join(u' ').contains(u"0999999999"_s));
        const auto now = dossiers.authorisation(fixture.officer, granted.id); // who opens it again has the new one
        QCOMPARE(now->granted.form.exporter.phone, u"0999999999"_s);
    }

    void whatHasNoNumberIsLeftOutAndNamed()
    {
        test::Fixture fixture;
        const Dossier granted = fixture.granted(fixture.op1);
        const Dossier deposited = fixture.deposited(fixture.op2);
        BatchDialog dialog(fixture.workspace(), fixture.officer, {granted.id, deposited.id});
        BatchReport report;
        connect(&dialog, &BatchDialog::finished, this, [&](const BatchReport &told) { report = told; });
        dialog.findChild<QLineEdit *>(u"printFolder"_s)->setText(fixture.folder());
        dialog.open();
        dialog.accept();
        QTRY_COMPARE(report.written, 1);
        QCOMPARE(report.remarks.size(), 1);
        QVERIFY2(report.remarks.first().contains(deposited.number), qPrintable(report.remarks.first()));
        QCOMPARE(dialog.findChild<Banner *>(u"batchMessage"_s)->kind(), Banner::Kind::Warning);
    }

    void closingTheWindowStopsWhatRuns()
    {
        test::Fixture fixture;
        const Dossier granted = fixture.granted(fixture.op1);
        const QDir folder(fixture.folder());
        QVERIFY(folder.mkdir(u"pdf"_s));
        {
            BatchDialog dialog(fixture.workspace(), fixture.officer, QList<qint64>(5000, granted.id));
            dialog.findChild<QLineEdit *>(u"printFolder"_s)->setText(folder.filePath(u"pdf"_s));
            dialog.open();
            dialog.accept();
            QTRY_VERIFY(!QDir(folder.filePath(u"pdf"_s)).isEmpty());
            dialog.reject();
            QTRY_COMPARE(dialog.findChild<Banner *>(u"batchMessage"_s)->kind(), Banner::Kind::Warning);
        }
        const QStringList names = QDir(folder.filePath(u"pdf"_s)).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(names.size() < 5000);
        for (const QString &name : names)
            QVERIFY2(name.endsWith(u".pdf"_s), qPrintable(name)); // no half file beside them
    }

private:
    Look *m_look = nullptr;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
