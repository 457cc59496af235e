// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdfview.h"
#include "app/print/printdialog.h"
#include "forms/look/look.h"
#include "forms/parts/banner.h"
#include "forms/parts/field.h"
#include "printcase.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rex;

// The window of guide 5.1: what it proposes, writes, opens, asks and refuses.
class tst_printdialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void proposesTheNumberInDocuments();
    void okWritesAndOpens();
    void enterIsOkAndEscapeIsCancel();
    void givesTheFileItsEnding();
    void writesInEnglish();
    void writesATwinOnRequest();
    void aTwinThatCannotBeWrittenLeavesThePdf();
    void savingElsewhereAsksBeforeItReplacesATwin();
    void asksBeforeItReplaces();
    void anErrorStaysInTheWindow();
    void refusesNames_data();
    void refusesNames();
    void saysWhatCouldNotBePrinted();
    void saysWhereTheFileIsWithoutViewer();
    void everyInputIsNamedByItsLabel();
    void showsWhatItWouldWrite();
    void goesToAPage();
    void zooms();
    void searchesTheText();
    void theViewFollowsTheKeys();
    void saysBeforehandWhatCannotBePrinted();
    void withoutPrinterItSaysWhatToDo();
    void printsOnAPrinter();
    void pagesThatAreNotThereAreNotPrinted();
    void savesElsewhereAndStays();
    void copiesTheNumber();

private:
    void open(const AuthorisationDocument &document = printcase::simple());
    template <typename Widget> [[nodiscard]] Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    Reference m_reference;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PrintDialog> m_dialog;
    QStringList m_opened;
    bool m_viewer = true;
};

void tst_printdialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    new Look(qApp);
}

void tst_printdialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    m_viewer = true;
}

void tst_printdialog::cleanup()
{
    m_dialog.reset();
}

void tst_printdialog::open(const AuthorisationDocument &document)
{
    m_dialog = std::make_unique<PrintDialog>(printable(document, m_reference), [] {
        return QDateTime({2016, 12, 12}, {9, 0}, Qt::UTC);
    });
    m_dialog->setOpener([this](const QString &file) {
        m_opened += file;
        return m_viewer;
    });
    child<QLineEdit>("printFolder")->setText(m_folder->path());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void tst_printdialog::proposesTheNumberInDocuments()
{
    const PrintDialog dialog(printable(printcase::simple(), m_reference), systemClock());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QDir(documents).exists() ? documents : QDir::homePath();
    QCOMPARE(dialog.file(), folder + u"/FRREX20160007.pdf"_s);
}

void tst_printdialog::okWritesAndOpens()
{
    open();
    const QSignalSpy written(m_dialog.get(), &PrintDialog::written);
    click("printOk");
    const QString file = path(u"FRREX20160007.pdf"_s);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_opened, QStringList{file});
    QCOMPARE(written.size(), 1);
    QVERIFY(pdfText(file).contains(u"Numéro d’enregistrement FRREX20160007"_s));
    QVERIFY(pdfText(file).contains(u"édité le 12/12/2016"_s));
}

void tst_printdialog::enterIsOkAndEscapeIsCancel()
{
    open();
    QTest::keyClick(child<QLineEdit>("printFileName"), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    open();
    QTest::keyClick(child<QLineEdit>("printFileName"), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(QFile::exists(path(u"FRREX20160007.pdf"_s)));
}

void tst_printdialog::givesTheFileItsEnding()
{
    open();
    child<QLineEdit>("printFileName")->setText(u"Mon autorisation"_s);
    click("printOk");
    QCOMPARE(m_opened, QStringList{path(u"Mon autorisation.pdf"_s)});
    QVERIFY(QFile::exists(m_opened.first()));
}

void tst_printdialog::writesInEnglish()
{
    open();
    child<QComboBox>("printLanguage")->setCurrentIndex(1);
    click("printOk");
    QVERIFY(pdfText(m_opened.value(0)).contains(u"APPLICATION TO BECOME A REGISTERED EXPORTER"_s));
}

void tst_printdialog::writesATwinOnRequest()
{
    open();
    click("printOk");
    QVERIFY(!QFile::exists(path(u"FRREX20160007.html"_s)));
    open();
    QTest::keyClick(child<QCheckBox>("printTwin"), Qt::Key_Space);
    click("printOk"); // asks: the PDF is there
    QVERIFY(m_dialog->isVisible());
    click("printReplace");
    QVERIFY(QFile::exists(path(u"FRREX20160007.html"_s)));
    open();
    child<QLineEdit>("printFileName")->setText(u"FRREX20160007.PDF"_s);
    child<QCheckBox>("printTwin")->setChecked(true);
    click("printOk"); // asks: another PDF, but the twin is there
    QVERIFY(m_dialog->isVisible());
    QVERIFY(child<Banner>("printExists")->title().contains(u"FRREX20160007.html"_s));
}

void tst_printdialog::aTwinThatCannotBeWrittenLeavesThePdf()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"FRREX20160007.html"_s)); // in the way
    open();
    child<QCheckBox>("printTwin")->setChecked(true);
    const QSignalSpy written(m_dialog.get(), &PrintDialog::written);
    click("printOk");
    QVERIFY(pdfText(path(u"FRREX20160007.pdf"_s)).contains(u"FRREX20160007"_s));
    QCOMPARE(written.size(), 1);
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_dialog->isVisible());
    const auto *message = child<Banner>("printMessage");
    QCOMPARE(message->kind(), Banner::Kind::Warning);
    QCOMPARE(message->title(), u"Le PDF a été créé."_s);
    QVERIFY2(message->text().contains(u"version accessible"_s), qPrintable(message->text()));
}

