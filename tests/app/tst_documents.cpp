// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/openedcopies.h"
#include "app/print/pdfview.h"
#include "forms/parts/banner.h"
#include "forms/parts/tableview.h"
#include "tests/app/workstation.h"
#include "tests/support/documents.h"

#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfDocument>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rex {

// « Pièces jointes » of a dossier and « Mes documents », by mouse and keyboard (guide 2.2).
class TestDocuments : public QObject
{
    Q_OBJECT

public slots:
    void keepUrl(const QUrl &url) { m_opened = url; } // in place of the desktop's programs

private slots:
    void initTestCase();
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void droppedFilesAreShownThenAdded();
    void aFileThatLiesIsNamedWhatItIs();
    void whatCannotBeAddedSaysWhy();
    void twoHundredFilesAtOnce();
    void aDraftsDocumentIsTakenBack();
    void aDepositedDossierKeepsItsDocuments();
    void aNewFormBecomesADraftWithItsDocuments();
    void documentsDoNotDisturbWhatIsBeingTyped();
    void onesOwnDocumentsOfADraftAreNoConflict();
    void aColleaguesDocumentsOfADraftAreTold();
    void anotherWorkstationsDocumentKeepsTheSelection();
    void aPdfIsShownInTheProgram();
    void aPictureIsShownInTheProgram();
    void aDamagedPdfIsSaid();
    void anOpenedCopyCannotBeRunOrChanged();
    void thePreviewSaysWhatCameOfSaving();
    void copiesOfAKilledProgramAreRemoved();
    void aCopyIsSaved();
    void myDocumentsAreFilteredAndOpenTheirDossier();
    void myAuthorisationsAreFiltered();
    void manyOfMyAuthorisationsArePrintedTogether();
    void aCommentTakesItsDocumentsAlong();
    void thoseWhoMayNotAddHaveNoButton();

private:
    void drop(test::Workstation &pc, const QStringList &paths);
    void addByDrop(test::Workstation &pc, const QStringList &paths);
    void openDossier(test::Workstation &pc, const QString &login, const Dossier &dossier);

    std::unique_ptr<Look> m_look;
    QTemporaryDir m_folder;
    QUrl m_opened;
};

void TestDocuments::initTestCase()
{
    m_look = std::make_unique<Look>(qApp);
    m_look->setMode(Look::Mode::Light);
    QDesktopServices::setUrlHandler(u"file"_s, this, "keepUrl");
}

// What a file manager sends when files are let go over the card.
void TestDocuments::drop(test::Workstation &pc, const QStringList &paths)
{
    auto *card = pc.find(u"attachments"_s);
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(card->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(card, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(card->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(card, &event);
    QCOMPARE(event.dropAction(), Qt::CopyAction); // the file stays where it was
    pc.expect(u"addAttachments"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pc.rows(u"addTable"_s), int(paths.size()), 20000);
    QTRY_VERIFY(!pc.text(u"addState"_s).startsWith(u"Lecture"_s));
}

void TestDocuments::addByDrop(test::Workstation &pc, const QStringList &paths)
{
    drop(pc, paths);
    pc.click(u"addAttachmentsOk"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!pc.shows(u"addAttachments"_s), 20000);
}

void TestDocuments::openDossier(test::Workstation &pc, const QString &login, const Dossier &dossier)
{
    pc.logIn(login);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    pc.find<QTabBar>(u"dossierTabBar"_s)->setCurrentIndex(1);
    pc.expect(u"attachments"_s);
}

void TestDocuments::droppedFilesAreShownThenAdded()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    QCOMPARE(pc.rows(u"attachmentTable"_s), 0);
    drop(pc,
        {test::written(m_folder.path(), u"Facture Éléonore.pdf"_s, test::pdf()),
            test::written(m_folder.path(), u"plan.png"_s, test::png())});
    QCOMPARE(pc.row(u"addTable"_s, 0).first(2), (QStringList{u"Facture Éléonore.pdf"_s, u"Document PDF"_s}));
    QCOMPARE(
        fixture.workspace().attachments().of(fixture.op1, dossier.id)->size(), 0); // shown, not yet added
    pc.type(u"comment"_s, u"Voici les pièces."_s);
    pc.click(u"addAttachmentsOk"_s);
    QTRY_COMPARE(pc.banner(), u"2 pièces jointes ajoutées au dossier %1."_s.arg(dossier.number));
    QCOMPARE(pc.rows(u"attachmentTable"_s), 2);
    QCOMPARE(pc.find<QTabBar>(u"dossierTabBar"_s)->accessibleTabName(1), u"Pièces jointes, 2"_s);
    const auto history = pc.row(u"historyTable"_s, 0);
    QCOMPARE(history.at(1), u"Ajout de pièces jointes"_s);
    QCOMPARE(history.at(5), u"Pièces jointes : Facture Éléonore.pdf, plan.png. Voici les pièces."_s);
    const auto stored = *fixture.workspace().attachments().of(fixture.officer, dossier.id);
    QCOMPARE(stored.size(), 2);
    QCOMPARE(*fixture.workspace().attachments().content(fixture.officer, stored[1].id), test::png());
}

void TestDocuments::aFileThatLiesIsNamedWhatItIs()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    drop(pc, {test::written(m_folder.path(), u"menteur.pdf"_s, test::png())});
    QCOMPARE(pc.row(u"addTable"_s, 0).first(2), (QStringList{u"menteur.png"_s, u"Image PNG"_s}));
    QVERIFY(pc.row(u"addTable"_s, 0).last().contains(u"menteur.pdf"_s));
    pc.click(u"addAttachmentsOk"_s);
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 1);
    QCOMPARE(pc.row(u"attachmentTable"_s, 0).first(), u"menteur.png"_s);
}

