// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/filechooser.h"
#include "forms/look/look.h"

#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rex;

// Choosing a file: nothing is opened by looking at a folder, and no question holds up the program.
class TestFileChooser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new Look(qApp); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        for (const char *name : {"base.sqlite", "base.sqlite-wal", "base.sqlite-shm"}) {
            QFile file(path(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3") > 0);
        }
    }

    void lookingIntoAFolderOpensNoFile()
    {
        const int watch = ::inotify_init1(IN_NONBLOCK);
        QVERIFY(watch >= 0);
        for (const char *name : {"base.sqlite", "base.sqlite-wal", "base.sqlite-shm"})
            QVERIFY(::inotify_add_watch(watch, QFile::encodeName(path(QString::fromLatin1(name))).constData(), IN_OPEN) >= 0);
        FileChooser *chooser = open(FileChooser::For::OpeningOne, m_folder->path());
        auto *list = chooser->findChild<QTreeView *>(u"treeView"_s);
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 3);
        const auto everyRow = [list](auto is) {
            for (int row = 0; row < 3; ++row)
                if (!is(list->model()->index(row, 0, list->rootIndex())))
                    return false;
            return true;
        };
        QTRY_VERIFY(everyRow([](const QModelIndex &file) { return !file.data(Qt::DecorationRole).value<QIcon>().isNull(); }));
        QTRY_VERIFY(everyRow([](const QModelIndex &file) { // its kind, by its name
            return file.siblingAtColumn(2).data().toString().startsWith(u"SQLITE"_s);
        }));
        char events[1024];
        QCOMPARE(::read(watch, events, sizeof events), ssize_t(-1));
        ::close(watch);
    }

    void replacingIsAsked()
    {
        FileChooser *chooser = open(FileChooser::For::Saving, path(u"base.sqlite"_s));
        const QSignalSpy selected(chooser, &QFileDialog::fileSelected);
        save(chooser);
        waitFor<QPushButton>(u"confirmOk"_s);
        QVERIFY(selected.isEmpty());
        waitFor<QPushButton>(u"confirmCancel"_s)->click();
        QTRY_VERIFY(!chooser->findChild<QWidget *>(u"confirmOk"_s));
        QVERIFY(selected.isEmpty() && chooser->isVisible());
        save(chooser);
        waitFor<QPushButton>(u"confirmOk"_s)->click();
        QTRY_COMPARE(selected.size(), 1);
        QCOMPARE(selected.first().first().toString(), path(u"base.sqlite"_s));
    }

    void aNewFileAndACallerWhoAsksHimselfAreNotAsked()
    {
        for (const bool asksHimself : {false, true}) {
            FileChooser *chooser = open(FileChooser::For::Saving, path(asksHimself ? u"base.sqlite"_s : u"nouveau.pdf"_s));
            if (asksHimself)
                chooser->leaveReplacingToCaller();
            const QSignalSpy selected(chooser, &QFileDialog::fileSelected);
            save(chooser);
            QCOMPARE(selected.size(), 1);
        }
    }

    void whatDoesNotExistIsSaid()
    {
        FileChooser *chooser = open(FileChooser::For::OpeningOne, m_folder->path());
        const QSignalSpy selected(chooser, &QFileDialog::filesSelected);
        chooser->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(u"absent.pdf"_s);
        save(chooser);
        QTRY_VERIFY(chooser->findChild<QMessageBox *>());
        auto *said = chooser->findChild<QMessageBox *>();
        QVERIFY2(said->text().contains(u"absent.pdf"_s), qPrintable(said->text()));
        said->accept();
        QVERIFY(selected.isEmpty() && chooser->isVisible());
    }

    // The page that asked is left while the question stands: another workstation has ended one's account.
    void theWindowMayGoWhileItAsks()
    {
        const QPointer<FileChooser> chooser = open(FileChooser::For::Saving, path(u"base.sqlite"_s));
        save(chooser);
        waitFor<QPushButton>(u"confirmOk"_s);
        m_window.reset();
        QVERIFY(!chooser);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    FileChooser *open(FileChooser::For purpose, const QString &start)
    {
        auto *chooser = new FileChooser(purpose, m_window.get(), u"Choisir"_s, start);
        chooser->setViewMode(QFileDialog::Detail);
        chooser->open();
        return chooser;
    }
    static void save(FileChooser *chooser) { QMetaObject::invokeMethod(chooser, "accept"); }
    template<typename Widget>
    Widget *waitFor(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return m_window->findChild<Widget *>(name) != nullptr; }))
            qFatal("%s does not appear", qPrintable(name));
        return m_window->findChild<Widget *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestFileChooser)
#include "tst_filechooser.moc"