void tst_printdialog::savingElsewhereAsksBeforeItReplacesATwin()
{
    QFile older(path(u"ailleurs.html"_s));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    open();
    child<QCheckBox>("printTwin")->setChecked(true);
    click("printSaveAs");
    auto *chooser = m_dialog->findChild<QFileDialog *>(u"printSaveChooser"_s);
    emit chooser->fileSelected(path(u"ailleurs.pdf"_s));
    chooser->reject();
    QVERIFY(child<Banner>("printExists")->isVisible());
    QVERIFY(child<Banner>("printExists")->title().contains(u"ailleurs.html"_s));
    QVERIFY(!QFile::exists(path(u"ailleurs.pdf"_s)));
    QCOMPARE(QFileInfo(older).size(), 5);
    click("printReplace");
    QVERIFY(QFile::exists(path(u"ailleurs.pdf"_s)));
    QVERIFY(QFileInfo(older).size() > 5);
    QVERIFY(m_dialog->isVisible()); // it stays, as after every saving elsewhere
    QVERIFY(!QFile::exists(path(u"FRREX20160007.pdf"_s)));
    QCOMPARE(child<Banner>("printMessage")->kind(), Banner::Kind::Success);
    click("printOk"); // « Remplacer » is asked about the file of OK again
    QVERIFY(QFile::exists(path(u"FRREX20160007.pdf"_s)));
}

void tst_printdialog::asksBeforeItReplaces()
{
    QFile older(path(u"FRREX20160007.pdf"_s));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    open();
    click("printOk");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(child<Banner>("printExists")->isVisible());
    QCOMPARE(QFileInfo(older).size(), 5);
    // Another name takes the question away.
    child<QLineEdit>("printFolder")->setText(m_folder->path() + u'/');
    QVERIFY(!child<Banner>("printExists")->isVisible());
    click("printOk");
    click("printReplace");
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(QFileInfo(older).size() > 5);
    QCOMPARE(m_opened.size(), 1);
}

void tst_printdialog::anErrorStaysInTheWindow()
{
    open();
    child<QLineEdit>("printFileName")->setText(u"choisi par moi"_s);
    child<QLineEdit>("printFolder")->setText(path(u"absent"_s));
    click("printOk");
    QVERIFY(m_dialog->isVisible());
    const auto *message = child<Banner>("printMessage");
    QVERIFY(message->isVisible());
    QCOMPARE(message->kind(), Banner::Kind::Error);
    QVERIFY2(message->text().contains(u"absent"_s), qPrintable(message->text()));
    QCOMPARE(child<QLineEdit>("printFileName")->text(), u"choisi par moi"_s);
    QVERIFY(m_opened.isEmpty());
    child<QLineEdit>("printFolder")->setText(m_folder->path());
    click("printOk");
    QCOMPARE(m_opened, QStringList{path(u"choisi par moi.pdf"_s)});
}

void tst_printdialog::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("none") << QString();
    QTest::addRow("blanks") << u"   "_s;
    QTest::addRow("path") << u"../FRREX"_s;
    QTest::addRow("backslash") << u"a\\b"_s;
    QTest::addRow("colon") << u"a:b"_s;
    QTest::addRow("control character") << u"a\u0007b"_s;
}

void tst_printdialog::refusesNames()
{
    QFETCH(QString, name);
    open();
    child<QLineEdit>("printFileName")->setText(name);
    click("printOk");
    QVERIFY(m_dialog->isVisible());
    const auto *field = qobject_cast<Field *>(child<QLineEdit>("printFileName")->parentWidget());
    QVERIFY(field && field->hasError());
    QVERIFY(m_opened.isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void tst_printdialog::saysWhatCouldNotBePrinted()
{
    AuthorisationDocument document = printcase::simple();
    document.granted.form.exporter.name = u"Café 🥐"_s;
    open(document);
    click("printOk");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_opened.size(), 1);
    const auto *message = child<Banner>("printMessage");
    QCOMPARE(message->kind(), Banner::Kind::Warning);
    QVERIFY2(message->text().contains(u"U+1F950"_s), qPrintable(message->text()));
    click("printOk");
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_opened.size(), 1);
}