void TestDocuments::whatCannotBeAddedSaysWhy()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    const QString empty = test::written(m_folder.path(), u"vide.pdf"_s, {});
    const QString large = test::written(m_folder.path(), u"gros.pdf"_s, QByteArray(11 * 1024 * 1024, 'x'));
    auto macros = test::docxEntries();
    macros.emplaceBack("word/vbaProject.bin", "x");
    const QString harmful = test::written(m_folder.path(), u"macros.docx"_s, test::zip(macros));
    drop(pc, {empty, large, harmful, m_folder.filePath(u"parti.pdf"_s)});
    QVERIFY(pc.row(u"addTable"_s, 0).last().contains(u"est vide"_s));
    QVERIFY(pc.row(u"addTable"_s, 1).last().contains(u"ne peut pas dépasser"_s));
    QVERIFY(pc.row(u"addTable"_s, 2).last().contains(u"macros"_s));
    QVERIFY(pc.row(u"addTable"_s, 3).last().contains(u"n’existe plus"_s));
    pc.click(u"addAttachmentsOk"_s);
    QVERIFY(pc.text(u"addBanner"_s).startsWith(u"Aucun de ces fichiers"_s));
    pc.click(u"addAttachmentsCancel"_s);
    QVERIFY(!pc.shows(u"addAttachments"_s));
    QCOMPARE(fixture.workspace().attachments().of(fixture.op1, dossier.id)->size(), 0);
    // One good file among bad ones is added alone.
    addByDrop(pc, {empty, test::written(m_folder.path(), u"bon.pdf"_s, test::pdf())});
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 1);
}

void TestDocuments::twoHundredFilesAtOnce()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    QStringList paths;
    for (int i = 0; i < 200; ++i)
        paths.append(
            test::written(m_folder.path(), u"pièce %1.pdf"_s.arg(i, 3, 10, QChar(u'0')), test::pdf(QByteArray::number(i))));
    addByDrop(pc, paths);
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 200);
    QCOMPARE(fixture.workspace().attachments().of(fixture.op1, dossier.id)->size(), 200);
    QVERIFY(pc.row(u"historyTable"_s, 0).at(5).endsWith(u"et 195 autres"_s));
    auto *table = pc.find<TableView>(u"attachmentTable"_s);
    table->scrollToBottom();
    table->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(pc.row(u"attachmentTable"_s, 0).first(), u"pièce 199.pdf"_s);
}

