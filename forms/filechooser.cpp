// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/filechooser.h"

#include "forms/confirm.h"

#include <QFileIconProvider>
#include <QMessageBox>

#include <algorithm>

namespace rex {

using namespace Qt::StringLiterals;

namespace {

// Pictures of files by their names alone. Qt would open each to see what it is; a program that closes the file of its
// database once takes away the locks that SQLite holds on it.
class IconsByName : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &file) const override { return icon(file.isDir() ? Folder : File); }
    QString type(const QFileInfo &file) const override
    {
        return file.isDir() ? FileChooser::tr("Dossier") : file.suffix().toUpper();
    }
};

// As long as the program: a dialog asks for them in a thread of its own until it is gone.
IconsByName *iconsByName()
{
    static auto *icons = new IconsByName;
    return icons;
}

} // namespace

FileChooser::FileChooser(For purpose, QWidget *parent, const QString &title, const QString &start)
    : QFileDialog(parent, title, start)
    , m_for(purpose)
{
    setAttribute(Qt::WA_DeleteOnClose);
#ifdef Q_OS_UNIX
    setOption(DontUseNativeDialog); // which may look into the files as well
#endif
    setIconProvider(iconsByName());
    setOption(DontConfirmOverwrite); // asked below, without a window that holds up the program
    switch (purpose) {
    case For::Saving:
        setAcceptMode(AcceptSave);
        break;
    case For::OpeningOne:
        setFileMode(ExistingFile);
        break;
    case For::OpeningMany:
        setFileMode(ExistingFiles);
        break;
    case For::Folder:
        setFileMode(Directory);
        setOption(ShowDirsOnly);
        break;
    }
}

void FileChooser::accept()
{
    const QStringList files = selectedFiles();
    const auto missing
        = std::find_if(files.begin(), files.end(), [](const QString &file) { return !QFileInfo::exists(file); });
    if (m_for != For::Saving && missing != files.end()) {
        auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(),
            tr("« %1 » n’existe pas. Vérifiez son nom.").arg(QFileInfo(*missing).fileName()), QMessageBox::Ok, this);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    const QFileInfo target(files.value(0));
    if (m_for == For::Saving && m_asksToReplace && !m_mayReplace && target.isFile()) {
        Confirm::ask(this, windowTitle(), tr("« %1 » existe déjà. Voulez-vous le remplacer ?").arg(target.fileName()),
            [this] {
                m_mayReplace = true;
                accept();
            });
        return;
    }
    QFileDialog::accept();
}

} // namespace rex