void tst_printdialog::saysWhereTheFileIsWithoutViewer()
{
    m_viewer = false;
    open();
    click("printOk");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(child<Banner>("printMessage")->text().contains(path(u"FRREX20160007.pdf"_s)));
    QVERIFY(QFile::exists(path(u"FRREX20160007.pdf"_s)));
}

void tst_printdialog::everyInputIsNamedByItsLabel()
{
    open();
    QCOMPARE(child<QLineEdit>("printFileName")->accessibleName(), u"Nom du fichier"_s);
    QCOMPARE(child<QLineEdit>("printFolder")->accessibleName(), u"Dossier"_s);
    QCOMPARE(child<QComboBox>("printLanguage")->accessibleName(), u"Langue du document"_s);
}

void tst_printdialog::showsWhatItWouldWrite()
{
    open(printcase::withGoods(200));
    const auto *view = child<PdfView>("previewView");
    QVERIFY(view->pageCount() > 4);
    QCOMPARE(child<QLabel>("previewPages")->text(), u"sur %1"_s.arg(view->pageCount()));
    QVERIFY(view->accessibleName().contains(u"Autorisation FRREX20160007"_s));
    const QImage page = view->document()->render(0, QSize(595, 842));
    QVERIFY(!page.isNull());
    // The other language is shown at once.
    child<QComboBox>("printLanguage")->setCurrentIndex(1);
    child<QLineEdit>("previewSearch")->setText(u"REGISTERED EXPORTER"_s);
    QTRY_VERIFY(view->matchCount() > 0);
}

void tst_printdialog::goesToAPage()
{
    open(printcase::withGoods(200));
    auto *view = child<PdfView>("previewView");
    auto *page = child<QSpinBox>("previewPage");
    page->setFocus();
    page->selectAll();
    QTest::keyClicks(page, u"3"_s);
    QTest::keyClick(page, Qt::Key_Tab);
    QTRY_COMPARE(view->page(), 2);
    view->goTo(0);
    QCOMPARE(page->value(), 1);
    view->goTo(view->pageCount() - 1);
    QCOMPARE(page->value(), page->maximum());
}

void tst_printdialog::zooms()
{
    open();
    auto *view = child<PdfView>("previewView");
    const double fitting = view->zoom();
    QCOMPARE(child<QComboBox>("previewZoom")->currentIndex(), 0); // the page's width
    QTest::mouseClick(child<QToolButton>("previewZoomIn"), Qt::LeftButton);
    QVERIFY(view->zoom() > fitting);
    QTest::mouseClick(child<QToolButton>("previewZoomOut"), Qt::LeftButton);
    QVERIFY(qAbs(view->zoom() - fitting) < 0.01);
    auto *zoom = child<QComboBox>("previewZoom");
    zoom->setCurrentIndex(1);
    emit zoom->activated(1); // the whole page
    QVERIFY(view->zoom() < fitting);
    zoom->setCurrentIndex(4);
    emit zoom->activated(4);
    QCOMPARE(view->zoom(), 1.0);
    for (int i = 0; i < 30; ++i)
        view->zoomIn();
    QCOMPARE(view->zoom(), 4.0);
}

void tst_printdialog::searchesTheText()
{
    open(printcase::withGoods(60));
    auto *view = child<PdfView>("previewView");
    auto *search = child<QLineEdit>("previewSearch");
    QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::ControlModifier);
    search->setFocus();
    QTest::keyClicks(search, u"marchandise n"_s);
    QTRY_COMPARE(view->matchCount(), 60);
    QCOMPARE(view->match(), 0);
    QCOMPARE(child<QLabel>("previewMatches")->text(), u"1 sur 60"_s);
    QTest::mouseClick(child<QToolButton>("previewNext"), Qt::LeftButton);
    QCOMPARE(view->match(), 1);
    QTest::mouseClick(child<QToolButton>("previewPrevious"), Qt::LeftButton);
    QTest::mouseClick(child<QToolButton>("previewPrevious"), Qt::LeftButton);
    QCOMPARE(view->match(), 59); // before the first the last
    QVERIFY(view->page() > 0); // which is scrolled to
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Entrée in the search is no OK
    QCOMPARE(view->match(), 0);
    search->setText(u"introuvable"_s);
    QTRY_COMPARE(child<QLabel>("previewMatches")->text(), u"Aucun résultat"_s);
    QVERIFY(!child<QToolButton>("previewNext")->isEnabled());
}