void TestDocuments::aDraftsDocumentIsTakenBack()
{
    test::Fixture fixture;
    const Dossier dossier = *fixture.workspace().dossiers().save(fixture.op1, 0, 0, test::completeForm());
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    addByDrop(pc, {test::written(m_folder.path(), u"a.pdf"_s, test::pdf())});
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 1);
    pc.find<TableView>(u"attachmentTable"_s)->selectRow(0);
    pc.click(u"attachmentRemove"_s);
    QVERIFY(pc.text(u"confirmText"_s).contains(u"a.pdf"_s));
    pc.click(u"confirmCancel"_s);
    QCOMPARE(pc.rows(u"attachmentTable"_s), 1);
    pc.click(u"attachmentRemove"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 0);
    QVERIFY(!pc.shows(u"attachmentRemove"_s));
    QCOMPARE(fixture.workspace().attachments().of(fixture.op1, dossier.id)->size(), 0);
}

void TestDocuments::aDepositedDossierKeepsItsDocuments()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().attachments().add(fixture.op1, dossier.id, {{u"a.pdf"_s, test::pdf()}}));
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    pc.find<TableView>(u"attachmentTable"_s)->selectRow(0);
    pc.expect(u"attachmentOpen"_s);
    QVERIFY(!pc.shows(u"attachmentRemove"_s));
}

void TestDocuments::aNewFormBecomesADraftWithItsDocuments()
{
    test::Fixture fixture;
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form});
    pc.expect(u"formPage"_s);
    pc.type(u"exporterPhone"_s, u"0102030405"_s);
    addByDrop(pc, {test::written(m_folder.path(), u"a.pdf"_s, test::pdf())});
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 1);
    const auto ids = *fixture.workspace().search().ids(fixture.op1, {DossierList::ToDo});
    QCOMPARE(ids.size(), 1);
    const auto view = fixture.workspace().dossiers().view(fixture.op1, ids.first());
    QCOMPARE(view->dossier.status, Status::Draft);
    QCOMPARE(view->form.exporter.phone, u"0102030405"_s); // what was typed was saved with it
    QCOMPARE(fixture.workspace().attachments().of(fixture.op1, ids.first())->size(), 1);
}

// The event of the documents makes the dossier's version grow; the form that is open knows.
void TestDocuments::documentsDoNotDisturbWhatIsBeingTyped()
{
    test::Fixture fixture;
    const Dossier deposited = fixture.deposited(fixture.op1);
    const Dossier dossier = *fixture.workspace().dossiers().act(fixture.officer, deposited.id,
        deposited.version, Action::RequestInformation, {.comment = u"Quel livre ?"_s});
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = dossier.id});
    pc.type(u"exporterPhone"_s, u"0987654321"_s);
    addByDrop(pc, {test::written(m_folder.path(), u"livre.pdf"_s, test::pdf())});
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 1);
    QCOMPARE(pc.text(u"exporterPhone"_s), u"0987654321"_s);
    pc.click(u"formSave"_s);
    const auto view = fixture.workspace().dossiers().view(fixture.op1, dossier.id);
    QCOMPARE(view->form.exporter.phone, u"0987654321"_s);
}

void TestDocuments::onesOwnDocumentsOfADraftAreNoConflict()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier draft = *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Form, .dossierId = draft.id});
    pc.type(u"exporterPhone"_s, u"0987654321"_s);
    addByDrop(pc, {test::written(m_folder.path(), u"a.pdf"_s, test::pdf())});
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 1);
    pc.find<TableView>(u"attachmentTable"_s)->selectRow(0);
    pc.click(u"attachmentRemove"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 0);
    pc.refresh();
    QVERIFY(!pc.shows(u"answerBanner"_s));
    pc.click(u"formSave"_s);
    QTRY_COMPARE(dossiers.view(fixture.op1, draft.id)->form.exporter.phone, u"0987654321"_s);
}

