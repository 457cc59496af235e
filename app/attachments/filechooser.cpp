// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/filechooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::AttachmentCard)
};

} // namespace

QFileDialog *openFileChooser(QWidget *parent)
{
    auto *chooser = new QFileDialog(parent, Texts::tr("Choisir des pièces jointes"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->setObjectName(u"attachmentChooser"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters({Texts::tr("Documents acceptés (%1)")
                                 .arg(u"*.pdf *.png *.jpg *.jpeg *.txt *.csv *.odt *.ods *.docx *.xlsx"_s),
        Texts::tr("Tous les fichiers (*)")});
    chooser->open();
    return chooser;
}

} // namespace rex