void tst_printdialog::theViewFollowsTheKeys()
{
    open(printcase::withGoods(200));
    auto *view = child<PdfView>("previewView");
    QTest::keyClick(view, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(view->page(), 1);
    QTest::keyClick(view, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(view->page(), 0);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->page(), view->pageCount() - 1);
    const double before = view->zoom();
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view->zoom() > before);
}

void tst_printdialog::saysBeforehandWhatCannotBePrinted()
{
    AuthorisationDocument document = printcase::simple();
    document.granted.form.exporter.name = u"Café 🥐"_s;
    open(document);
    const auto *remarks = child<Banner>("printRemarks");
    QVERIFY(remarks->isVisible());
    QVERIFY2(remarks->text().contains(u"U+1F950"_s), qPrintable(remarks->text()));
    open();
    QVERIFY(!child<Banner>("printRemarks")->isVisible());
}

void tst_printdialog::withoutPrinterItSaysWhatToDo()
{
    open();
    m_dialog->setPrinters([] { return QStringList(); });
    click("printOnPaper");
    const auto *message = child<Banner>("printMessage");
    QVERIFY(message->isVisible());
    QVERIFY2(message->title().contains(u"Aucune imprimante"_s), qPrintable(message->title()));
    QVERIFY(message->text().contains(u"PDF"_s));
    QVERIFY(!m_dialog->findChild<QDialog *>(u"printerChooser"_s));
}

void tst_printdialog::printsOnAPrinter()
{
    open(printcase::withGoods(200));
    m_dialog->setPrinters([] { return QStringList{u"laser"_s}; });
    click("printOnPaper");
    auto *chooser = m_dialog->findChild<QPrintDialog *>(u"printerChooser"_s);
    QVERIFY(chooser);
    chooser->printer()->setOutputFormat(QPrinter::PdfFormat); // paper that can be read
    chooser->printer()->setOutputFileName(path(u"paper.pdf"_s));
    chooser->printer()->setPrintRange(QPrinter::PageRange);
    chooser->printer()->setFromTo(2, 3);
    emit chooser->accepted(chooser->printer());
    emit static_cast<QDialog *>(chooser)->accepted();
    QTRY_VERIFY(child<Banner>("printMessage")->isVisible());
    QCOMPARE(child<Banner>("printMessage")->kind(), Banner::Kind::Success);
    const QStringList pages = pdfPages(path(u"paper.pdf"_s));
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages.first().contains(u"Page 2/"_s));
    QVERIFY(m_dialog->isVisible());
}

void tst_printdialog::pagesThatAreNotThereAreNotPrinted()
{
    open();
    m_dialog->setPrinters([] { return QStringList{u"laser"_s}; });
    click("printOnPaper");
    auto *chooser = m_dialog->findChild<QPrintDialog *>(u"printerChooser"_s);
    QVERIFY(chooser);
    QCOMPARE(chooser->minPage(), 1);
    QCOMPARE(chooser->maxPage(), child<PdfView>("previewView")->pageCount());
    chooser->printer()->setOutputFormat(QPrinter::PdfFormat);
    chooser->printer()->setOutputFileName(path(u"paper.pdf"_s));
    chooser->printer()->setPrintRange(QPrinter::PageRange);
    chooser->printer()->setFromTo(40, 41);
    emit static_cast<QDialog *>(chooser)->accepted();
    const auto *message = child<Banner>("printMessage");
    QVERIFY(message->isVisible());
    QCOMPARE(message->kind(), Banner::Kind::Error);
    QVERIFY2(message->text().contains(u"finit à la page %1"_s.arg(chooser->maxPage())), qPrintable(message->text()));
    QVERIFY(!QFile::exists(path(u"paper.pdf"_s)));
}

void tst_printdialog::savesElsewhereAndStays()
{
    open();
    click("printSaveAs");
    auto *chooser = m_dialog->findChild<QFileDialog *>(u"printSaveChooser"_s);
    QVERIFY(chooser);
    emit chooser->fileSelected(path(u"ailleurs.pdf"_s));
    QVERIFY(pdfText(path(u"ailleurs.pdf"_s)).contains(u"FRREX20160007"_s));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(child<Banner>("printMessage")->kind(), Banner::Kind::Success);
    emit chooser->fileSelected(path(u"absent/ailleurs.pdf"_s));
    QCOMPARE(child<Banner>("printMessage")->kind(), Banner::Kind::Error);
}

void tst_printdialog::copiesTheNumber()
{
    open();
    QTest::mouseClick(child<QToolButton>("printCopyNumber"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"FRREX20160007"_s);
}

QTEST_MAIN(tst_printdialog)
#include "tst_printdialog.moc"