void TestDocuments::aColleaguesDocumentsOfADraftAreTold()
{
    test::Fixture fixture;
    const DossierService &dossiers = fixture.workspace().dossiers();
    const Dossier draft = *dossiers.save(fixture.op1, 0, 0, test::completeForm());
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1b"_s);
    pc.go({.place = Place::Form, .dossierId = draft.id});
    QVERIFY(fixture.workspace().attachments().add(fixture.op1, draft.id, {{u"a.pdf"_s, test::pdf()}}));
    pc.refresh();
    QCOMPARE(pc.rows(u"attachmentTable"_s), 1);
    QVERIFY2(pc.text(u"answerBanner"_s).contains(u"pièces jointes ajoutées par op1 op1"_s),
        qPrintable(pc.text(u"answerBanner"_s)));
    pc.click(u"takeOver"_s);
    pc.click(u"formSubmit"_s);
    QVERIFY(fixture.workspace().attachments().add(fixture.op1, draft.id, {{u"b.png"_s, test::png()}}));
    pc.click(u"recapConfirm"_s);
    pc.click(u"confirmOk"_s); // what nobody has seen is not deposited
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 2);
    QVERIFY(pc.text(u"answerBanner"_s).contains(u"op1 op1"_s));
    QCOMPARE(dossiers.view(fixture.op1, draft.id)->dossier.status, Status::Draft);
}

void TestDocuments::anotherWorkstationsDocumentKeepsTheSelection()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    const AttachmentService &attachments = fixture.workspace().attachments();
    QVERIFY(attachments.add(fixture.op1, dossier.id, {{u"b.pdf"_s, test::pdf("b")}, {u"c.pdf"_s, test::pdf("c")}}));
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1b"_s, dossier);
    auto *table = pc.find<TableView>(u"attachmentTable"_s);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->selectRow(1);
    QVERIFY(attachments.add(fixture.op1, dossier.id, {{u"a.pdf"_s, test::pdf("a")}}));
    pc.refresh();
    QCOMPARE(pc.rows(u"attachmentTable"_s), 3);
    const QModelIndexList selected = table->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().data().toString(), u"c.pdf"_s);
    pc.expect(u"attachmentSave"_s);
}

void TestDocuments::aPdfIsShownInTheProgram()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().attachments().add(fixture.op1, dossier.id, {{u"a.pdf"_s, test::pdf("REX")}}));
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"ag1"_s, dossier); // the office reads what the company sent
    pc.openRow(u"attachmentTable"_s, 0);
    pc.expect(u"documentPreview"_s);
    auto *view = pc.find<PdfView>(u"previewView"_s);
    QCOMPARE(view->document()->status(), QPdfDocument::Status::Ready);
    QCOMPARE(view->document()->pageCount(), 1);
    QVERIFY(view->document()->getAllText(0).text().contains(u"REX"_s));
    QVERIFY(pc.text(u"previewFacts"_s).contains(u"1 page"_s));
    // Ink on the page: it is not only loaded but drawn.
    const auto hasInk = [view] {
        const QImage shown = view->grab().toImage();
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                if (qGray(shown.pixel(x, y)) < 60)
                    return true;
        return false;
    };
    QTRY_VERIFY(hasInk());
    // The bar of everything that is printed: zoom, pages, search.
    QVERIFY(!pc.shows(u"zoomIn"_s)); // once is enough
    QCOMPARE(view->fit(), PdfView::Fit::Width);
    pc.click(u"previewZoomIn"_s);
    QCOMPARE(view->fit(), PdfView::Fit::None);
    const double larger = view->zoom();
    pc.click(u"previewZoomOut"_s);
    QVERIFY(view->zoom() < larger);
    QCOMPARE(pc.text(u"previewPages"_s), u"sur 1"_s);
    pc.type(u"previewSearch"_s, u"rex"_s);
    QTRY_COMPARE(view->matchCount(), 1);
    QTRY_COMPARE(pc.text(u"previewMatches"_s), u"1 sur 1"_s);
    pc.press(Qt::Key_Return); // goes on in the document, closes nothing
    QVERIFY(pc.shows(u"documentPreview"_s));
    pc.click(u"previewClose"_s);
    QVERIFY(!pc.shows(u"documentPreview"_s));
}

