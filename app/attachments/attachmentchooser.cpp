// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/attachmentchooser.h"
#include "forms/filechooser.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rex {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(rex::AttachmentCard)
};

} // namespace

QFileDialog *openAttachmentChooser(QWidget *parent)
{
    auto *chooser = new FileChooser(FileChooser::For::OpeningMany, parent, Texts::tr("Choisir des pièces jointes"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->setObjectName(u"attachmentChooser"_s);
    chooser->setNameFilters({Texts::tr("Documents acceptés (%1)")
                                 .arg(u"*.pdf *.png *.jpg *.jpeg *.txt *.csv *.odt *.ods *.docx *.xlsx"_s),
        Texts::tr("Tous les fichiers (*)")});
    chooser->open();
    return chooser;
}

} // namespace rex
