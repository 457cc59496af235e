// SPDX-License-Identifier: GPL-3.0-or-later
// document-gallery FOLDER [dark|light] [scale] [width] [height]: pictures of what shows documents, to be
// looked at; not a test.
#include "forms/parts/tableview.h"
#include "tests/app/workstation.h"
#include "tests/support/documents.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLinearGradient>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace rex;

namespace {

class DocumentGallery
{
public:
    DocumentGallery(const QString &folder, Look &look, QSize size)
        : m_folder(folder)
        , m_pc(m_fixture, look)
    {
        m_pc.window().resize(size);
    }

    void take()
    {
        const Dossier dossier = m_fixture.deposited(m_fixture.op1);
        m_pc.logIn(u"op1"_s);
        m_pc.go({.place = Place::Dossier, .dossierId = dossier.id});
        shoot(u"dossier-form"_s);
        m_pc.find<QTabBar>(u"dossierTabBar"_s)->setCurrentIndex(1);
        shoot(u"dossier-no-attachment"_s);
        drop();
        QTest::qWait(500);
        shoot(u"add"_s, m_pc.find(u"addAttachments"_s));
        m_pc.click(u"addAttachmentsOk"_s);
        if (!QTest::qWaitFor([&] { return m_pc.rows(u"attachmentTable"_s) == 4; }))
            qFatal("nothing was added");
        m_pc.find<TableView>(u"attachmentTable"_s)->selectRow(0);
        shoot(u"dossier-attachments"_s);
        for (const QString &name : {u"pdf"_s, u"picture"_s, u"text"_s}) {
            m_pc.find<TableView>(u"attachmentTable"_s)
                ->selectRow(name == "pdf"_L1   ? 0
                        : name == "picture"_L1 ? 1
                                               : 2);
            m_pc.click(u"attachmentPreview"_s);
            QWidget *preview = m_pc.find(u"documentPreview"_s);
            QTest::qWait(600); // pages are drawn by a thread of their own
            shoot(u"preview-"_s + name, preview);
            m_pc.click(u"previewClose"_s);
        }
        m_pc.go({.place = Place::Documents});
        m_pc.find<TableView>(u"attachedTable"_s)->selectRow(0);
        shoot(u"my-documents"_s);
        m_pc.go({.place = Place::Form});
        QWidget *card = m_pc.find(u"attachments"_s);
        for (QWidget *above = card->parentWidget(); above; above = above->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(card);
        shoot(u"form"_s);
    }

private:
    void drop()
    {
        QImage picture(800, 500, QImage::Format_RGB32);
        QPainter painter(&picture);
        QLinearGradient sky(0, 0, 0, 500);
        sky.setColorAt(0, Qt::darkCyan);
        sky.setColorAt(1, Qt::yellow);
        painter.fillRect(picture.rect(), sky);
        const QString photo = m_data.filePath(u"atelier.png"_s);
        if (!painter.end() || !picture.save(photo))
            qFatal("no picture");
        auto macros = test::docxEntries();
        macros.emplaceBack("word/vbaProject.bin", "x");
        QMimeData data;
        data.setUrls(
            {url(u"Facture pro forma n° 12.pdf"_s, test::pdf("Facture 12")), QUrl::fromLocalFile(photo),
                url(u"nomenclature.csv"_s, "position;description\n9405;Lampes\n4901;Livres d’Éléonore\n"),
                url(u"plan.pdf"_s, test::jpeg()), url(u"macros.docx"_s, test::zip(macros)),
                url(u"vide.txt"_s, {})});
        QWidget *card = m_pc.find(u"attachments"_s);
        QDragEnterEvent enter(card->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(card, &enter);
        QDropEvent event(card->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(card, &event);
    }

    QUrl url(const QString &name, const QByteArray &content)
    {
        return QUrl::fromLocalFile(test::written(m_data.path(), name, content));
    }

    void shoot(const QString &name, QWidget *widget = nullptr)
    {
        QTest::qWait(150);
        if (!(widget ? widget : &m_pc.window())->grab().save(QDir(m_folder).filePath(name + u".png"_s)))
            qFatal("cannot write the picture");
    }

    QString m_folder;
    QTemporaryDir m_data;
    test::Fixture m_fixture;
    test::Workstation m_pc;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto argument = [&](int index, const QString &otherwise) {
        return arguments.value(index, otherwise);
    };
    Look look(&application);
    look.setMode(argument(2, u"light"_s) == "dark"_L1 ? Look::Mode::Dark : Look::Mode::Light);
    look.setFontScale(argument(3, u"1"_s).toDouble());
    DocumentGallery(
        argument(1, u"."_s), look, {argument(4, u"1366"_s).toInt(), argument(5, u"900"_s).toInt()})
        .take();
}