void TestDocuments::aPictureIsShownInTheProgram()
{
    QImage red(40, 30, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QString path = m_folder.filePath(u"rouge.png"_s);
    QVERIFY(red.save(path));
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    addByDrop(pc, {path});
    QTRY_COMPARE(pc.rows(u"attachmentTable"_s), 1);
    pc.find<TableView>(u"attachmentTable"_s)->selectRow(0);
    pc.click(u"attachmentPreview"_s);
    auto *label = pc.find<QLabel>(u"pictureView"_s);
    QCOMPARE(label->pixmap().toImage().pixelColor(20, 15), QColor(Qt::red));
    QVERIFY(pc.text(u"previewFacts"_s).contains(u"40 × 30"_s));
    pc.click(u"zoomIn"_s);
    QCOMPARE(label->pixmap().width(), 50);
    pc.press(Qt::Key_Escape);
    QTRY_VERIFY(!pc.shows(u"documentPreview"_s));
}

void TestDocuments::aDamagedPdfIsSaid()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().attachments().add(
        fixture.op1, dossier.id, {{u"a.pdf"_s, "%PDF-1.4 rien de lisible %%EOF"}}));
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    pc.openRow(u"attachmentTable"_s, 0);
    QVERIFY(pc.text(u"previewProblem"_s).contains(u"endommagé"_s));
    QVERIFY(!pc.shows(u"zoomIn"_s));
}

void TestDocuments::anOpenedCopyCannotBeRunOrChanged()
{
    test::Fixture fixture;
    const QByteArray document = test::zip(test::docxEntries());
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().attachments().add(
        fixture.op1, dossier.id, {{u"a.docx"_s, document}}));
    m_opened.clear();
    QString copy;
    {
        test::Workstation pc(fixture, *m_look);
        openDossier(pc, u"op1"_s, dossier);
        pc.openRow(u"attachmentTable"_s, 0); // there is no preview of it
        QTRY_VERIFY(!m_opened.isEmpty());
        copy = m_opened.toLocalFile();
        QVERIFY(copy.endsWith(u"/a.docx"_s));
        QCOMPARE(QFile::permissions(copy)
                & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther | QFile::WriteOwner | QFile::ReadGroup
                    | QFile::ReadOther),
            QFile::Permissions());
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), document);
        m_opened.clear();
        pc.openRow(u"attachmentTable"_s, 0); // a second time, over the copy that is there
        QTRY_COMPARE(m_opened.toLocalFile(), copy);
        pc.logOut();
    }
    QVERIFY(!QFile::exists(copy));
}

void TestDocuments::thePreviewSaysWhatCameOfSaving()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().attachments().add(fixture.op1, dossier.id, {{u"a.pdf"_s, test::pdf()}}));
    QTemporaryDir folder;
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    const auto saveTo = [&](const QString &path) {
        pc.click(u"previewSave"_s);
        auto *chooser = pc.find<QFileDialog>(u"saveAttachment"_s);
        emit chooser->fileSelected(path); // the desktop's own window
        chooser->reject();
    };
    pc.openRow(u"attachmentTable"_s, 0);
    pc.expect(u"documentPreview"_s);
    QVERIFY(!pc.shows(u"previewBanner"_s));
    saveTo(folder.filePath(u"nulle/part/a.pdf"_s));
    auto *said = pc.find<Banner>(u"previewBanner"_s);
    QCOMPARE(said->kind(), Banner::Kind::Error);
    QCOMPARE(pc.banner(), QString()); // nobody would see it behind
    saveTo(folder.filePath(u"a.pdf"_s));
    QTRY_COMPARE(said->kind(), Banner::Kind::Success);
    QVERIFY(said->text().contains(u"a.pdf"_s));
    QVERIFY(QFile::exists(folder.filePath(u"a.pdf"_s)));
    pc.click(u"previewClose"_s);
}

void TestDocuments::copiesOfAKilledProgramAreRemoved()
{
    OpenedCopies running;
    const QString kept = *running.keep(1, u"a.pdf"_s, test::pdf());
    QProcess other; // one that has ended, so that its number belongs to nobody
    other.start(u"true"_s);
    QVERIFY(other.waitForStarted());
    const QByteArray pid = QByteArray::number(other.processId());
    QVERIFY(other.waitForFinished());
    const QString killed = QDir::temp().filePath(u"soprano-rex-documents-essai"_s);
    QVERIFY(QDir().mkpath(killed + u"/7"_s));
    std::ignore = test::written(killed + u"/7"_s, u"b.pdf"_s, test::pdf());
    QFile lock(QFileInfo(kept).dir().filePath(u"../.inuse"_s));
    QVERIFY(lock.open(QIODevice::ReadOnly));
    QByteArrayList words = lock.readAll().split('\n');
    words[0] = pid;
    std::ignore = test::written(killed, u".inuse"_s, words.join('\n'));
    const QString strange = QDir::temp().filePath(u"soprano-rex-documents-neuf"_s); // not locked yet
    QVERIFY(QDir().mkpath(strange));
    OpenedCopies::removeStale();
    QVERIFY(!QFileInfo::exists(killed));
    QVERIFY(QFile::exists(kept)); // that program still runs
    QVERIFY(QFileInfo::exists(strange));
    QVERIFY(QDir(strange).removeRecursively());
}

void TestDocuments::aCopyIsSaved()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().attachments().add(fixture.op1, dossier.id, {{u"a.pdf"_s, test::pdf()}}));
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"op1"_s, dossier);
    pc.find<TableView>(u"attachmentTable"_s)->selectRow(0);
    const auto save = [&](const QString &path) {
        pc.click(u"attachmentSave"_s);
        auto *chooser = pc.find<QFileDialog>(u"saveAttachment"_s);
        emit chooser->fileSelected(path); // the desktop's own window
        chooser->reject();
    };
    const QString path = m_folder.filePath(u"copie.pdf"_s);
    save(path);
    QTRY_VERIFY(pc.banner().contains(u"copie.pdf"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), test::pdf());
    QVERIFY(!(file.permissions() & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther)));
    save(m_folder.filePath(u"nulle/part.pdf"_s));
    QTRY_VERIFY(pc.banner().contains(u"n’existe pas"_s));
}

void TestDocuments::myDocumentsAreFilteredAndOpenTheirDossier()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    QVERIFY(fixture.workspace().attachments().add(
        fixture.op1, dossier.id, {{u"Facture.pdf"_s, test::pdf()}, {u"plan.png"_s, test::png()}}));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Documents});
    QTRY_COMPARE(pc.rows(u"attachedTable"_s), 2);
    pc.type(u"documentName"_s, u"FACT"_s);
    QTRY_COMPARE(pc.rows(u"attachedTable"_s), 1);
    QCOMPARE(pc.row(u"attachedTable"_s, 0),
        (QStringList{u"Facture.pdf"_s, u"Document PDF"_s, dossier.number, u"SARL BREIZH JAPAN"_s,
            u"02/03/2026 10:00:00"_s, fixture.op1.displayName, u"534 octets"_s}));
    pc.openRow(u"attachedTable"_s, 0);
    pc.expect(u"previewView"_s);
    pc.click(u"previewClose"_s);
    pc.type(u"documentDossier"_s, u"rien de tel"_s);
    QTRY_COMPARE(pc.rows(u"attachedTable"_s), 0);
    pc.type(u"documentDossier"_s, dossier.number);
    QTRY_COMPARE(pc.rows(u"attachedTable"_s), 1);
    pc.find<TableView>(u"attachedTable"_s)->selectRow(0);
    pc.click(u"documentDossierButton"_s);
    QCOMPARE(pc.here().place, Place::Dossier);
    QCOMPARE(pc.here().dossierId, dossier.id);
}

void TestDocuments::myAuthorisationsAreFiltered()
{
    test::Fixture fixture;
    const Dossier breizh = fixture.granted(fixture.op1);
    std::ignore = fixture.granted(fixture.op2);
    QVERIFY(fixture.workspace().attachments().add(fixture.op1, breizh.id, {{u"plan.png"_s, test::png()}}));
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Documents});
    QCOMPARE(pc.rows(u"documentsTable"_s), 2);
    auto *table = pc.find<TableView>(u"documentsTable"_s);
    pc.type(u"filterText"_s, u"breizh"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(pc.row(u"documentsTable"_s, 0).contains(breizh.number));
    QCOMPARE(pc.rows(u"attachedTable"_s), 1); // the other list has filters of its own
    pc.refresh(); // still narrowed
    QCOMPARE(pc.rows(u"documentsTable"_s), 1);
    pc.type(u"filterText"_s, QString());
    QTRY_COMPARE(table->model()->rowCount(), 2);
    pc.click(u"filterStatus"_s);
    pc.click(u"status_incomplete"_s);
    pc.press(Qt::Key_Escape);
    QCOMPARE(pc.rows(u"documentsTable"_s), 0);
    QCOMPARE(table->placeText(), u"Aucune autorisation n’a été trouvée"_s); // there are some, of other statuses
    pc.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(pc.find<QLineEdit>(u"documentName"_s)->hasFocus());
}

void TestDocuments::manyOfMyAuthorisationsArePrintedTogether()
{
    test::Fixture fixture;
    std::ignore = fixture.granted(fixture.op1);
    std::ignore = fixture.granted(fixture.op2);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"ag1"_s);
    pc.go({.place = Place::Documents});
    QCOMPARE(pc.rows(u"documentsTable"_s), 2);
    auto *table = pc.find<TableView>(u"documentsTable"_s);
    QVERIFY(!pc.shows(u"printAll"_s));
    table->selectRow(0);
    QVERIFY(pc.shows(u"printSelected"_s));
    QVERIFY(!pc.shows(u"printAll"_s)); // one has a button of its own
    table->selectAll();
    QVERIFY(!pc.shows(u"printSelected"_s));
    QVERIFY(pc.find<QPushButton>(u"printAll"_s)->text().contains(u"2"_s));
    pc.click(u"printAll"_s);
    QVERIFY(QDir(fixture.folder()).mkdir(u"pdf"_s));
    const QDir folder(fixture.folder() + u"/pdf"_s);
    pc.type(u"printFolder"_s, folder.path());
    pc.click(u"batchOk"_s);
    QTRY_COMPARE(folder.entryList(QDir::Files).size(), 2);
    QTRY_COMPARE(pc.find<Banner>(u"batchMessage"_s)->kind(), Banner::Kind::Success);
}

void TestDocuments::aCommentTakesItsDocumentsAlong()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    pc.logIn(u"op1"_s);
    pc.go({.place = Place::Dossier, .dossierId = dossier.id});
    QVERIFY(!pc.shows(u"attachToComment"_s));
    pc.choose(u"action"_s, u"Ajouter un commentaire"_s);
    pc.type(u"comment"_s, u"Voyez le plan."_s);
    pc.click(u"attachToComment"_s);
    auto *chooser = pc.find<QFileDialog>(u"attachmentChooser"_s);
    emit chooser->filesSelected({test::written(m_folder.path(), u"plan.pdf"_s, test::pdf("plan"))});
    chooser->reject();
    QTRY_COMPARE(pc.rows(u"addTable"_s), 1);
    QTRY_VERIFY(!pc.text(u"addState"_s).startsWith(u"Lecture"_s));
    pc.click(u"addAttachmentsOk"_s);
    QTRY_VERIFY(pc.shows(u"enclosed"_s));
    QCOMPARE(pc.text(u"comment"_s), u"Voyez le plan."_s); // still to be sent, and the file with it
    QVERIFY(fixture.workspace().attachments().of(fixture.op1, dossier.id)->isEmpty());
    pc.click(u"validate"_s);
    pc.click(u"confirmOk"_s);
    QTRY_COMPARE(pc.row(u"historyTable"_s, 0).at(5), u"Pièces jointes : plan.pdf. Voyez le plan."_s);
    QCOMPARE(pc.rows(u"historyTable"_s), 2); // one event for both
    QVERIFY(!pc.shows(u"enclosed"_s));
    QCOMPARE(pc.find<QTabBar>(u"dossierTabBar"_s)->accessibleTabName(1), u"Pièces jointes, 1"_s);
}

void TestDocuments::thoseWhoMayNotAddHaveNoButton()
{
    test::Fixture fixture;
    const Dossier dossier = fixture.deposited(fixture.op1);
    test::Workstation pc(fixture, *m_look);
    openDossier(pc, u"ag2"_s, dossier); // another office reads only
    QVERIFY(!pc.shows(u"attachmentsAdd"_s));
    QVERIFY(!pc.find(u"attachments"_s)->acceptDrops());
}

} // namespace rex

QTEST_MAIN(rex::TestDocuments)
#include "tst_documents.moc"
